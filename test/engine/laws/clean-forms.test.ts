import { describe, expect, test } from '@jest/globals';
import { suspected } from '../../support/laws';
import { sheet } from '../../support/sheet';

describe('what is right in forms that others fill', () => {
  test('rates are told by their percent signs: nothing adds them up', () => {
    const survey = (last: string) => sheet`
      群众满意度问卷调查汇总表
      调查对象 | 发放问卷 | 有效问卷 | 满意 | 满意度
      学生 | 120 | 118 | 108 | 91.5%
      家长 | 110 | 110 | 107 | 97.3%
      教师 | 36 | 36 | 33 | 91.7%
      合计 | 266 | ${last} | 248 | 93.9%
    `;
    expect(suspected(survey('264'))).toEqual([]);
    expect(suspected(survey('246'))[0]).toBe('C6 246→264');
  });

  test('columns under 其中 may divide the whole, and one of them may be empty on nearly all lines', () => {
    const areas = (brick: number) => sheet`
      校舍建筑面积情况表(单位:平方米)
      用房名称 | 建筑面积 | 其中 | < | <
      ^ | ^ | 框架 | 砖混 | 砖木
      教室 | 1242 | 994 | 248 |
      实验室 | 257 | 206 | 51 |
      图书室 | 193 | 174 | 19 |
      微机室 | 150 | 135 | 15 |
      办公室 | 268 | 192 | 76 |
      其他用房 | 143 | 97 | ${brick} | 17
    `;
    expect(suspected(areas(29))).toEqual([]);
    expect(suspected(areas(92))).toEqual(['D9 92→29']);
  });

  test('people are no part of how often something was done', () => {
    const classes = (visits: string) => sheet`
      各班情况统计表
      班级 | ${visits} | 学生数 | 其中随迁
      一(1)班 | 3 | 30 | 2
      一(2)班 | 3 | 34 | 3
      二(1)班 | 4 | 32 | 2
      二(2)班 | 5 | 36 | 4
      三(1)班 | 6 | 34 | 2
      三(2)班 | 1 | 35 | 2
    `;
    expect(suspected(classes('家访次数'))).toEqual([]);
  });

  test('a 小计 of one line repeats it', () => {
    expect(
      suspected(sheet`
        班级学生数统计表
        年级 | 班别 | 学生数 | 女 | 留守
        一年级 | 一(1)班 | 32 | 13 | 6
        小计 |  | 32 | 13 | 6
        二年级 | 二(1)班 | 25 | 7 | 2
        小计 |  | 25 | 7 | 2
        三年级 | 三(1)班 | 21 | 9 | 2
        小计 |  | 21 | 9 | 2
        合计 |  | 78 | 29 | 10
      `),
    ).toEqual([]);
  });

  test('a 小计 and what it adds up are no parts of one sum', () => {
    expect(
      suspected(sheet`
        巩固率统计表
        年级 | 学年初人数 | 增加人数 | < | < | 减少人数 | < | < | 净增加
        ^ | ^ | 转进 | 复学 | 小计 | 转出 | 休学 | 小计 | ^
        七年级 | 69 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        八年级 | 77 | 1 | 1 | 2 | 3 | 1 | 4 | -2
        九年级 | 78 | 3 | 0 | 3 | 1 | 0 | 1 | 2
        合计 | 224 | 4 | 1 | 5 | 4 | 1 | 5 | 0
      `),
    ).toEqual([]);
  });

  test('figures of four digits behind the point were rounded each by itself, cents were not', () => {
    const assets = (net: string) => sheet`
      固定资产表(单位:万元)
      名称 | 账面原值 | 累计折旧 | 账面净值
      课桌椅 | 4.7915 | 1.4375 | ${net}
      电脑 | 8.2114 | 2.4634 | 5.748
      仪器 | 3.1250 | 1.1125 | 2.0125
      图书 | 6.5012 | 2.2001 | 4.3011
      其他 | 2.2504 | 0.7002 | 1.5502
    `;
    expect(suspected(assets('3.3541'))).toEqual([]);
    expect(suspected(assets('3.3559'))).toEqual(['D3 3.3559→3.354']);
  });

  test('what # opens belongs to the line before it, unless that line is not there', () => {
    const subjects = (sum: number) => sheet`
      分课程专任教师情况
      课程 | 合计 | 研究生 | 本科 | 专科
      合计 | 29 | ${sum} | 18 | 5
      语文 | 12 | 2 | 9 | 1
      数学 | 4 | 1 | 2 | 1
      #英语 | 4 | 1 | 2 | 1
      音乐 | 5 | 1 | 3 | 1
      美术 | 4 | 1 | 2 | 1
    `;
    expect(suspected(subjects(6))).toEqual([]);
    expect(suspected(subjects(16)).map((one) => one.slice(0, 8))).toEqual(['C3 16→6']);
  });
});

test('of columns too', () => {
  const subjects = (all: number) => sheet`
    分课程专任教师情况 | < | < | < | < | <
    学历 | 合计 | 语文 | 数学 | #英语 | 音乐
    研究生 | 4 | 2 | 1 | 0 | 1
    本科 | ${all} | 9 | 2 | 4 | 3
    专科 | 7 | 1 | 3 | 2 | 1
    高中 | 5 | 2 | 1 | 1 | 1
  `;
  expect(suspected(subjects(18))).toEqual([]);
  expect(suspected(subjects(81)).map((one) => one.slice(0, 9))).toEqual(['B4 81→18']);
});

describe('a form of single figures', () => {
  const profile = (primary: number, all: number) => sheet`
    学校基本情况表
    项目 | 全校 | 小学部 | 初中部
    寄宿学生 | ${all} | ${primary} | 190
    在校学生 | 600 | 380 | 220
  `;

  test('a slip of the keys does not tie with what no slip explains', () => {
    expect(suspected(profile(65, 255))).toEqual([]);
    expect(suspected(profile(56, 255))[0]?.slice(0, 8)).toBe('C3 56→65');
  });
});
