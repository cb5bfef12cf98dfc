import { freeTitle } from '../model/address';
import type { SheetDrawing } from '../model/drawing';
import type { Obstacle } from '../model/session';
import { isReadBack, markedSheetId, sheetMarker } from '../model/signature';
import { draw } from './drawing';

/** What writing our sheets came to. */
interface Written {
  readonly obstacles: readonly Obstacle[];
  /** Excel's ids of the sheets that are not read as ledgers, for telling our own edits from the user's. */
  readonly ids: readonly string[];
}

const structureProtected = '工作簿的结构已保护,不能插入或删除工作表。撤销保护后再试;问题都在面板里。';

/** Inserts our sheets, or draws them anew where they stand: they are found by hidden names, never by their titles. */
export async function writeSheets(
  context: Excel.RequestContext,
  drawings: readonly SheetDrawing[],
  position: 'front' | 'back',
): Promise<Written> {
  const book = context.workbook;
  const worksheets = book.worksheets.load('items/name,items/protection/protected');
  const names = book.names.load('items/name,items/value');
  book.protection.load('protected');
  await context.sync();
  const placed = new Map([...ownSheets(names.items)].map(([sheet, id]) => [id, sheet]));
  const taken = new Set(worksheets.items.map(({ name }) => name));
  const obstacles: Obstacle[] = [];
  const sheets: Excel.Worksheet[] = [];
  for (const drawing of drawings) {
    const existing = worksheets.items.find(({ name }) => name === placed.get(drawing.id));
    if (existing?.protection.protected) {
      obstacles.push({ sheet: existing.name, message: `工作表“${existing.name}”已保护,没有更新。` });
    } else if (!existing && book.protection.protected) {
      obstacles.push({ message: structureProtected });
    } else {
      const stale = names.items.filter(({ name }) => !existing && markedSheetId(name) === drawing.id);
      for (const name of stale) {
        name.delete();
      }
      const sheet = existing ? emptied(existing) : created(context, drawing, taken, position);
      if (!isReadBack(drawing.id)) {
        sheets.push(sheet.load('id'));
      }
      await draw(context, sheet, drawing);
    }
  }
  await context.sync();
  return { obstacles: onlyOnce(obstacles), ids: sheets.map(({ id }) => id) };
}

/** Takes sheets of ours out of the workbook; names that point nowhere any more go with them. */
export async function removeSheets(
  context: Excel.RequestContext,
  isWanted: (id: string) => boolean,
): Promise<readonly Obstacle[]> {
  const { names, protection, worksheets } = context.workbook;
  names.load('items/name,items/value');
  protection.load('protected');
  await context.sync();
  const sheets = [...ownSheets(names.items)].filter(([, id]) => isWanted(id)).map(([sheet]) => sheet);
  if (sheets.length > 0 && protection.protected) {
    return [{ message: structureProtected }];
  }
  for (const sheet of sheets) {
    worksheets.getItemOrNullObject(sheet).delete();
  }
  for (const name of names.items) {
    const id = markedSheetId(name.name);
    if (id && isWanted(id)) {
      name.delete();
    }
  }
  await context.sync();
  return [];
}

function created(
  context: Excel.RequestContext,
  drawing: SheetDrawing,
  taken: Set<string>,
  position: 'front' | 'back',
): Excel.Worksheet {
  const title = freeTitle(drawing.title, taken);
  taken.add(title);
  const sheet = context.workbook.worksheets.add(title);
  if (position === 'front') {
    sheet.position = 0;
  }
  const marker = context.workbook.names.add(sheetMarker(drawing.id), sheet.getRange('A1'));
  marker.visible = false;
  return sheet;
}

function emptied(sheet: Excel.Worksheet): Excel.Worksheet {
  const all = sheet.getRange();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.clear();
  return sheet;
}

function onlyOnce(obstacles: readonly Obstacle[]): readonly Obstacle[] {
  return [...new Map(obstacles.map((obstacle) => [obstacle.message, obstacle])).values()];
}

/** Names of our own sheets → their ids. The hidden names' values read `='校验报告'!$A$1`. */
export function ownSheets(markers: readonly Excel.NamedItem[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const marker of markers) {
    const id = markedSheetId(marker.name);
    const sheet = /^=?(?:'(.+)'|([^']+))!\$?A\$?1$/.exec(String(marker.value));
    const name = sheet?.[1]?.replaceAll("''", "'") ?? sheet?.[2];
    if (id && name) {
      found.set(name, id);
    }
  }
  return found;
}
