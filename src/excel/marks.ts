import { type Mark, markLooks } from '../model/drawing';
import type { Obstacle } from '../model/session';
import { markFormula, markStanding } from '../model/signature';
import { type Standing, standings } from '../model/standing';
import { addressChunks } from './addresses';
import { errorCode } from './errors';

/** Gravest last, so that it is added on top. */
const order: readonly Standing[] = [...standings].reverse();

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
  const ours = await ownMarks(context, found);
  const obstacles: Obstacle[] = [];
  for (const { name, sheet, formats } of found) {
    const own = marks.filter((mark) => mark.sheet === name);
    const old = formats.items.filter((format) => ours.has(format));
    if (!sheet.protection.protected) {
      for (const format of old) {
        format.delete();
      }
      addMarks(sheet, own);
    } else if (own.length + old.length > 0) {
      obstacles.push({ sheet: name, message: refusal(name, own.length > 0, old.length > 0) });
    }
  }
  await context.sync();
  return obstacles;
}

/** What a protected sheet leaves undone: nothing may look like the present state that is not. */
function refusal(name: string, isWanted: boolean, hasOld: boolean): string {
  if (!hasOld) {
    return `工作表“${name}”已保护,只能列出问题,不能标记。`;
  }
  return isWanted
    ? `工作表“${name}”已保护,上面还是以前的标记,不能更新。这张表的问题请看面板。`
    : `工作表“${name}”已保护,上面以前的标记取不下来。请撤销保护后再点“清除标记”。`;
}

function addMarks(sheet: Excel.Worksheet, marks: readonly Mark[]): void {
  for (const standing of order) {
    const cells = marks.filter((mark) => mark.severity === standing).map(({ cell }) => cell);
    for (const address of addressChunks(cells)) {
      const format = sheet.getRanges(address).conditionalFormats.add('Custom');
      format.custom.rule.formula = `=${markFormula(standing)}`;
      dress(format.custom.format, standing);
      format.priority = 0;
      format.stopIfTrue = false;
    }
  }
}

/** What Excel draws around cells by a rule; hair lines are not among them. */
const lineStyles = {
  solid: 'Continuous',
  'dash-dot': 'DashDot',
  dashed: 'Dash',
  dotted: 'Dot',
  hair: 'Dot',
} as const;

function dress(format: Excel.ConditionalRangeFormat, standing: Standing): void {
  const look = markLooks[standing];
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

/** A sheet with its conditional formats, their ids and types loaded. */
interface FormattedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Which of these sheets' conditional formats are ours. Where a protected sheet does not let them be looked into, none of its. */
async function ownMarks(
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
