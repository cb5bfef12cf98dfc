// Lets Node run the TypeScript sources directly: each .ts file passes through swc as it is required.
// The command line and the bench both start this way, so they run the very same code.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');

const { version } = require('@swc/core/package.json');

// Hundreds of small files: what was translated once is kept beside the packages, under the name of its content.
const cache = join(__dirname, '../../node_modules/.cache/typescript');

Module._extensions['.ts'] = (module, file) => {
  const source = readFileSync(file, 'utf8');
  const kept = join(
    cache,
    `${createHash('sha1').update(version).update(file).update(source).digest('hex')}.js`,
  );
  module._compile(keptCode(kept) ?? translate(source, file, kept), file);
};

function keptCode(kept) {
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    return undefined;
  }
}

function translate(source, file, kept) {
  // Loaded late: it takes longer than everything else here, and mostly it is not needed.
  const { transformSync } = require('@swc/core');
  const { code } = transformSync(source, { filename: file, module: { type: 'commonjs' }, sourceMaps: false });
  try {
    mkdirSync(cache, { recursive: true });
    // Written aside and renamed: two runs at once never see half a file.
    writeFileSync(`${kept}.${process.pid}`, code);
    renameSync(`${kept}.${process.pid}`, kept);
  } catch {
    // A folder that cannot be written to only costs time.
  }
  return code;
}
