import type { LedgerCheck } from '../../model/ledger';
import { yearsBetween } from '../../reading/dates';
import { demandOf, isVoid, underDemand } from '../parts/complain';
import { bareName, birthOf, complainAt, dayOf, namesOf, unlessCommon } from '../parts/people';
import { isTicked } from './roster-checks';

const AT_HOME = /在家|本地|本村|本镇|本乡|务农|家中|无业|(?:未|没有?|不)(?:外出|打工|务工)/;

/** A child has one helper, and a helper not most of the children. */
export const helperLoad: LedgerCheck = {
  id: 'helper-load',
  about: '一名教师帮扶的人数',
  needs: ['helper_teacher'],
  *check(ledger) {
    const groups = new Map<string, (typeof ledger.records)[number][]>();
    for (const record of ledger.records) {
      const helper = bareName(record.text('helper_teacher'));
      if (helper !== '') {
        groups.set(helper, [...(groups.get(helper) ?? []), record]);
      }
    }
    for (const [helper, children] of groups) {
      const [first] = children;
      const isMany =
        children.length > 10 || (children.length > 6 && children.length > ledger.records.length * 0.3);
      if (first && isMany && groups.size > 1) {
        yield* complainAt(first, 'helper_teacher', {
          related: children.slice(1, 10).flatMap((child) => child.place('helper_teacher') ?? []),
          severity: 'query',
          message: `${helper}一人帮扶${children.length}名学生(共${ledger.records.length}名),难以落实。请核对,或分给其他教师。`,
          actual: `${children.length} 人`,
        });
      }
    }
  },
};

/** Left-behind children are under the age of the demand on the day the ledger was closed. */
export const underSixteen: LedgerCheck = {
  id: 'left-behind-age',
  about: '留守儿童的年龄',
  needs: ['name'],
  uses: ['birth_date', 'id_card', 'age'],
  *check(ledger, scene) {
    const day = dayOf(ledger, scene);
    const demand = demandOf(scene, 'left-behind-age');
    const bound = demand?.bound;
    if (day === undefined || bound === undefined) {
      return;
    }
    const aged = ledger.records.flatMap((record) => {
      const born = birthOf(record);
      const age = born === undefined ? record.number('age') : yearsBetween(born, day);
      return age === undefined ? [] : [{ record, age }];
    });
    const grown = aged.filter(({ age }) => age >= bound);
    for (const { record, age } of unlessCommon(grown, aged.length)) {
      const field = record.has('birth_date') ? 'birth_date' : record.has('age') ? 'age' : 'id_card';
      yield* complainAt(record, field, {
        ...underDemand(demand, 'query'),
        message: `${bareName(record.text('name'))}到${day}已满${age}周岁;留守儿童指不满${bound}周岁的。请核对出生日期,或从台账移出。`,
        actual: `${age} 周岁`,
        required: `不满 ${bound} 周岁`,
      });
    }
  },
};

/** The ticked kind of absence against where the parents are said to be and who looks after the child. */
export const absenceFits: LedgerCheck = {
  id: 'absence-contradiction',
  about: '父母外出情况前后一致',
  needs: ['name'],
  uses: [
    'both_away',
    'one_away',
    'left_behind_type',
    'father_work_place',
    'mother_work_place',
    'guardian_name',
    'father_name',
    'mother_name',
  ],
  *check(ledger) {
    const box = ['both_away', 'left_behind_type'].find((field) => ledger.has(field));
    if (box === undefined) {
      return;
    }
    for (const record of ledger.records) {
      const name = bareName(record.text('name'));
      const type = record.text('left_behind_type');
      const both = record.yes('both_away') === true || /双/.test(type);
      const one = record.yes('one_away') === true || /单|一方/.test(type);
      for (const parent of ['father', 'mother'] as const) {
        const word = parent === 'father' ? '父亲' : '母亲';
        const place = record.text(`${parent}_work_place`);
        if (both && !one && AT_HOME.test(place)) {
          yield* complainAt(record, `${parent}_work_place`, {
            related: [record.place(box)].filter((cell) => cell !== undefined),
            severity: 'query',
            message: `${name}勾的是双亲外出,${word}却填“${place}”。请核对留守类型。`,
            actual: place,
          });
        }
        const guardian = bareName(record.text('guardian_name'));
        if (both && guardian !== '' && guardian === bareName(record.text(`${parent}_name`))) {
          yield* complainAt(record, 'guardian_name', {
            severity: 'query',
            message: `${name}双亲外出,监护人却填${word}${guardian}。请填实际照看孩子的人。`,
            actual: guardian,
          });
        }
      }
      const places = ['father_work_place', 'mother_work_place'].map((field) => record.text(field));
      if (one && !both && places.every((place) => !isVoid(place) && !AT_HOME.test(place))) {
        yield* complainAt(record, record.has('one_away') ? 'one_away' : box, {
          severity: 'query',
          message: `${name}勾的是单亲外出,父母却都填了务工地点(${places.join('、')})。请核对留守类型。`,
        });
      }
    }
  },
};

/** A child of this ledger whom the roster, where it says anything about 留守, calls not left behind. */
export const confirmedByRoster: LedgerCheck = {
  id: 'left-behind-register',
  about: '与花名册的留守栏一致',
  needs: ['name'],
  against: ['student-roster'],
  *check(ledger, scene) {
    const rosters = scene.ledgers('student-roster').filter((roster) => roster.has('left_behind'));
    const everybody = namesOf(rosters, 'name');
    const ticked = new Set(
      rosters.flatMap((roster) =>
        roster.records
          .filter((record) => isTicked(record.text('left_behind')))
          .map((record) => bareName(record.text('name'))),
      ),
    );
    const denied = ledger.records.filter((record) => {
      const name = bareName(record.text('name'));
      return everybody.has(name) && !ticked.has(name);
    });
    if (ticked.size < 3 || denied.length > ledger.records.length * 0.5) {
      return;
    }
    for (const record of denied) {
      yield* complainAt(record, 'name', {
        ...underDemand(demandOf(scene, 'left-behind-register'), 'query'),
        message: `${bareName(record.text('name'))}在留守儿童台账里,学生花名册里却没有标为留守。请核对,两处改成一致。`,
      });
    }
  },
};
