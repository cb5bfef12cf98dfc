import { expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

it('what stands under 生均 is per pupil and never the figure itself, whichever of the two stands over the other', () => {
  const drawn = sheet`
    中小学办学条件汇总
    序号 | 学校名称 | 在校生 | 专任教师 | 占地面积 |  | 生均 |
     |  |  |  | 合计 | 生均 | 教学及辅助用房 | 教学仪器设备值
    1 | 东河小学 | 200 | 12 | 8000 | 40 | 6.05 | 2610
    2 | 西河小学 | 250 | 15 | 9000 | 36 | 5.8 | 2400
    3 | 南河小学 | 100 | 7 | 4500 | 45 | 5.2 | 2194
  `;
  expect(short(drawn)[0]?.kind).toBe('county-school-data');
  expect(short(drawn)[0]?.fields).toContain(
    'E site_area, F site_area_per_student, G teaching_area_per_student, H equipment_per_student',
  );
  expect(engineFinds(drawn)).toEqual(['A1 schools-short']);
});
