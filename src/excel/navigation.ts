import { SessionError } from '../model/session';

/** Shows the sheet, scrolls to the cell and selects it. A hidden sheet is not uncovered: that is the user's to do. */
export async function goToCell(context: Excel.RequestContext, name: string, cell: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
  await context.sync();
  if (sheet.isNullObject) {
    throw new SessionError(`找不到工作表“${name}”,可能已改名或删除。请重新体检。`);
  }
  if (sheet.visibility !== 'Visible') {
    throw new SessionError(`工作表“${name}”是隐藏的。请先取消隐藏,再定位到 ${cell}。`);
  }
  sheet.activate();
  sheet.getRange(cell).select();
  await context.sync();
}

/** The cell that is selected now, the first one of several. */
export async function selectedCell(
  context: Excel.RequestContext,
): Promise<{ readonly sheet: string; readonly cell: string }> {
  const active = context.workbook.getActiveCell().load('address');
  await context.sync();
  const { address } = active;
  const at = address.lastIndexOf('!');
  const sheet = address.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  return { sheet, cell: address.slice(at + 1) };
}
