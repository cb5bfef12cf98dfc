import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../../src/engine/group';
import type { Finding } from '../../src/model/finding';
import type { Measured } from './keyed';

/**
 * The baseline: what is found in the keyed workbooks, a sorted line per finding, so that every change of the engine shows
 * what comes and goes. Two files a workbook: where which rule speaks, and in which words.
 */
const kinds = {
  findings: ({ sheet, cell, rule, severity }: Finding) => `${rule}\t${severity}\t${sheet}!${cell}`,
  words: ({ sheet, cell, rule, message }: Finding) =>
    `${rule}\t${sheet}!${cell}\t${message.replaceAll('\n', '⏎')}`,
} as const;

export type CorpusKind = keyof typeof kinds;

export const acceptHint = 'To accept: npm run measure -- --accept (then look at the diff of test/corpus)';

const baseline = join(__dirname, '..', 'corpus');

/** What one workbook has gained and lost against the baseline, as lines of its file. */
export interface CorpusChange {
  readonly workbook: string;
  readonly came: readonly string[];
  readonly went: readonly string[];
}

export function compareCorpus(
  set: string,
  measured: readonly Measured[],
  kind: CorpusKind,
): readonly CorpusChange[] {
  const names = new Set([...accepted(set), ...measured.map(({ name }) => name)]);
  return [...names].toSorted().flatMap((workbook) => {
    const file = fileOf(set, workbook, kind);
    const before = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    const one = measured.find(({ name }) => name === workbook);
    const after = one ? linesOf(one.report.findings, kind) : [];
    const came = without(after, before);
    const went = without(before, after);
    return came.length + went.length > 0 ? [{ workbook, came, went }] : [];
  });
}

/** Rewrites the baseline of a set. */
export function acceptCorpus(set: string, measured: readonly Measured[]): void {
  rmSync(join(baseline, set), { recursive: true, force: true });
  mkdirSync(join(baseline, set), { recursive: true });
  for (const { name, report } of measured) {
    for (const kind of Object.keys(kinds) as CorpusKind[]) {
      writeFileSync(fileOf(set, name, kind), `${linesOf(report.findings, kind).join('\n')}\n`);
    }
  }
}

/** The changes by rule, the rule with the most first, each line with the workbook that it is of. */
export function changesText(changes: readonly CorpusChange[]): string {
  const lines = changes.flatMap(({ workbook, came, went }) => [
    ...came.map((line) => ({ rule: ruleOf(line), text: `  + ${workbook}  ${line}`, isNew: true })),
    ...went.map((line) => ({ rule: ruleOf(line), text: `  − ${workbook}  ${line}`, isNew: false })),
  ]);
  return [...groupBy(lines, ({ rule }) => rule)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([rule, ofRule]) => {
      const fresh = ofRule.filter(({ isNew }) => isNew).length;
      const texts = ofRule.map(({ text }) => text).toSorted();
      return [`${rule}: ${fresh} came, ${ofRule.length - fresh} went`, ...texts].join('\n');
    })
    .join('\n');
}

function linesOf(findings: readonly Finding[], kind: CorpusKind): readonly string[] {
  return findings.map(kinds[kind]).toSorted();
}

const ruleOf = (line: string) => line.slice(0, line.indexOf('\t'));

const fileOf = (set: string, workbook: string, kind: CorpusKind) =>
  join(baseline, set, `${workbook}.${kind}.txt`);

function accepted(set: string): readonly string[] {
  const folder = join(baseline, set);
  const ending = '.findings.txt';
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
    : [];
}

/** The lines that the others do not have, or not as often. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) {
    left.set(line, (left.get(line) ?? 0) + 1);
  }
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
