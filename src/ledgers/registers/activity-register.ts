import type { LedgerKind } from '../../model/ledger';
import { date, figure, person, remark, sequence, text } from '../parts/column';
import { listsAll } from '../parts/registers';
import { monthlyDrill } from './monthly-drill';

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
