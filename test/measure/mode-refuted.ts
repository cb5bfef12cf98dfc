import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { type ColumnEvidence, refutationFeatures } from '../../src/engine/say/refuted';
import { localDay } from '../../src/model/words';
import { type Keyed, readKeyed } from './answer-key';
import { type Example, fit, mistakenWhenLeftOut } from './fit';
import { folderOf, sets, TODAY } from './keyed';
import type { Switches } from './measure';
import { misreadings } from './misread';

const file = join(__dirname, '../../src/engine/say/misread.json');

/**
 * Columns read right for one that was misread, among those of which anything was said: of the errors told of six sets of workbooks that
 * nobody had seen, 8–23 % were unfounded, most of them of misread columns.
 */
const RIGHT_FOR_WRONG = 6;

/** Fits how comparisons that fail tell a misread column from one with wrong figures, and writes it down. */
export function calibrateRefuting(_: Switches, folders: readonly string[]): string {
  const all = [...sets.map(folderOf), ...folders].flatMap(readKeyed).flatMap(examplesOf);
  const right = all.filter(({ isRight }) => isRight);
  const wrong = all.filter(({ isRight }) => !isRight);
  const weight = right.length / RIGHT_FOR_WRONG / wrong.length;
  const examples = [...right, ...wrong.map((one) => ({ ...one, weight }))];
  const names = Object.keys(right[0]?.features ?? {});
  const mistaken = mistakenWhenLeftOut(examples, names);
  const fitted = {
    fitted: localDay(),
    right: right.length,
    wrong: wrong.length,
    leftOut: {
      rightRefuted: mistaken.filter(({ isRight }) => isRight).length,
      wrongBelieved: mistaken.filter(({ isRight }) => !isRight).length,
    },
    ...fit(examples, names),
  };
  const text = JSON.stringify(fitted, undefined, 1);
  writeFileSync(file, `${text}\n`);
  const refuted = mistaken.filter(({ isRight }) => isRight);
  return [text, ...refuted.map((one) => JSON.stringify(one))].join('\n');
}

/** Columns as they were read, wrong figures planted in them or none; and of clean workbooks columns under wrong headers. */
function examplesOf({ name, workbook, key }: Keyed): readonly Example[] {
  const examples: Example[] = [];
  const options = { standards: key.packs, today: TODAY };
  const take = (isMeant: (column: ColumnEvidence) => boolean, isRight: boolean) => {
    return (columns: readonly ColumnEvidence[]) => {
      for (const column of columns.filter((one) => isMeant(one) && one.broken.size + one.opposed > 0)) {
        examples.push({
          book: name,
          what: `${column.table.sheet.name} ${column.item}`,
          isRight,
          weight: 1,
          features: refutationFeatures(column, columns),
        });
      }
    };
  };
  const { ledgers } = checkWorkbook(
    workbook,
    catalogue,
    options,
    take(() => true, true),
  );
  const isClean = key.sheets.every(({ violations = [] }) => violations.length === 0);
  for (const misread of isClean ? misreadings(workbook, ledgers) : []) {
    const isMisread = ({ table: { sheet, area }, item }: ColumnEvidence) =>
      sheet.name === misread.sheet && area.top === misread.top && misread.columns.includes(Number(item));
    checkWorkbook(misread.workbook, catalogue, options, take(isMisread, false));
  }
  return examples;
}
