/**
 * Judges marked files by LibreOffice: it opens every one, shows the notes, and what it saves can still be cleared.
 *
 *     node --require ./src/cli/typescript.cjs test/judge/libreoffice.ts [folder to keep the files in]
 *
 * Ends with 1 where a file fails and with 2 where LibreOffice is not installed: nothing is passed over in silence.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { unzipSync } from 'fflate';
import type { Workbook } from '../../src/model/workbook';
import { readOwnersWorkbook } from '../../src/xlsx/own';
import { readWorkbookFile } from '../../src/xlsx/read';
import { annotate, clearAll, ownSheetsOf } from '../../src/xlsx/write';
import { featureFiles, markupFor, sampleFiles } from '../support/fixture-files';
import { type XmlTree, xmlTree } from '../support/xml-tree';

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'checkup-judge-'));
const files = [...featureFiles, ...sampleFiles];

/** LibreOffice opens all files of a folder and saves them into another one. */
function saveAgain(from: string, to: string, names: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const paths = names.map((name) => join(from, name));
  execFileSync('soffice', ['--headless', profile, '--convert-to', 'xlsx', '--outdir', to, ...paths], {
    stdio: 'ignore',
  });
}

/** What must be the same: everything that the reader sees, names, conditional formats. */
function contentOf(file: Uint8Array): object {
  const parts = Object.entries(unzipSync(file)).sort(([a], [b]) => (a < b ? -1 : 1));
  const trees = (pattern: RegExp) =>
    parts.filter(([name]) => pattern.test(name)).map(([, bytes]) => xmlTree(new TextDecoder().decode(bytes)));
  const looks = trees(/^xl\/styles\.xml$/).flatMap((tree) => found(tree, 'dxf'));
  return {
    workbook: readWorkbookFile(file, ''),
    names: trees(/^xl\/workbook\.xml$/).flatMap((tree) => found(tree, 'definedName')),
    formats: trees(/^xl\/worksheets\/[^/]+\.xml$/).map((tree) =>
      found(tree, 'conditionalFormatting').map((format) => withLooks(format, looks)),
    ),
  };
}

function found(tree: XmlTree, name: string): readonly XmlTree[] {
  return tree.children.flatMap((child) => (child.local === name ? [child] : found(child, name)));
}

/** Looks are numbered anew in every file, and some rules get an identity made of chance. */
function withLooks(tree: XmlTree, looks: readonly XmlTree[]): object {
  const chance = /\{[\dA-F-]{36}\}/g;
  const { dxfId, id = '', ...attributes } = tree.attributes;
  return {
    ...tree,
    attributes: { ...attributes, id: id.replace(chance, '') },
    text: tree.text.replace(chance, ''),
    look: dxfId === undefined ? undefined : looks[Number(dxfId)],
    children: tree.children.map((child) => withLooks(child, looks)),
  };
}

/** Words that only we write; in a school's own file they may stand too. */
const ourWords = ['必须改', '待说明', '校验报告', '台账体检', 'ledger-checkup', 'ledger_checkup', '控制字符'];

/** How often a part of the file says such a word. */
function wordsOf(file: Uint8Array): Readonly<Record<string, number>> {
  const text = Object.values(unzipSync(file))
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('\n');
  return Object.fromEntries(ourWords.map((word) => [word, text.split(word).length - 1]));
}

function notesOf(workbook: Workbook): number {
  return workbook.sheets.reduce((sum, { notes }) => sum + notes.size, 0);
}

function problemsOf(name: string): readonly string[] {
  const saved = `${name.replace(/\.\w+$/, '')}.xlsx`;
  const paths = { plain: join(folder, 'plain-saved', saved), marked: join(folder, 'marked-saved', saved) };
  if (!existsSync(paths.marked)) {
    return ['LibreOffice did not open it'];
  }
  const before = new Uint8Array(readFileSync(paths.plain));
  const marked = new Uint8Array(readFileSync(paths.marked));
  const cleared = clearAll(marked);
  const [one, other] = [contentOf(before), contentOf(cleared)];
  const difference = Object.keys(one).filter(
    (key) => !isDeepStrictEqual(one[key as keyof object], other[key as keyof object]),
  );
  return [
    ...(ownSheetsOf(marked).length === 1 ? [] : ['the report sheet was not found again']),
    ...(notesOf(readWorkbookFile(marked, '')) > notesOf(readOwnersWorkbook(marked, '')) ? [] : ['no notes']),
    ...(isDeepStrictEqual(wordsOf(cleared), wordsOf(before)) ? [] : ['cleared, but words of ours are left']),
    ...difference.map((key) => `cleared, but ${key} differs`),
  ];
}

function judge(): number {
  for (const sub of ['plain', 'marked', 'plain-saved', 'marked-saved']) {
    mkdirSync(join(folder, sub), { recursive: true });
  }
  for (const { name, bytes } of files) {
    const sheets = readWorkbookFile(bytes, name).sheets.map((sheet) => sheet.name);
    writeFileSync(join(folder, 'plain', name), bytes);
    writeFileSync(join(folder, 'marked', name), annotate(bytes, markupFor(sheets)));
  }
  const names = files.map(({ name }) => name);
  saveAgain(join(folder, 'plain'), join(folder, 'plain-saved'), names);
  saveAgain(join(folder, 'marked'), join(folder, 'marked-saved'), names);
  const results = names.map((name) => ({ name, problems: problemsOf(name) }));
  for (const { name, problems } of results) {
    process.stdout.write(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name} ${problems.join('; ')}\n`);
  }
  const failed = results.filter(({ problems }) => problems.length > 0).length;
  process.stdout.write(`${results.length - failed} of ${results.length} files passed; kept in ${folder}\n`);
  return failed > 0 ? 1 : 0;
}

function isInstalled(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

if (isInstalled()) {
  process.exitCode = judge();
} else {
  process.stdout.write('LibreOffice (soffice) is not installed: NOTHING was judged.\n');
  process.exitCode = 2;
}
