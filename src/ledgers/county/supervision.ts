import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { pastDate, person, remark, sequence, text } from '../parts/column';
import { demandOf, underDemand } from '../parts/complain';

/** Every school is inspected so many times a year. */
const oftenEnough: LedgerCheck = {
  id: 'supervision-often',
  about: '每校督导次数',
  needs: ['date'],
  check: tooSeldom,
};

function* tooSeldom(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const demand = demandOf(scene, 'supervision-often');
  const least = demand?.bound ?? 1;
  const visits = new Map<string, (typeof ledger.records)[number][]>();
  for (const record of ledger.records) {
    const year = record.date('date')?.iso.slice(0, 4);
    if (year !== undefined && !isOpenYear(year, ledger, scene)) {
      const key = `${year}|${record.text('school_name').replace(/\s+/g, '')}`;
      visits.set(key, [...(visits.get(key) ?? []), record]);
    }
  }
  for (const [key, records] of visits) {
    const [year = '', school = ''] = key.split('|');
    const [first] = records;
    const cell = first?.place('date');
    if (demand && cell && records.length < least) {
      yield {
        cell,
        related: records.flatMap((record) => placesOf(record, 'school_name')),
        ...underDemand(demand, 'query'),
        message: `${year}年对${school || '学校'}督导${records.length}次,要求每半年一次、全年不少于${least}次。请补记或说明原因。`,
        actual: `${records.length} 次`,
        required: `≥ ${least} 次`,
        missing: `还差 ${least - records.length} 次`,
      };
    }
  }
}

/** The year is not over on the day of the ledger: it may still come. */
function isOpenYear(year: string, { context }: LedgerView, scene: Scene): boolean {
  const today = context.filledOn ?? scene.today;
  return today !== undefined && today.slice(0, 4) === year && today.slice(5) < '12-15';
}

/** 督导评估台账: who looked at which school when. */
export const supervision: LedgerKind = {
  id: 'supervision',
  label: '督导评估台账',
  titles: ['督导评估', '督导台账', '督导记录', '督导检查', '督查台账', '督查记录', '督导'],
  fields: [
    sequence,
    pastDate('date', '日期|督导日期|督导时间|时间|检查时间|督查时间'),
    text('school_name', '被督导学校|学校|学校名称|受检学校|督导学校|被检查学校|督查学校'),
    text('content', '督导内容|督导事项|内容|督查内容|检查内容|督导项目|主题'),
    text('problems', '存在问题|发现问题|问题'),
    text('result', '督导结果|结果|反馈意见|整改情况|结论'),
    person('inspector', '督导人|督导人员|责任督学|督学|检查人|督查人'),
    remark,
  ],
  identifiedBy: [
    ['date', 'school_name', 'content'],
    ['date', 'school_name', 'inspector'],
    ['date', 'inspector', 'content'],
    ['date', 'inspector', 'problems'],
  ],
  topic: ['督导', '督查', '督学'],
  nameFields: ['school_name', 'date'],
  relations: [],
  states: [],
  checks: [oftenEnough],
};
