import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './sources';

/** How long a build may take, milliseconds; another test's build of the same sources is waited for. */
export const BUILD_TIME = 240_000;

const inputs = ['src', 'assets', 'manifest.xml', 'webpack', 'webpack.config.js', 'package.json'];

const newest = () => Math.max(...inputs.map((input) => newestIn(join(root, input))));

/**
 * The folder of the production build: `dist` where it is newer than the sources, else one in the temporary folder that
 * all tests of the same sources share. Blocks while it is built.
 */
export function builtPages(): string {
  const dist = join(root, 'dist');
  const isFresh = isDefaultBuild(dist) && statSync(join(dist, 'taskpane.html')).mtimeMs > newest();
  return isFresh ? dist : builtAside('pages', []);
}

/** The folder of the page that is one file, in the same way. */
export function builtPortable(): string {
  const folder = join(root, 'dist/portable');
  const page = join(folder, '台账体检.html');
  const isFresh = existsSync(page) && statSync(page).mtimeMs > newest();
  return isFresh ? folder : builtAside('portable', ['--env', 'portable']);
}

function builtAside(kind: string, options: readonly string[]): string {
  const folder = join(tmpdir(), `ledger-checkup-build-${kind}-${Math.round(newest())}`);
  const lock = `${folder}.lock`;
  while (!existsSync(folder)) {
    if (isTaken(lock)) {
      sleep(500);
    } else {
      build(folder, lock, options);
    }
  }
  return folder;
}

function build(folder: string, lock: string, options: readonly string[]): void {
  const unfinished = `${folder}.unfinished`;
  try {
    const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
    execFileSync(
      process.execPath,
      [webpack, '--mode', 'production', '--output-path', unfinished, ...options],
      { cwd: root, stdio: 'pipe' },
    );
    renameSync(unfinished, folder);
    removeOldBuilds(folder);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Builds of earlier sources that no test can still be using. */
function removeOldBuilds(kept: string): void {
  for (const name of readdirSync(tmpdir()).filter((one) => /^ledger-checkup-build-\w+-\d+$/.test(one))) {
    const folder = join(tmpdir(), name);
    if (folder !== kept && Date.now() - statSync(folder).mtimeMs > 4 * BUILD_TIME) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Takes the lock if it is free; one older than a build can take is a dead test's. */
function isTaken(lock: string): boolean {
  if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > BUILD_TIME) {
    rmSync(lock, { recursive: true, force: true });
  }
  try {
    mkdirSync(lock);
    return false;
  } catch {
    return true;
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** `--env offline` and `--env origin` make other pages. */
function isDefaultBuild(dist: string): boolean {
  return (
    existsSync(join(dist, 'taskpane.html')) &&
    readFileSync(join(dist, 'taskpane.html'), 'utf8').includes('appsforoffice.microsoft.com') &&
    readFileSync(join(dist, 'manifest.xml'), 'utf8').includes('https://localhost:3000')
  );
}

function newestIn(path: string): number {
  const stats = statSync(path);
  return stats.isDirectory()
    ? Math.max(...readdirSync(path).map((name) => newestIn(join(path, name))))
    : stats.mtimeMs;
}
