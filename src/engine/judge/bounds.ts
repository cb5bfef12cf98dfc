import type { Stage } from '../../model/quantity';
import type { Comparison, Requirement, Standard } from '../../model/standard';
import { spokenUnit } from '../../model/words';
import type { SchoolPart } from '../evidence/schools';
import { figureText } from '../evidence/words-of';

const SIGN: Record<Comparison, string> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' };

/** `≥4.5㎡/生`, `≥95%`, `≤1:19`. */
export function boundText(
  { comparison, bound }: Pick<Requirement, 'comparison' | 'bound'>,
  unit: string,
): string {
  if (unit === '%') {
    return `${SIGN[comparison]}${figureText(Number((bound * 100).toFixed(2)))}%`;
  }
  return unit.startsWith('人/教')
    ? `不低于1:${figureText(bound)}`
    : `${SIGN[comparison]}${figureText(bound)}${spokenUnit(unit)}`;
}

/** Whether a requirement speaks of a school or part. A nine-year school's parts answer only for their own stage. */
export function applies(requirement: Requirement, part: SchoolPart): boolean {
  if (requirement.stage === 'all') {
    return !part.isShared || part.school !== undefined;
  }
  return part.stage === requirement.stage;
}

/** National packs are told from those of provinces and counties by their id. */
export function isLocal(standard: Standard): boolean {
  return !standard.id.startsWith('national-');
}

export function stageText(stage: Stage | 'all' | undefined): string {
  return stage === 'primary' ? '小学' : stage === 'junior' ? '初中' : '';
}
