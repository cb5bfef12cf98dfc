import type { Statement } from '../../model/quantity';
import type { RequirementResult } from '../../model/report';
import type { Requirement, Standard } from '../../model/standard';
import type { Place } from '../../model/workbook';
import type { SchoolPart } from '../evidence/schools';
import type { Facts } from '../facts';
import type { Figure } from '../figures';
import type { Measurement } from '../measure/measurement';
import { basisText } from '../raised';
import { boundText, isLocal } from './bounds';

/** A requirement held against one school, with what it was measured on. */
export interface Held {
  readonly standard: Standard;
  readonly requirement: Requirement;
  readonly result: RequirementResult;
  readonly measurement: Measurement | undefined;
  readonly part: SchoolPart | undefined;
  readonly isLocal: boolean;
  /** The school passes the rule of its group without it. */
  readonly isTolerated?: true;
}

/** A requirement that could not be held against anything, and why. */
export function unheld(
  facts: Facts,
  standard: Standard,
  requirement: Requirement,
  reason: string,
  measurement?: Measurement,
): Held {
  const indicator = facts.indicators.get(requirement.indicator);
  const unit = requirement.measure === 'variation' ? '' : (indicator?.unit ?? '');
  const name = indicator?.label ?? requirement.indicator;
  const part = measurement?.part;
  const school = part?.school;
  return {
    standard,
    requirement,
    measurement,
    part,
    isLocal: isLocal(standard),
    result: {
      standard: standard.id,
      id: requirement.id,
      indicator: requirement.indicator,
      label: requirement.measure === 'variation' ? `“${name}”的校际差异系数` : name,
      stage: requirement.stage === 'all' ? (part?.stage ?? 'all') : requirement.stage,
      ...(school === undefined ? {} : { school }),
      status: 'unchecked',
      comparison: requirement.comparison,
      bound: requirement.bound,
      unit,
      required: boundText(requirement, unit),
      reason,
      basis: basisText(requirement.basis),
      rows: requirement.basis.rows ?? [],
      clause: requirement.basis.clause,
      certainty: requirement.status,
      ...(requirement.group === undefined ? {} : { group: requirement.group }),
      from: [],
    },
  };
}

/** Where a shortfall is shown. */
interface Shown {
  readonly cell: Place;
  /** The head of a list that was counted: no single cell is wrong. */
  readonly isList: boolean;
}

/**
 * At the printed figure if that hides the shortfall (it says something else than what was computed), else at the
 * quantity that a clerk would correct; a counted list at its head, unless its rows are marked one by one (rates).
 * `undefined` where only a self-assessment speaks of it: its own line is marked there.
 */
export function shortfallPlace(facts: Facts, measurement: Measurement): Shown | undefined {
  const printed = printedFigures(facts, measurement);
  const wrong = printed.find((figure) => figure.origin === 'stated' && !isRight(figure, measurement));
  if (wrong) {
    return { cell: wrong.place, isList: false };
  }
  const main = mainStatements(facts, measurement).filter(
    (statement) => !isChecklist(facts, statement.ledger),
  );
  const best = main[0];
  const stated = main.find((statement) => statement.origin === 'stated' && statement.value === best?.value);
  const shown = stated ?? best;
  const view = facts.views[shown?.ledger ?? -1];
  if (shown?.until && view) {
    return measurement.indicator.unit === '%' ? undefined : { cell: view.anchor, isList: true };
  }
  const figure =
    measurement.source === 'printed' ? printed.find(({ ledger }) => !isChecklist(facts, ledger)) : undefined;
  const cell = shown?.place ?? figure?.place;
  return cell && { cell, isList: false };
}

function isChecklist(facts: Facts, ledger: number): boolean {
  return facts.views[ledger]?.has('indicator') ?? false;
}

function isRight({ value, precision }: Figure, measurement: Measurement): boolean {
  return measurement.value !== undefined && Math.abs(value - measurement.value) <= precision + 1e-9;
}

/** Figures printed for the indicator, or for one that may be computed in the same way (师生比 by staff or by teachers). */
function printedFigures(facts: Facts, { indicator, part }: Measurement): readonly Figure[] {
  const formula = JSON.stringify(indicator.formula);
  const alike = [...facts.indicators.values()].filter(
    (other) =>
      other.id === indicator.id ||
      (other.variants ?? []).some((variant) => JSON.stringify(variant) === formula),
  );
  const printed = facts.figures.filter(
    (figure) =>
      figure.statistic === undefined &&
      figure.scope.school === part.school &&
      figure.scope.className === undefined &&
      (figure.scope.stage ?? part.stage) === part.stage &&
      alike.some(({ id }) => id === figure.indicator),
  );
  // What is printed of the part itself comes before what is printed of the whole school.
  const isOwn = ({ scope }: Figure) => scope.stage === part.stage;
  return [...printed.filter(isOwn), ...printed.filter((figure) => !isOwn(figure))];
}

/** Pupils are as many as they are: where they are the numerator the clerk would correct the other side. */
function mainStatements(facts: Facts, { indicator, main, part }: Measurement): readonly Statement[] {
  const { formula } = indicator;
  if (formula.kind !== 'ratio' || formula.numerator[0]?.quantity !== 'pupils') {
    return main;
  }
  const under = formula.denominator[0]?.quantity ?? '';
  return (facts.believedOf.get(under) ?? [])
    .flatMap(({ agreeing }) => agreeing)
    .filter(({ scope }) => scope.school === part.school && scope.className === undefined);
}
