import type { CellStyle } from '../../model/drawing';
import type { Report } from '../../model/report';
import type { SummaryInput } from '../../model/summary';
import { valueAt } from '../../model/workbook';
import type { Figure } from './figures';

/** 填报单位:样例县教育局(盖章) */
const FILLED_BY = /填报(?:单位|学校|部门)[:：\s]*([\u4e00-\u9fff]{3,}(?:\([^)]*部\))?)/;
/** The county or town at the beginning of a title: 样例县义务教育…, 青石镇中小学…. */
const AREA = /^([\u4e00-\u9fff]{2,7}?[县区市旗镇乡])(?=义务|中小学|小学|初中|中学|各|教育|学校|优质|普通)/;
const NAMED_FILE = /[\u4e00-\u9fff]{2,}?(?:小学|中学|学校|教育局)/;
/** 年度学校, 全校, 各学校: words of a title, nobody's name. */
const NOBODY = /^(?:年|本|全|各|我|该|学校$)|各学校$/;

/** What every form says of who fills it in, and when. */
export function headOf(input: SummaryInput): {
  readonly school: string;
  readonly date: string;
  readonly signer: string;
} {
  return {
    school: schoolName(input),
    date: input.today,
    signer: isOfSeveral(input.report) ? '单位负责人签字' : '校长签字',
  };
}

/**
 * The name printed as 填报单位: of one school what most of its ledgers say, of several whose office or county it is, else
 * what the file is called; `''`, to be written by hand, where none of them is a name.
 */
export function schoolName({ report, workbook }: SummaryInput): string {
  const titles = report.ledgers.flatMap(({ table }) => table.titles.map(({ text }) => text.trim()));
  const filled = titles.flatMap((text) => FILLED_BY.exec(text)?.[1] ?? []);
  const named = isOfSeveral(report)
    ? [mostFrequent(filled), mostFrequent(titles.flatMap((text) => AREA.exec(text)?.[1] ?? []))]
    : [mostFrequent(report.ledgers.map(({ table }) => table.context.school ?? '')), filledIn(report)];
  const ofFile = NAMED_FILE.exec(workbook.name)?.[0];
  return [...named, mostFrequent(filled), ofFile].find((name) => name !== undefined) ?? '';
}

export function isOfSeveral({ parts }: Report): boolean {
  return parts.some(({ school }) => school !== undefined);
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names.filter((one) => one !== '' && !NOBODY.test(one))) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** The cell 学校名称 of a form about one school. */
function filledIn({ ledgers }: Report): string | undefined {
  return ledgers
    .flatMap(({ table, fields }) =>
      fields
        .filter(({ field, row }) => field === 'school_name' && row !== undefined)
        .map(({ row = 0, index }) => valueAt(table.sheet, row, index)),
    )
    .find((value) => typeof value === 'string');
}

/** A cell of a form's row; `span` columns are merged. A bare text or number is its value. */
export type FormCell =
  | string
  | number
  | undefined
  | {
      readonly value?: string | number;
      readonly formula?: string;
      readonly style?: CellStyle;
      readonly note?: string;
      readonly link?: { readonly sheet: string; readonly cell: string };
      readonly span?: number;
    };

/** A figure as a cell: its formula with the present value, or the value with a note that says from where. */
export function figureCell(figure: Figure | undefined, format: string, style: CellStyle = {}): FormCell {
  if (!figure) {
    return { style };
  }
  const { value, formula, remark } = figure;
  return {
    value,
    style: { ...style, format },
    ...(formula === undefined ? {} : { formula }),
    ...(remark === undefined ? {} : { note: remark }),
  };
}

/** 2023-10-20 → 2023年10月20日 */
export function chineseDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/**
 * `0.##`, up to two decimals, as Excel must be told: it would write a whole number as `5.`. What is whole now may get
 * decimals when a ledger changes, so that it has no format at all.
 */
export function writtenFormat(
  value: string | number | undefined,
  format: string | undefined,
): { readonly format?: string } {
  const most = /^0\.(#+)$/.exec(format ?? '')?.[1]?.length;
  if (most === undefined) {
    return format === undefined ? {} : { format };
  }
  const decimals =
    typeof value === 'number' ? (String(Number(value.toFixed(most))).split('.')[1]?.length ?? 0) : 0;
  return { format: decimals === 0 ? 'General' : `0.${'0'.repeat(decimals)}` };
}

/** Lines that a text takes in columns of these widths (characters); a Chinese character is as wide as two digits. */
export function linesOf(text: string, widths: readonly number[]): number {
  const room = Math.max(2, widths.reduce((sum, width) => sum + width, 0) - 1);
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part) / (room - (room % 2)))), 0);
}

/** Height of a row of so many lines, in points. */
export function pointsOf(lines: number): number {
  return 17 * lines + 2;
}

/** Width of a column of names: as wide as the longest, within bounds. */
export function nameWidth(names: readonly string[], least: number, most: number): number {
  return Math.min(most, Math.max(least, ...names.map((name) => Math.ceil(widthOf(name)) + 2)));
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2000 ? 2 : 1.1), 0);
}

/** Width (characters) that a number takes in a format such as `0.00`, `0.##` or `0.0%`; too narrow a column shows ###. */
export function numberWidth(value: number, format = '0.##'): number {
  const [, places = ''] = /\.([0#]+)/.exec(format) ?? [];
  const percent = format.includes('%');
  const shown = (value * (percent ? 100 : 1)).toFixed(places.length);
  // `#` stands for a digit that may be left out.
  const digits = places.includes('#') ? String(Number(shown)) : shown;
  // A tenth more for bold digits, as a failing value is written.
  return 1.1 * (digits.length + (percent ? 1 : 0)) + 2;
}
