import type { Table } from '../../model/table';
import { foldWidth } from '../../reading/words';
import { textAt, writtenHere } from './written';

/** Larger ones are rosters, which their own kinds check. */
export const MOST_LINES = 400;

/** A table that was read on its side, read from above: what stands in its first row are its headers. */
export function stoodUp(table: Table): Table {
  const { top, bottom, left, right } = table.area;
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const first = range(top, bottom).find((row) =>
    range(left, right).every((column) => writtenHere(table.sheet, row, column) !== undefined),
  );
  const head = first ?? top;
  return {
    ...table,
    orientation: 'rows',
    headerLines: [head],
    headers: range(left, right).map((index) => ({ index, path: [textAt(table.sheet, head, index)] })),
    lines: range(head + 1, bottom).map((index) => ({ index, role: 'data' })),
  };
}

/** A value in itself: a figure, a date, a word that answers. */
const VALUE =
  /\d|^(?:[有无是否√×✓✗]|不?够用|不?满足|执行|达到|落实|符合\S{0,6}|合格|达标|未\S{1,4}|没有\S{0,4}|已\S{1,4}|良好|完好|统一|规范|统一规范|齐全)$/;

/**
 * Labels and values side by side, told by what stands there: in every row each second cell is another label. The first row of a list
 * holds headers, its third column values.
 */
export function isForm(table: Table): boolean {
  if (table.orientation === 'key-value') {
    return true;
  }
  if (table.orientation === 'columns') {
    return isForm(stoodUp(table));
  }
  const { top, bottom, left, right } = table.area;
  const width = right - left + 1;
  if (table.orientation !== 'rows' || width > 8 || width % 2 === 1 || bottom - top > MOST_LINES) {
    return false;
  }
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) =>
    Array.from({ length: width }, (__, index) => textAt(table.sheet, top + at, left + index)),
  );
  const [first = []] = rows;
  const every = (parity: number) =>
    rows.flatMap((row) => row.filter((text, index) => index % 2 === parity && text !== ''));
  const labels = every(0);
  const fit = labels.filter(
    (text, at) =>
      /^\D*[\u4e00-\u9fff]{2}/.test(text) &&
      text.length <= 40 &&
      !PRAISE.test(text) &&
      labels.indexOf(text) === at,
  );
  const isLabelled = (width === 2 || labels.length > rows.length) && fit.length >= labels.length * LABELLED;
  return (
    isLabelled &&
    (first.some((text, index) => index % 2 === 1 && isValue(text)) ||
      isVaried(rows) ||
      labels.filter((text) => LABEL.test(foldWidth(text))).length >= labels.length * TOLD)
  );
}

/** How labels end: 接入方式, 上网带宽(Mbps). */
const LABEL =
  /(?:数|人|时间|日期|方式|面积|情况|次数|名称|单位|[费率]|教师|电话|地点|设施|措施|记录|制度|位置|类型|年限|年度|[间室]|办法|标准|总?额|带宽|设备|机构|原则|片区|公示|依据|来源)(?:\([^)]*\))?$/;
/** Of labels so many end so, where the third column of a list holds names and figures. */
const TOLD = 0.7;

function isValue(text: string): boolean {
  return VALUE.test(foldWidth(text)) && !/\(/.test(text);
}

/** Below the first row of a list stand values of one sort under each other, or the same word again. */
function isVaried(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...rest] = rows;
  const odd = first.map((_, index) => index).filter((index) => index % 2 === 1);
  const values = rows.flatMap((row) => odd.flatMap((index) => row[index] || []));
  const words = values.filter((text) => !/^\d/.test(text));
  const isColumn = (index: number) =>
    rest.every((row) => row[index] === '' || /^\d[\d.]*%?$/.test(row[index] ?? ''));
  // Figures and words by turns under each other are no column.
  const isMixed = (index: number) =>
    rest.length >= 3 &&
    rest.some((row) => /^\d/.test(row[index] ?? '')) &&
    rest.some((row) => /^\D/.test(row[index] ?? ''));
  if (odd.every(isMixed)) {
    return true;
  }
  return (
    rest.length > 0 &&
    !odd.some(isColumn) &&
    new Set(words).size === words.length &&
    values.some((text) => isValue(text))
  );
}

/** Of the labels of a long form a few may come twice. */
const LABELLED = 0.95;

/** Words that are never a label. */
const PRAISE = /^不?(?:合格|达标|良好|完好|统一|规范|齐全|清洁|整齐|符合|具备|落实|到位)$/;
