import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { type DrawnSheet, dressed, sheet, workbookOf } from '../support/sheet';

function found(drawn: DrawnSheet): readonly string[] {
  return checkWorkbook(workbookOf(dressed(drawn, { name: '表' })), catalogue, {
    standards: [],
    today: '2026-11-23',
  })
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ cell, rule }) => `${cell} ${rule}`);
}

const expected = (drawn: DrawnSheet) => drawn.expected.map(({ cell, rule }) => `${cell} ${rule}`);

describe('a form with a line per item', () => {
  const form = (equipment: string, principal: string) => sheet`
    学校填报数据 | < | < | < | < | <
    序号 | 填报项目 | 单位 | 填报值 | 是否必填 | 备注
    1 | 学校名称 | — | 样例中学 | 是 |
    2 | 校长姓名 | — | ${principal} | 是 |
    3 | 教学班数 | 个 | 9 | 是 |
    4 | 在校生数 | 人 | 431 | 是 |
    5 | 教学仪器设备值 | 万元 | ${equipment} | 是 |
    6 | 生均教学仪器设备值 | 元 | 2610 | 否 |
    7 | 平均班额 | 人 |  | 否 |
    8 | 三年巩固率 | % | 100 | 是 |
  `;
  it('takes the units of its own column', () => {
    expect(found(form('112.5', '韦试禾'))).toEqual([]);
  });
  it('blames the figure in the wrong unit, not the one that follows from it', () => {
    const drawn = form('1125000 !unit-mismatch', '韦试禾');
    expect(new Set(found(drawn).map((one) => one.slice(0, 2)))).toEqual(new Set(['D7']));
    expect(found(drawn)).toEqual(expect.arrayContaining([...expected(drawn)]));
  });
  it('wants what it calls required, and nothing else', () => {
    const drawn = form('112.5', ' !missing-value');
    expect(found(drawn)).toEqual(expected(drawn));
  });
});

describe('a profile that prints no value per pupil', () => {
  const profile = (value: string) => sheet`
    学校基本情况表 | < | < | <
    学校名称 | 样例小学 | 在校生数 | 431
    教学班数 | 9 | 教学仪器设备值(万元) | ${value}
    专任教师 | 30 | 图书(册) | 9000
  `;
  it('owns no equipment for millions a pupil', () => {
    const drawn = profile('1125000 !unit-mismatch');
    expect(found(drawn)).toEqual(expected(drawn));
    expect(found(profile('112.5'))).toEqual([]);
  });
});

describe('marks', () => {
  const marks = (title: string, highest: string, mean: string) => sheet`
    ${title} | < | < | <
    考号 | 姓名 | 语文 | 数学
    0101 | 韦试禾 | ${highest} | 80
    0102 | 石试麦 | 90 | 70
    0103 | 罗试谷 | 60 | 90
    0104 | 覃试豆 | 缺考 | 缺考
    平均分 | | ${mean} | 80
  `;
  it('stay within the full mark that the title names', () => {
    expect(found(marks('期中成绩表(语数满分各120分)', '120', '90'))).toEqual([]);
    const drawn = marks('期中成绩表(语数满分各120分)', '121 !score-above-full', '90.3');
    expect(found(drawn)).toEqual(expected(drawn));
  });
  it('have the mean of those who sat the examination', () => {
    const drawn = marks('期中成绩表', '120', '96 !mean-mismatch');
    expect(found(drawn)).toEqual(expected(drawn));
  });
});

describe('money', () => {
  const money = (share: string, unit: string) => sheet`
    2015年公用经费收支情况 | < | < | <
    项目 | 单位 | 金额 | 占比
    一、收入合计 | 元 | 40300 |
    公用经费拨款 | 元 | 40300 |
    二、支出合计 | 元 | 21400 |
    办公费 | 元 | 12000 |
    教师培训费 | 元 | 1400 | ${share}
    维修费 | ${unit} | 8000 |
  `;
  it('a share in a column of its own, of all that came in', () => {
    expect(found(money('3.5%', '元'))).toEqual([]);
    const drawn = money('5.2% !ratio-mismatch', '元');
    expect(found(drawn)).toEqual(expected(drawn));
  });
  it('a line that is a hundred times all money is in the wrong unit', () => {
    const drawn = money('3.5%', '万元 !unit-mismatch');
    expect(found(drawn)).toEqual(expected(drawn));
  });
});
