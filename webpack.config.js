const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { helpPage } = require('./webpack/help');
const { LicencePlugin } = require('./webpack/licences');
const { contentSecurityPolicy } = require('./webpack/policy');
const { portable } = require('./webpack/portable');
const { BROWSERS, scriptRules, withoutHyphenation } = require('./webpack/scripts');
const { servedWorkbench } = require('./webpack/serve');

// Webpack brings this plugin along; asked for swc's minifier, it is done in a third of the time.
const Minimizer = require(
  require.resolve('minimizer-webpack-plugin', { paths: [require.resolve('webpack')] }),
);

/** The address in manifest.xml as it stands in the repository. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/** What Excel's pages fetch of Office.js at run time; the package holds 86 MB for all hosts and languages. */
const officeFiles = [
  'office.js',
  'excel-*16.0*.js',
  'o15apptofilemappingtable.js',
  'telemetry/*.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/** Nothing but the page's own files, and Office.js where the pane runs in Excel. */
const pagePolicy = (more, isWatched) =>
  contentSecurityPolicy({
    files: "'self'",
    scripts: `'self'${more}`,
    workers: "'self'",
    connections: `'self'${isWatched ? ' ws: wss:' : ''}`,
  });

/**
 * The pages and their static files, into `dist/`.
 * --env origin=https://host/path  writes this address into the manifest (default: the development server)
 * --env portable                  the workbench as one file that works by double-click, into dist/portable/, alone
 * --env offline                   lays Office.js beside the page, for a network without the internet
 * --env excel                     (with serve) https with a development certificate, and the add-in put into Excel
 */
module.exports = async (env, { mode }) => {
  // What asks how old the browser is stays in old words.
  const minimizer = [
    new Minimizer({ minify: Minimizer.swcMinify, extractComments: false, exclude: /browser-age/ }),
  ];
  if (env.portable) {
    return portable({ mode, minimizer });
  }
  const isDevelopment = mode !== 'production';
  const origin = String(env.origin ?? DEVELOPMENT_ORIGIN).replace(/\/$/, '');
  const officeScript = env.offline ? 'office-js/office.js' : `${OFFICE_CDN}/lib/1/hosted/office.js`;
  const pages = {
    mode,
    target: `browserslist:${BROWSERS}`,
    entry: { taskpane: './src/taskpane.tsx', workbench: './src/workbench.tsx' },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: isDevelopment ? '[name].js' : '[name].[contenthash:8].js',
      clean: { keep: /^portable[\\/]/ },
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: scriptRules(isDevelopment),
    },
    plugins: [
      new HtmlPlugin({
        template: 'src/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        officeScript,
        policy: pagePolicy(env.offline ? '' : ` ${OFFICE_CDN}`, env.excel),
      }),
      new HtmlPlugin({
        template: 'src/workbench.html',
        filename: 'workbench.html',
        chunks: ['workbench'],
        policy: pagePolicy('', env.excel),
        icon: 'assets/icons/ledger-32.png',
      }),
      helpPage(),
      withoutHyphenation(webpack),
      new LicencePlugin(env.offline ? [path.resolve(__dirname, 'node_modules/@microsoft/office-js')] : []),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets' },
          { from: 'src/browser-age.js' },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_ORIGIN, origin),
          },
          ...(env.offline
            ? officeFiles.map((from) => ({
                from,
                context: 'node_modules/@microsoft/office-js/dist',
                to: 'office-js/[path][name][ext]',
              }))
            : []),
        ],
      }),
    ],
    optimization: { minimizer },
    devtool: isDevelopment ? 'source-map' : false,
    performance: { hints: false },
    cache: { type: 'filesystem' },
  };
  if (!env.WEBPACK_SERVE) {
    return pages;
  }
  if (env.excel) {
    const { serveToExcel } = require('./src/excel/sideload.cjs');
    return { ...pages, devServer: { port: 3000, hot: false, ...(await serveToExcel()) } };
  }
  const served = servedWorkbench();
  return { ...pages, ...served, plugins: [...pages.plugins.slice(1), ...served.plugins] };
};
