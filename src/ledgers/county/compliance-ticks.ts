import type { Complaint } from '../../model/finding';
import type { Field, LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { text } from '../parts/column';
import { placeOf, plain } from '../parts/complain';

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
export const tickFields: readonly Field[] = TICKED.map(([value, under]) =>
  text(tickOf(value), '达标|是否达标|达标情况', { under }),
);

/** A 1 beside a value below the printed standard, or none beside one that reaches it. */
export const ticksAgree: LedgerCheck = {
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
