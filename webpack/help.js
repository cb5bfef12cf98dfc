const { readFileSync } = require('node:fs');
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

const root = path.resolve(__dirname, '..');

/** Named for clerks, as the page beside it. */
const HELP = '使用帮助.html';

const read = (file) => readFileSync(path.join(root, file));

const picture = (name) => `data:image/jpeg;base64,${read(`src/help/${name}.jpg`).toString('base64')}`;

/** The help page's text with what stands in double braces put in. */
function filled() {
  const [, standardsUntil] = /standardsUntil: '(.+)'/.exec(read('src/edition.ts').toString());
  const { version } = JSON.parse(read('package.json'));
  return read('src/help/help.html')
    .toString()
    .replace('{{version}}', version)
    .replace('{{standardsUntil}}', standardsUntil)
    .replace(/\{\{picture (\w+)\}\}/g, (_, name) => picture(name));
}

/** The help page as one file, pictures inside. */
const helpPage = () =>
  new HtmlPlugin({ templateContent: filled, filename: HELP, chunks: [], inject: false, minify: false });

module.exports = { helpPage };
