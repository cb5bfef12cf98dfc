import { areaAddress, cellAddress } from '../../model/address';
import type { SummaryInput } from '../../model/summary';
import { type FigureOf, figuresOf } from './figures';
import { type Form, type FormCell, figureCell } from './form';

/** A line of a form that lists figures: words, quantity, and of what it is a share. */
export interface FigureLine {
  readonly label: string;
  readonly quantity: string;
  /** Quantity whose share it is; its line stands above. */
  readonly of?: string;
}

export type FigureGroup = readonly [title: string, lines: readonly FigureLine[]];

const [AMOUNT, SHARE] = [2, 3] as const;

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
    for (const { label, quantity, of } of lines) {
      const unit = input.catalogue.quantities.find(({ id }) => id === quantity)?.unit ?? '';
      const figure = figureOf(quantity);
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
        { value: figure ? '' : '台账中没有', style: { align: 'left', colour: 'muted' } },
      );
    }
  }
  form.bar(areaAddress({ top: first, bottom: form.nextRow() - 1, left: SHARE, right: SHARE }), 1);
  return blanks;
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
