import { areaAddress, columnName } from '../../model/address';
import { uncheckedText } from '../../model/coverage';
import type { FieldPlace, Ledger, LedgerKind } from '../../model/ledger';
import type { Report } from '../../model/report';
import type { Line, Table } from '../../model/table';
import type { Sheet } from '../../model/workbook';
import { bandsOf, stretchesOf } from '../recognise/bands';
import { columnsOfBlock } from '../recognise/block-columns';
import { type Block, blocksOf, tableOf } from '../recognise/blocks';
import type { Column } from '../recognise/column';
import { type Dictionary, dictionaryOf } from '../recognise/dictionary';
import { gridOf } from '../recognise/lay-out';
import { withBandNames } from '../recognise/named-bands';
import { ledgersOf, type Reading, type Way } from './reading';
import { recogniseSheet, type Weighed, weighReading } from './recognise';

/** So many readings of a table are worth a look. */
const MOST_READINGS = 4;

/** How a sheet was read: the tables found by their headers, the readings that were weighed, what was decided, and what bears it out. */
export function explainSheet(sheet: Sheet, kinds: readonly LedgerKind[], report: Report): string {
  const dictionary = dictionaryOf(kinds);
  const grid = gridOf(sheet);
  const blocks = grid
    ? stretchesOf(grid)
        .flatMap(bandsOf)
        .flatMap((band) => withBandNames(blocksOf(band, dictionary, [])))
    : [];
  const labels = new Map(kinds.map(({ id, label }) => [id, label]));
  const decided = report.ledgers.flatMap((ledger, index) =>
    ledger.table.sheet.name === sheet.name ? [decisionLines(ledger, report, index, labels)] : [],
  );
  const unread = report.unrecognised
    .filter((one) => one.sheet === sheet.name)
    .map(({ range, reason }) => [`没有识别 ${range}:${reason}`]);
  return [
    [`【${sheet.name}】`],
    ...blocks.map((block) => blockLines(block, dictionary)),
    weighedLines(sheet, kinds, labels),
    ...decided,
    ...unread,
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n');
}

/** Every decision between readings of the same cells, the best reading first, with what speaks for it most. */
function weighedLines(
  sheet: Sheet,
  kinds: readonly LedgerKind[],
  labels: ReadonlyMap<string, string>,
): readonly string[] {
  const dictionary = dictionaryOf(kinds);
  const lines: string[] = [];
  recogniseSheet(sheet, kinds, [], (readings, region) => {
    const weighed = readings
      .map((reading) => ({ reading, ...weighReading(reading, region, dictionary) }))
      .toSorted((one, other) => other.score - one.score);
    const { grid } = region;
    const where = `${grid.turned ? '列' : '行'} ${span(grid.lines[0] ?? 0, grid.lines.at(-1) ?? 0)}`;
    lines.push(
      ...(weighed.length > 1 ? [`读法 ${where}`] : []),
      ...(weighed.length > 1 ? weighed.slice(0, MOST_READINGS) : []).map(
        ({ reading, score, parts }) =>
          `  ${score.toFixed(2)} ${readingText(reading, labels)}:${partsText(parts)}`,
      ),
    );
    return weighed[0]?.reading;
  });
  return lines;
}

function readingText({ way, verdicts }: Reading, labels: ReadonlyMap<string, string>): string {
  const found = ledgersOf(verdicts).map(
    ({ kind, fields }) => `${labels.get(kind) ?? kind}(${kind}) ${fields.length} 栏`,
  );
  return `${WAYS[way]} ${found.join(' + ') || '不认'}`;
}

const WAYS: Readonly<Record<Way, string>> = {
  rows: '一行一条',
  spread: '学科或班级成列',
  items: '一行一项',
  line: '一行一表',
  form: '填写表',
  turned: '横放',
  tables: '上下几张表',
  segments: '按空行分开',
  parts: '按空列分开',
};

function partsText(parts: Weighed['parts']): string {
  return parts.map(({ name, worth }) => `${name} ${worth > 0 ? '+' : ''}${worth.toFixed(1)}`).join(' ');
}

/** A table as its lines lie, before anything is decided about it. */
function blockLines(block: Block, dictionary: Dictionary): readonly string[] {
  const table = tableOf(block);
  const columns = columnsOfBlock(block, dictionary);
  const titles = block.titles.map(({ text }) => text);
  return [
    `表 ${areaAddress(table.area)}`,
    `  表上的字 ${titles.map((text) => text.replace(/\s+/g, ' ')).join(' / ') || '没有'}`,
    `  行 ${roleText(table)}`,
    `  表头 ${columns.map(columnText).join(' | ')}`,
  ];
}

function roleText({ headerLines, lines }: Table): string {
  const spans = lines.reduce<{ role: Line['role']; from: number; to: number }[]>((found, { index, role }) => {
    const last = found.at(-1);
    if (last?.role === role) {
      last.to = index;
      return found;
    }
    found.push({ role, from: index, to: index });
    return found;
  }, []);
  const heads = headerLines.map((line) => line + 1).join('、');
  return [`表头 ${heads}`, ...spans.map(({ role, from, to }) => `${role} ${span(from, to)}`)].join(' · ');
}

function span(from: number, to: number): string {
  return from === to ? `${from + 1}` : `${from + 1}—${to + 1}`;
}

function columnText({ header, path }: Column): string {
  return `${columnName(header.index)} ${path.map((text) => text.replace(/\s+/g, '')).join('>')}`;
}

function decisionLines(
  ledger: Ledger,
  { coverage }: Report,
  index: number,
  labels: ReadonlyMap<string, string>,
): readonly string[] {
  const { kind, table, fields, confidence, reasons } = ledger;
  const { checked = [], unchecked = [] } = coverage[index] ?? {};
  return [
    `定为 ${labels.get(kind) ?? kind}(${kind}) ${areaAddress(table.area)},把握 ${confidence}:${reasons.join(';')}`,
    `  栏 ${fields.map(fieldText).join(' | ')}`,
    ...checked.map(({ group, cells }) => `  核对了 ${group}:${cells} 格`),
    ...unchecked.map((one) => `  没有核对 ${uncheckedText(one)}`),
  ];
}

function fieldText({ field, header, index, row, confidence }: FieldPlace): string {
  return `${columnName(index)}${row === undefined ? '' : row + 1} ${header.replace(/\s+/g, '')}=${field}@${confidence}`;
}
