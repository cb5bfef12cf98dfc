import { parseArea } from '../model/address';
import type { Correction } from '../model/explanation';
import { SessionError } from '../model/session';
import type { Workbook } from '../model/workbook';
import { typed } from './drawing';
import { cellValue } from './read-pieces';

/**
 * The correction whose row does not hold any more what it held when the workbook was checked. Where rows were inserted or
 * sorted since, a correction would overwrite what somebody else's line holds.
 */
async function movedSince(
  context: Excel.RequestContext,
  checked: Workbook,
  corrections: readonly Correction[],
): Promise<Correction | undefined> {
  const asked = corrections.flatMap((correction) => {
    const seen = checked.sheets.find(({ name }) => name === correction.sheet);
    const at = parseArea(correction.cell);
    if (!seen || !at) {
      return [];
    }
    const row = seen.values[at.top] ?? [];
    const width = Math.max(row.length, at.right + 1);
    const range = context.workbook.worksheets
      .getItem(correction.sheet)
      .getRangeByIndexes(at.top, 0, 1, width);
    return [{ correction, row, range: range.load('values') }];
  });
  await context.sync();
  return asked.find(({ row, range }) =>
    (range.values[0] ?? []).some(
      (value, column) => JSON.stringify(cellValue(value)) !== JSON.stringify(row[column] ?? null),
    ),
  )?.correction;
}

/**
 * Writes values, all or none; refuses where a row has changed since `checked`. `onWriting` is told right before; what it
 * returns, that nothing was written.
 */
export async function correctCells(
  context: Excel.RequestContext,
  corrections: readonly Correction[],
  checked: Workbook | undefined,
  onWriting: () => () => void,
): Promise<void> {
  const moved = checked && (await movedSince(context, checked, corrections));
  if (moved) {
    throw new SessionError(
      `工作表“${moved.sheet}”的 ${moved.cell} 这一行在体检之后改动过,没有改写。请重新体检后再改。`,
    );
  }
  for (const { sheet, cell, value } of corrections) {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[typed(value ?? '')]];
  }
  const takeBack = onWriting();
  await context.sync().catch((reason) => {
    takeBack();
    throw reason;
  });
}
