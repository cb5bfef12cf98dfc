import type { LedgerKind } from '../../model/ledger';
import { claim, date, pastDate, person, remark, sequence, text } from '../parts/column';
import { unverified } from './hazard-checks';
import { problemFollowUp } from './rectification-checks';

/** 问题整改销号台账 / 未达标项目台账: what falls short, who mends it by when. */
export const problemRectification: LedgerKind = {
  id: 'problem-rectification',
  label: '问题整改销号台账',
  titles: [
    '问题整改',
    '问题清单',
    '整改台账',
    '未达标项目',
    '未达标台账',
    '问题台账',
    '督导反馈问题',
    '整改清单',
    '问题销号',
    '整改任务',
  ],
  fields: [
    sequence,
    text('indicator', '指标|项目|未达标项目|指标名称|未达标指标|指标项目|评估指标|问题类别|类别|问题类型'),
    text(
      'problem',
      '存在问题|问题|问题描述|存在的问题|反馈问题|具体问题|主要问题|问题内容|具体表现|问题表现|反馈问题清单',
      { required: 'error' },
    ),
    claim('standard_text', '标准值|标准|达标值|标准要求|规定标准|应达标准'),
    claim('actual_text', '现状值|现状|实际值|实际情况|目前状况|现值|当前值'),
    claim('gap', '差距|差额|缺口|差值'),
    text('measure', '整改措施|措施|整改方案|解决办法|改进措施|整改办法|整改任务|解决措施|整改举措', {
      required: 'error',
    }),
    person(
      'responsible',
      '责任人|整改责任人|负责人|责任单位|责任部门|牵头人|责任领导|牵头单位|责任科室|分管领导',
      { required: 'error' },
    ),
    date('deadline', '整改时限|时限|完成时限|整改期限|期限|计划完成时间|限期|完成时间要求|整改完成时限', {
      required: 'error',
    }),
    date('finish_date', '完成时间|完成日期|整改完成时间|实际完成时间|销号时间|销号日期|办结时间'),
    text('progress', '进展|进展情况|整改进展|整改情况|整改成效|完成情况|落实情况|整改结果|目前进展'),
    person('verifier', '验收人|复查人|核查人|验收单位|销号人|审核人'),
    pastDate('verify_date', '验收时间|复查时间|核查时间|验收日期'),
    text('closed', '是否销号|销号|销号情况|是否完成|是否整改到位|是否办结|状态|是否整改完成'),
    remark,
  ],
  identifiedBy: [
    ['problem', 'measure', 'deadline'],
    ['problem', 'measure', 'responsible'],
    ['indicator', 'measure', 'closed'],
    ['problem', 'responsible', 'closed'],
    ['indicator', 'gap', 'measure'],
  ],
  nameFields: ['indicator', 'problem'],
  relations: [{ type: 'order', earlier: 'finish_date', later: 'verify_date', severity: 'query' }],
  states: [],
  checks: [problemFollowUp, unverified],
};
