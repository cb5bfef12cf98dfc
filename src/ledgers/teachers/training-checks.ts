import type { LedgerCheck, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { demandOf, plain, underDemand } from '../parts/complain';
import { bareName, complainAt, namesOf } from '../parts/people';
import { isFullTimeTeacher } from './staff';
import { hoursDue, isThereThroughout } from './training-groups';

/**
 * Hours that count as complete. Five years: as the standards demand; any other span only what the ledger
 * itself prints ("每年不少于72学时"); `undefined` where it prints nothing.
 */
function boundOf(ledger: LedgerView, scene: Scene, years: readonly string[]): number | undefined {
  const words = [
    ...ledger.titles.map(({ text }) => text),
    ledger.header('total_hours'),
    ledger.header('is_compliant'),
  ]
    .join(' ')
    .normalize('NFKC');
  if (years.filter((year) => ledger.has(year)).length >= 4 || /[五5]年/.test(words)) {
    return demandOf(scene, 'training-hours')?.bound;
  }
  const printed = /(\d{2,3})学时/.exec(words)?.[1];
  return printed === undefined ? undefined : Number(printed);
}

/** Whether the ledger's total is judged by the requirement on five years' hours already. */
function isJudged(ledger: LedgerView, years: readonly string[]): boolean {
  return ledger.has('total_hours') && years.filter((year) => ledger.has(year)).length >= 4;
}

/** The hours of a teacher: the stated total, or the years that are there. */
function hoursOf(record: RecordView, years: readonly string[]): number | undefined {
  const total = record.number('total_hours');
  if (total !== undefined || record.has('total_hours')) {
    return total;
  }
  const values = years.filter((year) => record.has(year)).map((year) => record.number(year));
  return values.length < 3 ? undefined : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** ✓ and × against the hours of the same row. */
export function completionClaimed(years: readonly string[]): LedgerCheck {
  return {
    id: 'training-claim',
    about: '学时与是否达标',
    needs: ['is_compliant', 'total_hours'],
    uses: ['hours_2019', 'hours_2020', 'hours_2021', 'hours_2022', 'hours_2023'],
    *check(ledger, scene) {
      const bound = boundOf(ledger, scene, years);
      const demand = demandOf(scene, 'training-hours');
      if (bound === undefined) {
        return;
      }
      for (const record of ledger.records) {
        const hours = hoursOf(record, years);
        const claimed = record.has('is_compliant') ? record.yes('is_compliant') : undefined;
        if (isJudged(ledger, years) && !isThereThroughout(record, years)) {
          continue;
        }
        if (hours !== undefined && claimed !== undefined && claimed !== hours >= bound) {
          yield* complainAt(record, 'is_compliant', {
            related: placesOf(record, 'total_hours'),
            severity: claimed ? 'error' : 'query',
            ...(demand ? { basis: demand.basis } : {}),
            message: `${bareName(record.text('name'))}${plain(hours)}学时,${claimed ? `不到${bound}学时,却填“${record.text('is_compliant')}”` : `已满${bound}学时,却${record.isBlank('is_compliant') ? '没有打√' : `填“${record.text('is_compliant')}”`}`}。请改正。`,
            actual: `${plain(hours)} 学时`,
            required: `≥ ${bound} 学时`,
            ...(hours < bound ? { missing: `还差 ${plain(bound - hours)} 学时` } : {}),
          });
        } else if (hours !== undefined && hours < bound && !isJudged(ledger, years)) {
          yield* complainAt(record, ledger.has('total_hours') ? 'total_hours' : 'name', {
            ...underDemand(demand, 'query'),
            message: `${bareName(record.text('name'))}学时共${plain(hours)},应不少于${bound}学时,还差${plain(bound - hours)}学时。请安排补足。`,
            actual: `${plain(hours)} 学时`,
            required: `≥ ${bound} 学时`,
            missing: `还差 ${plain(bound - hours)} 学时`,
          });
        }
      }
    },
  };
}

/** "完成人数:30人 完成率:100%" above or below the table, counted again. */
export function completionCounted(years: readonly string[]): LedgerCheck {
  return {
    id: 'training-completion-claim',
    about: '培训完成率的说法',
    needs: ['total_hours'],
    *check(ledger, scene) {
      const bound = boundOf(ledger, scene, years);
      const hours = ledger.records.flatMap((record) => {
        const value = hoursOf(record, years);
        const isShorter = isJudged(ledger, years) && !isThereThroughout(record, years);
        return value === undefined || bound === undefined
          ? []
          : [{ value, due: isShorter ? hoursDue(record, years) : bound }];
      });
      const done = hours.filter(({ value, due }) => value >= due).length;
      if (hours.length === 0 || bound === undefined) {
        return;
      }
      for (const { text, place } of [...ledger.titles, ...ledger.footers]) {
        const line = text.normalize('NFKC').replace(/\s+/g, '');
        const people = /(?:完成|达标|合格)(?:人数)?[:\uff1a为]?(\d+)人/.exec(line)?.[1];
        const rate = /(?:完成|达标|合格)率[:\uff1a为]?(\d+(?:\.\d+)?)%/.exec(line)?.[1];
        const actual = (done / hours.length) * 100;
        const wrong =
          (people !== undefined && Number(people) !== done) ||
          (rate !== undefined && Math.abs(Number(rate) - actual) > 0.5);
        if (wrong) {
          yield {
            cell: place,
            severity: 'error',
            message: `这里写完成${people === undefined ? '' : `${people}人`}${rate === undefined ? '' : `、${rate}%`},按各行数,满${bound}学时的是${done}人,共${hours.length}人,完成率${plain(actual)}%。请改正。`,
            actual: people === undefined ? `${rate}%` : `${people}人`,
            required: `${done}人,${plain(actual)}%`,
          };
        }
      }
    },
  };
}

/** Full-time teachers of the roster who are missing here, in a ledger that is meant to list all of them. */
export const everybodyListed: LedgerCheck = {
  id: 'teacher-missing-in-list',
  about: '花名册里的教师都在',
  needs: ['name'],
  against: ['teacher-roster'],
  *check(ledger, scene) {
    const listed = namesOf([ledger], 'name');
    const teachers = scene
      .ledgers('teacher-roster')
      .flatMap((roster) =>
        roster.records.filter((record) => isFullTimeTeacher(record) && !record.isBlank('name')),
      );
    const missing = teachers.filter((record) => !listed.has(bareName(record.text('name'))));
    if (missing.length === 0 || !ledger.has('total_hours') || missing.length > teachers.length * 0.2) {
      return;
    }
    const names = missing
      .slice(0, 3)
      .map((record) => bareName(record.text('name')))
      .join('、');
    yield {
      cell: ledger.anchor,
      related: missing.slice(0, 10).flatMap((record) => record.place('name') ?? []),
      severity: 'query',
      message: `教师花名册里有${missing.length}名专任教师不在本表(${names}${missing.length > 3 ? '等' : ''})。请补填或说明原因。`,
      actual: `缺 ${missing.length} 人`,
      required: '专任教师全部列入',
    };
  },
};
