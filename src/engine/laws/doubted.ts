import type { Raised } from '../raised';
import { ruleOf } from './accuse';
import { placeOf } from './book';
import { namesOf } from './equation';
import type { Formula } from './law';
import { namingOf } from './naming';
import type { View } from './view';

/** A relation that a kind declares and most lines of this table break: it reckons otherwise, or its header was misread. Asked once. */
export function doubted(view: View, formula: Formula): readonly Raised[] {
  const [line = -1] = view.data.filter(
    (one) => !Number.isNaN(view.book.value[view.cell(one, formula.whole)]),
  );
  const at = view.cell(line, formula.whole);
  const cell = placeOf(view.book, at);
  if (!cell) {
    return [];
  }
  const naming = namingOf(view.book, cell.sheet);
  const parts = formula.parts.map((part) => view.cell(line, part));
  const related = parts.flatMap((part) => placeOf(view.book, part) ?? []);
  const names = namesOf(naming, formula, parts);
  return [
    {
      rule: ruleOf(formula),
      complaint: {
        cell,
        related,
        severity: 'query',
        message:
          formula.operation === 'at-most'
            ? `${naming.header(at)}在大多数行里比${names}还多。请核对两列表头有没有对调。`
            : `${naming.header(at)}在大多数行里和按${names}算出来的不一致。请核对表头和单位的含义。`,
      },
    },
  ];
}
