import { areaAddress, parseArea } from '../../model/address';
import type { Alert, CellStyle, Choices, DrawnCell, SheetDrawing } from '../../model/drawing';
import { chineseDay, type FormCell, linesOf, numberWidth, pointsOf, writtenFormat } from './form-head';

interface FormHead {
  readonly id: string;
  readonly title: string;
  readonly school: string;
  /** ISO day. */
  readonly date: string;
  /** Who signs below: 校长签字, 单位负责人签字. */
  readonly signer: string;
  /** `单位:人、平方米`; `''` for none. */
  readonly unit: string;
  readonly widths: readonly number[];
  readonly landscape?: boolean;
}

/** A form while it is filled from top to bottom. */
export interface Form {
  /** The row (0-based) that the next call fills. */
  readonly nextRow: () => number;
  readonly header: (...cells: readonly FormCell[]) => void;
  readonly row: (...cells: readonly FormCell[]) => void;
  /** A heading over the whole width. */
  readonly section: (text: string) => void;
  /** Prose over the whole width. */
  readonly prose: (text: string, lines?: number) => void;
  /** Why cells are blank, in one paragraph; nothing where none is. */
  readonly reasons: (reasons: readonly string[]) => void;
  readonly mergeDown: (column: number, from: number, to: number) => void;
  readonly bar: (area: string, max: number) => void;
  /** Numbers of an area that fail get a dark ground, also when they change later. */
  readonly alert: (alert: Alert) => void;
  /** Cells of an area are filled in from a list. */
  readonly choose: (choices: Choices) => void;
  /** The line of signatures, and the finished sheet. */
  readonly finish: () => SheetDrawing;
}

/** Points; a row that is filled in or signed by hand needs more than the default. */
const LEAST_HEIGHT = 18;
/** A form is no list of what is missing; the pane has them all. */
const MOST_REASONS = 12;

const headerStyle: CellStyle = { colour: 'header', bold: true, align: 'center', wrap: true, border: true };
const bodyStyle: CellStyle = { align: 'center', wrap: true, border: true };

/** A sheet in the layout of the official forms: title, 填报单位 and date, bordered table, signatures, printed on A4. */
export function openForm(head: FormHead): Form {
  const { id, title, school, date, signer, unit, widths, landscape = false } = head;
  const cells: DrawnCell[] = [];
  const merges: string[] = [];
  const heights: Record<number, number> = {};
  const bars: { readonly area: string; readonly max: number }[] = [];
  const alerts: Alert[] = [];
  const choices: Choices[] = [];
  const widest = new Map<number, number>();
  const width = widths.length;
  let row = 0;
  let headerRows: readonly [number, number] | undefined;

  const merge = (top: number, left: number, bottom: number, right: number) => {
    if (bottom > top || right > left) {
      merges.push(areaAddress({ top, left, bottom, right }));
    }
  };
  const across = (text: string, style: CellStyle) => {
    cells.push({ row, column: 0, value: text, style });
    for (let column = 1; column < width && style.border; column += 1) {
      cells.push({ row, column, style });
    }
    merge(row, 0, row, width - 1);
    heights[row] ??= LEAST_HEIGHT;
    row += 1;
  };
  const prose = (text: string, lines?: number) => {
    heights[row] = Math.max(LEAST_HEIGHT, pointsOf(lines ?? linesOf(text, widths)));
    across(text, { wrap: true, align: 'left' });
  };
  const fill = (values: readonly FormCell[], style: CellStyle) => {
    let column = 0;
    let lines = 1;
    for (const value of values) {
      const cell = typeof value === 'object' ? value : value === undefined ? {} : { value };
      const { span = 1, style: own, ...content } = cell;
      const look = { ...style, ...own, ...writtenFormat(content.value, own?.format) };
      cells.push({ row, column, ...content, style: look });
      for (let extra = 1; extra < span; extra += 1) {
        cells.push({ row, column: column + extra, style: { ...style, ...own } });
      }
      merge(row, column, row, column + span - 1);
      if (typeof content.value === 'number' && span === 1) {
        widest.set(column, Math.max(widest.get(column) ?? 0, numberWidth(content.value, own?.format)));
      }
      if (typeof content.value === 'string' && (own?.wrap ?? style.wrap)) {
        lines = Math.max(lines, linesOf(content.value, widths.slice(column, column + span)));
      }
      column += span;
    }
    heights[row] = Math.max(LEAST_HEIGHT, pointsOf(lines));
    row += 1;
  };

  heights[0] = 30;
  across(title, { colour: 'title', bold: true, size: 16, align: 'center' });
  const middle = Math.max(0, Math.floor(width / 2) - 1);
  cells.push({ row, column: 0, value: `填报单位(盖章):${school}`, style: { align: 'left' } });
  merge(row, 0, row, middle);
  cells.push({
    row,
    column: middle + 1,
    value: [`填报时间:${chineseDay(date)}`, unit].filter(Boolean).join('    '),
    style: { align: 'right' },
  });
  merge(row, middle + 1, row, width - 1);
  heights[row] = LEAST_HEIGHT;
  row += 1;

  return {
    nextRow: () => row,
    header: (...values) => {
      // A second header further down (another list) is no part of what every page repeats.
      if (!headerRows || headerRows[1] === row - 1) {
        headerRows = [headerRows?.[0] ?? row, row];
      }
      fill(values, headerStyle);
    },
    row: (...values) => fill(values, bodyStyle),
    section: (text) => across(text, { colour: 'label', bold: true, border: true, align: 'left' }),
    prose,
    reasons: (reasons) => {
      if (reasons.length > 0) {
        const shown = reasons.slice(0, MOST_REASONS).join(';');
        prose(
          `空白的原因:${shown}${reasons.length > MOST_REASONS ? `;另有${reasons.length - MOST_REASONS}项` : ''}。`,
        );
      }
    },
    mergeDown: (column, from, to) => merge(from, column, to, column),
    bar: (area, max) => {
      bars.push({ area, max });
    },
    alert: (alert) => {
      const last = alerts.findLastIndex((one) => isBelow(alert, one));
      const above = alerts[last];
      if (above) {
        alerts[last] = { ...above, area: `${above.area.split(':')[0]}:${alert.area.split(':').at(-1)}` };
      } else {
        alerts.push(alert);
      }
    },
    choose: (one) => {
      choices.push(one);
    },
    finish: () => {
      row += 1;
      heights[row] = 24;
      across(`填表人:                    审核人:                    ${signer}:                    `, {
        align: 'left',
      });
      return {
        id,
        title,
        cells,
        merges,
        widths: widths.map((width, column) => Math.max(width, widest.get(column) ?? 0)),
        heights,
        landscape,
        bars,
        alerts,
        ...(choices.length > 0 ? { choices } : {}),
        ...(headerRows ? { frozenRows: headerRows[1] + 1, repeatRows: headerRows } : {}),
      };
    },
  };
}

/** The same bound, directly below in the same column: one rule for both. */
function isBelow(lower: Alert, upper: Alert): boolean {
  const [below, above] = [parseArea(lower.area), parseArea(upper.area)];
  return (
    lower.fails === upper.fails &&
    lower.bound === upper.bound &&
    below?.top === (above?.bottom ?? -2) + 1 &&
    below.left === above?.left
  );
}
