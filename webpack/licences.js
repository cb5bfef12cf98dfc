const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');

/** What a package calls the text of its licence, and what else has to be passed on with it. */
const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** The folder of the package that a file belongs to: the innermost one below the last `node_modules`. */
function packageFolder(file) {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
  return folder;
}

/** Every file that went into a bundle; webpack joins modules to larger ones. */
function* filesOf(modules) {
  for (const one of modules) {
    if (one.modules) {
      yield* filesOf(one.modules);
    } else if (one.resource) {
      yield one.resource;
    }
  }
}

/**
 * The licences of these packages as one text: each text once, below the names of the packages that it is for. A package
 * that brings no text along is named with what it declares.
 */
function licencesOf(folders) {
  const groups = new Map();
  for (const folder of [...new Set(folders)].sort()) {
    const {
      name,
      version,
      license = 'no licence named',
    } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const texts = readdirSync(folder)
      .filter((file) => LICENCE_FILE.test(file))
      .map((file) => readFileSync(path.join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim());
    const text = texts.join('\n\n') || `Licence as declared by the package: ${license}`;
    groups.set(text, [...(groups.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  return [...groups].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
}

/** Lays the licences of everything that is in the bundles beside them, our own first. */
class LicencePlugin {
  constructor(more = []) {
    this.more = more;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
        const used = [...filesOf(compilation.modules)].flatMap((file) => packageFolder(file) ?? []);
        const folders = [...used, ...this.more].filter((folder) =>
          existsSync(path.join(folder, 'package.json')),
        );
        const own = readFileSync(path.join(root, 'LICENSE'), 'utf8');
        const line = `\n${'='.repeat(78)}\n\n`;
        const text = [`台账体检 Ledger Checkup\n\n${own}`, ...licencesOf(folders)].join(line);
        compilation.emitAsset('licences.txt', new sources.RawSource(text));
      });
    });
  }
}

module.exports = { LicencePlugin, licencesOf, packageFolder };
