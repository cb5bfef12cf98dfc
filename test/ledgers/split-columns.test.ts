import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../support/engine-finds';
import { short } from '../support/recognised';
import { type DrawnSheet, sheet } from '../support/sheet';

function expected(drawn: DrawnSheet): readonly string[] {
  return drawn.expected.map(({ cell, rule }) => `${cell} ${rule}`).sort();
}

describe('columns that split another column', () => {
  it('男 and 女 under 寄宿生 are not the pupils of the grade', () => {
    const drawn = sheet`
      各年级学生人数 | < | < | < | <
      年级 | 学生总数 | 寄宿生 | < | <
      ^ | ^ | 计 | 男 | 女
      七年级 | 100 | 45 | 20 | 25
      八年级 | 100 | 46 | 20 | 26
      合计 | 200 | 91 | 40 | 51
    `;
    expect(short(drawn).map(({ kind }) => kind)).not.toContain('left-behind-stats');
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('男 and 女 under 学生数 are', () => {
    const drawn = sheet`
      班额统计表 | < | < | < | <
      班级 | 学生数 | < | < | 班主任
      ^ | 计 | 男 | 女 | ^
      一(1)班 | 41 !sum-mismatch | 20 | 20 | 王样一
      一(2)班 | 40 | 20 | 20 | 李样二
    `;
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });

  it('a table of left-behind children says so somewhere', () => {
    const table = (title: string) => sheet`
      ${title}
      年级 | 男 | 女 | 合计
      一年级 | 2 | 3 | 5
      二年级 | 4 | 3 | 7
    `;
    expect(short(table('各年级留守儿童统计表'))[0]?.kind).toBe('left-behind-stats');
    expect(short(table('各年级近视学生统计表')).map(({ kind }) => kind)).not.toContain('left-behind-stats');
  });
});

describe('a day that is kept as a number', () => {
  it('may have lost the nought at its end', () => {
    const drawn = sheet`
      隐患排查整改台账(2020年11月)
      编号 | 检查日期 | 隐患部位 | 隐患描述 | 整改措施 | 整改责任人 | 整改时限 | 完成日期 | 销号情况
      1 | 11.2 | 实验楼 | 线路老化 | 更换 | 李样二 | 11.1 | 11.8 | 已销号
      2 | 11.9 | 操场 | 围栏松动 | 加固 | 李样二 | 11.2 | 11.18 | 已销号
      3 | 11.9 | 食堂 | 油污 | 清洗 | 李样二 | 11.4 !date-order | 11.18 !hazard-late | 已销号
    `;
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });
});

describe('homework of whole grades', () => {
  it('differs from grade to grade', () => {
    const drawn = sheet`
      书面作业时间公示
      年级 | 语文 | 数学 | 英语 | 合计(分钟)
      七年级 | 25 | 25 | 20 | 70
      八年级 | 30 | 30 | 30 | 90
      九年级 | 30 | 30 | 25 | 85
    `;
    expect(engineFinds(drawn)).toEqual([]);
  });
});

describe('devices of classrooms with their price', () => {
  it('cost what the number of them costs', () => {
    const drawn = sheet`
      班班通设备台账
      序号 | 安装地点 | 设备名称 | 数量 | 单价(元) | 金额(元) | 启用日期 | 责任人
      1 | 一(1)班 | 一体机 | 1 | 18000 | 18000 | 2019.9 | 王样一
      2 | 一(2)班 | 一体机 | 2 | 18000 | 19000 !product-mismatch | 2019.9 | 王样二
      合计 |  |  | 3 |  | 54000 |  |
    `;
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });
});

describe('a row of pupils', () => {
  it('of a whole grade is no class', () => {
    const drawn = sheet`
      各年级男女生人数
      年级 | 男生人数 | 女生人数 | 合计人数
      七年级 | 152 | 133 | 285
      八年级 | 147 | 138 | 285
    `;
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('of a grade with a head teacher is one', () => {
    const drawn = sheet`
      样例县第一中学班额统计表
      年级 | 班主任 | 男 | 女 | 学生数
      七年级 | 王样一 | 30 | 26 | 56
      八年级 | 李样二 | 20 | 20 | 40
      九年级 | 张样三 | 20 | 20 | 40
    `;
    expect(engineFinds(drawn)).toEqual(['E3 standard-class-size']);
  });
});

describe('two years side by side', () => {
  it('of all kinds of figures are no money', () => {
    const drawn = sheet`
      学校近两年发展数据
      指标 | 2022年 | 2023年 | 增减
      在校学生数 | 850 | 852 | 2
      图书册数 | 29000 | 30000 | 1000
      占地面积(平方米) | 25560 | 25560 | 0
    `;
    expect(short(drawn).map(({ kind }) => kind)).not.toContain('fund-budget');
  });
});
