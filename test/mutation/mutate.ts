/**
 * `npm run mutate -- FOLDER` (or a file): changes the code of a folder in small ways and counts the changes that its own tests, the
 * ones in the folder of the same name under `test`, do not notice. Incremental: what has not changed since the last run
 * is not tried again.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');

/** Share of the changes that must be noticed, in per cent. */
const DEMANDED = 80;

/** The code and its own tests; of a single file, the tests of its folder. */
function subjectOf(path: string): { readonly name: string; readonly code: string; readonly tests: string[] } {
  const inside = path.replace(/^src\//, '').replace(/\/$/, '');
  const isFile = inside.endsWith('.ts');
  const folder = isFile ? dirname(inside) : inside;
  const hasTests = [`test/${folder}`, `test/${folder}.test.ts`].some((one) => existsSync(join(root, one)));
  if (!existsSync(join(root, 'src', inside)) || !hasTests) {
    throw new Error(`There is no src/${inside} with tests in test/${folder}`);
  }
  return {
    name: inside.replaceAll('/', '-'),
    code: isFile ? `src/${inside}` : `src/${inside}/**/*.ts`,
    tests: [`<rootDir>/test/${folder}/**/*.test.ts`, `<rootDir>/test/${folder}.test.ts`],
  };
}

async function mutate(path: string): Promise<void> {
  const { name, code, tests } = subjectOf(path);
  // A module of the other kind: it cannot be required.
  const { Stryker } = await import('@stryker-mutator/core');
  const stryker = new Stryker({
    testRunner: 'jest',
    plugins: ['@stryker-mutator/jest-runner'],
    mutate: [code],
    // The related tests of a folder of the engine are nearly all there are: only its own tests are asked.
    jest: {
      projectType: 'custom',
      // Stryker wraps the environment itself, and does not know what <rootDir> is.
      config: { testMatch: tests, testEnvironment: join(root, 'test/support/plain-environment.cjs') },
      enableFindRelatedTests: false,
    },
    // Two cores, of which one belongs to whoever sits at the machine.
    concurrency: 1,
    coverageAnalysis: 'perTest',
    incremental: true,
    incrementalFile: `reports/mutation/${name}.json`,
    // The compiler has no interface that Stryker could read its settings with.
    tsconfigFile: 'none',
    ignorePatterns: ['dist', 'reports', 'coverage', 'test-results'],
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { logTests: false, allowColor: false },
    thresholds: { high: DEMANDED, low: DEMANDED, break: DEMANDED },
  });
  await stryker.runMutationTest();
}

const [source] = process.argv.slice(2);
if (source === undefined) {
  process.stderr.write('npm run mutate -- FOLDER or FILE, for example src/reading\n');
  process.exitCode = 2;
} else {
  mutate(source).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  });
}
