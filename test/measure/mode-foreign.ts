import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { localDay } from '../../src/model/words';
import { readWorkbookFile } from '../../src/xlsx/read';
import { TODAY } from './keyed';
import type { Switches } from './measure';
import { tableText } from './tables';

/** What the engine says of tables that are no school ledgers: all of it is false. */
interface ForeignFigures {
  /** ISO day of the measurement. */
  readonly day: string;
  readonly sheets: number;
  /** Sheets on which something was taken for a ledger. */
  readonly taken: number;
  readonly errors: number;
  readonly queries: number;
  /** Cells that hold something. */
  readonly cells: number;
}

/** The tables themselves may not be copied: only their figures are kept, the oldest first. */
const file = join(__dirname, '..', 'corpus', 'foreign.json');

export function measureForeign({ foreign = '', accept, verbose }: Switches): string {
  const kept: readonly ForeignFigures[] = JSON.parse(readFileSync(file, 'utf8'));
  if (!existsSync(foreign)) {
    return `foreign tables: not measured, there is no folder ${foreign}\n\n${figuresText(kept)}`;
  }
  const { figures, said } = foreignFigures(foreign);
  if (accept) {
    writeFileSync(file, `${JSON.stringify([...kept, figures], undefined, 1)}\n`);
  }
  return [
    figuresText([...kept, figures]),
    ...(verbose ? [said.join('\n')] : []),
    accept ? 'kept' : 'To keep these figures: --accept',
  ].join('\n\n');
}

function figuresText(all: readonly ForeignFigures[]): string {
  return tableText(
    [
      'day',
      'sheets',
      'taken for ledgers',
      'errors',
      'questions',
      'cells',
      'per 1,000 cells: errors',
      'questions',
    ],
    all.map(({ day, sheets, taken, errors, queries, cells }) => [
      day,
      ...[sheets, taken, errors, queries, cells].map(String),
      ...[errors, queries].map((count) => ((1000 * count) / cells).toFixed(2)),
    ]),
  );
}

function foreignFigures(folder: string): {
  readonly figures: ForeignFigures;
  readonly said: readonly string[];
} {
  const said: string[] = [];
  let [sheets, taken, errors, queries, cells] = [0, 0, 0, 0, 0];
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith('.xlsx'))
    .sort()) {
    const workbook = readWorkbookFile(new Uint8Array(readFileSync(join(folder, name))), name);
    const { ledgers, findings, summary } = checkWorkbook(workbook, catalogue, {
      standards: ['national-quality-2017'],
      today: TODAY,
    });
    sheets += workbook.sheets.length;
    taken += new Set(ledgers.map(({ table }) => table.sheet.name)).size;
    errors += summary.errors;
    queries += summary.queries;
    cells += summary.cells;
    said.push(
      ...ledgers.map(({ kind, table }) => `${name} ${table.sheet.name} taken for ${kind}`),
      ...findings.map(
        (one) => `${name} ${one.sheet}!${one.cell} ${one.rule} (${one.severity}): ${one.message}`,
      ),
    );
  }
  return { figures: { day: localDay(), sheets, taken, errors, queries, cells }, said };
}
