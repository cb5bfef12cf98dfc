import { bookPart, mainNamespace } from './book';
import { addPart, removePart } from './content-types';
import type { Draft } from './draft';
import { addRelation, partOfType, relationsOf, removeRelation } from './relations';

/** The part with the styles; made where the workbook has none. */
export function stylesPart(draft: Draft): string {
  const found = partOfType(draft, bookPart(draft), 'styles');
  if (found) {
    return found;
  }
  addPart(draft, newPart, contentType, emptyStyles(draft));
  addRelation(draft, bookPart(draft), 'styles', newPart);
  return newPart;
}

/** Takes the styles out again that we have made, once nothing of ours is left in them. */
export function removeNewStyles(draft: Draft): void {
  const book = bookPart(draft);
  const styles = relationsOf(draft, book).find(({ type }) => type === 'styles');
  if (styles && draft.has(styles.part) && draft.text(styles.part) === emptyStyles(draft)) {
    removeRelation(draft, book, styles.id);
    removePart(draft, styles.part);
  }
}

/** Some readers look nowhere else. */
const newPart = 'xl/styles.xml';

export const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

function emptyStyles(draft: Draft): string {
  const namespace = mainNamespace(draft.tree(bookPart(draft)));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}
