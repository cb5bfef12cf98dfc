import { parseArea, placeAddress } from '../model/address';
import type { NoteText } from '../model/drawing';
import type { Obstacle } from '../model/session';
import { fencedNote, fencedPart, withoutOurNote } from '../model/signature';
import { errorCode } from './errors';

/** Notes in cells exist from ExcelApi 1.18 on. */
export function canWriteNotes(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.18');
}

/**
 * Replaces our explanations in the cells' notes. A user's own note keeps its text; ours stands fenced below it and is
 * taken out of it again. Only where `canWriteNotes`.
 */
export async function replaceNotes(
  context: Excel.RequestContext,
  notes: readonly NoteText[],
): Promise<readonly Obstacle[]> {
  const all = context.workbook.notes.load('items/content');
  const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const places = all.items.map((note) => note.getLocation().load('address'));
  await context.sync();
  const locked = new Map(
    sheets.items
      .filter(({ protection }) => protection.protected)
      .map(({ name }) => [plainAddress(name), name] as const),
  );
  /** Names of protected sheets on which notes should have been changed. */
  const refused = new Set<string>();
  const theirs = new Map<string, Excel.Note>();
  all.items.forEach((note, index) => {
    const own = withoutOurNote(note.content);
    const address = plainAddress((places[index] as Excel.Range).address);
    const sheet = address.slice(0, address.lastIndexOf('!'));
    if (locked.has(sheet)) {
      if (own !== note.content) {
        refused.add(sheet);
      }
    } else if (fencedPart(note.content) && own === '') {
      note.delete();
    } else {
      if (own !== note.content) {
        note.content = own;
      }
      theirs.set(address, note);
    }
  });
  for (const { sheet, cell, text } of notes) {
    const at = parseArea(cell);
    if (at && locked.has(plainAddress(sheet))) {
      refused.add(plainAddress(sheet));
    } else if (at) {
      const address = placeAddress({ sheet, row: at.top, column: at.left });
      const note = theirs.get(plainAddress(address));
      if (note) {
        note.content = `${withoutOurNote(note.content)}\n${fencedNote(text)}`;
      } else {
        context.workbook.notes.add(address, fencedNote(text));
      }
    }
  }
  const obstacles = [...refused].map((sheet) => ({
    sheet: locked.get(sheet) ?? sheet,
    message: `工作表“${locked.get(sheet) ?? sheet}”已保护,单元格里的说明没有更新。说明请看面板。`,
  }));
  try {
    await context.sync();
    return obstacles;
  } catch (reason) {
    if (['AccessDenied', 'NotImplemented'].includes(errorCode(reason))) {
      return [...obstacles, { message: '有的单元格不允许加批注,说明请看面板。' }];
    }
    throw reason;
  }
}

/** Excel answers addresses quoted or not, as it likes. */
function plainAddress(address: string): string {
  return address.replaceAll("'", '').replaceAll('$', '');
}
