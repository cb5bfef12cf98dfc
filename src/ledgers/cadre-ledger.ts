import type { LedgerKind } from '../model/ledger';
import { headmasterFit, termInOrder } from './parts/cadre-checks';
import { column, pastDate, text } from './parts/column';
import {
  birthDate,
  gender,
  identity,
  phone,
  politicalStatus,
  remark,
  seq,
  teacherName,
} from './parts/person-columns';
import { degrees, posts, titles } from './parts/staff-words';
import { notRetired } from './parts/teacher-checks';

/** 校长、干部台账: leaders, their certificate, degree and term of office. */
export const cadreLedger: LedgerKind = {
  id: 'cadre-ledger',
  label: '校长(干部)任职台账',
  titles:
    '校长任职|干部台账|校级领导|校长、干部|校长干部|中层干部|领导班子|干部任职|校长基本情况|干部基本情况|校长|干部'.split(
      '|',
    ),
  fields: [
    seq,
    text('school_name', '学校|学校名称|单位|任职学校|所在学校|工作单位|现任职学校'),
    teacherName,
    gender,
    birthDate,
    identity(undefined, undefined),
    politicalStatus,
    column('post', '职务|现任职务|行政职务|任职职务|担任职务|岗位|校内职务|党政职务|任职', posts, {
      required: 'error',
    }),
    column('highest_degree', '学历|最高学历|文化程度|现学历|学历层次', degrees, { required: 'query' }),
    column('title', '职称|专业技术职务|职称等级', titles),
    text(
      'post_cert',
      '任职资格证|校长任职资格证|任职资格证书|校长证|岗位证书|任职资格|任职资格培训|校长任职资格培训合格证|持证情况|岗位培训证书|任职培训合格证|上岗证|校长资格证|资格证|岗位培训合格证|是否持证上岗|是否持证',
    ),
    pastDate(
      'post_date',
      '任职时间|任现职时间|任命时间|任职日期|担任现职时间|现职任职时间|到任时间|任现职年月|任职年月|任本校校长时间',
      { required: 'query' },
    ),
    text('term_no', '届数|任期届数|第几届|任职届数|届次|连任届数|任期|任期届次|在本校任职届数|现任届次'),
    text(
      'term_range',
      '任期起止|任期起止时间|本届任期|任期时间|任职起止时间|聘期|任职期限|本届任期起止|任期年限|现任期',
    ),
    text('duty', '分管工作|分工|工作分工|主管工作'),
    phone,
    remark,
  ],
  identifiedBy: [
    ['name', 'post', 'post_date'],
    ['name', 'post', 'term_no'],
    ['name', 'post_cert'],
    ['name', 'post', 'term_range'],
    ['name', 'post', 'duty'],
  ],
  nameFields: ['name'],
  relations: [],
  states: [],
  checks: [headmasterFit, termInOrder, notRetired],
};
