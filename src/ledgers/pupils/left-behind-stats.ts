import type { LedgerCheck, LedgerKind, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { amount, figure, people, text } from '../parts/column';
import { quoted } from '../parts/complain';
import { complainAt } from '../parts/people';
import { className, grade, remark, schoolName, seq } from '../parts/person-columns';

/** "每名教师帮扶5名": so many places for helpers as the school has teachers, or far more than there are children. */
const helpersNeeded: LedgerCheck = {
  id: 'helpers-plausible',
  about: '帮扶教师人数够不够',
  needs: ['left_behind_total'],
  uses: ['helper_note', 'helpers', 'children_each'],
  *check(ledger, scene) {
    for (const record of ledger.records) {
      const [helpers, each] = [record.number('helpers'), record.number('children_each')];
      const children = record.number('left_behind_total');
      if (
        helpers !== undefined &&
        each !== undefined &&
        children !== undefined &&
        helpers * each > children * 1.5
      ) {
        yield* complainAt(record, 'children_each', {
          related: placesOf(record, 'helpers', 'left_behind_total'),
          severity: 'query',
          message: `帮扶教师${helpers}人,每人帮扶${each}名,合起来${helpers * each}名,留守儿童只有${children}名。请核对帮扶人数。`,
          actual: `${each} 名`,
        });
      }
    }
    const staff = scene.quantity('staff') ?? scene.quantity('full-time-teachers');
    for (const record of ledger.records) {
      const each = /每(?:名|位|个)?(?:教师|老师|人)帮扶(\d+)(?:名|人)/.exec(record.text('helper_note'))?.[1];
      const children = record.number('left_behind_total');
      if (each === undefined || children === undefined || staff === undefined) {
        continue;
      }
      const places = Number(each) * staff.value;
      if (places > children * 1.5) {
        yield* complainAt(record, 'helper_note', {
          related: [staff.place],
          severity: 'advice',
          message: `教师${staff.value}人每人帮扶${each}名,可帮扶${places}名,留守儿童只有${children}名;${Math.ceil(children / Number(each))}名教师就够。请核对说法。`,
          actual: record.text('helper_note'),
        });
      }
    }
  },
};

/** Of which children a share may be meant; the clerks seldom say. */
const meanings: readonly (readonly string[])[] = [
  ['left_behind_total'],
  ['left_behind_total', 'migrants'],
  ['migrants'],
];

const FEWEST = 4;

/** 占比: of the left behind, the migrants or both among the pupils, as most lines of the table show. */
const shareOfPupils: LedgerCheck = {
  id: 'share-mismatch',
  about: '占比',
  needs: ['share'],
  uses: ['copies', 'amount', 'opening_copies', 'left_behind_total', 'students_total', 'migrants'],
  *check(ledger) {
    const lines = ledger.records.filter(
      (record) => record.reading('share') !== undefined && (record.number('students_total') ?? 0) > 0,
    );
    const meant = meanings
      .filter((fields) => fields.every((field) => ledger.has(field)))
      .map((fields) => ({ fields, wrong: lines.filter((record) => !isShare(record, fields)) }))
      .sort((one, other) => one.wrong.length - other.wrong.length)[0];
    if (!meant || lines.length < FEWEST || meant.wrong.length > lines.length * 0.3) {
      return;
    }
    // More children than pupils is another mistake, and said at its own cell.
    for (const record of meant.wrong.filter((one) => shareIn(one, meant.fields) <= 1)) {
      const right = (shareIn(record, meant.fields) * 100).toFixed(
        Math.max(1, record.reading('share')?.decimals ?? 1),
      );
      yield* complainAt(record, 'share', {
        related: [...meant.fields, 'students_total'].flatMap((field) => record.place(field) ?? []),
        severity: 'error',
        message: `${quoted(record, 'school_name', 'class_name', 'grade')}的“${ledger.header('share').replace(/\s+/g, '')}”写${record.text('share')},别的各行都按本行人数算得出,这一行按人数是${right}%。请核对。`,
        actual: record.text('share'),
        required: `${right}%`,
      });
    }
  },
};

function shareIn(record: RecordView, fields: readonly string[]): number {
  const part = fields.reduce((sum, field) => sum + (record.number(field) ?? 0), 0);
  return part / (record.number('students_total') ?? 1);
}

/** 23.9 under 比例% and 0.239 are the same as 23.9%. */
function statedIn(record: RecordView): number {
  const stated = record.reading('share');
  return stated === undefined
    ? 0
    : stated.unit === '%' || stated.value <= 1
      ? stated.value
      : stated.value / 100;
}

function isShare(record: RecordView, fields: readonly string[]): boolean {
  const stated = record.reading('share');
  const isFraction = stated?.unit !== '%' && (stated?.value ?? 0) <= 1;
  const digit = 10 ** -(stated?.decimals ?? 0) * (isFraction ? 1 : 0.01);
  return Math.abs(shareIn(record, fields) - statedIn(record)) <= digit * 0.51 + 1e-9;
}

/** 留守儿童统计表: numbers of left-behind children by school, grade or class. */
export const leftBehindStats: LedgerKind = {
  id: 'left-behind-stats',
  label: '留守儿童统计表',
  titles: [
    '留守儿童情况统计',
    '留守儿童情况',
    '留守儿童统计',
    '留守儿童数',
    '留守学生统计',
    '留守儿童情况汇总',
    '留守儿童汇总',
    '留守儿童分班统计',
    '留守儿童分班级统计',
    '留守儿童分年级统计',
    '各班留守儿童',
    '各校留守儿童',
    '各校农村留守儿童',
    '各年级留守儿童',
    '留守儿童人数',
  ],
  fields: [
    seq,
    amount('helpers', '帮扶教师数|帮扶教师人数|结对教师数', { unit: '人' }),
    figure('children_each', '每名教师帮扶人数|每名教师帮扶学生数|人均帮扶人数'),
    text('town', '乡镇|所在乡镇|镇街|乡镇街道|学区|片区', { fillsDown: true }),
    schoolName,
    grade,
    className(),
    people('left_behind_male', '留守男童|男|男生|男童|其中男|男生人数'),
    people('left_behind_female', '留守女童|女|女生|女童|其中女|女生人数'),
    people(
      'left_behind_total',
      '留守儿童数|合计|计|小计|总数|留守儿童人数|留守儿童总数|人数|留守人数|留守学生数|总人数|留守儿童',
      { required: 'error' },
    ),
    people(
      'both_away_count',
      '双亲外出人数|双亲外出|父母双方外出|父母双方外出人数|父母均外出|父母都外出|父母均外出人数|双方均外出|父母同时外出|双亲|双方外出|双留守',
    ),
    people('one_away_count', '单亲外出人数|单亲外出|父母一方外出|单亲|一方外出|单留守'),
    people('father_away', '父亲外出|父亲一方外出|仅父亲外出|父亲外出人数|父外出'),
    people('mother_away', '母亲外出|母亲一方外出|仅母亲外出|母亲外出人数|母外出'),
    people('with_grandparents', '祖辈监护|祖父母监护|隔代监护|祖辈监护人数|祖父母或外祖父母监护|由祖辈监护'),
    people('with_relatives', '亲友监护|亲戚监护|亲属监护|亲友监护人数|其他亲属监护'),
    people('with_others', '其他监护|其他人监护|其他监护人数|无人监护'),
    people('students_total', '在校学生数|学生数|在校生数|学生总数|在校生|学生人数|全校学生数'),
    people(
      'migrants',
      '随迁子女|随迁子女数|随迁子女人数|随迁子女合计|进城务工人员随迁子女|随迁子女(合计)|外来务工人员子女',
    ),
    people('migrants_other_province', '省外|外省|其中省外|省外随迁|跨省|外省随迁子女'),
    figure(
      'share',
      '比例|占比|百分比|比例%|占比%|百分比%|占在校生比例|占学生总数比例|占比例|所占比例|留守比例|留守儿童占比',
    ),
    people(
      'helper_count',
      '结对教师|结对教师数|帮扶教师|帮扶教师数|关爱教师|关爱教师数|帮扶责任人数|结对帮扶教师|结对帮扶教师数|代理家长|代理家长数',
    ),
    text('helper_note', '帮扶情况|结对帮扶情况|帮扶|关爱情况|帮扶措施|结对帮扶|关爱措施'),
    remark,
  ],
  topic: ['留守', '外出', '单亲', '双亲'],
  identifiedBy: [
    ['left_behind_male', 'left_behind_female', 'left_behind_total'],
    ['left_behind_total', 'both_away_count'],
    ['left_behind_total', 'helper_note'],
    ['left_behind_total', 'migrants', 'students_total'],
    ['left_behind_total', 'students_total', 'share'],
  ],
  nameFields: ['school_name', 'class_name', 'grade'],
  relations: [
    { type: 'sum', total: 'left_behind_total', parts: ['left_behind_male', 'left_behind_female'] },
    { type: 'sum', total: 'left_behind_total', parts: ['both_away_count', 'one_away_count'] },
    { type: 'sum', total: 'left_behind_total', parts: ['both_away_count', 'father_away', 'mother_away'] },
    { type: 'sum', total: 'one_away_count', parts: ['father_away', 'mother_away'] },
    { type: 'at-most', part: 'left_behind_total', whole: 'students_total' },
    { type: 'at-most', part: 'migrants_other_province', whole: 'migrants' },
    { type: 'at-most', part: 'migrants', whole: 'students_total' },
    { type: 'at-most', part: 'both_away_count', whole: 'left_behind_total' },
    { type: 'at-most', part: 'one_away_count', whole: 'left_behind_total' },
  ],
  states: [
    {
      quantity: 'left-behind',
      how: 'sum',
      field: 'left_behind_total',
      origin: 'stated',
      per: { scope: 'class', field: 'class_name' },
    },
    { quantity: 'left-behind-boys', how: 'sum', field: 'left_behind_male', origin: 'stated' },
    { quantity: 'left-behind-girls', how: 'sum', field: 'left_behind_female', origin: 'stated' },
    {
      quantity: 'pupils',
      how: 'sum',
      field: 'students_total',
      origin: 'stated',
      per: { scope: 'class', field: 'class_name' },
    },
  ],
  checks: [helpersNeeded, shareOfPupils],
};
