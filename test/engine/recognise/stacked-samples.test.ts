import { expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import type { Grid, Sheet, Workbook } from '../../../src/model/workbook';
import { readOne, samplesFolder } from '../../measure/answer-key';
import { TODAY } from '../../measure/keyed';

/** Longer sheets are lists, which nobody puts on one sheet with another. */
const MOST_LINES = 29;

/** Every two neighbouring short sheets of a workbook as one, the second under the first with so many blank lines between. */
function stacked(workbook: Workbook, gap: number): Workbook {
  const sheets: Sheet[] = [];
  let open: Sheet | undefined;
  for (const sheet of workbook.sheets) {
    const isShort = sheet.values.length <= MOST_LINES && sheet.values.length > 2;
    if (!isShort) {
      sheets.push(sheet);
    } else if (open) {
      sheets.push(under(open, sheet, gap));
      open = undefined;
    } else {
      open = sheet;
    }
  }
  return { ...workbook, sheets: open ? [...sheets, open] : sheets };
}

function under(upper: Sheet, lower: Sheet, gap: number): Sheet {
  const top = upper.values.length + gap;
  const joined = <T>(one: Grid<T>, other: Grid<T>): Grid<T> => [
    ...Array.from({ length: top }, (_, row) => one[row] ?? []),
    ...other,
  ];
  return {
    ...upper,
    name: `${upper.name}、${lower.name}`,
    values: joined(upper.values, lower.values),
    formats: joined(upper.formats, lower.formats),
    // Formulas speak of cells that have moved.
    formulas: [],
    fills: joined(upper.fills, lower.fills),
    struck: joined(upper.struck, lower.struck),
    notes: new Map(),
    merges: [
      ...upper.merges,
      ...lower.merges.map((area) => ({ ...area, top: area.top + top, bottom: area.bottom + top })),
    ],
    filters: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

test.each(['09_clean_school', '73_clean_junior'])(
  '%s has nothing wrong with two tables on a sheet',
  (name) => {
    const { workbook, key } = readOne(samplesFolder, name);
    for (const gap of [0, 1]) {
      const { findings } = checkWorkbook(stacked(workbook, gap), catalogue, {
        standards: key.packs,
        today: TODAY,
      });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  },
);
