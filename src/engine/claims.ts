import type { LedgerView, Scene } from '../model/ledger';
import type { Quantity, Statement } from '../model/quantity';
import type { Standard } from '../model/standard';
import { readNumeral } from '../reading/chinese-numerals';
import { checkChecklist } from './claims/checklist';
import { checkCompliance } from './claims/compliance';
import type { AssessedLine } from './claims/line-values';
import { assessedLines, isMet } from './claims/lines';
import { checkPrinted } from './claims/printed';
import { checkPrintedLimits, says } from './claims/printed-limits';
import { checkImplied, checkProseRates } from './claims/prose-rates';
import { checkVariations } from './claims/variation';
import { resolve } from './evidence/resolve';
import type { SchoolPart } from './evidence/schools';
import { amountText } from './evidence/words-of';
import type { Facts } from './facts';
import type { Figure } from './figures';
import type { Measurements } from './measure';
import { mostOf } from './measure/measurement';
import type { Raised } from './raised';

/** Everything the workbook says of itself that can be recomputed: figures, ticks, printed standards, conclusions. */
export function checkClaims(
  facts: Facts,
  measurements: Measurements,
  standards: readonly Standard[],
  views: readonly LedgerView[],
  scene: Scene,
): readonly Raised[] {
  return [
    ...checkPrinted(facts, measurements, standards),
    ...checkImplied(facts),
    ...checkPlausibility(facts),
    ...checkVariations(facts, measurements, scene.demands('variation')[0]?.basis),
    ...checkPrintedLimits(facts, standards),
    ...checkProseRates(facts),
    ...views.flatMap((view) => [
      ...checkChecklist(facts, measurements, standards, view),
      ...checkConclusions(facts, measurements, standards, view),
    ]),
    ...checkCompliance(facts, standards),
  ];
}

const NUMBER = '[\\d一二三四五六七八九十]+';
const ALL = /全部(?:达到|达标|符合|合格)|(?:均|都|各项)(?:已)?(?:达到|达标|符合)/;
const SOME = new RegExp(
  `(?:达标|合格)(?:指标|项目)?(?:共|有|为|:)?(${NUMBER})项|(${NUMBER})[/项](?:${NUMBER}项?)?(?:指标)?(?:已)?(?:达标|合格)`,
);

/** "七项指标全部达到标准", "5/7达标" under a self-assessment, against its own lines as they are believed. */
function checkConclusions(
  facts: Facts,
  measurements: Measurements,
  standards: readonly Standard[],
  view: LedgerView,
): readonly Raised[] {
  const lines = assessedLines(facts, measurements, standards, view);
  const judged = lines.filter((line) => isMet(line) !== undefined);
  const met = judged.filter((line) => isMet(line) === true).length;
  // Where no √ is false, a line that nobody can judge and that calls itself met may be one of those that are counted.
  const isHonest = judged.every((line) => line.tick !== true || isMet(line) === true);
  const open = isHonest ? lines.filter((line) => isMet(line) === undefined && line.tick === true).length : 0;
  if (judged.length < 2) {
    return [];
  }
  return view.footers.flatMap(({ text, place }): readonly Raised[] => {
    const claimed = claimedCount(text, judged.length);
    if (claimed === undefined || (met <= claimed && claimed <= met + (claimed < lines.length ? open : 0))) {
      return [];
    }
    const short = judged.filter((line) => isMet(line) === false).map(nameOf);
    return [
      {
        rule: 'claim-false',
        complaint: {
          cell: place,
          related: judged.flatMap(({ record, actualField }) => record.place(actualField) ?? []).slice(0, 8),
          severity: 'error',
          message: `这里说达标${claimed}项,按台账判断${judged.length}项中达标${met}项${short.length > 0 ? `,未达标:${short.join('、')}` : ''}。请改写结论。`,
          actual: `${claimed}项`,
          required: `${met}项`,
        },
      },
    ];
  });
}

function nameOf({ indicator, label }: AssessedLine): string {
  return indicator?.label ?? label;
}

/** The number of met lines that a sentence claims. */
function claimedCount(text: string, lines: number): number | undefined {
  if (ALL.test(text)) {
    return lines;
  }
  const match = SOME.exec(text.replace(/\s/g, ''));
  const figure = match?.[1] ?? match?.[2];
  return figure === undefined ? undefined : /^\d+$/.test(figure) ? Number(figure) : readNumeral(figure);
}

/** 万元 beside a figure in yuan. */
const TEN_THOUSAND = 10000;

/** Amounts that no school has: yuan entered as 万元, a decimal point left out. */
export function checkPlausibility(facts: Facts): readonly Raised[] {
  return facts.parts.flatMap((part) => slips(facts, part));
}

function slips(facts: Facts, part: SchoolPart): readonly Raised[] {
  const pupils = resolve(facts, 'pupils', part)?.value;
  if (pupils === undefined || part.isShared || part.school !== undefined) {
    return [];
  }
  return [...facts.quantities.values()].flatMap((quantity) => {
    const most = mostOf(facts, quantity.id, part);
    return (facts.believedOf.get(quantity.id) ?? [])
      .flatMap(({ agreeing, disagreeing }) => [...agreeing, ...disagreeing])
      .filter(
        ({ scope, value }) => scope.school === undefined && scope.className === undefined && value > most,
      )
      .map((statement) => slip(statement, quantity, pupils, followingFrom(facts, statement, pupils)));
  });
}

/** A printed figure per pupil, and how many times less than it is the amount would be from which it follows. */
interface Following {
  readonly figure: Figure;
  readonly times: number;
}

/** The printed figure per pupil that would follow from the amount with its point elsewhere: 2752元 of 14862 (148.62) 万元. */
function followingFrom(
  { figures, indicators }: Facts,
  { quantity, value, ledger }: Statement,
  pupils: number,
): Following | undefined {
  const perPupil = value / pupils;
  const isOfIt = (figure: Figure) => {
    const formula = indicators.get(figure.indicator)?.formula;
    return (
      figure.ledger === ledger &&
      figure.statistic === undefined &&
      figure.scope.className === undefined &&
      formula?.kind === 'ratio' &&
      formula.times === 1 &&
      formula.numerator.every((term) => term.quantity === quantity) &&
      formula.denominator.every((term) => term.quantity === 'pupils')
    );
  };
  return figures
    .filter(isOfIt)
    .map((figure) => ({ figure, times: 10 ** Math.round(Math.log10(perPupil / figure.value)) }))
    .find(({ figure, times }) => times >= 10 && says(figure, perPupil / times));
}

function slip(
  { value, place }: Statement,
  { label, unit }: Quantity,
  pupils: number,
  follows: Following | undefined,
): Raised {
  const times = follows?.times ?? TEN_THOUSAND;
  const meant = amountText(value / times, unit);
  const perPupil = amountText(Math.round(value / pupils), unit);
  const likely =
    times === TEN_THOUSAND
      ? `像是把元当成了万元(应为${meant}),请核对单位。`
      : `按写着的每名学生${follows?.figure.text}算应为${meant},像是小数点或单位错了,请核对。`;
  return {
    rule: 'unit-mismatch',
    complaint: {
      cell: place,
      severity: 'error',
      message: `${label}合${amountText(value, unit)},平均每名学生${perPupil},不合常理。${likely}`,
      actual: amountText(value, unit),
      required: meant,
      ...(follows ? { related: [follows.figure.place] } : {}),
    },
  };
}
