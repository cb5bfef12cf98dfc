import type { RequirementResult } from '../../model/report';
import type { Requirement, Standard } from '../../model/standard';
import type { SchoolPart } from '../evidence/schools';
import type { Facts } from '../facts';
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
