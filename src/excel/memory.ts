/** Everything that the add-in remembers lives under this prefix in the workbook's settings. */
const PREFIX = 'ledger-checkup.';

/** A remembered value; `undefined` where there is none. One round trip. */
export async function recall(context: Excel.RequestContext, key: string): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key).load('value');
  await context.sync();
  return setting.isNullObject ? undefined : setting.value;
}

/** Writes a JSON-able value into the workbook's settings; saved with the workbook. */
export async function remember(context: Excel.RequestContext, key: string, value: unknown): Promise<void> {
  context.workbook.settings.add(PREFIX + key, value as Excel.Setting['value']);
  await context.sync();
}
