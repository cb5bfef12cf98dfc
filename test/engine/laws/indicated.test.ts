import { describe, expect, it } from '@jest/globals';
import { lawsIn, suspected } from '../../support/laws';
import { sheet } from '../../support/sheet';

describe('figures per pupil of several terms', () => {
  const schools = (indoor: number, printed: string) => sheet`
    学校资源配置情况一览表
    学校名称 | 在校学生数 | 专任教师 | 教学及辅助用房面积 | 室内体育用房 | 运动场地面积 | 生均教学及辅助用房面积 | 生均体育运动场馆面积
    青塘小学 | 413 | 29 | 2662 | 300 | 4152 | 5.72 | 10.78
    石桥小学 | 485 | 34 | 3675 | 600 | 4045 | 6.34 | 9.58
    红柳小学 | 365 | 27 | 2462 | ${indoor} | 3586 | ${printed} | 11.47
    云溪小学 | 372 | 24 | 2758 | 600 | 2998 | 5.80 | 9.67
    白桥小学 | 474 | 34 | 4336 | 600 | 5319 | 7.88 | 12.49
  `;

  it('are laws over the terms that the table states, sums of parts and parts taken away among them', () => {
    expect(lawsIn(schools(600, '5.10')).filter((law) => law.includes('生均'))).toEqual([
      '生均教学及辅助用房面积=教学及辅助用房面积−室内体育用房÷在校学生数 (declared 5/5)',
      '生均体育运动场馆面积=运动场地面积÷室内体育用房÷在校学生数 (declared 5/5)',
    ]);
    expect(suspected(schools(600, '5.10'))).toEqual([]);
  });

  it('accuse a term that two of them speak against, and the figure where it stands alone', () => {
    expect(suspected(schools(670, '5.10'))).toEqual(['E5 670→600']);
    expect(suspected(schools(600, '6.10'))).toEqual(['G5 6.1→5.1']);
  });
});
