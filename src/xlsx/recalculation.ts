import { bookPart, editBook, placedInBook } from './book';
import { removePart } from './content-types';
import type { Draft } from './draft';
import { partOfType, relationsOf, removeRelation } from './relations';
import { attribute, childrenOf, retagged, withAttribute } from './xml';

/** The order of calculation is made anew, and everything is calculated when the file is opened. */
export function recalculate(draft: Draft): void {
  forgetOrder(draft, () => true);
  editBook(draft, (root) => {
    const [calculation] = childrenOf(root, 'calcPr');
    return calculation
      ? [retagged(calculation, withAttribute(calculation.tag, 'fullCalcOnLoad', '1'))]
      : [placedInBook(root, 'calcPr', `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)];
  });
}

/**
 * Takes out the order of calculation, which programs make anew without a word, where it names such a sheet (by the
 * number of its tab): one that names a sheet which is gone makes Excel call the file damaged.
 */
export function forgetOrder(draft: Draft, isNamed: (sheet: string) => boolean): void {
  const book = bookPart(draft);
  const chain = partOfType(draft, book, 'calcChain');
  if (chain && childrenOf(draft.tree(chain), 'c').some((cell) => isNamed(attribute(cell, 'i') ?? ''))) {
    const relation = relationsOf(draft, book).find(({ part }) => part === chain);
    removeRelation(draft, book, relation?.id ?? '');
    removePart(draft, chain);
  }
}
