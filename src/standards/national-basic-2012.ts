import type { Standard } from '../model/standard';
import { bound, boundsByStage, type Chapter, demand, demandsByStage } from './parts/bound';

const document: Chapter = { document: '教督〔2012〕3号', status: 'confirmed' };
const law: Chapter = { document: '义务教育法', status: 'confirmed' };
const staffing: Chapter = { document: '中央编办发〔2014〕72号', status: 'second-hand', atMost: 'query' };
const dropout: Chapter = { document: '国办发〔2017〕72号', status: 'uncertain' };

/**
 * 义务教育基本均衡, national part. It sets no bound for a single school beyond the province's own list; between the
 * schools of a county it demands the mean of eight coefficients of variation.
 */
export const nationalBasic2012: Standard = {
  id: 'national-basic-2012',
  label: '义务教育基本均衡(国家,2012)',
  document: {
    number: '教督〔2012〕3号',
    title: '县域义务教育均衡发展督导评估暂行办法',
    date: '2012-01-20',
  },
  requirements: [
    ...boundsByStage(document, '校际均衡状况', 'composite-variation', '<=', 0.65, 0.55, {
      measure: 'variation',
      group: 'balance',
      note: '八项指标差异系数的平均数;单项没有限值。不含民办、特殊教育学校和小学教学点。',
    }),
    bound(document, '县级政府推进工作 入学机会', 'disabled-enrolment-rate', '>=', 0.8),
    ...boundsByStage(staffing, '', 'pupils-per-staff', '<=', 19, 13.5, {
      note: '按全部教职工计算;编制由政府核定,学校只需核对数字。',
    }),
    bound({ document: '教师〔2011〕1号', status: 'second-hand' }, '', 'training-hours', '>=', 360),
    bound({ document: '中发〔2007〕7号', status: 'from-memory' }, '', 'exercise-minutes', '>=', 60),
    ...boundsByStage(dropout, '控制线由各省规定', 'dropout-rate', '<=', 0.006, 0.018, {
      note: '0.6%、1.8%是多省评估细则用的控制线,不是国家文件的数字,以本省规定为准。',
    }),
  ],
  demands: [
    demand({ document: '教师法', status: 'confirmed' }, '第十条', 'teacher-certificate'),
    ...demandsByStage({ document: '教师法', status: 'confirmed' }, '第十一条', 'required-degree', 2, 3),
    demand(law, '第五条、第十三条', 'no-dropout'),
    demand(law, '第二十二条', 'key-classes'),
    demand({ ...law, atMost: 'query' }, '第十一条', 'school-age', { bound: 6 }),
    demand({ ...document, atMost: 'query' }, '县级政府推进工作 入学机会', 'left-behind-register'),
    demand({ document: '国发〔2016〕13号', status: 'confirmed', atMost: 'query' }, '', 'left-behind-age', {
      bound: 16,
    }),
    demand(
      { document: '残疾人教育条例', status: 'from-memory', atMost: 'query' },
      '第二十三条',
      'individual-plan',
    ),
    demand({ ...law, atMost: 'query' }, '第四十四条', 'aid-coverage'),
    demand({ document: '教体艺〔2008〕5号', status: 'confirmed', atMost: 'query' }, '', 'sports-facilities'),
    demand({ document: '危险化学品安全管理条例', status: 'from-memory' }, '第二十四条', 'double-lock'),
  ],
  combinations: [
    { group: 'balance', atLeast: 'all', basis: { document: '教督〔2012〕3号', clause: '校际均衡状况' } },
  ],
};
