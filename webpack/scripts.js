/** The oldest browser that is served: school PCs with Windows 7 end at Chrome 109, WPS shows pages in 104. */
const BROWSERS = 'chrome >= 88';

const lowered = (parser, more) => ({
  loader: 'swc-loader',
  options: {
    swcrc: false,
    ...more,
    jsc: { parser, transform: { react: { runtime: 'automatic' } } },
    env: { targets: BROWSERS },
  },
});

/** Our sources, and for a build that leaves the house the libraries too, brought down to those browsers. */
const scriptRules = (isDevelopment) => [
  { test: /\.tsx?$/, exclude: /node_modules/, use: lowered({ syntax: 'typescript', tsx: true }) },
  ...(isDevelopment
    ? []
    : [
        {
          test: /\.m?js$/,
          include: /node_modules/,
          resolve: { fullySpecified: false },
          use: lowered({ syntax: 'ecmascript' }, { isModule: 'unknown' }),
        },
      ]),
  { test: /\.css$/, use: ['style-loader', 'css-loader'] },
];

/** What the grid library would hyphenate documents with, in 76 languages and 5 MB; a ledger is no such document. */
const HYPHENATION = /@univerjs[\\/]engine-render[\\/]lib[\\/]es$/;

const withoutHyphenation = ({ NormalModuleReplacementPlugin }) =>
  new NormalModuleReplacementPlugin(/^\.\/[\w-]+\.js$/, (resource) => {
    if (HYPHENATION.test(resource.context) && /[\\/]index\.js$/.test(resource.contextInfo.issuer)) {
      resource.request = 'data:text/javascript,export default undefined';
    }
  });

module.exports = { BROWSERS, scriptRules, withoutHyphenation };
