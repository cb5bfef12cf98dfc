import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { cellAddress } from '../../src/model/address';
import type { Sheet, Workbook } from '../../src/model/workbook';
import type { Defect } from './defects/defect';
import { withDefects } from './defects/plant';
import { keyOf } from './keyed';
import { scoreDefects } from './score';
import { checkAsOf, type Trial } from './trial';

/** A workbook that shows one thing the engine does not do, as small as leaving out sheets makes it. */
export interface Failing {
  /** `missed-wrong-total`, `false-total-mismatch`. */
  readonly name: string;
  readonly workbook: Workbook;
  readonly defects: readonly Defect[];
}

/** For every kind of defect that is missed, and every rule that errs on clean workbooks, the smallest workbook. */
export function failingOf(trials: readonly Trial[]): readonly Failing[] {
  const found = new Map<string, Failing>();
  const keep = (failing: Failing) => {
    const known = found.get(failing.name);
    if (!known || cellsOf(failing.workbook) < cellsOf(known.workbook)) {
      found.set(failing.name, failing);
    }
  };
  for (const trial of trials) {
    for (const { defect } of trial.outcomes.filter((outcome) => !outcome.found)) {
      keep({ name: `missed-${defect.kind}`, ...shrinkMissed(trial, defect) });
    }
    for (const rule of new Set(trial.errors.map((finding) => finding.rule))) {
      keep({ name: `false-${rule}`, workbook: shrinkFalse(trial, rule), defects: [] });
    }
  }
  return [...found.values()];
}

function cellsOf({ sheets }: Workbook): number {
  return sheets.reduce(
    (sum, { values }) => sum + values.reduce((cells, row) => cells + (row?.length ?? 0), 0),
    0,
  );
}

/** Leaves out sheets one after the other as long as it still fails. */
function shrunk(workbook: Workbook, fails: (smaller: Workbook) => boolean): Workbook {
  let smaller = workbook;
  for (const sheet of workbook.sheets) {
    const without = { ...smaller, sheets: smaller.sheets.filter((one) => one !== sheet) };
    smaller = without.sheets.length > 0 && fails(without) ? without : smaller;
  }
  return smaller;
}

function shrinkMissed(
  { clean, planted, today }: Trial,
  defect: Defect,
): Pick<Failing, 'workbook' | 'defects'> {
  if (defect.cells.every(({ now }) => now === null)) {
    return { workbook: planted, defects: [defect] };
  }
  const needed = new Set([
    ...defect.cells.map(({ sheet }) => sheet),
    ...[...defect.related].map((spot) => spot.slice(0, spot.lastIndexOf('!'))),
  ]);
  const isMissed = (workbook: Workbook) =>
    [...needed].every((name) => workbook.sheets.some((sheet) => sheet.name === name)) &&
    scoreDefects(checkAsOf(workbook, today), checkAsOf(withDefects(workbook, [defect]), today), [
      defect,
    ]).outcomes.every((outcome) => !outcome.found);
  return { workbook: withDefects(shrunk(clean, isMissed), [defect]), defects: [defect] };
}

function shrinkFalse({ clean, today }: Trial, rule: string): Workbook {
  return shrunk(clean, (workbook) =>
    checkAsOf(workbook, today).findings.some(
      (finding) => finding.rule === rule && finding.severity === 'error',
    ),
  );
}

/** Writes each as NAME.xlsx with its NAME.key.json, so that `npm run measure -- FOLDER` takes them too. */
export function writeFailing(folder: string, all: readonly Failing[]): void {
  mkdirSync(folder, { recursive: true });
  for (const failing of all) {
    writeFileSync(join(folder, `${failing.name}.xlsx`), fileOf(failing.workbook));
    writeFileSync(
      join(folder, `${failing.name}.key.json`),
      `${JSON.stringify(keyOf(failing.workbook, failing.defects), undefined, 1)}\n`,
    );
  }
}

function fileOf({ sheets }: Workbook): Uint8Array {
  const book = utils.book_new();
  for (const sheet of sheets) {
    utils.book_append_sheet(book, drawn(sheet), sheet.name);
  }
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}

function drawn({ values, merges, formats }: Sheet) {
  const grid = utils.aoa_to_sheet(values.map((row) => [...(row ?? [])]));
  grid['!merges'] = merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  formats.forEach((row, at) => {
    row?.forEach((code, column) => {
      const cell = grid[cellAddress(at, column)];
      if (cell && code !== undefined) {
        cell.z = code;
      }
    });
  });
  return grid;
}
