import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { amount, person, remark, sequence, text } from '../parts/column';
import { demandOf, placeOf, plain, quoted, underDemand } from '../parts/complain';

/** A sound desk for every pupil of the class, and none that is broken. */
const soundDesks: LedgerCheck = {
  id: 'desks-sound',
  about: '课桌椅完好、够不够',
  needs: ['sets'],
  check: brokenOrShort,
};

function* brokenOrShort(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const demand = demandOf(scene, 'desks-sound');
  const seats = hasDoubleDesks(ledger) ? 2 : 1;
  for (const record of ledger.records) {
    const [pupils, sets, good, broken] = ['students', 'sets', 'good', 'damaged'].map((one) =>
      record.number(one),
    );
    if (broken !== undefined && broken > 0) {
      yield {
        cell: placeOf(ledger, record, 'damaged'),
        ...underDemand(demand, 'query'),
        message: `${quoted(record, 'class_name')}有损坏课桌椅${plain(broken)}套。要求完好无损,请修好或更换后更新。`,
        actual: `${plain(broken)} 套`,
        required: '0 套',
      };
    }
    const usable = good ?? sets;
    const needed = pupils === undefined ? undefined : Math.ceil(pupils / seats);
    if (pupils !== undefined && needed !== undefined && usable !== undefined && usable < needed) {
      yield {
        cell: placeOf(ledger, record, good === undefined ? 'sets' : 'good'),
        related: placesOf(record, 'students'),
        ...underDemand(demand, 'query'),
        message: `${quoted(record, 'class_name')}有课桌椅${plain(usable)}套,学生${plain(pupils)}人,${seats === 2 ? '每2人一张,' : ''}还差${plain(needed - usable)}套。请补足。`,
        actual: `${plain(usable)} 套`,
        required: `≥ ${plain(needed)} 套`,
        missing: `还差 ${plain(needed - usable)} 套`,
      };
    }
  }
}

/** Of the classes so many have a desk for two pupils and none for each: desks for two, and no school that lacks half of them. */
const MOST = 0.8;
/** So far a class with desks for two has some to spare. */
const SPARE = 0.65;

function hasDoubleDesks({ records }: LedgerView): boolean {
  const shares = records.flatMap((record) => {
    const [pupils, sets] = [record.number('students'), record.number('sets')];
    return pupils && sets ? [sets / pupils] : [];
  });
  const double = shares.filter((share) => share >= 0.5 && share <= SPARE).length;
  return double >= 3 && double >= shares.length * MOST;
}

/** 课桌椅台账: desks of every class, sound and broken. */
export const desks: LedgerKind = {
  id: 'desks',
  label: '课桌椅台账',
  titles: ['课桌椅', '课桌凳', '桌椅台账', '学生桌椅'],
  fields: [
    sequence,
    text('class_name', '班级|教室|使用班级|年级班级|存放地点', { required: 'query' }),
    amount('students', '学生数|学生人数|班级人数|人数|在校生数', { unit: '人' }),
    amount(
      'sets',
      '课桌椅套数|套数|数量|课桌椅数|课桌椅|课桌凳|课桌凳数|桌凳数|课桌椅总数|课桌凳套数|配备套数|现有套数|课桌数',
      {
        unit: '套',
      },
    ),
    amount('good', '完好|完好套数|完好数|完好数量|其中完好|完好桌凳', { unit: '套' }),
    amount('damaged', '损坏|损坏数|破损|破损数|损坏套数|待修|破损套数|损坏数量', { unit: '套' }),
    person('responsible', '责任人|班主任|负责人|保管人'),
    remark,
  ],
  identifiedBy: [
    ['class_name', 'sets', 'damaged'],
    ['class_name', 'sets', 'good'],
    ['class_name', 'students', 'sets'],
  ],
  topic: ['课桌', '桌椅', '课桌凳'],
  nameFields: ['class_name'],
  relations: [
    { type: 'at-most', part: 'good', whole: 'sets', severity: 'error' },
    { type: 'at-most', part: 'damaged', whole: 'sets', severity: 'error' },
  ],
  states: [
    {
      quantity: 'pupils',
      how: 'sum',
      field: 'students',
      origin: 'stated',
      per: { scope: 'class', field: 'class_name' },
    },
    { quantity: 'student-desks', how: 'sum', field: 'sets', origin: 'summed' },
  ],
  checks: [soundDesks],
};
