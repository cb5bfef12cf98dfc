import type { FigureName, Provision, Standard, Tie } from '../../model/standard';
import type { Table } from '../../model/table';
import type { Sheet } from '../../model/workbook';
import { groupBy } from '../group';
import { isHalf } from '../recognise/line-words';
import type { Answer } from './answer';
import type { Measuring } from './figures';
import { denial } from './lacks';
import { isPeriod } from './periods';
import { boundOfShare, sharesShort } from './share-ties';
import { type Broken, isNamed, rounded, type StatedFigure, statedFigures } from './stated-figures';

/** Figures that do not go together as a row demands: fewer beds than boarders, parts that are not the whole. */
export function tiedIn(
  tables: readonly Table[],
  sheets: readonly Sheet[],
  standards: readonly Standard[],
  given: Measuring,
): readonly Answer[] {
  const tied = standards.flatMap((standard) =>
    standard.provisions.filter(({ ties }) => ties.length > 0).map((provision) => ({ provision, standard })),
  );
  const figures = tied.length > 0 ? statedFigures(tables, sheets) : [];
  return tied.flatMap(({ provision, standard }) =>
    provision.ties.flatMap((tie) =>
      (tie.kind === 'share'
        ? sharesShort(tie, figures, boundOfShare(provision, standard, given))
        : broken(tie, figures)
      ).map((one) => answerOf(one, provision, standard)),
    ),
  );
}

function answerOf({ figure, others, gap }: Broken, provision: Provision, standard: Standard): Answer {
  const { written, label, item, grid, isWhole } = figure;
  return {
    ...denial({ item: isWhole ? '' : item, question: label, written }, { provision, standard, grid, gap }),
    // Where one of them is known to be wrong, that is the cause.
    places: [figure, ...others].map((one) => one.written.place),
  };
}

function broken(tie: Tie, figures: readonly StatedFigure[]): readonly Broken[] {
  const left = figures.filter((figure) => isNamed(figure, tie.left));
  switch (tie.kind) {
    case 'covers':
      return uncovered(left, tie, figures);
    case 'rises':
      return fallen(left);
    case 'column':
      return left.flatMap((figure) => notAdded(figure, tie, figures));
    case 'mean':
      return left.flatMap((figure) => notMean(figure, tie, figures));
    default:
      return left.flatMap((figure) => notMade(figure, tie, figures));
  }
}

/** Line by line, of a form by its labels, else the only figure of that name in the workbook. */
function uncovered(
  left: readonly StatedFigure[],
  tie: Tie,
  figures: readonly StatedFigure[],
): readonly Broken[] {
  const [name] = tie.right;
  const found = left.flatMap((figure): readonly Broken[] => {
    const need = name && needOf(figure, name, figures);
    return need && figure.value < need.value
      ? [
          {
            figure,
            others: [need],
            gap: `“${need.label}”是${need.value},还差${rounded(need.value - figure.value)},`,
          },
        ]
      : [];
  });
  // The line that falls short says more than the sum below it.
  const lines = found.filter(({ figure }) => figure.role === 'data');
  return lines.length > 0 ? lines : found;
}

function needOf(
  figure: StatedFigure,
  name: FigureName,
  figures: readonly StatedFigure[],
): StatedFigure | undefined {
  const others = figures.filter((other) => other !== figure && isNamed(other, name) && !other.isShare);
  const beside = others.filter(
    ({ table, row, isLoose }) =>
      !isLoose && table === figure.table && (figure.grid.isForm || row === figure.row),
  );
  if (beside.length > 0) {
    const grouped = beside.filter(({ head }) => head === figure.head);
    return beside.length === 1 ? beside[0] : grouped.length === 1 ? grouped[0] : undefined;
  }
  const wholes = others.filter(({ isWhole }) => isWhole);
  return figure.isWhole && !figure.isLoose && new Set(wholes.map(({ value }) => value)).size === 1
    ? wholes[0]
    : undefined;
}

/** The last year is not above the one before it. */
function fallen(left: readonly StatedFigure[]): readonly Broken[] {
  const columns = groupBy(
    left.filter(({ item }) => isPeriod(item)),
    ({ table, written }) => `${table.sheet.name}!${table.area.top}:${written.place.column}`,
  );
  return [...columns.values()].flatMap((column): readonly Broken[] => {
    const years = [...column].sort((one, other) => (one.item < other.item ? -1 : 1));
    const [before, last] = years.slice(-2);
    return before && last && last !== before && last.value <= before.value
      ? [{ figure: last, others: [before], gap: `${before.item}是${before.written.text},没有提高,` }]
      : [];
  });
}

/** What stands outside of a list and its column come to different sums; a list with a total of its own is added there. */
function notAdded(figure: StatedFigure, tie: Tie, figures: readonly StatedFigure[]): readonly Broken[] {
  const column = columnOf(figure, tie, figures);
  const lines = column.filter(({ role }) => role === 'data');
  const sum = rounded(lines.reduce((all, { value }) => all + value, 0));
  const isOutside = figure.isLoose && lines.length === column.length;
  const isBelow = figure.role === 'total' && column.length - lines.length === 0;
  return (isOutside || isBelow) && lines.length > 1 && sum !== figure.value
    ? [{ figure, others: lines, gap: `各行相加是${sum},差${rounded(Math.abs(figure.value - sum))},` }]
    : [];
}

/** The other figures of the column that a total, a mean or a figure outside of the list is about. */
function columnOf(
  figure: StatedFigure,
  { right: [name] }: Tie,
  figures: readonly StatedFigure[],
): readonly StatedFigure[] {
  return figures.filter(
    (one) =>
      one !== figure &&
      one.table === figure.table &&
      !one.isLoose &&
      name !== undefined &&
      isNamed(one, name) &&
      (figure.isLoose || one.written.place.column === figure.written.place.column),
  );
}

/** 平均班额 under a list is the mean of its lines. */
function notMean(figure: StatedFigure, tie: Tie, figures: readonly StatedFigure[]): readonly Broken[] {
  const lines = columnOf(figure, tie, figures).filter(
    ({ role, item }) => role === 'data' && !/最[大小高低]|平均|合计/.test(item),
  );
  const mean = lines.reduce((all, { value }) => all + value, 0) / lines.length;
  return !figure.grid.isForm && lines.length > 2 && Math.abs(mean - figure.value) > 1
    ? [
        {
          figure,
          others: lines,
          gap: `各行平均是${rounded(mean)},差${rounded(Math.abs(mean - figure.value))},`,
        },
      ]
    : [];
}

/** How much a printed rate may be off by its rounding, of its own value. */
const ROUGH = 0.01;

/** Of one form: parts that do not make up the whole, factors that do not give the product. */
function notMade(figure: StatedFigure, tie: Tie, figures: readonly StatedFigure[]): readonly Broken[] {
  if (!figure.grid.isForm || figure.isLoose) {
    return [];
  }
  const own = figures.filter(({ table, isLoose }) => table === figure.table && !isLoose);
  const parts = tie.right.map((name) => ({
    isOptional: name.isOptional === true,
    found: own.filter((other) => other !== figure && isNamed(other, name) && isPartOf(other, figure, own)),
  }));
  if (parts.some(({ isOptional, found }) => found.length > 1 || (found.length === 0 && !isOptional))) {
    return [];
  }
  const values = parts.flatMap(({ found }) => found);
  const [first = 0, second = 0] = values.map(({ value }) => value);
  const signs = { sum: '+', product: '×', quotient: '÷' } as const;
  const sign = signs[tie.kind as keyof typeof signs];
  const made =
    tie.kind === 'sum'
      ? values.reduce((all, { value }) => all + value, 0)
      : tie.kind === 'product'
        ? first * second
        : (first / second) * (figure.isShare ? 100 : 1);
  const tolerance =
    tie.kind === 'sum'
      ? 0
      : tie.kind === 'product'
        ? Math.abs(made) * ROUGH
        : Math.max(0.6 * 10 ** -figure.decimals, Math.abs(made) * ROUGH * (figure.decimals === 0 ? 1 : 0));
  const told = values.map(({ label, value }) => `${label}${value}`).join(sign);
  return Number.isFinite(made) && Math.abs(figure.value - made) > tolerance + 1e-9
    ? [
        {
          figure,
          others: values,
          gap: `${told}=${rounded(made)},差${rounded(Math.abs(figure.value - made))},`,
        },
      ]
    : [];
}

/** 其中:男 divides what stands before it: boys of 留守儿童 are no part of the school's pupils or teachers. */
function isPartOf(part: StatedFigure, whole: StatedFigure, figures: readonly StatedFigure[]): boolean {
  if (!isHalf(part.label)) {
    return true;
  }
  const at = ({ written: { place } }: StatedFigure) => place;
  const inLine = figures.filter((one) => at(one).row === at(part).row && at(one).column <= at(part).column);
  const first = inLine.find(({ label }) => isHalf(label)) ?? part;
  const wholes = figures.filter(({ label }) => !isHalf(label));
  const divided =
    inLine.findLast(({ label }) => !isHalf(label)) ??
    wholes.findLast((one) => at(one).row < at(first).row && at(one).column === at(first).column) ??
    wholes.findLast((one) => at(one).row < at(first).row);
  return divided === whole;
}
