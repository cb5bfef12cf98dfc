import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const root = join(__dirname, '../..');

/** A file under `src`: its path there, its folder (`''` for the entries), its code without comments. */
export interface Source {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly code: string;
  readonly lines: number;
  /** What it imports: `{ folder, path }` for our own files, the package's name otherwise. */
  readonly imports: readonly Import[];
}

export type Import = { readonly path: string; readonly folder: string } | { readonly package: string };

/** Every TypeScript file under `src`. */
export function readSources(): readonly Source[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map(readSource);
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, 'src', path), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"])\/\/.*$/gm, '$1');
  const words = [...code.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, word = '']) => word);
  return {
    path,
    folder: folderOf(path),
    text,
    code,
    lines: text.trimEnd().split('\n').length,
    imports: words.map((word) => importOf(path, word)),
  };
}

function importOf(path: string, word: string): Import {
  if (!word.startsWith('.')) {
    return { package: word };
  }
  const target = relative(join(root, 'src'), join(root, 'src', dirname(path), word)).replaceAll('\\', '/');
  return { path: target, folder: folderOf(target) };
}

/** The first folder below `src`; a path that is only a folder's name means its `index`. */
function folderOf(path: string): string {
  const [first = '', ...rest] = path.split('/');
  return rest.length > 0 || isFolder(first) ? first : '';
}

function isFolder(name: string): boolean {
  return readdirSync(join(root, 'src'), { withFileTypes: true }).some(
    (entry) => entry.isDirectory() && entry.name === name,
  );
}
