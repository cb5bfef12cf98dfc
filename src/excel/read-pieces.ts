import type { Area, CellValue } from '../model/workbook';
import { errorCode } from './errors';
import type { OpenSheet } from './open-sheets';
import { halved, type Piece, packRequests } from './read-plan';

/** Reads pieces of sheets, about 4 MB in a round trip; what turns out to be too large is asked for in halves. */
export async function readPieces(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  pieces: readonly Piece[],
  beforeEach: (share: number) => void,
): Promise<void> {
  const requests = packRequests(pieces);
  for (const [index, request] of requests.entries()) {
    beforeEach(index / requests.length);
    await readRequest(context, sheets, request);
  }
}

async function readRequest(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  request: readonly Piece[],
): Promise<void> {
  const answers = request.map(({ sheet, area, property }) => {
    const target = sheets[sheet] as OpenSheet;
    return properties[property](rangeOf(target, area), target, area);
  });
  try {
    await context.sync();
  } catch (reason) {
    const halves = errorCode(reason) === 'ResponsePayloadSizeLimitExceeded' ? halved(request) : undefined;
    if (!halves) {
      throw reason;
    }
    await readRequest(context, sheets, halves[0]);
    await readRequest(context, sheets, halves[1]);
    return;
  }
  for (const take of answers) {
    take();
  }
}

/** Asks for a property of a range; what is returned puts the answer into the sheet. */
type Question = (range: Excel.Range, sheet: OpenSheet, area: Area) => () => void;

const properties: Readonly<Record<Piece['property'], Question>> = {
  values(range, { values }, { top, left }) {
    range.load('values');
    return () => placeGrid(values, top, left, range.values, cellValue);
  },
  numberFormat(range, { formats }, { top, left }) {
    range.load('numberFormat');
    return () =>
      placeGrid(formats, top, left, range.numberFormat, (format) =>
        typeof format === 'string' && format !== 'General' ? format : undefined,
      );
  },
  formulas(range, { formulas }, { top, left }) {
    range.load('formulas');
    return () =>
      placeGrid(formulas, top, left, range.formulas, (formula) =>
        typeof formula === 'string' && formula.startsWith('=') ? formula.slice(1) : undefined,
      );
  },
  rowHidden(range, { rowsHidden }, { top }) {
    const rows = range.getRowProperties({ rowHidden: true });
    return () => addHidden(rowsHidden, top, rows.value, ({ rowHidden }) => rowHidden);
  },
  columnHidden(range, { columnsHidden }, { left }) {
    const columns = range.getColumnProperties({ columnHidden: true });
    return () => addHidden(columnsHidden, left, columns.value, ({ columnHidden }) => columnHidden);
  },
};

function addHidden<Line>(
  lines: Set<number>,
  first: number,
  answer: readonly Line[],
  isHidden: (line: Line) => boolean | undefined,
): void {
  answer.forEach((line, index) => {
    if (isHidden(line)) {
      lines.add(first + index);
    }
  });
}

function rangeOf({ proxy }: OpenSheet, { top, left, bottom, right }: Area): Excel.Range {
  return proxy.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Puts an answer where it stands on the sheet; rows and cells without anything stay missing. */
function placeGrid<Thing>(
  rows: (Thing[] | undefined)[],
  top: number,
  left: number,
  answer: readonly (readonly unknown[])[],
  thingOf: (value: unknown) => Thing | null | undefined,
): void {
  answer.forEach((cells, row) => {
    let target = rows[top + row];
    cells.forEach((cell, column) => {
      const thing = thingOf(cell);
      if (thing !== null && thing !== undefined) {
        target ??= rows[top + row] = [];
        target[left + column] = thing;
      }
    });
  });
}

/** Excel answers '' for an empty cell and the error's name for a failed formula. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === 'string') {
    if (value === '') {
      return null;
    }
    return /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!|GETTING_DATA)$/.test(
      value,
    )
      ? { error: value }
      : value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
