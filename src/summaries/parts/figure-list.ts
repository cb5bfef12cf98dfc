import { areaAddress, cellAddress } from '../../model/address';
import type { SummaryInput } from '../../model/summary';
import { type FigureOf, figuresOf } from './figures';
import type { Form } from './form';
import { type FormCell, figureCell } from './form-head';

/** A line of a form that lists figures: words, quantity, and of what it is a share. */
interface FigureLine {
  readonly label: string;
  readonly quantity: string;
  /** Quantity whose share it is; its line stands above. */
  readonly of?: string;
  /** The other parts that make up `of` together with this one: 男 and 女. */
  readonly beside?: readonly string[];
}

export type FigureGroup = readonly [title: string, lines: readonly FigureLine[]];

const [AMOUNT, SHARE] = [2, 3] as const;
/** Parts that add up to less than this of their whole come from a list of some of its members. */
const COVERED = 0.9;

/**
 * Lines 项目 | 单位 | 数量 | 占比 | 说明 under headings; returns the labels for which no ledger has a figure. `rows` knows the
 * line of every quantity, for the shares of later groups.
 */
export function fillFigures(
  input: SummaryInput,
  form: Form,
  groups: readonly FigureGroup[],
  rows: Map<string, number> = new Map(),
): readonly string[] {
  const figureOf: FigureOf = figuresOf(input);
  const blanks: string[] = [];
  const first = form.nextRow();
  for (const [title, lines] of groups) {
    form.section(title);
    for (const line of lines) {
      const { label, quantity, of } = line;
      const unit = input.catalogue.quantities.find(({ id }) => id === quantity)?.unit ?? '';
      const { figure, remark } = believable(line, figureOf);
      const row = form.nextRow();
      const wholeRow = of === undefined ? undefined : rows.get(of);
      rows.set(quantity, row);
      if (!figure) {
        blanks.push(label);
      }
      form.row(
        { value: label, style: { align: 'left' } },
        unit,
        figureCell(figure, '0.##'),
        share(figure?.value, of === undefined ? undefined : figureOf(of)?.value, row, wholeRow),
        { value: remark, style: { align: 'left', colour: 'muted' } },
      );
    }
  }
  form.bar(areaAddress({ top: first, bottom: form.nextRow() - 1, left: SHARE, right: SHARE }), 1);
  return blanks;
}

/** A part that is no part of the whole above it, but of a list of some, is none; where the parts differ a little it is said. */
function believable({ quantity, of, beside = [] }: FigureLine, figureOf: FigureOf) {
  const figure = figureOf(quantity);
  const whole = of === undefined ? undefined : figureOf(of)?.value;
  const others = beside.map((one) => figureOf(one)?.value);
  if (!figure || whole === undefined || others.length === 0 || others.some((one) => one === undefined)) {
    return { figure, remark: figure ? '' : '台账中没有' };
  }
  const sum = others.reduce<number>((total, one) => total + (one ?? 0), figure.value);
  return sum < COVERED * whole
    ? { figure: undefined, remark: `台账只列出${sum}人,不是全部${whole}人` }
    : { figure, remark: sum === whole ? '' : `各项合计${sum}人,与${whole}人不符` };
}

/** The share of a line in the whole that stands in another. */
export function share(
  part: number | undefined,
  whole: number | undefined,
  row: number,
  wholeRow: number | undefined,
): FormCell {
  if (part === undefined || !whole || wholeRow === undefined) {
    return '';
  }
  const of = cellAddress(wholeRow, AMOUNT);
  return {
    value: part / whole,
    formula: `IF(N(${of})>0,${cellAddress(row, AMOUNT)}/${of},"")`,
    style: { format: '0.0%' },
  };
}
