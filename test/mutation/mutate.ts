/**
 * `npm run mutate -- FOLDER` (or a file, and the tests to be asked: a lower bound in minutes): changes the code of a folder in small ways and counts the changes that its own tests, the
 * ones in the folder of the same name under `test`, do not notice. Incremental: what has not changed since the last run
 * is not tried again.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');

/** Share of the changes that must be noticed, in per cent. */
const DEMANDED = 80;

/** Tables of texts without a decision: the tests compare them as a whole. */
const DATA = ['src/engine/say/engine-rules.ts'];

/** The code and its own tests; of a single file, the tests of its folder. */
function subjectOf(
  path: string,
  asked: readonly string[],
): {
  readonly name: string;
  readonly code: readonly string[];
  readonly tests: readonly string[];
} {
  const inside = path.replace(/^src\//, '').replace(/\/$/, '');
  const isFile = inside.endsWith('.ts');
  const folder = isFile ? dirname(inside) : inside;
  const own = asked.length > 0 ? asked : [...testsUnder(`test/${folder}`), `test/${folder}.test.ts`];
  const tests = own.filter((one) => existsSync(join(root, one)));
  if (!existsSync(join(root, 'src', inside)) || tests.length === 0) {
    throw new Error(`There is no src/${inside} with tests in test/${folder}`);
  }
  return {
    name: inside.replaceAll('/', '-'),
    code: [isFile ? `src/${inside}` : `src/${inside}/**/*.ts`, ...DATA.map((one) => `!${one}`)],
    tests,
  };
}

function testsUnder(folder: string): readonly string[] {
  const all = existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true }) : [];
  return all
    .map(String)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`)
    .sort();
}

async function mutate(path: string, asked: readonly string[]): Promise<void> {
  const { name, code, tests } = subjectOf(path, asked);
  // A module of the other kind: it cannot be required.
  const { Stryker } = await import('@stryker-mutator/core');
  const stryker = new Stryker({
    testRunner: 'in-process',
    plugins: [join(__dirname, 'plugin.cjs')],
    mutate: [...code],
    // The readers of single cells remember what they have read.
    inProcess: { tests, isFresh: code[0]?.startsWith('src/reading') ?? false },
    // Two cores, of which one belongs to whoever sits at the machine.
    concurrency: 1,
    coverageAnalysis: 'perTest',
    incremental: true,
    incrementalFile: `reports/mutation/${name}.json`,
    // The compiler has no interface that Stryker could read its settings with.
    tsconfigFile: 'none',
    // Those of the root: engine/coverage is code.
    ignorePatterns: ['/dist', '/reports', '/coverage', '/test-results'],
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
    thresholds: { high: DEMANDED, low: DEMANDED, break: DEMANDED },
  });
  await stryker.runMutationTest();
}

const [source, ...asked] = process.argv.slice(2);
if (source === undefined) {
  process.stderr.write('npm run mutate -- FOLDER, or FILE [TEST…], for example src/reading\n');
  process.exitCode = 2;
} else {
  mutate(source, asked).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  });
}
