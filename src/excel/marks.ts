import type { Mark } from '../model/drawing';
import type { Severity } from '../model/finding';
import { markLooks } from '../model/palette';
import type { Obstacle } from '../model/session';
import { markFormula, markSeverity } from '../model/signature';
import { addressChunks } from './addresses';

/** Ids of our conditional formats by sheet name, as remembered in the workbook's settings. */
export type MarkIds = Readonly<Record<string, readonly string[]>>;

/** Gravest last, so that it is added on top. */
const order: readonly Severity[] = ['advice', 'query', 'error'];

/**
 * Replaces our marks on all sheets, in three round trips: what is there · out with the old, in with the new · remember
 * the new ids (by the caller). Protected sheets are left alone and named.
 */
export async function replaceMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  remembered: MarkIds,
): Promise<{ readonly ids: MarkIds; readonly obstacles: readonly Obstacle[] }> {
  const names = [...new Set([...marks.map(({ sheet }) => sheet), ...Object.keys(remembered)])];
  const found = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name,protection/protected');
    const formats = sheet.getRange().conditionalFormats.load('items/id,items/type');
    return { name, sheet, formats };
  });
  await context.sync();
  const obstacles: Obstacle[] = [];
  const added: { readonly name: string; readonly format: Excel.ConditionalFormat }[] = [];
  const kept: Record<string, readonly string[]> = {};
  const strangers = await unknownMarks(context, found, remembered);
  for (const { name, sheet, formats } of found) {
    if (sheet.isNullObject) {
      continue;
    }
    const old = new Set([...(remembered[name] ?? []), ...(strangers.get(name) ?? [])]);
    if (sheet.protection.protected) {
      if (marks.some((mark) => mark.sheet === name)) {
        obstacles.push({ sheet: name, message: `工作表“${name}”已保护,只能列出问题,不能标记。` });
      }
      kept[name] = [...old];
      continue;
    }
    for (const format of formats.items.filter(({ id }) => old.has(id))) {
      format.delete();
    }
    added.push(
      ...addMarks(
        sheet,
        marks.filter((mark) => mark.sheet === name),
      ).map((format) => ({ name, format })),
    );
  }
  await context.sync();
  for (const { name, format } of added) {
    kept[name] = [...(kept[name] ?? []), format.id];
  }
  return { ids: kept, obstacles };
}

/**
 * Marks of ours that the settings do not know: written into the file by the command line, or copied by the user with
 * their cells. They are told by their rule; only custom rules are read, reading others fails in some Excels.
 */
async function unknownMarks(
  context: Excel.RequestContext,
  found: readonly {
    readonly name: string;
    readonly sheet: Excel.Worksheet;
    readonly formats: Excel.ConditionalFormatCollection;
  }[],
  remembered: MarkIds,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const candidates = found.flatMap(({ name, sheet, formats }) =>
    sheet.isNullObject
      ? []
      : formats.items
          .filter(({ id, type }) => type === 'Custom' && !remembered[name]?.includes(id))
          .map((format) => ({ name, id: format.id, rule: format.custom.rule.load('formula') })),
  );
  if (candidates.length === 0) {
    return new Map();
  }
  await context.sync();
  const ours = new Map<string, readonly string[]>();
  for (const { name, id, rule } of candidates) {
    if (markSeverity(rule.formula)) {
      ours.set(name, [...(ours.get(name) ?? []), id]);
    }
  }
  return ours;
}

function addMarks(sheet: Excel.Worksheet, marks: readonly Mark[]): readonly Excel.ConditionalFormat[] {
  return order.flatMap((severity) => {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ cell }) => cell);
    return addressChunks(cells).map((address) => {
      const format = sheet.getRanges(address).conditionalFormats.add('Custom');
      format.custom.rule.formula = `=${markFormula(severity)}`;
      dress(format.custom.format, severity);
      format.priority = 0;
      format.stopIfTrue = false;
      return format.load('id');
    });
  });
}

const lineStyles = { solid: 'Continuous', dashed: 'Dash', dotted: 'Dot' } as const;

function dress(format: Excel.ConditionalRangeFormat, severity: Severity): void {
  const look = markLooks[severity];
  format.fill.color = `#${look.fill}`;
  format.font.color = `#${look.text}`;
  if (look.bold) {
    format.font.bold = true;
  }
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    const border = format.borders.getItem(edge);
    border.style = lineStyles[look.frame];
    border.color = `#${look.line}`;
  }
}
