import type { Mark } from '../model/drawing';
import type { Severity } from '../model/finding';
import { markLooks } from '../model/palette';
import type { Obstacle } from '../model/session';
import { markFormula, markSeverity } from '../model/signature';
import { addressChunks } from './addresses';
import { errorCode } from './errors';

/** Gravest last, so that it is added on top. */
const order: readonly Severity[] = ['advice', 'query', 'error'];

/**
 * Replaces our marks on these sheets, in three round trips: which conditional formats there are · the formulas of those
 * that have one · out with ours, in with the new. Ours are told by their formula, not by remembered ids: ids change when
 * the workbook is saved, formulas stay with marks that were copied or written into the file by the command line.
 * Protected sheets are left alone and named.
 */
export async function replaceMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  sheets: readonly string[],
): Promise<readonly Obstacle[]> {
  try {
    return await replaceTogether(context, marks, sheets);
  } catch (reason) {
    if (errorCode(reason) !== 'GeneralException' || sheets.length < 2) {
      throw reason;
    }
    return replaceOneByOne(context, marks, sheets);
  }
}

/** Excel does not say which sheet it cannot cope with: the others still get their marks. */
async function replaceOneByOne(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  sheets: readonly string[],
): Promise<readonly Obstacle[]> {
  const obstacles: Obstacle[] = [];
  for (const sheet of sheets) {
    const own = marks.filter((mark) => mark.sheet === sheet);
    try {
      obstacles.push(...(await replaceTogether(context, own, [sheet])));
    } catch (reason) {
      if (errorCode(reason) !== 'GeneralException') {
        throw reason;
      }
      obstacles.push({ sheet, message: `Excel 不能在工作表“${sheet}”里标记,这张表的问题请看面板。` });
    }
  }
  return obstacles;
}

async function replaceTogether(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  sheets: readonly string[],
): Promise<readonly Obstacle[]> {
  const asked = sheets.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('protection/protected');
    return { name, sheet, formats: sheet.getRange().conditionalFormats.load('items/id,items/type') };
  });
  await context.sync();
  const found = asked.filter(({ sheet }) => !sheet.isNullObject);
  const old = await ownFormats(
    context,
    found.filter(({ sheet }) => !sheet.protection.protected).flatMap(({ formats }) => formats.items),
  );
  for (const format of old) {
    format.delete();
  }
  const obstacles: Obstacle[] = [];
  for (const { name, sheet } of found) {
    const own = marks.filter((mark) => mark.sheet === name);
    if (!sheet.protection.protected) {
      addMarks(sheet, own);
    } else if (own.length > 0) {
      obstacles.push({ sheet: name, message: `工作表“${name}”已保护,只能列出问题,不能标记。` });
    }
  }
  await context.sync();
  return obstacles;
}

/** Only custom rules are looked into: reading others fails in some Excels. */
async function ownFormats(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<readonly Excel.ConditionalFormat[]> {
  const custom = formats.filter(({ type }) => type === 'Custom');
  if (custom.length === 0) {
    return [];
  }
  const rules = custom.map((format) => format.custom.rule.load('formula'));
  await context.sync();
  return custom.filter((_, index) => markSeverity(rules[index]?.formula ?? ''));
}

function addMarks(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  for (const severity of order) {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ cell }) => cell);
    for (const address of addressChunks(cells)) {
      const format = sheet.getRanges(address).conditionalFormats.add('Custom');
      format.custom.rule.formula = `=${markFormula(severity)}`;
      dress(format.custom.format, severity);
      format.priority = 0;
      format.stopIfTrue = false;
    }
  }
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
