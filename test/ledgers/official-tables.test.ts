import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../support/engine-finds';
import { short } from '../support/recognised';
import { sheet } from '../support/sheet';

const kindOf = (drawn: ReturnType<typeof sheet>) => short(drawn).map(({ kind }) => kind);

describe('forms of the education statistics', () => {
  it('pupils by age: entrants and grades keep their halves', () => {
    const drawn = sheet`
      小学分年龄学生数(教基3113)
      年龄 | 代码 | 招生数 | < | 在校生数 | < | < | < | < | <
      ^ | ^ | 计 | 其中:女 | 合计 | 其中:女 | 一年级 | 二年级 | 三年级 | 四年级
      甲 | 乙 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      总计 | 01 | 22 | 10 | 83 | 41 | 22 | 21 | 20 | 20
      6岁 | 02 | 21 | 10 | 22 | 11 | 21 | 1 | 0 | 0
      7岁 | 03 | 1 | 0 | 21 | 10 | 1 | 19 | 1 | 0
      8岁 | 04 | 0 | 0 | 20 | 10 | 0 | 1 | 18 | 1
      9岁 | 05 | 0 | 0 | 20 | 10 | 0 | 0 | 1 | 19
    `;
    const [form] = short(drawn);
    expect(form?.kind).toBe('official-ages');
    expect(form?.fields).toBe(
      'A item, B code, C new_pupils, D new_female, E students_total, F students_female, G grade_1, H grade_2, I grade_3, J grade_4',
    );
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('teachers by course and degree', () => {
    expect(
      kindOf(sheet`
        专任教师学历、分课程情况(教基4155)
        指标名称 | 代码 | 合计 | 其中:女 | 道德与法治 | 语文 | 数学 | 外语 | #英语 | 艺术 | #音乐 | #美术
        总计 | 01 | 20 | 12 | 2 | 7 | 6 | 3 | 3 | 2 | 1 | 1
        #女 | 02 | 12 | - | 1 | 5 | 3 | 2 | 2 | 1 | 1 | 0
        本科毕业 | 03 | 15 | 9 | 1 | 6 | 4 | 2 | 2 | 2 | 1 | 1
        专科毕业 | 04 | 5 | 3 | 1 | 1 | 2 | 1 | 1 | 0 | 0 | 0
      `),
    ).toEqual(['official-courses']);
  });

  it('classes by size and grade of two stages', () => {
    expect(
      kindOf(sheet`
        中小学班额情况(教基3105)
        指标名称 | 代码 | 小学 | < | < | < | < | < | < | 初中 | < | < | <
        ^ | ^ | 合计 | 一年级 | 二年级 | 三年级 | 四年级 | 五年级 | 六年级 | 合计 | 一年级 | 二年级 | 三年级
        甲 | 乙 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
        总计 | 01 | 12 | 2 | 2 | 2 | 2 | 2 | 2 | 6 | 2 | 2 | 2
        36-40人 | 02 | 4 | 1 | 1 | 0 | 1 | 1 | 0 | 0 | 0 | 0 | 0
        41-45人 | 03 | 8 | 1 | 1 | 2 | 1 | 1 | 2 | 6 | 2 | 2 | 2
      `),
    ).toEqual(['official-class-sizes']);
  });
});

describe('application forms', () => {
  it('Ⅰ: figures with their codes beside them; the pupils of both stages make the whole', () => {
    const drawn = sheet`
      表Ⅰ 县域义务教育基本情况
      常住人口(万人) | 31.46 | L1 | 其中:城镇人口(万人) | 14.82 | L2
      小学(所) | 9 | L5 | 初级中学(所) | 5 | L6
      小学教学班(个) | 153 | L9 | 初中教学班(个) | 84 | L10
      小学在校生(人) | 5738 | L11 | 初中在校生(人) | 3878 | L12
      义务教育在校生合计(人) | 9661 !sum-mismatch | L17=L11+L12 | 其中:随迁子女(人) | 612 | L18
    `;
    expect(kindOf(drawn)).toEqual(['county-profile']);
    expect(engineFinds(drawn)).toEqual(['B6 sum-mismatch']);
  });

  it('Ⅳ: what should be, what was done, and the rate', () => {
    expect(
      kindOf(sheet`
        表Ⅳ 政府保障程度
        序号 | 内容 | 要求 | 基数(应达到) | 完成数 | 比例(%)或结果 | 是否达到
        1 | 学校布局合理 | 符合 | — | — | 符合 | √
        2 | 教师5年360学时培训完成率(%) | 100% | 693 | 693 | 100 | √
        3 | 交流轮岗教师比例(%) | ≥10% | 418 | 52 | 12.4 | √
        4 | 持证上岗率(%) | 100% | 693 | 693 | 100 | √
      `),
    ).toEqual(['guarantee']);
  });

  it('评估内容 is what the lines are called by, where nothing else is', () => {
    const drawn = sheet`
      表Ⅵ 政府保障程度自评
      序号 | 评估内容 | 要求 | 实际情况 | 是否达到
      1 | 留守儿童关爱体系 | 健全 | 健全 | 是
      2 | 教师持证上岗率 | 100% | 100% | 是
      3 | 优质高中名额分配比例 | 不低于50% | 60% | 是
    `;
    const [list] = short(drawn);
    expect(list?.kind).toBe('indicator-checklist');
    expect(list?.fields).toContain('B indicator');
  });
});

describe('trees of rooms and lists of means', () => {
  it('项目 beside a code names the lines of a tree of rooms', () => {
    const drawn = sheet`
      校舍情况(年报口径)
      项目 | 编号 | 建筑面积
      总 计 | 01 | 1226
      一、教学及辅助用房 | 02 | 1046
      教室 | 03 | 710
      图书室 | 04 | 336
      二、行政办公用房 | 05 | 180
    `;
    expect(kindOf(drawn)).toEqual(['buildings']);
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('means of a school, one a line', () => {
    expect(
      kindOf(sheet`
        小学资产等办学条件(教基5176)
        指标名称 | 编号 | 数值 | 单位
        占地面积 | 31 | 14610 | 平方米
        图书 | 33 | 16480 | 册
        数字终端数 | 35 | 96 | 台
        固定资产总值 | 39 | 1284.6 | 万元
        #教学仪器设备资产值 | 40 | 148.35 | 万元
      `),
    ).toEqual(['school-profile']);
  });

  it('a budget spent by quarters: what is left is the budget less what was spent', () => {
    const drawn = sheet`
      公用经费收支表
      项目 | 全年预算 | 支出 | < | < | 年末结余
      ^ | ^ | 上半年 | 下半年 | 全年 | ^
      办公费 | 32000 | 15000 | 16000 | 31000 | 1000
      水电费 | 21600 | 10000 | 10600 | 20600 | 1000
      差旅费 | 10000 | 4000 | 5500 | 9500 | 600 !difference-mismatch
      维修费 | 8000 | 3000 | 4000 | 7000 | 1000
    `;
    expect(kindOf(drawn)).toEqual(['fund-budget']);
    expect(engineFinds(drawn)).toEqual(['F6 difference-mismatch']);
  });
});
