import type { Complaint } from '../../model/finding';
import type { Field, LedgerCheck, LedgerKind, LedgerView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { amount, column, pastDate, percent, person, remark, sequence, text } from '../parts/column';
import { demandOf, placeOf, plain, quoted } from '../parts/complain';

/** Experiments that the plan asks for and nobody did. */
const missedExperiments: LedgerCheck = {
  id: 'experiments-missed',
  about: '实验开齐没有',
  needs: [],
  uses: ['required_count', 'done_count', 'demo_required', 'demo_done', 'group_required', 'group_done'],
  check: missed,
};

function* missed(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const demand = demandOf(scene, 'experiment-rate');
  const pairs = ledger.records.flatMap((record) =>
    ['', 'demo_', 'group_'].map((type) => {
      const count = type === '' ? '_count' : '';
      return { record, requiredField: `${type}required${count}`, doneField: `${type}done${count}` };
    }),
  );
  for (const { record, requiredField, doneField } of pairs) {
    const required = record.number(requiredField);
    const done = record.number(doneField);
    if (required === undefined || done === undefined || done >= required) {
      continue;
    }
    yield {
      cell: placeOf(ledger, record, doneField),
      related: placesOf(record, requiredField),
      severity: 'query',
      message: `${quoted(record, 'class_name', 'experiment')}应开${plain(required)}个实验,实开${plain(done)}个,还差${plain(required - done)}个。请补开,或说明原因。`,
      ...(demand ? { basis: demand.basis } : {}),
      actual: `${plain(done)} 个`,
      required: `≥ ${plain(required)} 个`,
      missing: `还差 ${plain(required - done)} 个`,
    };
  }
}

/** 演示实验: 应做 | 实做, 分组实验: 应做 | 实做 in one line per class or grade. */
function perType(id: string, word: string): readonly Field[] {
  const under = [word];
  const spelled = (endings: string) =>
    endings
      .split('|')
      .flatMap((ending) => [ending, `${word}${ending}`, `${word}实验${ending}`, `${ending}${word}`])
      .join('|');
  return [
    amount(`${id}_required`, spelled('应做|应开|应做数|应开数|应做个数|计划数'), {
      under,
      label: `${word}实验应做`,
    }),
    amount(`${id}_done`, spelled('实做|实开|实做数|实开数|实做个数|已做|完成数'), {
      under,
      label: `${word}实验实做`,
    }),
  ];
}

/** 实验开出登记: single experiments, or per class and subject how many of the demanded ones were done. */
export const experimentLog: LedgerKind = {
  id: 'experiment-log',
  label: '实验开出登记表',
  titles: [
    '实验开出',
    '实验教学登记',
    '实验记录',
    '实验登记',
    '实验室使用记录',
    '实验通知单',
    '实验教学记录',
    '分组实验',
    '演示实验',
    '实验教学',
  ],
  fields: [
    sequence,
    pastDate('date', '日期|时间|实验日期|实验时间|开出日期|开课日期|使用日期|完成时间', {
      required: 'error',
    }),
    text('period', '节次|第几节|课节'),
    column('class_name', '班级|实验班级|年级班级|使用班级|年级', { type: 'class' }),
    column('subject', '学科|科目|课程', { type: 'subject' }),
    text('experiment', '实验名称|实验内容|实验项目|实验课题|课题|实验题目|内容|实验', { required: 'error' }),
    text('experiment_type', '实验类型|类别|演示/分组|实验类别|演示或分组|类型|实验形式'),
    amount('required_count', '应开|应开数|应做|应开个数|应开实验数|应做数|应开实验个数|要求开出数'),
    amount('done_count', '实开|实开数|实做|开出数|已开|实开个数|实开实验数|实做数|已开出数|实际开出数'),
    ...perType('demo', '演示'),
    ...perType('group', '分组'),
    percent('rate', '开出率|实验开出率|完成率|开出率%'),
    amount('required_groups', '应做组数|应开组数|应分组数|应做分组数|计划组数', { additive: false }),
    amount('done_groups', '实做组数|实开组数|实际组数|实分组数|实做分组数|完成组数', { additive: false }),
    text('groups', '分组数|组数|实验组数'),
    text('equipment_status', '仪器完好情况|仪器情况|仪器设备情况|使用情况|完好情况|效果|实验效果'),
    person('teacher', '任课教师|实验教师|教师|授课教师|执教教师|指导教师|科任教师'),
    person('keeper', '实验员|管理员|实验管理员'),
    remark,
  ],
  identifiedBy: [
    ['date', 'class_name', 'experiment'],
    ['date', 'experiment', 'teacher'],
    ['required_count', 'done_count', 'rate'],
    ['experiment', 'experiment_type', 'class_name'],
    ['demo_required', 'demo_done'],
    ['group_required', 'group_done'],
  ],
  nameFields: ['experiment', 'class_name'],
  relations: [
    { type: 'quotient', result: 'rate', numerator: 'done_count', denominator: 'required_count' },
    { type: 'at-most', part: 'done_count', whole: 'required_count', severity: 'query' },
    { type: 'at-most', part: 'done_groups', whole: 'required_groups', severity: 'query' },
    { type: 'at-most', part: 'demo_done', whole: 'demo_required', severity: 'query' },
    { type: 'at-most', part: 'group_done', whole: 'group_required', severity: 'query' },
  ],
  states: [],
  checks: [missedExperiments],
};
