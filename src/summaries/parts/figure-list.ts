import { cellAddress } from '../../model/address';
import type { SummaryInput } from '../../model/summary';
import { type FigureOf, figuresOf } from './figures';
import { type Form, figureCell } from './form';

/** A line of a form that lists figures: words, quantity, and of what it is a share. */
export interface FigureLine {
  readonly label: string;
  readonly quantity: string;
  /** Quantity whose share it is; its line stands above. */
  readonly of?: string;
}

/** Lines 项目 | 单位 | 数量 | 占比 | 说明; returns the labels for which no ledger has a figure. */
export function fillFigures(
  input: SummaryInput,
  form: Form,
  lines: readonly FigureLine[],
): readonly string[] {
  const figureOf: FigureOf = figuresOf(input);
  const rows = new Map<string, number>();
  const blanks: string[] = [];
  for (const { label, quantity, of } of lines) {
    const unit = input.catalogue.quantities.find(({ id }) => id === quantity)?.unit ?? '';
    const figure = figureOf(quantity);
    const whole = of === undefined ? undefined : figureOf(of);
    const row = form.nextRow();
    const wholeRow = of === undefined ? undefined : rows.get(of);
    rows.set(quantity, row);
    if (!figure) {
      blanks.push(`${label}:台账中没有`);
    }
    form.row(
      { value: label, style: { align: 'left' } },
      unit,
      figureCell(figure, '0.##'),
      figure && whole && wholeRow !== undefined && whole.value > 0
        ? {
            value: figure.value / whole.value,
            formula: `IF(N(${cellAddress(wholeRow, 2)})>0,${cellAddress(row, 2)}/${cellAddress(wholeRow, 2)},"")`,
            style: { format: '0.0%' },
          }
        : '',
      { value: figure ? '' : '台账中没有', style: { align: 'left', colour: 'muted' } },
    );
  }
  return blanks;
}
