import type { Table } from '../../model/table';
import type { Sheet } from '../../model/workbook';
import { type Line, titlesOf, type Written, writtenHere } from './written';

/** What stands in brackets behind a unit, or alone, is a unit and no answer. */
const UNIT =
  /^(?:个|间|人|台|套|册|处|次|项|[%㎡㎥]|元|万元|米|M|Mbps|分钟|小时|平方米|课时|GB?|人次|张|份|名|所|年)$/i;
const LONGEST_LABEL = 40;

/** The pairs of a form. */
export function pairsOf(table: Table): readonly Line[] {
  const { top, bottom, left, right } = table.area;
  const titles = titlesOf(table);
  // The right half of a form belongs to it, where only its left was taken for one.
  const isHalf = table.orientation === 'key-value' && right - left === 1;
  return numbersTo(top, bottom).flatMap((row) => {
    const cells = cellsOf(table.sheet, row, left, isHalf ? undefined : right);
    const alone = right - left === 1 ? labelAlone(cells, left) : undefined;
    return alone ? [lineOf(alone.text, blankBeside(alone), titles)] : pairsIn(cells, titles);
  });
}

/** Lines of a sheet that lie in no table: the lower half of a form whose labels nobody knows, a list of answers without a head. */
export function loosePairsOf(sheet: Sheet, tables: readonly Table[]): readonly Line[] {
  const own = tables.filter((table) => table.sheet.name === sheet.name);
  const title = cellsOf(sheet, 0).find(({ text }) => text.length <= LONGEST_LABEL)?.text;
  const titles = [sheet.name, ...(title === undefined ? [] : [title])];
  return numbersTo(0, sheet.values.length - 1)
    .filter((row) => !own.some(({ area }) => area.top <= row && row <= area.bottom))
    .flatMap((row) => {
      const cells = cellsOf(sheet, row);
      return [...pairsIn(cells, titles), ...cells.flatMap((cell) => answeredInside(cell, titles))];
    });
}

/** Of a form of two columns the label beside which nothing is written: 校长(签字). */
function labelAlone([first, ...others]: readonly Written[], left: number): Written | undefined {
  return first && others.length === 0 && first.place.column === left && first.text.length <= LONGEST_LABEL
    ? first
    : undefined;
}

function blankBeside({ place }: Written): Written {
  return { text: '', place: { ...place, column: place.column + 1 } };
}

/**
 * Label and value beside each other; a unit between them is skipped. In a row of an even number of cells every second one is a label;
 * before an odd number stands the name of a section.
 */
function pairsIn(written: readonly Written[], titles: readonly string[]): readonly Line[] {
  const cells = written.filter(({ text }, at) => at === 0 || !UNIT.test(text));
  const isPaired = cells.length % 2 === 0;
  return cells.flatMap((cell, at) => {
    const next = isPaired && at % 2 === 1 ? undefined : cells[at + 1];
    return next && cell.text.length <= LONGEST_LABEL && !/^\d+$/.test(cell.text)
      ? [lineOf(cell.text, next, titles)]
      : [];
  });
}

/** 舞蹈室:有□ 无√ in one cell. */
function answeredInside({ text, place }: Written, titles: readonly string[]): readonly Line[] {
  const [, label = '', answer = ''] = /^([^:\uff1a]{2,40})[:\uff1a](.{1,12})$/s.exec(text) ?? [];
  return label === '' ? [] : [lineOf(label, { text: answer.trim(), place }, titles)];
}

function lineOf(label: string, actual: Written, around: readonly string[]): Line {
  return { label, around, demand: '', actual, verdict: undefined, layout: 'form' };
}

function cellsOf(
  sheet: Sheet,
  row: number,
  left = 0,
  right = (sheet.values[row]?.length ?? 0) - 1,
): readonly Written[] {
  return numbersTo(left, right).flatMap((column) => writtenHere(sheet, row, column) ?? []);
}

function numbersTo(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
