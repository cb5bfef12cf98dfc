import { describe, expect, it } from '@jest/globals';
import { suspected } from '../../support/laws';
import { sheet } from '../../support/sheet';

describe('a column that is worked out from two others', () => {
  it('is a share, in a table of a known kind', () => {
    const drawn = sheet`
      各校留守儿童统计表 | < | < | < | < | <
      学校 | 在校生 | 留守儿童 | 男 | 女 | 占在校生比例
      东村小学 | 200 | 20 | 10 | 10 | 10.0%
      西村小学 | 180 | 21 | 11 | 10 | 11.6%
      南村小学 | 190 | 22 | 11 | 11 | 15.1%
      北村小学 | 170 | 24 | 12 | 12 | 14.1%
      中村小学 | 150 | 33 | 16 | 17 | 22.0%
      山村小学 | 160 | 28 | 14 | 14 | 17.5%
    `;
    expect(suspected(drawn)).toEqual(['F5 0.151→0.116']);
  });

  it('is an amount, in a table of no known kind', () => {
    const drawn = sheet`
      学生食堂收支登记 | < | < | < | <
      周次 | 就餐人次 | 每餐标准 | 餐费金额 | 经手
      第一周 | 980 | 4.5 | 4410 | 甲
      第二周 | 1012 | 4.5 | 4554 | 甲
      第三周 | 1003 | 4.5 | 4531.5 | 甲
      第四周 | 995 | 4.5 | 4477.5 | 甲
      第五周 | 960 | 4.5 | 4320 | 甲
      第六周 | 1020 | 4.5 | 4590 | 甲
    `;
    expect(suspected(drawn)).toEqual(['D5 4531.5→4513.5']);
  });

  it('is a difference, and a mean in another unit', () => {
    const drawn = sheet`
      村校改造资金到位情况 | < | < | < | < | <
      村校 | 工程造价(万元) | 已付款(万元) | 尚欠(万元) | 施工面积 | 平均每平方米造价(元)
      甲村 | 52.5 | 40 | 12.5 | 350 | 1500
      乙村 | 63 | 50 | 13 | 400 | 1575
      丙村 | 47.3 | 30 | 71.3 | 310 | 1525.8
      丁村 | 81.2 | 70.2 | 11 | 520 | 1651.5
      戊村 | 40.4 | 26 | 14.4 | 250 | 1616
      己村 | 45.5 | 30 | 15.5 | 280 | 1625
    `;
    expect(suspected(drawn)).toEqual(['F6 1651.5→1561.5', 'D5 71.3→17.3']);
  });

  it('is none where small figures agree by chance, or too many lines do not', () => {
    const drawn = sheet`
      班级卫生评比登记 | < | < | < | <
      班级 | 加分 | 扣分 | 差 | 优秀率
      一(1)班 | 1 | 1 | 0 | 100%
      一(2)班 | 2 | 2 | 0 | 100%
      二(1)班 | 2 | 1 | 1 | 100%
      二(2)班 | 3 | 2 | 1 | 100%
      三(1)班 | 5 | 3 | 4 | 100%
      三(2)班 | 3 | 3 | 0 | 95%
    `;
    expect(suspected(drawn)).toEqual([]);
  });
});

describe('a line that is worked out from the line above', () => {
  const staff = (senior: number, first = 53.2, second = 21) => sheet`
    专任教师职称统计表 | < | < | < | < | <
    学科 | 人数 | 其中女 | 高级 | 一级 | 二级
    语文 | 22 | 12 | 5 | 12 | 5
    数学 | 20 | 9 | 5 | 11 | 4
    英语 | 20 | 8 | 6 | 10 | 4
    合计 | 62 | 29 | 16 | 33 | 13
    占专任教师% | 100 | 46.8 | ${senior} | ${first} | ${second}
  `;

  it('holds the shares of a total', () => {
    expect(suspected(staff(25.8))).toEqual([]);
    expect(suspected(staff(25.9))).toEqual([]);
  });

  it('names the share that does not follow', () => {
    expect(suspected(staff(35.8))).toEqual(['D7 35.8→25.8']);
    expect(suspected(staff(25.6))).toEqual(['D7 25.6→25.8']);
  });

  it('is no law where the fewer shares follow', () => {
    expect(suspected(staff(35.8, 63.2, 31))).toEqual([]);
  });

  it('is none of a line that holds several sorts of figures', () => {
    const drawn = sheet`
      学校基本情况一览 | < | < | < | < | < | < | <
      项目 | 学生数 | 占地面积 | 校舍面积 | 教学用房 | 运动场地 | 绿化面积 | 教职工
      数量 | 255 | 14680 | 2306 | 1210 | 7116 | 2050 | 21
      生均/比例 | 31.9人/班 | 57.57 | 9.04 | 4.75 | 27.91 | 8.04 | 1:12.1
    `;
    expect(suspected(drawn)).toEqual([]);
  });
});
