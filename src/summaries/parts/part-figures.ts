import type { Stage } from '../../model/quantity';
import type { SchoolPart } from '../../model/report';
import type { SummaryInput } from '../../model/summary';
import { type Figure, type FigureOf, figuresOf, grouped } from './figures';

/** The figure of a quantity for one school or part of a school. */
export type PartFigureOf = (quantity: string) => Figure | undefined;

/** Weights by which shared facilities are split (1:1.1:1.32, 义务教育均衡发展差异系数测算说明 and the application form's notes). */
const weights = { primary: 1, junior: 1.1, senior: 1.32 } as const;

/**
 * Figures of a part: what is stated for its stage, else for its school; facilities that both parts of a nine-year
 * school share are split by weighted pupils, as a formula of the three cells; what only its parts are stated of is
 * their sum.
 */
export function partFigures(input: SummaryInput, part: SchoolPart): PartFigureOf {
  const quantities = new Map(input.catalogue.quantities.map((one) => [one.id, one]));
  const directly = directFigures(input, part, (id) => quantities.get(id)?.shared === true);
  return (id) => {
    const found = directly(id);
    const quantity = quantities.get(id);
    if (found || !quantity) {
      return found;
    }
    for (const ids of quantity.sumsOf ?? []) {
      const known = ids.flatMap((one) => directly(one) ?? []);
      // Of shared facilities the main part alone will do: a school without indoor sports rooms leaves them out.
      if (known.length === ids.length || (quantity.shared && directly(ids[0] ?? ''))) {
        return added(known);
      }
    }
    const made = (part.stage ? (quantity.madeOf?.[part.stage] ?? []) : []).flatMap(
      (one) => directly(one) ?? [],
    );
    return made.length > 0 ? added(made) : fromClasses(input, id, part);
  };
}

function directFigures(
  input: SummaryInput,
  part: SchoolPart,
  isSharedThing: (quantity: string) => boolean,
): PartFigureOf {
  const { school, stage, isShared } = part;
  const figureOf: FigureOf = figuresOf(input);
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
    return isSharedThing(quantity) && whole
      ? share(
          whole,
          stage,
          (of) => partFigures(input, { ...part, stage: of })('pupils'),
          figureOf('senior-pupils', ofSchool),
        )
      : undefined;
  };
}

/** A part's own classes, where the ledgers list classes: 一–六 primary, 七–九 junior. */
function fromClasses(
  input: SummaryInput,
  id: string,
  { school, stage, isShared }: SchoolPart,
): Figure | undefined {
  if (!isShared || school !== undefined || stage === undefined) {
    return undefined;
  }
  const figureOf = figuresOf(input);
  const own = input.report.facts
    .filter(({ quantity, scope }) => quantity === id && gradeStage(scope.className) === stage)
    .flatMap(({ scope }) => figureOf(id, scope) ?? []);
  return own.length > 0 ? added(own) : undefined;
}

function gradeStage(className: string | undefined): SchoolPart['stage'] {
  if (className === undefined) {
    return undefined;
  }
  return /^[一二三四五六]/.test(className) ? 'primary' : /^[七八九]/.test(className) ? 'junior' : undefined;
}

function added(figures: readonly Figure[]): Figure {
  const remark = figures.find((one) => one.remark)?.remark;
  return {
    value: figures.reduce((sum, { value }) => sum + value, 0),
    formula: figures.map(({ formula, value }) => formula ?? String(value)).join('+'),
    ...(remark ? { remark } : {}),
  };
}

function share(
  whole: Figure,
  stage: Stage,
  pupilsOf: (stage: Stage) => Figure | undefined,
  seniors: Figure | undefined,
): Figure | undefined {
  const other = stage === 'primary' ? 'junior' : 'primary';
  const mine = pupilsOf(stage);
  const theirs = pupilsOf(other);
  if (!mine || (!theirs && !seniors)) {
    return undefined;
  }
  const weighted = (figure: Figure, of: keyof typeof weights) =>
    weights[of] === 1 ? grouped(figure) : `${grouped(figure)}*${weights[of]}`;
  const own = { figure: mine, of: stage };
  const all = [
    own,
    ...(theirs ? [{ figure: theirs, of: other } as const] : []),
    ...(seniors ? [{ figure: seniors, of: 'senior' } as const] : []),
  ];
  const sum = all.reduce((total, { figure, of }) => total + figure.value * weights[of], 0);
  return {
    value: (whole.value * mine.value * weights[stage]) / sum,
    formula: `${grouped(whole)}*${weighted(mine, stage)}/(${all.map(({ figure, of }) => weighted(figure, of)).join('+')})`,
    ...(whole.remark === undefined ? {} : { remark: whole.remark }),
  };
}
