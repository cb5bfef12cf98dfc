import type { Complaint } from '../../model/finding';
import type { Field, LedgerCheck, LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { amount, figure, remark, sequence, text, yesNo } from '../parts/column';
import { placeOf, plain } from '../parts/complain';
import { hundredNames } from '../parts/hundred';
import { doubledSchools } from './county-checks';
import { stated } from './per-pupil';

/** The value of every indicator and what its header says, under which the 1 of the schools that reach it stands. */
const TICKED: readonly (readonly [value: string, under: readonly string[]])[] = [
  ['high_degree_per100', ['高于规定学历']],
  ['backbone_per100', ['骨干']],
  ['pe_art_per100', ['体育、艺术', '体育艺术', '体艺', '艺体']],
  ['teaching_area_per_student', ['教学及辅助用房', '教辅用房']],
  ['sports_area_per_student', ['体育运动场馆', '运动场馆']],
  ['equipment_per_student', ['仪器设备']],
  ['multimedia_per100', ['多媒体']],
];

const tickOf = (value: string) => `${value}_met`;

/** 达标 beside the value of each indicator: 1 or √ where the school reaches it. */
const tickFields: readonly Field[] = TICKED.map(([value, under]) =>
  text(tickOf(value), '达标|是否达标|达标情况', { under }),
);

/** A 1 beside a value below the printed standard, or none beside one that reaches it. */
const ticksAgree: LedgerCheck = {
  id: 'compliance-tick',
  about: '达标栏与指标值、印出的标准一致',
  needs: [],
  uses: TICKED.map(([value]) => tickOf(value)),
  check: wrongTicks,
};

interface Tick {
  readonly record: RecordView;
  readonly field: string;
  readonly value: number;
  readonly bound: number;
  readonly isTicked: boolean;
}

function* wrongTicks(ledger: LedgerView): Iterable<Complaint> {
  const ticks = ledger.records.flatMap((record) => ticksIn(ledger, record));
  const wrong = ticks.filter(({ value, bound, isTicked }) => value >= bound - 1e-9 !== isTicked);
  // Where half of them differ, the column says something else.
  for (const { record, field, value, bound, isTicked } of 2 * wrong.length < ticks.length ? wrong : []) {
    yield {
      cell: placeOf(ledger, record, tickOf(field)),
      related: placesOf(record, field),
      severity: 'error',
      message: `${record.text('school_name')}的“${ledger.header(field)}”是${plain(value)},标准≥${plain(bound)},${isTicked ? '没有达到,达标栏却填了' : '达到了,达标栏却没有填'}。请核对指标值和达标栏,并重算达标项数。`,
      actual: isTicked ? '填了达标' : '没有填',
      required: isTicked ? '不填' : '填1',
    };
  }
}

/** Under the nearest line of standards above the school. */
function ticksIn({ standards = [] }: LedgerView, record: RecordView): readonly Tick[] {
  const standard = standards.filter(({ line }) => line < record.line).at(-1);
  return TICKED.flatMap(([field]): readonly Tick[] => {
    const value = record.number(field);
    const bound = Number(/\d+(?:\.\d+)?/.exec(standard?.text(field) ?? '')?.[0] ?? Number.NaN);
    return value === undefined || Number.isNaN(bound) || !record.has(tickOf(field))
      ? []
      : [
          {
            record,
            field,
            value,
            bound,
            isTicked: /^(?:1|√|✓|✔|是|达标|达到)$/.test(record.text(tickOf(field))),
          },
        ];
  });
}

/** 分学校达标情况: the seven resource indicators of every school and the claim that it meets them. */
export const countySchoolCompliance: LedgerKind = {
  id: 'county-school-compliance',
  label: '学校达标情况表',
  titles: [
    '资源配置达标情况',
    '学校达标情况',
    '资源配置情况',
    '达标情况(分学校)',
    '达标情况统计',
    '达标情况',
    '七项指标达标',
    '资源配置指标',
    '办学基本标准达标',
    '优质均衡达标',
  ],
  fields: [
    sequence,
    text('town', '乡镇|所在乡镇|镇街|学区', { fillsDown: true }),
    text('school_name', '学校名称|学校|校名|单位名称|学校(学段)名称', { required: 'error' }),
    text('level', '学段|学校类别|类别|学校类型|办学类型|学段类别|层次'),
    amount('students', '学生数|在校生数|在校学生数|在校生|在校学生|学生人数', { quantity: 'pupils' }),
    stated(
      'high_degree_per100',
      `${hundredNames.aboveDegree}|高于规定学历教师数|高于规定学历`,
      'above-degree-per-100',
      '人',
    ),
    stated(
      'backbone_per100',
      `${hundredNames.backbone}|县级以上骨干教师数|骨干教师数|骨干教师`,
      'backbone-per-100',
      '人',
    ),
    stated(
      'pe_art_per100',
      `${hundredNames.peArt}|体育、艺术专任教师数|体艺教师数|体育艺术教师|体艺教师|体艺专任教师`,
      'pe-art-per-100',
      '人',
    ),
    stated(
      'teaching_area_per_student',
      '生均教学及辅助用房面积|生均教学及辅助用房|生均教辅用房面积|生均用房面积|生均教学用房面积',
      'teaching-area-per-pupil',
      '㎡',
    ),
    stated(
      'sports_area_per_student',
      '生均体育运动场馆面积|生均体育运动场馆|生均运动场馆面积|生均体育场馆面积|生均运动场地面积',
      'sports-area-per-pupil',
      '㎡',
    ),
    stated(
      'equipment_per_student',
      '生均教学仪器设备值|生均仪器设备值|生均教学仪器设备|生均设备值|生均仪器值',
      'equipment-per-pupil',
      '元',
    ),
    stated(
      'multimedia_per100',
      `${hundredNames.multimedia}|网络多媒体教室数|多媒体教室数`,
      'multimedia-per-100',
      '间',
    ),
    stated('computers_per100', `${hundredNames.computers}|百生机数`, 'computers-per-100', '台'),
    stated('books_per_student', '生均图书册数|生均图书|生均册数', 'books-per-pupil', '册'),
    ...tickFields,
    figure(
      'met_count',
      '达标项数|达标项|达标数|达标指标数|达到标准项数|达标个数|达标指标个数|合格项数|达标项目数',
    ),
    yesNo(
      'is_compliant',
      '是否达标|综合评估是否达标|该校综合评估是否达标|达标情况|达标结论|综合结论|是否合格|结论|达标与否',
    ),
    remark,
  ],
  // A line per school, or in a school of two stages a line per stage.
  identifiedBy: ['school_name', 'level'].flatMap((who) => [
    [who, 'teaching_area_per_student', 'sports_area_per_student'],
    [who, 'high_degree_per100', 'backbone_per100'],
    [who, 'met_count', 'is_compliant'],
    [who, 'equipment_per_student', 'multimedia_per100'],
    [who, 'books_per_student', 'teaching_area_per_student'],
  ]),
  nameFields: ['school_name', 'level'],
  relations: [],
  states: [],
  checks: [doubledSchools, ticksAgree],
};
