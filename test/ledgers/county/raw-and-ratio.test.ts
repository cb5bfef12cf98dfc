import { expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { dressed, sheet } from '../../support/sheet';

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

it('what is said of all schools stands at the table that most of the figures come from, wherever its sheet is', () => {
  const data = dressed(
    sheet`
      中小学办学条件汇总
      学校名称 | 在校生 | 体育运动场馆面积 | 教学及辅助用房面积 | 教学仪器设备值
      东河小学 | 200 | 1600 | 1210 | 522000
      西河小学 | 250 | 2000 | 1450 | 600000
    `,
    { name: '条件' },
  );
  const classes = dressed(
    sheet`
      中小学基本情况汇总
      学校名称 | 在校生 | 教学班数 | 校长
      东河小学 | 200 | 6 | 王样一
      西河小学 | 250 | 6 | 王样二
    `,
    { name: '班级' },
  );
  expect(engineFinds([classes, data])).toEqual([]);
  expect(engineFinds([data, classes])).toEqual(['A1 schools-short']);
});
