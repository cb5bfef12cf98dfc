import type { Ledger } from '../../model/ledger';
import type { Assignment } from '../../model/report';
import type { TextLine } from '../../model/table';
import { assignedLedger } from './assigned';
import { type Block, blocksOf } from './blocks';
import { textsOf } from './body';
import { type Dictionary, isHeaderWord } from './dictionary';
import { filledPositions, type Grid, textOf } from './grid';
import { recogniseForms } from './key-value';
import { linesOf, turn } from './lay-out';
import { recogniseMatrix } from './matrix';
import { withoutTable } from './prose';
import { recogniseBlock, type Verdict } from './rows';
import { headLines } from './weekdays';

/** A table on its side: its labels go down, its records to the right. */
const MOST_LABELS = 120;

const MOST_RECORDS = 400;

/** Longer bands are lists, with no forms under them. */
const MOST_LINES = 1000;

/** A sheet's band holds forms, timetables and tables with headers; a table may also lie on its side. */
export function recogniseBand(
  band: Grid,
  dictionary: Dictionary,
  assignments: readonly Assignment[],
  shared: readonly TextLine[],
): readonly Verdict[] {
  const forms = assignments.length === 0 ? recogniseForms(band, dictionary) : [];
  const tables = recogniseTables(band, dictionary, assignments, shared);
  const found = ledgersOf(tables);
  if (forms.length > 0 && !found.some((table) => isBetterForm(table, forms))) {
    return [...forms.map((ledger) => ({ ledger })), ...besideForms(band, forms, dictionary)];
  }
  const below = forms.length === 0 && assignments.length === 0 ? formsBelow(band, dictionary) : undefined;
  if (below) {
    return [...recogniseTables(below.above, dictionary, [], shared), ...below.forms];
  }
  if (
    found.length > 0 ||
    assignments.length > 0 ||
    band.lines.length > MOST_LABELS ||
    band.last - band.first > MOST_RECORDS
  ) {
    return tables;
  }
  const onItsSide = recogniseTurned(band, dictionary);
  return ledgersOf(onItsSide).length > 0 ? onItsSide : tables;
}

/** Forms that begin under a title of their own, after a blank line, with tables above them. */
function formsBelow(
  band: Grid,
  dictionary: Dictionary,
): { readonly above: Grid; readonly forms: readonly Verdict[] } | undefined {
  if (band.turned || band.lines.length > MOST_LINES) {
    return undefined;
  }
  const titles = band.lines.filter(
    (line, index) =>
      index > 0 && line - (band.lines[index - 1] ?? line) > 1 && filledPositions(band, line).length === 1,
  );
  for (const line of titles) {
    const rest = linesOf(band, line, Number.POSITIVE_INFINITY);
    const forms = recogniseForms(rest, dictionary);
    if (forms.length > 0 && forms[0]?.table.titles.length === 1) {
      const verdicts = [...forms.map((ledger) => ({ ledger })), ...besideForms(rest, forms, dictionary)];
      return { above: linesOf(band, 0, line - 1), forms: verdicts };
    }
  }
  return undefined;
}

function ledgersOf(verdicts: readonly Verdict[]): readonly Ledger[] {
  return verdicts.flatMap((verdict) => ('ledger' in verdict ? [verdict.ledger] : []));
}

/** Tables under the last form; what is none there are the form's own footers. */
function besideForms(band: Grid, forms: readonly Ledger[], dictionary: Dictionary): readonly Verdict[] {
  const bottom = Math.max(...forms.map(({ table }) => table.area.bottom));
  const rest = linesOf(band, bottom + 1, Number.POSITIVE_INFINITY);
  return rest.lines.length < 2
    ? []
    : ledgersOf(recogniseTables(rest, dictionary, [], [])).map((ledger) => ({ ledger }));
}

/** A list with a line per item was found where the forms saw labels and values too. */
function isBetterForm(table: Ledger, forms: readonly Ledger[]): boolean {
  const most = Math.max(...forms.map(({ fields }) => fields.length));
  const isList = table.table.orientation === 'key-value' && table.table.headerLines.length > 0;
  return isList && table.fields.length >= most * 0.7;
}

/** Labels down the first column; what stands alone above and below is title and footer, not label. */
function recogniseTurned(band: Grid, dictionary: Dictionary): readonly Verdict[] {
  const labels = band.lines.filter((line) => isLabelled(band, line, dictionary));
  const top = labels[0];
  const bottom = labels.at(-1);
  if (top === undefined || bottom === undefined) {
    return [];
  }
  const around = (from: number, to: number) =>
    linesOf(band, from, to).lines.flatMap((line) => textsOf(band, line));
  const titles = around(0, top - 1);
  const footers = around(bottom + 1, Number.POSITIVE_INFINITY);
  const grid = turn(linesOf(band, top, bottom));
  return blocksOf(grid, dictionary, []).map((block) =>
    recogniseBlock(
      { ...block, titles, body: { ...block.body, footers: [...block.body.footers, ...footers] } },
      dictionary,
      [],
    ),
  );
}

/** A label with values, or a label whose values are all blank. */
function isLabelled(band: Grid, line: number, dictionary: Dictionary): boolean {
  const [first, second] = filledPositions(band, line);
  return (
    second !== undefined || (first === band.first && isHeaderWord(dictionary, textOf(band, line, first)))
  );
}

function recogniseTables(
  grid: Grid,
  dictionary: Dictionary,
  assignments: readonly Assignment[],
  shared: readonly TextLine[],
): readonly Verdict[] {
  const heads = headLines(grid);
  const blocks = blocksOf(grid, dictionary, [...assignments.map(({ row }) => row), ...heads], shared);
  if (blocks.length === 0) {
    return [{ unrecognised: withoutTable(grid) }];
  }
  const inherited = (blocks[0]?.titles ?? []).map(({ text }) => text);
  return blocks.flatMap((block) => {
    const assignment = assignments.find(({ row }) => block.header.lines.includes(row));
    const ledger =
      (assignment && assignedLedger(block, dictionary, assignment)) ??
      (block.header.lines.some((line) => heads.includes(line))
        ? recogniseMatrix(block, dictionary)
        : undefined);
    const verdict = ledger ? { ledger } : recogniseBlock(block, dictionary, inherited);
    return 'ledger' in verdict || assignments.length > 0
      ? [verdict]
      : formsInstead(block, verdict, dictionary);
  });
}

/** A form under a table looks like the header of a table that nobody knows. */
function formsInstead(block: Block, verdict: Verdict, dictionary: Dictionary): readonly Verdict[] {
  const forms = recogniseForms(linesOf(block.grid, ...block.range), dictionary);
  return forms.length > 0 ? forms.map((ledger) => ({ ledger })) : [verdict];
}
