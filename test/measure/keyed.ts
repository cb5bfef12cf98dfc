import { join } from 'node:path';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import type { Catalogue } from '../../src/model/catalogue';
import type { Report } from '../../src/model/report';
import { type Keyed, readKeyed } from './answer-key';
import { type FigureColumns, figureColumns } from './figure-columns';
import { type Score, scoreReport } from './score';

/** The folders of keyed workbooks that the project keeps, under `test/`: each has its own floors and its own baseline. */
export const sets = ['samples', 'forms'] as const;

export const folderOf = (set: string) => join(__dirname, '..', set);

export interface Measured {
  readonly name: string;
  readonly report: Report;
  readonly score: Score;
  readonly columns: FigureColumns;
}

/** Stands for "today" where a workbook names no day: the same findings on every day. */
export const TODAY = '2026-11-23';

export function measureFolder(folder: string): readonly Measured[] {
  return readKeyed(folder).map(measureWorkbook);
}

export function checkKeyed(
  { workbook, key }: Pick<Keyed, 'workbook' | 'key'>,
  known: Catalogue = catalogue,
): Report {
  return checkWorkbook(workbook, known, { standards: key.packs, today: TODAY });
}

export function measureWorkbook({ name, workbook, key }: Keyed): Measured {
  const report = checkKeyed({ workbook, key });
  return { name, report, score: scoreReport(report, key), columns: figureColumns(report, workbook) };
}
