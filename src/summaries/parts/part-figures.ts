import type { SchoolPart } from '../../model/report';
import type { SummaryInput } from '../../model/summary';
import { type Figure, type FigureOf, figuresOf } from './figures';

/** The figure of a quantity for one school or part of a school. */
export type PartFigureOf = (quantity: string) => Figure | undefined;

/** Weights by which a nine-year school's shared facilities are split (1:1.1, 义务教育均衡发展差异系数测算说明). */
const weights = { primary: 1, junior: 1.1 } as const;

/**
 * Figures of a part: what is stated for its stage, else for its school; facilities that both parts of a nine-year
 * school share are split by weighted pupils, as a formula of the three cells.
 */
export function partFigures(input: SummaryInput, { school, stage, isShared }: SchoolPart): PartFigureOf {
  const figureOf: FigureOf = figuresOf(input);
  const shared = new Set(input.catalogue.quantities.filter((one) => one.shared).map(({ id }) => id));
  const ofSchool = school === undefined ? {} : { school };
  return (quantity) => {
    const own = stage && figureOf(quantity, { ...ofSchool, stage });
    if (own) {
      return own;
    }
    const whole = figureOf(quantity, ofSchool);
    if (!isShared || !stage) {
      return whole;
    }
    return shared.has(quantity) && whole ? share(whole, figureOf, ofSchool, stage) : undefined;
  };
}

function share(
  whole: Figure,
  figureOf: FigureOf,
  ofSchool: { readonly school?: string },
  stage: keyof typeof weights,
): Figure | undefined {
  const other = stage === 'primary' ? 'junior' : 'primary';
  const mine = figureOf('pupils', { ...ofSchool, stage });
  const theirs = figureOf('pupils', { ...ofSchool, stage: other });
  if (!mine || !theirs) {
    return undefined;
  }
  const weighted = (figure: Figure, of: keyof typeof weights) =>
    `(${figure.formula ?? figure.value})*${weights[of]}`;
  const own = mine.value * weights[stage];
  return {
    value: (whole.value * own) / (own + theirs.value * weights[other]),
    formula: `(${whole.formula ?? whole.value})*${weighted(mine, stage)}/(${weighted(mine, stage)}+${weighted(theirs, other)})`,
    ...(whole.remark === undefined ? {} : { remark: whole.remark }),
  };
}
