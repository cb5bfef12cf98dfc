import { type Standing, standings } from './standing';

/**
 * How everything of ours is recognised in a workbook, also after Excel, WPS or LibreOffice has saved it:
 * marks by their rule's formula, notes by fences around the text, sheets by hidden names. Whoever writes into a
 * workbook uses these, so that each can take out what the other has put in.
 */

/** The rule of a mark's conditional format, without `=`: always true, changes nothing, says whose it is. */
export function markFormula(standing: Standing): string {
  return `N("ledger-checkup:${standing}")=0`;
}

/** What a rule's formula marks; `undefined` for a rule of somebody else. Spaces, `=` and case do not count. */
export function markStanding(formula: string): Standing | undefined {
  const plain = formula.replace(/[\s=]/g, '').toLowerCase();
  return standings.find((standing) => plain === markFormula(standing).replace('=', '').toLowerCase());
}

/** Author of notes. */
export const noteAuthor = '台账体检';

/** The zero-width space tells our fences from the same words typed by a person. */
const opening = '【台账体检】\u200B';
const closing = '【完】\u200B';

/** Our explanation as it stands in a note; behind a user's own text it starts on a new line. */
export function fencedNote(text: string): string {
  return `${opening}\n${text}\n${closing}`;
}

/** Start and end of our part of a note, the line break before it included; `undefined` where there is none. */
export function fencedPart(note: string): readonly [number, number] | undefined {
  const open = note.indexOf(opening);
  if (open < 0) {
    return undefined;
  }
  const close = note.indexOf(closing, open);
  const start = note[open - 1] === '\n' ? open - 1 : open;
  return [start, close < 0 ? note.length : close + closing.length];
}

/** A note without our part; `''` where nothing of the user's remains. */
export function withoutOurNote(note: string): string {
  const part = fencedPart(note);
  return part ? note.slice(0, part[0]) + note.slice(part[1]) : note;
}

const namePrefix = '_ledger_checkup.';

/** The hidden workbook name that points at our sheet: `class-size-bands` → `_ledger_checkup.class_size_bands`. */
export function sheetMarker(id: string): string {
  return namePrefix + id.replaceAll('-', '_');
}

/** The id of the sheet that a hidden name points at; `undefined` for names of others. */
export function markedSheetId(name: string): string | undefined {
  return name.toLowerCase().startsWith(namePrefix)
    ? name.slice(namePrefix.length).replaceAll('_', '-')
    : undefined;
}

/** Sheets of ours that people fill in and that are read like any ledger: the self-check form, the school's own standard. */
export function isReadBack(id: string): boolean {
  return id === 'self-check' || id === 'own-standard';
}
