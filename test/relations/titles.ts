import type { DraftSheet, Spot } from './draft';
import { DIGIT } from './words';

export interface Title extends Spot {
  readonly text: string;
}

/** The text that stands alone in its row above the first table. */
export function titleOf(sheet: DraftSheet): Title | undefined {
  const first = Math.min(
    ...sheet.tables.map(({ headers, area }) => headers[0] ?? area?.top ?? Number.POSITIVE_INFINITY),
  );
  for (let row = 0; row < first && row < 3; row++) {
    const columns = Array.from({ length: sheet.columns }, (_, column) => column).filter(
      (column) => sheet.text(row, column) !== '',
    );
    const [column] = columns;
    const text = column === undefined ? '' : sheet.text(row, column).replace(/\s/g, '');
    if (columns.length === 1 && column !== undefined && text.length >= 4) {
      return { row, column, text };
    }
    if (columns.length > 0) {
      return undefined;
    }
  }
  return undefined;
}

const CLASS_PARTS = new RegExp(`${DIGIT}+|[一二三四五六七八九十]+(?=年级|班|[(\uff08])|春|秋|小学|初中`, 'g');

/** The title says whatever class, term or stage the sheet's name says, so that the name may go. */
export function titleSaysName(sheet: DraftSheet): boolean {
  const title = titleOf(sheet);
  return (
    title !== undefined && (sheet.name.match(CLASS_PARTS) ?? []).every((part) => title.text.includes(part))
  );
}

const FORM_WORDS =
  /一览表|登记表|统计表|登记簿|情况表|明细表|台账|名册|花名册|名单|一览|登记|统计|情况|表|学校|农村|^.*?(学校|小学|初中|中学|学区)(?=.)/g;

const lean = (text: string) => text.replace(/[(\uff08].*?[)\uff09]/g, '').replace(FORM_WORDS, '');

const TELLING = new RegExp(`${DIGIT}|学期|年级|班|单位|二〇|二○`);

/** The title says no more than the sheet's name, so that the title may go. */
export function nameSaysTitle(sheet: DraftSheet): boolean {
  const title = titleOf(sheet);
  return (
    title !== undefined &&
    title.row === 0 &&
    sheet.name.length >= 3 &&
    lean(title.text).length > 1 &&
    lean(title.text) === lean(sheet.name) &&
    !TELLING.test(title.text) &&
    !sheet.mergesIn(0, 0).some(({ bottom }) => bottom > 0)
  );
}
