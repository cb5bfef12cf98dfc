import type { FitnessStandard } from '../../model/catalogue';
import type { LedgerView, Scene } from '../../model/ledger';
import type { Standard } from '../../model/standard';
import type { Place } from '../../model/workbook';
import { foldWidth } from '../../reading/words';
import { groupBy } from '../group';
import { unlessMost } from '../raised';
import { columnsOf, type Pupil, readPupil } from './pupil';
import { checkRates } from './rates';
import { checkResults } from './results';
import { checkScores } from './scores';
import { checkTotal } from './total';
import { type FitnessRaised, isUntested } from './untested';

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

/** Every pupil of a tested class is tested: the classes of the fitness sheet against the pupils' register. */
function checkTested(pupils: readonly Pupil[], rosters: readonly LedgerView[]): readonly FitnessRaised[] {
  if (pupils.length === 0) {
    return [];
  }
  const registered = groupBy(
    rosters.flatMap((roster) =>
      roster.records.map((record) => ({
        name: foldWidth(record.text('name')),
        className: classNameOf(record.classOf('class_name')?.name, roster),
      })),
    ),
    (entry) => entry.className,
  );
  const tested = groupBy(pupils, ({ record, view }) => classNameOf(record.classOf('class_name')?.name, view));
  return [...tested].flatMap(([className, members]) => {
    const names = new Set((registered.get(className) ?? []).map((entry) => entry.name));
    const present = new Set(members.map(({ record }) => foldWidth(record.text('name'))));
    const common = [...names].filter((name) => present.has(name)).length;
    const absent = [...names].filter((name) => name !== '' && !present.has(name));
    const cell = members[0]?.record.place('class_name') ?? members[0]?.view.anchor;
    return className === '' || cell === undefined || absent.length === 0 || common * 2 < names.size
      ? []
      : [untested(className, absent, names.size, cell)];
  });
}

function classNameOf(own: string | undefined, view: LedgerView): string {
  return own ?? view.context.className ?? '';
}

function untested(
  className: string,
  absent: readonly string[],
  registered: number,
  cell: Place,
): FitnessRaised {
  const shown =
    absent
      .slice(0, 5)
      .map((name) => name.replace(/\s+/g, ''))
      .join('、') + (absent.length > 5 ? '等' : '');
  return {
    rule: 'fitness-untested',
    complaint: {
      cell,
      severity: 'query',
      message: `${className}花名册${registered}人,体测表缺${absent.length}人:${shown}。请补测,或说明免测、转出原因。`,
      actual: `${registered - absent.length}人`,
      required: `${registered}人`,
      missing: `缺${absent.length}人`,
    },
  };
}
