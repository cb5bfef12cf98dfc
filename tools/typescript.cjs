// Lets Node run the TypeScript sources directly: each .ts file passes through swc as it is required.
// The command line and the bench both start this way, so they run the very same code.
const { transformFileSync } = require('@swc/core');
const Module = require('node:module');

process.setSourceMapsEnabled(true);

Module._extensions['.ts'] = (module, file) => {
  const { code } = transformFileSync(file, { module: { type: 'commonjs' }, sourceMaps: 'inline' });
  module._compile(code, file);
};
