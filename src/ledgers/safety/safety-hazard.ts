import type { LedgerKind } from '../../model/ledger';
import { column, date, pastDate, person, remark, sequence, text } from '../parts/column';
import { closedHazards, lateHazards, overdueHazards, unverified, wireHeight } from './hazard-checks';

/** 安全隐患排查整改台账: found, graded, given to somebody with a deadline, done, struck off. */
export const safetyHazard: LedgerKind = {
  id: 'safety-hazard',
  label: '安全隐患排查整改台账',
  titles: [
    '安全隐患排查',
    '隐患排查',
    '安全隐患',
    '隐患整改',
    '隐患台账',
    '整改销号',
    '安全排查',
    '安全检查整改',
    '安全检查',
    '销号',
  ],
  fields: [
    sequence,
    pastDate(
      'found_date',
      '排查时间|排查日期|检查日期|检查时间|发现时间|发现日期|日期|时间|登记日期|排查年月|登记时间|隐患发现时间|巡查日期|上报时间',
      {
        required: 'query',
      },
    ),
    text(
      'location',
      '隐患部位|隐患点|地点|排查对象|部位|隐患地点|隐患位置|检查部位|排查部位|隐患所在部位|检查地点|排查地点|场所|隐患场所|位置|区域|排查区域',
      {
        required: 'error',
      },
    ),
    text(
      'hazard_desc',
      '隐患内容|隐患详情|存在问题|问题|隐患描述|存在隐患|存在的隐患|隐患情况|安全隐患|隐患|问题描述|存在的问题|主要隐患|隐患名称|隐患及问题|排查情况|排查出的隐患|存在的安全隐患|问题隐患|隐患具体内容|隐患具体情况|安全隐患内容',
      {
        required: 'error',
      },
    ),
    column(
      'hazard_level',
      '隐患等级|等级|级别|隐患级别|风险等级|危险等级|隐患类别等级|严重程度|隐患程度|隐患类别',
      {
        type: 'choice',
        choices: {
          一般: ['一般', '一般隐患', '低风险', '较小', '轻微', 'C', 'Ⅲ级', '三级', '一般风险', '小'],
          较大: ['较大', '较大隐患', '中风险', 'B', 'Ⅱ级', '二级', '较大风险', '中'],
          重大: ['重大', '重大隐患', '高风险', 'A', 'Ⅰ级', '一级', '特大', '重大风险', '严重', '大'],
        },
        open: true,
      },
      { required: 'query' },
    ),
    text('hazard_type', '隐患类型|类型|类别|隐患种类|问题类型'),
    text(
      'measure',
      '整改措施|整治措施|处理意见|措施|整改意见|整改办法|防范措施|整改方案|处理措施|整改要求|治理措施|整改内容|处置措施|整改方式|整改建议',
      {
        required: 'error',
      },
    ),
    person(
      'responsible',
      '责任人|整改责任人|责任单位|负责人|整改负责人|责任人员|责任部门|整改责任单位|整改人|责任单位及责任人|责任人签名|主责人|落实责任人',
      {
        required: 'error',
      },
    ),
    date(
      'deadline',
      '整改时限|整改期限|限期|期限|时限|整改限期|完成时限|限期整改时间|要求完成时间|计划完成时间|限改时间|应完成时间|整改截止时间|截止日期|拟完成时间|整改到位时限',
      {
        required: 'error',
      },
    ),
    date(
      'finish_date',
      '完成时间|完成|完成日期|整改完成时间|整改完成日期|实际完成时间|实际完成日期|整改时间|整改日期|整改到位时间|办结时间|完成情况时间',
    ),
    text(
      'result',
      '整改情况|整改结果|处理结果|落实情况|整改落实情况|完成情况|整改进展|进展情况|整改状态|处理情况|治理情况|整改效果',
    ),
    text('verify', '验收结论|复查情况|验收情况|复查结果|验收结果|复查意见|验收意见|复查结论|核查情况|验收'),
    pastDate('verify_date', '验收时间|复查时间|复查日期|验收日期|核查时间'),
    person('verifier', '验收人|复查人|验收单位|核查人|复核人|验收人签字|复查人签字|验收责任人'),
    column(
      'closed',
      '是否销号|销号|销账|是否销账|销号情况|是否整改|是否整改到位|是否完成|是否整改完成|整改与否|是否办结|销号时间|销账时间|挂账销号|是否已整改|是否消除|是否闭环|销案',
      {
        type: 'choice',
        choices: { 已销号: ['是', '√', '已整改', '已完成'], 未销号: ['否', '×', '未整改', '整改中'] },
        // A date of striking off is as good as a tick.
        open: true,
      },
    ),
    person(
      'inspector',
      '排查人|检查人|检查人员|排查人员|巡查人|检查者|检查人签名|发现人|登记人|排查人签字|检查人签字',
      { required: 'query' },
    ),
    remark,
  ],
  identifiedBy: [
    ['hazard_desc', 'measure'],
    ['hazard_desc', 'responsible', 'deadline'],
    ['location', 'hazard_desc', 'finish_date'],
    ['location', 'hazard_desc', 'closed'],
    ['location', 'hazard_desc', 'hazard_level'],
    ['location', 'measure', 'deadline'],
  ],
  layouts: ['rows', 'columns', 'key-value'],
  nameFields: ['location', 'hazard_desc'],
  relations: [
    { type: 'order', earlier: 'found_date', later: 'finish_date', severity: 'error' },
    { type: 'order', earlier: 'found_date', later: 'deadline', severity: 'error' },
    { type: 'order', earlier: 'finish_date', later: 'verify_date', severity: 'query' },
  ],
  states: [{ quantity: 'hazards', how: 'count', field: 'hazard_desc' }],
  checks: [overdueHazards, lateHazards, closedHazards, unverified, wireHeight],
};
