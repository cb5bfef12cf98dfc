const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { helpPage } = require('./help');
const { LicencePlugin } = require('./licences');
const { contentSecurityPolicy } = require('./policy');
const { BROWSERS, scriptRules, withoutHyphenation } = require('./scripts');

const root = path.resolve(__dirname, '..');

/** Named for clerks, who see it on their desktop. */
const PAGE = '台账体检.html';

/** Beside the other pages it is a file. */
const FIRST = '<script src="browser-age.js"></script>';

/** Placeholder in the policy, until the scripts are known. */
const HASHES = 'SCRIPT-HASHES';

/** Nothing from anywhere: scripts known by their hashes, a worker made of the page's own text, and no connection at all. */
const policy = contentSecurityPolicy({ scripts: HASHES, workers: 'blob:', connections: "'none'" });

/** A script as it may stand between tags, where a parser turns CR into LF (and a hash is of what it makes of it). */
const betweenTags = (text) => text.replace(/\r\n?/g, '\n').replace(/<(?=\/script|script|!--)/gi, '\\x3c');

const base64 = (file) => readFileSync(path.join(root, file)).toString('base64');

/**
 * Puts scripts, worker, sample and icon into the page, so that it is one file to be double-clicked. Several scripts, the
 * smallest first: the bar is drawn while the grid's megabytes are still being read.
 */
class OneFilePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OneFile', (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap('OneFile', (data) =>
        data.outputName === PAGE ? { ...data, html: withEverything(data.html, compilation) } : data,
      );
    });
  }
}

function withEverything(html, compilation) {
  const taken = (name) => {
    const text = betweenTags(compilation.getAsset(name).source.source().toString());
    compilation.deleteAsset(name);
    return text;
  };
  const worker = taken('worker.js');
  const later = [...compilation.chunks].filter(({ name }) => !['portable', 'worker'].includes(name));
  const first = betweenTags(readFileSync(path.join(root, 'src/browser-age.js'), 'utf8'));
  const scripts = [first, taken('portable.js'), ...later.flatMap(({ files }) => [...files].map(taken))];
  const hashes = scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const parts = [
    `<script type="text/plain" id="sample">${base64('assets/sample/central-primary.xlsx')}</script>`,
    `<script type="text/plain" id="worker">${worker}</script>`,
    ...scripts.map((text) => `<script>${text}</script>`),
  ];
  return html
    .replace(HASHES, hashes.join(' '))
    .replace(FIRST, '')
    .replace('</body>', () => `${parts.join('\n')}\n</body>`);
}

/** The workbench as one HTML file that works by double-click: no server, no files beside it. */
module.exports = {
  portable: ({ mode, minimizer }) => ({
    mode,
    target: `browserslist:${BROWSERS}`,
    entry: { portable: './src/portable.tsx', worker: './src/workbench-worker.ts' },
    output: {
      path: path.join(root, 'dist/portable'),
      filename: '[name].js',
      chunkFilename: '[name].js',
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        ...scriptRules(mode !== 'production'),
        // What a library would load only when needed comes along with it; only our own parts are scripts of their own.
        { test: /\.m?js$/, include: /node_modules/, parser: { dynamicImportMode: 'eager' } },
        // The worker is a text and has no file beside it to load a script from.
        { test: /workbench[\\/]file-work\.ts$/, parser: { dynamicImportMode: 'eager' } },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: 'src/workbench.html',
        filename: PAGE,
        inject: false,
        minify: false,
        policy,
        icon: `data:image/png;base64,${base64('assets/icons/ledger-32.png')}`,
      }),
      new OneFilePlugin(),
      helpPage(),
      new LicencePlugin(),
      withoutHyphenation(webpack),
    ],
    optimization: { splitChunks: false, minimizer },
    devtool: false,
    performance: { hints: false },
    cache: { type: 'filesystem', name: 'portable' },
  }),
};
