import { markStanding } from '../model/signature';
import { errorCode } from './errors';

/** A sheet with its conditional formats, their ids and types loaded. */
export interface FormattedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Which of these sheets' conditional formats are ours. Where a protected sheet does not let them be looked into, none of its. */
export async function ownMarks(
  context: Excel.RequestContext,
  sheets: readonly FormattedSheet[],
): Promise<ReadonlySet<Excel.ConditionalFormat>> {
  try {
    return await ownFormats(context, sheets);
  } catch (reason) {
    const open = sheets.filter(({ sheet }) => !sheet.protection.protected);
    if (errorCode(reason) !== 'AccessDenied' || open.length === sheets.length) {
      throw reason;
    }
    return ownFormats(context, open);
  }
}

/** Only custom rules are looked into: reading others fails in some Excels. */
async function ownFormats(
  context: Excel.RequestContext,
  sheets: readonly FormattedSheet[],
): Promise<ReadonlySet<Excel.ConditionalFormat>> {
  const custom = sheets.flatMap(({ formats }) => formats.items.filter(({ type }) => type === 'Custom'));
  if (custom.length === 0) {
    return new Set();
  }
  const rules = custom.map((format) => format.custom.rule.load('formula'));
  await context.sync();
  return new Set(custom.filter((_, index) => markStanding(rules[index]?.formula ?? '')));
}
