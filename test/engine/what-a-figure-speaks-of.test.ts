import { describe, expect, it } from '@jest/globals';
import { expectedOn } from '../support/drawn-ledger';
import { engineFinds } from '../support/engine-finds';
import { sheet } from '../support/sheet';

const named = (name: string, drawn: ReturnType<typeof sheet>) => ({ ...drawn, name });

describe('what a figure speaks of before it is held against another', () => {
  it('lets a ledger of one campus say what its column of the school’s form says', () => {
    const form = (books: number) =>
      named(
        '基本情况',
        sheet`
          学校基本情况表 | < | < | < | < | <
          序号 | 项目 | 单位 | 中心小学 | 教学点 | 合计
          1 | 教学班数 | 个 | 6 | 2 | 8
          2 | 在校学生数 | 人 | 176 | 22 | 198
          3 | 图书 | 册 | ${books} | 820 | ${books + 820}
          4 | 学生用计算机 | 台 | 42 | 4 | 46
          5 | 教学仪器设备值 | 元 | 399800 | 52600 | 452400
        `,
      );
    const ledger = named(
      '图书台账',
      sheet`
        中心小学图书分类统计表 | < | <
        类别 | 册数 | 备注
        马列毛邓 | 110 |
        哲学 | 500 |
        社会科学 | 2000 |
        自然科学 | 1500 |
        综合图书 | 1500 |
        合计 | 5610 |
      `,
    );
    expect(engineFinds([form(5610), ledger])).toEqual([]);
    expect(engineFinds([form(5710), ledger])).toEqual(['F5 figures-disagree']);
  });

  it('counts what a sentence describes and not the list', () => {
    const roster = (note: string) => sheet`
      教学点学生花名册 | < | < | <
      序号 | 学生姓名 | 性别 | 留守
      1 | 潘样佩 | 女 |
      2 | 宋样敏 | 女 | √
      3 | 任样兰 | 女 | √
      4 | 徐样鹏 | 男 |
      ${note} | < | < | <
    `;
    expect(engineFinds(roster('注:“留守”栏打√的为父母外出务工,共2人。'))).toEqual([]);
    expect(engineFinds(roster('注:本班学生均为本村户籍,共5人。'))).toEqual(['A7 count-mismatch']);
  });

  it('leaves a line that says so out of the total', () => {
    const drawn = (remark: string) => sheet`
      校舍及场地情况统计表 | < | < | < | < | < | < | <
      用房类别 | 中心小学 | < | 教学点 | < | 合计 | < | 备注
       | 间数 | 使用面积 | 间数 | 使用面积 | 间数 | 使用面积 |
      总计 | 14 | 1190 | 6 | 236 | 20 | 1426 |
      一、教学及辅助用房 | 8 | 998 | 5 | 212 | 13 | 1210 |
      1.普通教室 | 6 | 738 | 4 | 164 | 10 | 902 |
      2.科学实验室 | 1 | 160 | | | 1 | 160 |
      3.图书阅览室 | 1 | 100 | 1 | 48 | 2 | 148 |
      二、行政办公用房 | 6 | 192 | 1 | 24 | 7 | 216 |
      四、室外运动场地 | | 1620 | | 264 | | 1884 | ${remark}
      其中:跑道场地 | | 1012 | | | | 1012 |
      其中:篮球场 | 2 | 608 | | | 2 | 608 |
    `;
    expect(engineFinds(drawn('不计入总计'))).toEqual([]);
    expect(engineFinds(drawn(''))).not.toEqual([]);
  });

  it('asks for no number of what its parts give none of', () => {
    const drawn = sheet`
      固定资产分类汇总表 | < | < | < | < | < | <
      序号 | 资产类别 | 计量单位 | 数量 | 账面原值 | 累计折旧 | 净值
      1 | 一、房屋和构筑物 | ㎡ | 14260 | 31372000 | 9411600 | 21960400
      2 | 二、设备 | 台/件 | | 2349602 | 939841 | 1409761
       | 其中:物理仪器 | | | 33678 | |
       | 化学仪器 | | | 14048 | |
      3 | 三、图书档案 | 册 | 29640 | 715380 | 0 | 715380
      4 | 四、家具和用具 | 件 | !missing-value | 1144000 | 686400 | 457600
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('knows a class by the name that two lines share, and other staff for what they are', () => {
    const form = named(
      '基本情况',
      sheet`
          学校基本情况表 | < | < | <
          项目 | 单位 | 数量 | 说明
          教学班数 | 个 | 2 |
          在校学生数 | 人 | 60 |
          专任教师 | 人 | 6 |
          其他教职工 | 人 | 2 | 会计、炊事员
        `,
    );
    const classes = named(
      '班级',
      sheet`
        班级学生数统计表 | < | < | < | <
        年级 | 班级 | 计 | 男 | 女
        一年级 | 一年级班 | 27 | 14 | 13
        二年级 | 二三年级复式班 | 16 | 9 | 7
        三年级 | ^ | 17 | 9 | 8
        合计 | 2个班 | 60 | 32 | 28
      `,
    );
    const staff = named(
      '教职工',
      sheet`
        教职工名册 | < | < | <
        序号 | 姓名 | 性别 | 岗位
        1 | 石样一 | 女 | 专任教师
        2 | 石样二 | 女 | 专任教师
        3 | 石样三 | 男 | 专任教师
        4 | 石样四 | 男 | 专任教师
        5 | 石样五 | 女 | 专任教师
        6 | 石样六 | 女 | 专任教师
        7 | 石样七 | 男 | 会计
        8 | 石样八 | 女 | 炊事员
      `,
    );
    expect(engineFinds([form, classes, staff])).toEqual([]);
  });
});
