import { parseArea } from '../model/address';
import { SessionError } from '../model/session';
import type { Workbook } from '../model/workbook';
import { typed } from './drawing';
import { cellValue } from './read-pieces';

/**
 * Whether a cell's row still holds what it held when the workbook was checked. Where rows were inserted or sorted since, a
 * repair would overwrite what somebody else's line holds.
 */
async function rowIsAsChecked(
  context: Excel.RequestContext,
  checked: Workbook,
  sheet: string,
  cell: string,
): Promise<boolean> {
  const seen = checked.sheets.find(({ name }) => name === sheet);
  const at = parseArea(cell);
  if (!seen || !at) {
    return true;
  }
  const row = seen.values[at.top] ?? [];
  const width = Math.max(row.length, at.right + 1);
  const now = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(at.top, 0, 1, width)
    .load('values');
  await context.sync();
  const [values = []] = now.values;
  return values.every(
    (value, column) => JSON.stringify(cellValue(value)) === JSON.stringify(row[column] ?? null),
  );
}

/** Writes one value; refuses where the row has changed since `checked`. `onWriting` is told right before; what it returns, that nothing was written. */
export async function repairCell(
  context: Excel.RequestContext,
  { sheet, cell, value }: { readonly sheet: string; readonly cell: string; readonly value: string | number },
  checked: Workbook | undefined,
  onWriting: () => () => void,
): Promise<void> {
  if (checked && !(await rowIsAsChecked(context, checked, sheet, cell))) {
    throw new SessionError(`工作表“${sheet}”的 ${cell} 这一行在体检之后改动过,没有改写。请重新体检后再改。`);
  }
  context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[typed(value)]];
  const takeBack = onWriting();
  await context.sync().catch((reason) => {
    takeBack();
    throw reason;
  });
}
