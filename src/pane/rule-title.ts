import { parseArea } from '../model/address';
import type { Finding } from '../model/finding';
import type { Report } from '../model/report';
import type { Sheet } from '../model/workbook';

/** How many of a rule's findings are looked at for the words that they share. */
const SAMPLE = 20;

/**
 * A rule has no name that a clerk would know: its findings say what it is. Left out is whose it is (what the message begins
 * with and the row of its cell names) and how much (figures); what several share at the end stands for all of them.
 */
export function ruleTitle({ findings, ledgers }: Report, members: readonly number[]): string {
  const sheets = new Map(ledgers.map(({ table }) => [table.sheet.name, table.sheet]));
  const problems = members.slice(0, SAMPLE).flatMap((index) => {
    const finding = findings[index];
    return finding ? [problemOf(finding, sheets.get(finding.sheet))] : [];
  });
  const [first = ''] = problems;
  if (new Set(problems).size === 1) {
    return first;
  }
  const shared = problems.reduce(commonEnd).replace(/^[^“\p{L}\p{N}]*的?/u, '');
  return shared.length >= 3 ? shared : `${first} 等`;
}

/** The first clause that says something, without its subject and its figures: 身份证号末位校验码不对, 班额…人. */
function problemOf({ message, cell }: Finding, sheet: Sheet | undefined): string {
  const row = sheet?.values[parseArea(cell)?.top ?? -1] ?? [];
  const subject = row
    .map((value) => (typeof value === 'string' ? value.trim() : ''))
    .filter((text) => text.length > 1 && message.startsWith(text))
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '');
  const words = message.slice(subject.length).replace(/^的(?=.)/, '');
  const [clause = '', next = ''] = words.split(/[,，。;；:：]/);
  const bare = withoutFigures(clause);
  // A clause that only says what the cell holds is no problem yet: what it is held against is.
  return isValue.test(bare) && next !== '' ? `${bare},${withoutFigures(next)}` : bare;
}

const isValue = /(?:是|应配|填的是) ?(?:…|“[^”]*”)[^”]{0,6}$/;

/** Figures, masked numbers and what brackets add are of one finding alone. */
function withoutFigures(clause: string): string {
  const bare = clause
    .replace(/\([^()]*\)(?!班)/g, '')
    .replace(/[\d*]+(?:[.,/][\d*]+)*/g, '…')
    .trim();
  return bare === '' ? clause : bare;
}

function commonEnd(one: string, other: string): string {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) {
    length += 1;
  }
  return one.slice(one.length - length);
}
