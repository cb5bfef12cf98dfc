import type { LedgerCheck, LedgerKind } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { amount, date, percent, person, remark, sequence, text, yesNo } from '../parts/column';
import { demandOf, placeOf, plain, quoted, underDemand } from '../parts/complain';

/** As much is built as was planned. */
const builtAsPlanned: LedgerCheck = {
  id: 'built-area',
  about: '建成面积与规划面积',
  needs: ['built_area', 'planned_area'],
  *check(ledger, scene) {
    for (const record of ledger.records) {
      const [planned, built] = [record.number('planned_area'), record.number('built_area')];
      if (planned !== undefined && built !== undefined && built < planned) {
        yield {
          cell: placeOf(ledger, record, 'built_area'),
          related: placesOf(record, 'planned_area'),
          ...underDemand(demandOf(scene, 'built-area'), 'query'),
          message: `${quoted(record, 'project_name')}规划${plain(planned)}㎡,建成${plain(built)}㎡,还差${plain(planned - built)}㎡。请核对;未完工的写明进度和完工时间。`,
          actual: `${plain(built)} ㎡`,
          required: `≥ ${plain(planned)} ㎡`,
          missing: `还差 ${plain(planned - built)} ㎡`,
        };
      }
    }
  },
};

/** The years of the plan: items name the first and the last. */
const withinPlan: LedgerCheck = {
  id: 'plan-years',
  about: '规划年度',
  needs: ['plan_year'],
  *check(ledger, scene) {
    const demand = demandOf(scene, 'plan-years');
    const [first = '', last = ''] = demand?.items ?? [];
    for (const record of demand ? ledger.records : []) {
      const year = /\d{4}/.exec(record.text('plan_year'))?.[0];
      if (year !== undefined && (year < first || year > last)) {
        yield {
          cell: placeOf(ledger, record, 'plan_year'),
          ...underDemand(demand, 'query'),
          message: `${quoted(record, 'project_name')}的规划年度是${year}年,方案的期限是${first}—${last}年。请核对。`,
          actual: year,
          required: `${first}—${last}`,
        };
      }
    }
  },
};

/** 建设项目台账: planned and finished building work, area and money. */
export const constructionProjects: LedgerKind = {
  id: 'construction-projects',
  label: '建设项目台账',
  titles: [
    '建设项目',
    '项目建设',
    '基建项目',
    '工程项目',
    '薄改项目',
    '校建项目',
    '项目规划',
    '项目库',
    '改薄项目',
    '能力提升项目',
    '规划建设',
  ],
  fields: [
    sequence,
    text('school_name', '学校名称|学校|项目学校|单位|项目单位|建设单位', { fillsDown: true }),
    text('project_name', '项目名称|建设项目|工程名称|建设内容|项目|项目内容|单项工程', { required: 'error' }),
    text('plan_year', '规划年度|年度|建设年度|实施年度|计划年度|年份'),
    amount(
      'planned_area',
      '规划面积|计划面积|建设规模|拟建面积|建筑面积|规划建筑面积|计划建设面积|建设面积',
      { unit: '㎡' },
    ),
    amount('built_area', '完成面积|建成面积|竣工面积|实际面积|已建面积', { unit: '㎡' }),
    amount(
      'planned_fund',
      '计划投资|总投资|概算投资|预算资金|投资额|计划资金|规划资金|项目资金|资金|资金安排|拟投入资金',
    ),
    amount('paid_fund', '完成投资|已投资|到位资金|已拨付资金|实际投资|已完成投资|拨付资金'),
    text('fund_source', '资金来源|资金渠道'),
    date('start_date', '开工时间|开工日期|动工时间|开工年月|计划开工时间'),
    date('finish_date', '竣工时间|完工时间|竣工日期|完工日期|完成时间|建成时间|验收时间|计划竣工时间'),
    percent('progress_rate', '完成比例|进度%|完成率|形象进度比例'),
    text('progress', '进展情况|工程进度|进度|形象进度|项目进展|建设进度'),
    person('responsible', '责任人|负责人|项目负责人'),
    yesNo('accepted', '是否验收|验收情况|验收'),
    remark,
  ],
  identifiedBy: [
    ['project_name', 'planned_fund'],
    ['project_name', 'planned_area', 'progress'],
    ['project_name', 'start_date', 'finish_date'],
    ['project_name', 'planned_area', 'built_area'],
  ],
  nameFields: ['project_name', 'school_name'],
  relations: [
    { type: 'order', earlier: 'start_date', later: 'finish_date', severity: 'error' },
    { type: 'at-most', part: 'paid_fund', whole: 'planned_fund', severity: 'query' },
  ],
  states: [],
  checks: [builtAsPlanned, withinPlan],
};
