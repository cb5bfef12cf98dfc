import type { Complaint } from '../../model/finding';
import type { Field, LedgerCheck, LedgerKind, LedgerView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { people, remark, sequence } from '../parts/column';
import { placeOf, plain, underDemand } from '../parts/complain';
import { grade } from '../parts/person-columns';

const NUMERALS = '一二三四五六七八九十'.split('');

/** One column per class of a grade. Timetables are headed 1班, 2班: those words are theirs. */
const classes: readonly Field[] = NUMERALS.map((numeral, index) =>
  people(`class_${index + 1}`, `${numeral}班|${index + 1}班人数|${numeral}班人数`),
);

/** No class of the grid is larger than the chosen standards allow for its grade. */
const sizes: LedgerCheck = {
  id: 'class-size-grid',
  about: '每班人数',
  needs: ['grade', 'class_1'],
  uses: classes.map(({ field }) => field),
  check: tooLarge,
};

function* tooLarge(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  for (const record of ledger.records) {
    const stage = /[七八九789]|初/.test(record.text('grade')) ? 'junior' : 'primary';
    const demand = scene.demands('class-size').find((one) => one.stage === undefined || one.stage === stage);
    const most = demand?.bound;
    for (const { field } of most === undefined ? [] : classes.filter((one) => ledger.has(one.field))) {
      const size = record.number(field);
      if (most !== undefined && size !== undefined && size > most) {
        yield {
          cell: placeOf(ledger, record, field),
          related: placesOf(record, 'grade'),
          ...underDemand(demand, 'query'),
          message: `${record.text('grade')}${ledger.header(field)}有${plain(size)}人,要求每班不超过${plain(most)}人,超出${plain(size - most)}人。请核对数字;属实的列入整改。`,
          actual: `${plain(size)} 人`,
          required: `≤ ${plain(most)} 人`,
        };
      }
    }
  }
}

/** 各年级班级人数统计: a line per grade, a column per class. */
export const classSizeGrid: LedgerKind = {
  id: 'class-size-grid',
  label: '年级班级人数表',
  titles: ['各年级班级人数', '班级人数', '各班人数', '班额', '年级人数', '各年级各班'],
  fields: [
    sequence,
    { ...grade, required: 'error' },
    ...classes,
    people('total', '合计|小计|总计|年级合计|年级人数'),
    remark,
  ],
  identifiedBy: [['grade', 'class_1', 'class_2', 'total']],
  topic: ['班级人数', '各班人数', '班额', '年级人数'],
  nameFields: ['grade'],
  relations: [{ type: 'sum', total: 'total', parts: classes.map(({ field }) => field) }],
  states: [],
  checks: [sizes],
};
