import type { Demand } from '../../model/standard';

/**
 * What holds whichever standards are chosen: looked up where none of the chosen ones speaks of it. Nearly all of it is
 * uncertain on purpose: a school that chose no standard is asked, not failed.
 */
export const general: readonly Demand[] = [
  asked('key-classes', '《中华人民共和国义务教育法》', '第二十二条'),
  {
    id: 'required-degree',
    basis: { document: '《中华人民共和国教师法》', clause: '第十一条' },
    status: 'confirmed',
  },
  // As the text is generally quoted: a certificate serves at its own stage and below.
  asked('certificate-stage', '《教师资格条例》(国务院令第188号)', '第五条'),
  asked('left-behind-age', '国发〔2016〕13号', '留守儿童的界定', 16),
  asked('exercise-minutes', '中发〔2007〕7号', '每天锻炼一小时', 60),
  { ...asked('homework-none', '中办发〔2021〕40号', '作业总量', 2), from: '2021-07-24' },
  asked('training-hours', '教师〔2011〕1号', '五年一周期', 360),
  asked('principal-terms', '教师〔2014〕4号', '人员范围', 2),
  // From memory of the text: small schools are paid for this many pupils.
  asked('least-funded-pupils', '国发〔2015〕67号', '不足100人的规模较小学校按100人核定公用经费', 100),
  // How the figures of a county are made out of those of its schools.
  asked('balance', '教督〔2012〕3号', '校际均衡状况'),
  asked('variation', '教督〔2012〕3号', '差异系数计算方法'),
];

function asked(id: string, document: string, clause: string, bound?: number): Demand {
  return {
    id,
    basis: { document, clause },
    status: 'uncertain',
    ...(bound === undefined ? {} : { bound }),
  };
}
