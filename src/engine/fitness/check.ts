import type { FitnessStandard } from '../../model/fitness';
import type { LedgerView, Scene } from '../../model/ledger';
import type { Standard } from '../../model/standard';
import { columnsOf } from './column';
import { readPupil } from './pupil';
import type { FitnessRaised } from './raised';
import { checkRates } from './rates';
import { checkResults } from './results';
import { checkTested } from './roster';
import { checkScores } from './scores';
import { checkTotal } from './total';

/**
 * Recomputes the fitness test: results of every pupil, printed scores, levels and totals, rates in the texts around,
 * and that every pupil of a tested class is there.
 */
export function* checkFitness(
  views: readonly LedgerView[],
  fitness: FitnessStandard,
  scene: Scene,
  standards: readonly Standard[] = [],
): Iterable<FitnessRaised> {
  const ledgers = views.filter((view) => view.kind === 'fitness-detail');
  const all = [];
  for (const view of ledgers) {
    const columns = columnsOf(view);
    const pupils = view.records.map((record) => readPupil(record, view, columns));
    all.push(...pupils);
    for (const pupil of pupils) {
      yield* checkResults(pupil, fitness);
      yield* checkScores(pupil, fitness);
      yield* checkTotal(pupil, fitness);
    }
    yield* checkRates(view, pupils, fitness, standards);
  }
  yield* checkTested(all, scene.ledgers('student-roster'));
}
