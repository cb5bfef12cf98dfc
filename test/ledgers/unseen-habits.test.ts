import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { drawnLedger, expectedOn, foundOn } from '../support/drawn-ledger';
import { type DrawnSheet, dressed, sheet, workbookOf } from '../support/sheet';

/** Cells on which the whole engine finds something by one of these rules: `D3 missing-value`. */
function engineFinds(drawn: DrawnSheet, ...rules: readonly string[]): readonly string[] {
  const report = checkWorkbook(workbookOf(dressed(drawn, { name: drawn.name })), catalogue, {
    standards: ['national-quality-2017'],
    today: '2026-11-23',
  });
  return report.findings
    .filter(({ rule }) => rules.includes(rule))
    .map(({ cell, rule }) => `${cell} ${rule}`)
    .sort();
}

describe('habits that the first samples do not show', () => {
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

  it('asks for the reason of a leave and for its day within the school year', () => {
    const drawn = sheet`
      2022—2023学年休学复学学生登记 | < | < | < | <
      姓名 | 年级班级 | 休学时间 | 休学原因 | 复学时间
      王样一 | 三(1)班 | 2022.9.13 | 疾病 |
      李样二 | 三(1)班 | 2022.9.20 |  !missing-value | 2022.11.21
      张样三 | 四(1)班 | 2021.10.8 !date-outside-period | 外伤 | 2022.12.5
      赵样四 | 四(1)班 | 2022.9.1 | 疾病 |
    `;
    expect(engineFinds(drawn, 'missing-value', 'date-outside-period')).toEqual(expectedOn(drawn));
  });

  it('asks who made a visit that has a day', () => {
    const drawn = sheet`
      控辍保学劝返台账 | < | < | < | < | < | <
      姓名 | 疑似辍学时间 | 第一次劝返 | < | < | 第二次劝返 | <
      ^ | ^ | 时间 | 劝返人 | 结果 | 时间 | 结果
      王样一 | 2022.9.5 | 2022.9.7 | 韦试禾 | 已返校 |  |
      李样二 | 2022.9.6 | 2022.9.8 |  !missing-value | 已返校 |  |
      张样三 | 2022.9.6 | 2022.9.8 | 韦试禾 | 未返校 | 2022.9.9 |  !missing-value
      赵样四 | 2022.9.6 | 2022.9.8 | 韦试禾 | 已返校 |  |
    `;
    expect(drawnLedger(drawn).kind.id).toBe('dropout-control');
    expect(engineFinds(drawn, 'missing-value').filter((cell) => /^[CDEFG]/.test(cell))).toEqual(
      expectedOn(drawn),
    );
  });

  it('keeps trainings inside the year of their ledger', () => {
    const drawn = sheet`
      2022年度教师培训台账 | < | < | <
      姓名 | 培训时间 | 培训内容 | 学时
      韦试禾 | 2022.1.1—1.3 | 课标 | 8
      石试麦 | 2021.12.31 !date-outside-period | 课标 | 8
      罗试谷 | 2022.12.31 | 课标 | 8
      覃试豆 | 2022.5.1 | 课标 | 8
    `;
    expect(engineFinds(drawn, 'date-outside-period')).toEqual(expectedOn(drawn));
  });

  it('reads from 整改结果 what is unfinished although it has a day', () => {
    const drawn = sheet`
      安全隐患排查台账 | < | < | < | < | <
      排查日期 | 部位 | 隐患内容 | 整改期限 | 完成日期 | 整改结果
      2023.9.5 | 宿舍 | 灯不亮 | 2023.9.8 | 2023.9.7 | 未整改 !hazard-closed
      2023.9.5 | 食堂 | 油污 | 2023.9.8 | 2023.9.7 | 已整改
      2023.9.5 | 走廊 | 灯不亮 | 2023.9.8 | 2023.9.7 | 整改中 !hazard-closed
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

  it('knows keepers 甲 and 乙', () => {
    const drawn = sheet`
      危险药品台账 | < | < | < | <
      药品名称 | 期初结存 | 结存 | 保管员甲 | 保管员乙
      浓硫酸 | 3 | 3 | 韦试禾 | 韦试禾 !two-keepers
      浓盐酸 | 3 | 3 | 韦试禾 | 石试麦
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });
});
