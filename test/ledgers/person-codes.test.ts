import { describe, expect, it } from '@jest/globals';
import { expectedOn, foundOn } from '../support/drawn-ledger';
import { engineFinds } from '../support/engine-finds';
import { sheet, sheetOf } from '../support/sheet';

describe('codes and numbers of pupils and classes', () => {
  it('gives a student code to one pupil only, whatever has changed', () => {
    const drawn = sheet`
      学生异动台账 | < | < | < | <
      姓名 | 学籍号 | 异动类别 | 异动时间 | 去向
      王样一 | G000000201001011231 | 休学 | 2022.9.5 |
      王样一 | G000000201001011231 | 复学 | 2022.12.5 |
      李样二 | G000000201001011231 !code-of-another | 转出 | 2022.9.6 | 例县二小
      张样三 | 1 | 转出 | 2022.9.6 | 例县二小
      赵样四 | 1 | 转出 | 2022.9.7 | 例县二小
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('allows a class number once, but 1, 2, 3 in every grade', () => {
    const drawn = sheet`
      班级情况统计 | < | < | <
      班号 | 班级名称 | 学生数 | 班主任
      202301 | 七(1)班 | 40 | 韦试禾
      202302 | 七(2)班 | 40 | 石试麦
      202302 !class-number-twice | 七(3)班 | 40 | 罗试谷
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
    const small = sheet`
      班级情况统计 | < | < | <
      班号 | 班级名称 | 学生数 | 班主任
      1 | 七(1)班 | 40 | 韦试禾
      1 | 八(1)班 | 40 | 石试麦
    `;
    expect(foundOn(small)).toEqual([]);
  });

  it('counts the digits of a disability certificate', () => {
    const drawn = sheet`
      适龄残疾儿童登记表 | < | < | <
      姓名 | 年级 | 残疾证号 | 类别 | 等级
      王样一 | 三年级 | 00000020120918880021 | 听力 | 一级
      李样二 | 四年级 | 0000002012091888002142 | 听力 | 四级
      张样三 | 五年级 | 000000201209188 !disability-certificate-length | 听力 | 一级
      赵样四 | 五年级 | 000000201209188800 !disability-certificate-length | 听力 | 一级
      钱样五 | 五年级 | 2019-015 | 听力 | 一级
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('sees a register number that is cut off or somebody else’s, and a grade that is not the class’s', () => {
    const ids = ['2015012812', '2015020315', '2015030411', '2015040518', '2015050611'].map(
      (digits, index) => `0000002010010${index + 1}${digits.slice(-4)}`,
    );
    const rows = ids.map((id, index) => [`韦试${'禾麦谷豆菊'[index]}`, '八年级', '八(1)班', `G${id}`]);
    const drawn = sheetOf([
      ['姓名', '年级', '班级', '学籍号', '性别'],
      ...rows.map((row) => [...row, '男']),
      ['石试柏', '五年级', '八(1)班', '000000201007', '男'],
    ]);
    expect(engineFinds(drawn)).toEqual(expect.arrayContaining(['B7 grade-of-class', 'D7 student-code']));
  });
});
