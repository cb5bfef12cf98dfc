import { describe, expect, it } from '@jest/globals';
import { drawnLedger, expectedOn } from '../support/drawn-ledger';
import { engineFinds } from '../support/engine-finds';
import { sheet, sheetOf } from '../support/sheet';

describe('what is asked for where it is missing', () => {
  it('asks for the reason of a leave and for its day within the school year', () => {
    const drawn = sheet`
      2022—2023学年休学复学学生登记 | < | < | < | <
      姓名 | 年级班级 | 休学时间 | 休学原因 | 复学时间
      王样一 | 三(1)班 | 2022.9.13 | 疾病 |
      李样二 | 三(1)班 | 2022.9.20 |  !missing-value | 2022.11.21
      张样三 | 四(1)班 | 2021.10.8 !date-outside-period | 外伤 | 2022.12.5
      赵样四 | 四(1)班 | 2022.9.1 | 疾病 |
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('asks who made a visit that has a day', () => {
    const drawn = sheet`
      控辍保学劝返台账 | < | < | < | < | < | <
      姓名 | 疑似辍学时间 | 第一次劝返 | < | < | 第二次劝返 | <
      ^ | ^ | 时间 | 劝返人 | 结果 | 时间 | 结果
      王样一 | 2022.9.5 | 2022.9.7 | 韦试禾 | 已返校 |  |
      李样二 | 2022.9.6 | 2022.9.8 |  !missing-value | 已返校 |  |
      张样三 | 2022.9.6 | 2022.9.8 | 韦试禾 | 未返校 !not-returned | 2022.9.9 |  !missing-value
      赵样四 | 2022.9.6 | 2022.9.8 | 韦试禾 | 已返校 |  |
    `;
    expect(drawnLedger(drawn).kind.id).toBe('dropout-control');
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('names the blank that would explain a total, at the total', () => {
    const drawn = sheet`
      班额统计表 | < | <
      班级 | 学生数 | 寄宿生
      七(1)班 | 40 | 10
      七(2)班 | 40 | 11
      八(1)班 | 40 |
      八(2)班 | 40 | 12
      合计 | 160 | 45 !total-mismatch
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
    const full = sheet`
      班额统计表 | < | <
      班级 | 学生数 | 寄宿生
      七(1)班 | 40 | 10
      七(2)班 | 40 | 11
      八(1)班 | 40 |
      八(2)班 | 40 | 12
      合计 | 160 | 33
    `;
    expect(engineFinds(full)).toEqual([]);
  });

  it('asks for the one person who is missing in a list, but not where many are', () => {
    const drawn = sheet`
      样例小学体育用品登记 | < | < | < | < | <
      品名 | 单位 | 数量 | 单价 | 金额 | 经手人
      跳绳 | 根 | 60 | 5 | 300 | 韦试禾
      毽子 | 个 | 40 | 3 | 120 | 韦试禾
      秒表 | 块 | 6 | 45 | 270 |  !missing-value
      哨子 | 个 | 6 | 5 | 30 | 韦试禾
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
    const sparse = sheet`
      样例小学体育用品登记 | < | < | < | < | <
      品名 | 单位 | 数量 | 单价 | 金额 | 经手人
      跳绳 | 根 | 60 | 5 | 300 | 韦试禾
      毽子 | 个 | 40 | 3 | 120 |
      秒表 | 块 | 6 | 45 | 270 |
      哨子 | 个 | 6 | 5 | 30 | 韦试禾
    `;
    expect(engineFinds(sparse)).toEqual([]);
  });

  it('reads two words for one thing in one header', () => {
    const drawn = sheet`
      安全隐患整改台账 | < | < | < | < | < | <
      检查时间 | 隐患部位 | 存在问题 | 整改要求及措施 | 责任单位责任人 | 整改期限 | 完成时间
      2022.9.5 | 食堂 | 油污 | 清洗 | 王样一 | 2022.9.9 | 2022.9.8
      2022.9.5 | 走廊 | 灯不亮 | 更换 |  !missing-value | 2022.9.9 | 2022.9.8
      2022.9.5 | 操场 | 井盖破 |  !missing-value | 王样一 | 2022.9.9 | 2022.9.8
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('asks who looked again at what is struck off, not at what is still open', () => {
    const drawn = sheet`
      安全隐患整改销号台账 | < | < | < | < | < | < | <
      检查时间 | 隐患部位 | 存在问题 | 整改措施 | 整改期限 | 完成时间 | 验收人 | 是否销号
      2022.9.5 | 食堂 | 油污 | 清洗 | 2022.9.9 | 2022.9.8 | 王样一 | 已销号
      2022.9.5 | 走廊 | 灯不亮 | 更换 | 2022.9.9 | 2022.9.8 |  !missing-value | 已销号
      2022.9.5 | 操场 | 井盖破 | 更换 | 2022.9.9 | 2022.9.8 | 王样一 | 已销号
      2022.9.5 | 教室 | 锁坏 | 更换 | 2022.9.9 | 2022.9.8 | 王样一 | 已销号
      2022.9.8 | 围墙 | 裂缝 | 重砌 | 2022.12.9 | | | 整改中
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('takes the blank label of a filled-in form for a hole, and asks about an estimate', () => {
    const drawn = sheetOf([
      ['学校简况'],
      ['学校名称:样例小学', '办学类型:完全小学', '校长:'],
      ['教学班:6个', '在校学生:54人', '教职工:10人'],
      ['占地面积:3000平方米', '运动场地:约1200平方米', '图书:1350册'],
    ]);
    expect(engineFinds(drawn)).toEqual(['B4 approximate-figure', 'C2 missing-value']);
  });
});
