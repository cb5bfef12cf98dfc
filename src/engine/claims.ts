import type { LedgerView, Scene } from '../model/ledger';
import type { Standard } from '../model/standard';
import { checkChecklist } from './claims/checklist';
import { checkCompliance } from './claims/compliance';
import { checkConclusions } from './claims/conclusions';
import { checkPlausibility } from './claims/implausible';
import { checkImplied } from './claims/implied';
import { checkPrinted } from './claims/printed';
import { checkPrintedLimits } from './claims/printed-limits';
import { checkProseRates } from './claims/prose-rates';
import { checkVariations } from './claims/variation';
import type { Facts } from './facts';
import type { Measurements } from './measure';
import type { Raised } from './say/findings';

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
