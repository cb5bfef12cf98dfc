import type { RequirementResult, Verdict } from '../model/report';
import type { Standard } from '../model/standard';
import type { Facts } from './facts';
import { countyFindings } from './judge/county';
import { holdAll } from './judge/results';
import { shortfalls } from './judge/shortfalls';
import { verdictsOf } from './judge/verdicts';
import type { Measurements } from './measure';
import type { Raised } from './raised';

export interface Judgement {
  readonly requirements: readonly RequirementResult[];
  readonly verdicts: readonly Verdict[];
  readonly raised: readonly Raised[];
}

/** Holds what was measured against the standards (complete, see `completeStandards`), in the order of choice. */
export function judge(facts: Facts, measurements: Measurements, standards: readonly Standard[]): Judgement {
  const held = holdAll(facts, measurements, standards);
  const requirements = held.map(({ result }) => result);
  const verdicts = standards.flatMap((standard) => verdictsOf(standard, requirements));
  const raised = [
    ...(facts.isCounty ? countyFindings(facts, held, verdicts) : []),
    ...shortfalls(facts, held, verdicts),
  ];
  return { requirements, verdicts, raised };
}
