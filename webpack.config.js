const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** Each page is `src/<name>.tsx` mounted into `src/<name>.html`. The grid of the workbench never enters the task pane. */
const pages = ['taskpane', 'workbench'];

/** The pages and their static files, into `dist/`. */
module.exports = (_env, { mode }) => ({
  mode,
  entry: Object.fromEntries(pages.map((page) => [page, `./src/${page}.tsx`])),
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  plugins: [
    ...pages.map(
      (page) => new HtmlPlugin({ template: `src/${page}.html`, filename: `${page}.html`, chunks: [page] }),
    ),
    new CopyPlugin({ patterns: [{ from: 'assets', to: 'assets', noErrorOnMissing: true }] }),
  ],
  devtool: mode === 'production' ? false : 'source-map',
  devServer: { port: 3000, hot: false, open: ['/workbench.html'] },
  performance: { hints: false },
  cache: { type: 'filesystem' },
});
