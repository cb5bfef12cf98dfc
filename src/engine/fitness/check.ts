import type { FitnessStandard } from '../../model/fitness';
import type { LedgerView, Scene } from '../../model/ledger';
import type { Standard } from '../../model/standard';
import { unlessMost } from '../check/flood';
import { groupBy } from '../group';
import { columnsOf } from './column';
import { readPupil } from './pupil';
import type { FitnessRaised } from './raised';
import { checkRates } from './rates';
import { checkResults } from './results';
import { checkTested } from './roster';
import { checkScores } from './scores';
import { checkTotal } from './total';
import { isUntested } from './untested';

const MOST = 0.3;
const MANY =
  '这一列有许多行和按《国家学生体质健康标准(2014年修订)》推算的不一致。请核对所用的评分标准、权重和年级,再抽查几行。';

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
    const found = pupils.flatMap((pupil) => [
      ...checkResults(pupil, fitness),
      // What is printed for somebody who was not tested follows from nothing.
      ...(isUntested(pupil) ? [] : [...checkScores(pupil, fitness), ...checkTotal(pupil, fitness)]),
    ]);
    // Where many rows of a column fail alike, the school reckons in another way: that is asked once.
    const alike = groupBy(found, ({ rule, complaint: { cell } }) => `${rule}:${cell.column}`);
    for (const group of alike.values()) {
      yield* unlessMost(group, pupils.length, MANY, MOST);
    }
    yield* checkRates(view, pupils, fitness, standards);
  }
  yield* checkTested(all, scene.ledgers('student-roster'));
}
