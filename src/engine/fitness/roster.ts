import type { LedgerView } from '../../model/ledger';
import type { Place } from '../../model/workbook';
import { foldWidth } from '../../reading/words';
import { groupBy } from '../group';
import type { Pupil } from './pupil';
import type { FitnessRaised } from './raised';

/** Every pupil of a tested class is tested: the classes of the fitness sheet against the pupils' register. */
export function checkTested(
  pupils: readonly Pupil[],
  rosters: readonly LedgerView[],
): readonly FitnessRaised[] {
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
