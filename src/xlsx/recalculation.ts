import { bookPart, editBook, placedInBook } from './book';
import { removePart } from './content-types';
import type { Draft } from './draft';
import { partOfType, relationsOf, removeRelation } from './relations';
import { childrenOf, retagged, withAttribute } from './xml';

/** The order of calculation is made anew, and everything is calculated when the file is opened. */
export function recalculate(draft: Draft): void {
  const book = bookPart(draft);
  const chain = partOfType(draft, book, 'calcChain');
  if (chain) {
    const relation = relationsOf(draft, book).find(({ part }) => part === chain);
    removeRelation(draft, book, relation?.id ?? '');
    removePart(draft, chain);
  }
  editBook(draft, (root) => {
    const [calculation] = childrenOf(root, 'calcPr');
    return calculation
      ? [retagged(calculation, withAttribute(calculation.tag, 'fullCalcOnLoad', '1'))]
      : [placedInBook(root, 'calcPr', `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)];
  });
}
