import type { Standard } from '../model/standard';
import { hangOn } from './parts/bound';
import { provisionsOf } from './parts/provisions';
import { nationalBasicRows } from './rows/national-basic-2012';

const number = '教督〔2012〕3号';
const provisions = provisionsOf({ document: number, status: 'confirmed' }, nationalBasicRows);
const { bound, boundsByStage, demand, demandsByStage, cited } = hangOn(provisions);

const STAFF = '按全部教职工计算;编制由政府核定,学校只需核对数字。';
/** Pupils for one of the staff before town and country were made equal at the end of 2014. */
const quotas2001 = [
  ['city', '城区', 19, 13.5],
  ['town', '镇区', 21, 16],
  ['village', '农村', 23, 18],
] as const;

/**
 * 义务教育基本均衡, national part. It sets no bound for a single school beyond the province's own list; between the
 * schools of a county it demands the mean of eight coefficients of variation.
 */
export const nationalBasic2012: Standard = {
  id: 'national-basic-2012',
  isNational: true,
  label: '义务教育基本均衡(国家,2012)',
  document: { number, title: '县域义务教育均衡发展督导评估暂行办法', date: '2012-01-20' },
  provisions,
  requirements: [
    ...boundsByStage('N12-1', 'composite-variation', '<=', 0.65, 0.55, {
      measure: 'variation',
      group: 'balance',
      note: '八项指标差异系数的平均数;单项没有限值。不含民办、特殊教育学校和小学教学点。',
    }),
    bound('N12-g3', 'disabled-enrolment-rate', '>=', 0.8),
    ...boundsByStage('LAW-staff', 'pupils-per-staff', '<=', 19, 13.5, {
      document: '中央编办发〔2014〕72号',
      clause: '',
      inForce: { from: '2014-12-01' },
      note: STAFF,
    }),
    ...quotas2001.flatMap(([name, urban, primary, junior]) =>
      boundsByStage('LAW-staff', 'pupils-per-staff', '<=', primary, junior, {
        id: `pupils-per-staff-2001-${name}`,
        document: '国办发〔2001〕74号',
        clause: urban,
        urban,
        inForce: { until: '2014-11-30' },
        note: STAFF,
      }),
    ),
    bound('LAW-training', 'training-hours', '>=', 360),
    bound('LAW-exercise', 'exercise-minutes', '>=', 60),
    ...boundsByStage('LAW-dropout', 'dropout-rate', '<=', 0.006, 0.018, {
      note: '0.6%、1.8%是多省评估细则用的控制线,不是国家文件的数字,以本省规定为准。',
    }),
  ],
  demands: [
    demand('LAW-certificate', 'teacher-certificate'),
    ...demandsByStage('LAW-degree', 'required-degree', 2, 3),
    demand('LAW-attend', 'no-dropout'),
    demand('LAW-key-classes', 'key-classes'),
    demand('LAW-age', 'school-age', { bound: 6 }),
    demand('N12-g2', 'left-behind-register'),
    demand('LAW-left-behind-age', 'left-behind-age', { bound: 16 }),
    demand('LAW-individual-plan', 'individual-plan'),
    demand('LAW-aid', 'aid-coverage'),
    demand('LAW-sports', 'sports-facilities'),
    demand('LAW-chemicals', 'double-lock'),
    demand('N12-g6', 'three-growths'),
  ],
  combinations: [{ group: 'balance', atLeast: 'all', basis: cited('N12-1') }],
};
