import type { IRange, Worksheet } from '@univerjs/core';

/** The command behind every way to sort. */
export const SORT = 'sheet.command.sort-range';

/**
 * Why an area is not sorted, for the clerk; `undefined` where it can be: formulas would count other rows afterwards, merged
 * cells come apart, and notes stay where they are.
 */
export function sortingRefusal(
  sheet: Worksheet,
  range: IRange,
  hasNote: (row: number, column: number) => boolean,
): string | undefined {
  const isMerged = sheet.getMergeData().some((area) => meets(area, range));
  let hasFormula = false;
  let isNoted = false;
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const cell = sheet.getCellRaw(row, column);
      hasFormula ||= Boolean(cell?.f || cell?.si);
      isNoted ||= hasNote(row, column);
    }
  }
  const reasons = [
    ...(hasFormula ? ['公式'] : []),
    ...(isMerged ? ['合并的单元格'] : []),
    ...(isNoted ? ['批注'] : []),
  ];
  return reasons.length > 0
    ? `选中的区域里有${reasons.join('、')}，在这里排序会弄乱，没有排。请只选没有这些的行，或在 WPS 或 Excel 里排序。`
    : undefined;
}

function meets(one: IRange, other: IRange): boolean {
  return (
    one.startRow <= other.endRow &&
    other.startRow <= one.endRow &&
    one.startColumn <= other.endColumn &&
    other.startColumn <= one.endColumn
  );
}

/** Parts of the names of Univer's commands that change rows, columns or sheets as such. */
const structural =
  /^sheet\.command\.(insert-(?!(row|col)-(before|after)$|multi-)|remove-(?!(row|col)-confirm$)|delete-(range|table|worksheet)|move-(rows|cols|range)|copy-sheet|append-row|split-text|add-worksheet|add-range|set-worksheet-(name|order|hidden|show|row-count|column-count|right-to-left|protection|permission|range-theme|default-style)|(hide|set)-(row|col)s?-(confirm|hidden)|set-(defined-name|tab-color|workbook-name|protection|range-protection)|change-sheet-protection|set-(selected|specific)-)|^sheet\.operation\.rename-sheet$/;

/** Commands that change how cells look. */
const dressing =
  /^sheet\.command\.(set-(style|bold|italic|underline|stroke|overline|border|font|text|vertical|horizontal|background)|set-range-(bold|italic|underline|stroke|overline|font|text|sub|super|custom)|reset-|clear-selection-(format|all)|(apply|set-once|set-infinite)-format-painter|paste-(format|col-width)|numfmt\.)|^sheet\.operation\.set-format-painter$/;

const noting = /^sheet\.(command\.(update|delete)-note|operation\.add-note-popup)$/;

const refusals: readonly (readonly [RegExp, string])[] = [
  [
    structural,
    '这里只能整行整列地增删（在行号或列标上点右键），不能合并单元格、移动单元格或改动工作表；请在 WPS 或 Excel 里改好后再打开。改单元格内容不受影响。',
  ],
  [dressing, '这里只改单元格的内容，字体、颜色等格式请在 WPS 或 Excel 里改。'],
  [noting, '这里不能改批注，请在 WPS 或 Excel 里改。'],
];

/**
 * Why a command of the grid is not carried out, for the clerk; `undefined` for those that are: a file is patched cell
 * by cell, and a changed structure or look could not be carried over to it without loss.
 */
export function refusalOf(command: string): string | undefined {
  return refusals.find(([names]) => names.test(command))?.[1];
}
