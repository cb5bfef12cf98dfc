import { describe, expect, it } from '@jest/globals';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

describe('a form in several lines of values, each under labels of its own', () => {
  it('is recognised as a whole where one part of it is', () => {
    const drawn = sheet`
      样例初级中学基本数据表
      (一)学生 | < | < | < | <
      教学班(个) | 在校生(人) | 男生 | 女生 | 最大班额
      9 | 415 | 249 | 166 | 48
      (二)教师 | < | < | < | <
      教职工 | 专任教师 | 生师比 | 本科及以上 | 体音美教师
      38 | 35 | 13.8:1 | 33 | 5人
      (三)经费 | < | < | < | <
      公用经费(元) | 教师培训费(元) | 备注
      352750 | 18000 | 已决算
    `;
    expect(short(drawn).map(({ kind, fields }) => [kind, fields])).toEqual([
      [
        'school-profile',
        'A4 class_count, B4 student_count, C4 students_male, D4 students_female, E4 max_class_size',
      ],
      ['school-profile', 'A7 staff_total, B7 full_time_teachers, C7 ratio, E7 pe_art_teachers'],
      ['school-profile', 'A10 fund_total, B10 training_fund, C10 remark'],
    ]);
  });

  it('takes in neither lists nor what it hardly knows', () => {
    const drawn = sheet`
      样例初级中学基本数据表
      教学班(个) | 在校生(人) | 男生 | 女生 | 最大班额
      9 | 415 | 249 | 166 | 48
      (二)值班 | < | < | < | <
      日期 | 值班人 | 电话 | 专任教师
      周一 | 张样 | 13000000001 | 35
    `;
    expect(short(drawn).map(({ kind }) => kind)).toEqual(['school-profile']);
  });
});
