import type { LedgerCheck, LedgerKind } from '../../model/ledger';
import { date, figure, person, remark, sequence, text } from '../parts/column';
import { demandOf, underDemand } from '../parts/complain';
import { listsAll } from '../parts/registers';

/** Months in which school is held from the first to the last day. */
const FULL_MONTHS = new Set(['03', '04', '05', '06', '09', '10', '11', '12']);

/** Between the first and the last drill every full month of term has one. */
const monthlyDrill: LedgerCheck = {
  id: 'monthly-drill',
  about: '每月演练',
  needs: ['date'],
  *check(ledger, scene) {
    const demand = demandOf(scene, 'monthly-drill');
    const titles = [ledger.sheet, ...ledger.titles.map(({ text }) => text)].join(' ');
    const months = new Set(ledger.records.flatMap((one) => one.date('date')?.iso.slice(0, 7) ?? []));
    const [first, last] = [[...months].sort()[0], [...months].sort().at(-1)];
    if (!demand || !/演练/.test(titles) || first === undefined || last === undefined) {
      return;
    }
    const missing = monthsBetween(first, last).filter(
      (month) => FULL_MONTHS.has(month.slice(5)) && !months.has(month),
    );
    if (missing.length > 0) {
      yield {
        cell: ledger.anchor,
        ...underDemand(demand, 'query'),
        message: `${missing.join('、')}没有应急疏散演练记录。学期中每月至少演练一次,请补记或说明原因。`,
        actual: `缺 ${missing.length} 个月`,
        required: '每月 1 次',
      };
    }
  },
};

function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = first.split('-').map(Number);
  for (let name = first; name <= last; ) {
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    name = `${year}-${String(month).padStart(2, '0')}`;
  }
  return months;
}

/** 活动记录: what was done when; the title says what it is a register of. */
export const activityRegister: LedgerKind = {
  id: 'activity-register',
  label: '活动记录',
  titles: [
    '安全教育活动',
    '安全教育记录',
    '安全教育',
    '主题教育',
    '教研活动',
    '集体备课',
    '听课评课',
    '师德教育',
    '亲情交流',
    '关爱活动',
    '大课间活动记录',
    '阳光体育活动记录',
    '德育活动',
    '特色创建',
    '家长会',
    '活动记录',
    '活动台账',
    '活动登记',
    '应急演练',
    '宣传活动',
  ],
  fields: [
    sequence,
    date('date', '日期|时间|活动时间|活动日期|开展时间|教育时间|演练时间|创建时间'),
    text(
      'theme',
      '主题|活动主题|教育主题|活动名称|活动内容|教育内容|特色项目|主题内容|活动项目|演练内容|演练项目',
      {
        required: 'error',
      },
    ),
    text('form', '形式|活动形式|方式|类型|类别'),
    text('place', '地点|活动地点'),
    text('participants', '参加人员|参加对象|参与对象|对象|参加班级|班级|年级'),
    figure('count', '参加人数|人数|参与人数|受教育人数'),
    person('responsible', '负责人|组织人|主持人|责任人|组织者|主讲人|记录人'),
    text('result', '效果|活动效果|总结|成效'),
    remark,
  ],
  identifiedBy: [
    ['date', 'theme'],
    ['theme', 'participants'],
    ['theme', 'responsible', 'form'],
  ],
  topic: ['活动', '教育', '教研', '备课', '听课', '演练', '家长会', '创建', '宣传', '特色'],
  nameFields: ['theme'],
  relations: [],
  states: [],
  checks: [
    listsAll('education-themes', ['theme', 'form'], /安全/),
    listsAll('five-gardens', ['theme', 'form'], /五园|创建/),
    monthlyDrill,
  ],
};
