import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { checkFitness } from '../../../src/engine/fitness/check';
import { cellAddress } from '../../../src/model/address';
import type { Scene } from '../../../src/model/ledger';
import type { Workbook } from '../../../src/model/workbook';
import { fitness2014 } from '../../../src/standards/fitness-2014';
import { recognised, sampleWorkbook } from '../../support/read-ledgers';
import { type DrawnSheet, dressed, sheet, workbookOf } from '../../support/sheet';

function findings(workbook: Workbook): readonly string[] {
  const views = recognised(workbook).map(({ view }) => view);
  const scene: Scene = {
    ledgers: (kind) => views.filter((view) => view.kind === kind),
    demands: () => [],
    quantity: () => undefined,
    stage: 'primary',
    today: '2023-06-30',
  };
  return [...checkFitness(views, fitness2014, scene)]
    .map(({ rule, complaint }) => `${cellAddress(complaint.cell.row, complaint.cell.column)} ${rule}`)
    .sort();
}

/** A drawn sheet holds exactly what it marks. */
function holds(drawn: DrawnSheet): void {
  const workbook = workbookOf(dressed(drawn, { name: '体测成绩' }));
  expect(recognised(workbook).map(({ view }) => view.kind)).toEqual(['fitness-detail']);
  expect(findings(workbook)).toEqual(drawn.expected.map(({ cell, rule }) => `${cell} ${rule}`).sort());
}

describe('results', () => {
  it('items of the grade are there, others are not, times exist', () => {
    holds(sheet`
      年级编号 | 班级名称 | 姓名 | 性别 | 身高 | 体重 | 肺活量 | 50米跑 | 坐位体前屈 | 一分钟跳绳 | 一分钟仰卧起坐 | 50米×8往返跑
      12 | 二(1)班 | 褚样五 | 1 | 125 | 25 | 1500 | 10.8 |  8.5 |  90 |    |
      12 | 二(1)班 | 卫样六 | 2 | 125 | 25 | 1300 | 11.2 | -5.5 |  90 | 20 !fitness-item-extra |
      13 | 三(1)班 | 蒋样七 | 1 | 131 | 28 | 1500 | 10.8 |  8.5 |  !fitness-item-missing | 20 |
      13 | 三(1)班 | 沈样八 | 2 | 131 | 28 | 1500 | 10.8 |  8.5 |  90 | 20 | 1.58 !fitness-item-extra
      15 | 五(1)班 | 韩样九 | 1 | 142 | 38 | 1900 | 10.1 |  2.5 | 100 | 25 | 1.58
      15 | 五(1)班 | 杨样十 | 2 | 142 | 38 | 1900 | 10.1 |  2.5 | 100 | 25 |  !fitness-item-missing
      15 | 五(1)班 | 赵测一 | 2 | 142 | 38 | 1900 | 10.1 |  2.5 | 100 | 25 | 1.75 !fitness-time
      15 | 五(1)班 | 钱测二 | 2 | 142 | 38 | 1900 | 10.1 |  2.5 | 100 | 25 | 118
      15 | 五(1)班 | 孙测三 | 2 | 142 | 38 | 1900 | 10.1 |  2.5 | 100 | 25 | 免测
      16 !fitness-grade-code | 五(1)班 | 李测四 | 2 | 142 | 38 | 1900 | 10.1 |  2.5 | 100 | 25 | 1'58"
    `);
  });

  it('a pupil without any result is named once', () => {
    holds(sheet`
      班级 | 姓名 | 性别 | 身高 | 体重 | 肺活量 | 50米跑 | 坐位体前屈 | 一分钟跳绳 | 备注
      二(1)班 | 褚样五 | 男 | 125 | 25 | 1500 | 10.8 | 8.5 | 90 |
      二(1)班 | 卫样六 | 女 | 125 | 25 |  !fitness-item-missing |  |  |  |
      二(1)班 | 蒋样七 | 女 | 125 | 25 |  |  |  |  | 免测
    `);
  });

  it('noughts all along are no results, and what is printed for them follows from nothing', () => {
    const drawn = sheet`
      班级 | 姓名 | 性别 | 身高 | 体重 | 肺活量 | 50米跑 | 坐位体前屈 | 一分钟跳绳 | 总分 | 等级 | 备注
      二(1)班 | 褚样五 | 男 | 125 | 25 | 1500 | 10.8 | 8.5 | 90 |  |  |
      二(1)班 | 卫样六 | 女 | 0 | 0 | 0 !fitness-item-missing | 0 |  | 0 | 0 | 优秀 |
      二(1)班 | 蒋样七 | 女 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |  | 免测
      二(1)班 | 沈样八 | 女 | 126 | 26 | 0 | 11.2 | 0 | 90 |  |  |
    `;
    holds(drawn);
    const { findings: said } = checkWorkbook(workbookOf(dressed(drawn, { name: '体测成绩' })), catalogue, {
      standards: [],
      today: '2023-06-30',
    });
    expect(said.map(({ cell, rule }) => `${cell} ${rule}`)).toEqual([
      'F3 fitness-item-missing',
      'F5 figure-out-of-range',
    ]);
  });
});

describe('printed scores and levels', () => {
  it('are those of the results', () => {
    holds(sheet`
      班级 | 姓名 | 性别 | 身高 | 体重 | 肺活量 | 肺活量得分 | 肺活量等级 | 50米跑 | 50米跑得分 | 50米跑等级 | 坐位体前屈 | 坐位体前屈得分 | 一分钟跳绳 | 一分钟跳绳得分
      一(1)班 | 褚样五 | 男 | 120 | 22 | 700 | 60 | 及格 | 12.6 | 60 | 及格 | 0 | 60 | 17 | 60
      一(1)班 | 卫样六 | 男 | 120 | 22 | 699 | 60 !fitness-score | 及格 | 12.7 | 50 | 及格 !fitness-level | -0.1 | 50 | 16 | 50
      一(1)班 | 蒋样七 | 女 | 120 | 22 | 600 | 60 | 及格 | 13.8 | 60 | 及格 | 2.4 | 60 | 17 | 62 !fitness-score
    `);
  });

  it('total, level of the total, body mass', () => {
    holds(sheet`
      班级 | 姓名 | 性别 | 身高 | 体重 | BMI | BMI等级 | 肺活量 | 50米跑 | 坐位体前屈 | 一分钟跳绳 | 总分 | 总分等级
      一(1)班 | 褚样五 | 男 | 120 | 22 | 15.3 | 正常 | 700 | 12.6 | 0 | 17 | 66 | 及格
      一(1)班 | 卫样六 | 男 | 120 | 22 | 16.3 !fitness-body-mass | 正常 | 700 | 12.6 | 0 | 17 | 66 | 良好 !fitness-level
      一(1)班 | 蒋样七 | 男 | 120 | 30 | 20.8 | 超重 !fitness-level | 700 | 12.6 | 0 | 17 | 60 | 及格
      一(1)班 | 沈样八 | 男 | 120 | 22 | 15.3 | 正常 | 700 | 12.6 | 0 | 17 | 76 !fitness-total | 及格
      一(1)班 | 韩样九 | 男 | 120 | 22 | 15.3 | 正常 | 1700 | 10.2 | 16.1 | 120 | 105 | 优秀
    `);
  });
});

describe('claims around the table', () => {
  it('a pass rate that the rows do not bear out', () => {
    holds(sheet`
      二(1)班体质健康测试成绩表 | < | < | < | <
      姓名 | 性别 | 学籍号 | 总分 | 等级
      褚样五 | 男 | G000000201502126017 | 86 | 良好
      卫样六 | 女 | G000000201502126025 | 59.9 | 不及格
      蒋样七 | 女 | G000000201502126033 | 60 | 及格
      沈样八 | 男 | G000000201502126041 | 92 | 优秀
      参测人数:4人 及格率:100% 优秀率:25% !fitness-rate
    `);
  });
});

describe('statistics beside and below the table', () => {
  it('label and figure in cells of their own, percentages and fractions', () => {
    holds(sheet`
      二(1)班体质健康测试成绩表 | < | < | < | <
      参测人数 | 5 !fitness-rate | 及格率 | 75% |
      姓名 | 性别 | 学籍号 | 总分 | 等级
      褚样五 | 男 | G000000201502126017 | 86 | 良好
      卫样六 | 女 | G000000201502126025 | 59.9 | 不及格
      蒋样七 | 女 | G000000201502126033 | 60 | 及格
      沈样八 | 男 | G000000201502126041 | 92 | 优秀
      及格率 | | | 0.75 |
      优秀率 | | | 50% !fitness-rate |
    `);
  });
});

describe('junior school', () => {
  it('boys pull up and run 1000 m, girls sit up and run 800 m', () => {
    holds(sheet`
      班级 | 姓名 | 性别 | 身高 | 体重 | 肺活量 | 50米跑 | 坐位体前屈 | 立定跳远 | 引体向上 | 一分钟仰卧起坐 | 1000米跑 | 800米跑
      七(1)班 | 褚样五 | 男 | 155 | 45 | 2500 | 9.0 |  8.5 | 180 | 5 |  | 4.50 |
      七(1)班 | 卫样六 | 女 | 155 | 45 | 2300 | 9.5 | 10.5 | 160 |  | 30 |  | 4'10"
      七(1)班 | 蒋样七 | 男 | 155 | 45 | 2500 | 9.0 |  8.5 | 180 |  !fitness-item-missing | 30 !fitness-item-extra | 4.50 |
      七(1)班 | 沈样八 | 女 | 155 | 45 | 2300 | 9.5 | 10.5 | 160 |  | 30 |  | 3.72 !fitness-time
    `);
  });
});

describe('the upload form of sample 06', () => {
  it('negative sit-and-reach is no mistake; an item too many and one missing are found', () => {
    const all = sampleWorkbook('06_system_exports');
    const workbook = { ...all, sheets: all.sheets.filter((one) => one.name === '体测上传') };
    expect(findings(workbook)).toEqual(['Q12 fitness-item-extra', 'Q16 fitness-item-missing']);
  });
});

it('pupils of the register who are not in the list of a tested class', () => {
  const roster = sheet`
    序号 | 姓名 | 性别 | 班级 | 学籍号
    1 | 褚样五 | 男 | 二(1)班 | G000000201502126017
    2 | 卫样六 | 女 | 二(1)班 | G000000201502126025
    3 | 蒋样七 | 女 | 二(1)班 | G000000201502126033
    4 | 沈样八 | 女 | 二(2)班 | G000000201502126041
  `;
  const tests = sheet`
    班级 | 姓名 | 性别 | 身高 | 体重 | 肺活量 | 50米跑 | 坐位体前屈 | 一分钟跳绳
    二(1)班 | 褚样五 | 男 | 125 | 25 | 1500 | 10.8 | 8.5 | 90
    二(1)班 | 卫样六 | 女 | 125 | 25 | 1300 | 11.2 | 8.5 | 90
  `;
  const workbook = workbookOf(dressed(roster, { name: '学生花名册' }), dressed(tests, { name: '体测' }));
  expect(findings(workbook)).toEqual(['A2 fitness-untested']);
});

describe('a school that reckons in another way', () => {
  const marks = (totals: readonly number[]) => sheet`
      年级 | 姓名 | 性别 | 身高 | 体重 | 肺活量 | 肺活量得分 | 50米跑 | 50米跑得分 | 坐位体前屈 | 坐位体前屈得分 | 一分钟跳绳 | 一分钟跳绳得分 | 体重指数得分 | 总分
${totals.map((total) => `      二年级 | 褚样五 | 男 | 125 | 25 | 1150 | 70 | 10.8 | 76 | 8.4 | 76 | 67 | 70 | 100 | ${total}`).join('\n')}
    `;
  it('is asked once about the column; single rows are wrong for themselves', () => {
    const right = 77.5;
    const wrong = (drawn: DrawnSheet) =>
      findings(workbookOf(dressed(drawn, { name: '体测成绩' }))).filter((one) =>
        one.endsWith('fitness-total'),
      );
    expect(wrong(marks(Array.from({ length: 8 }, () => right)))).toEqual([]);
    expect(wrong(marks([right, 60, right, right, right, right, right, right]))).toEqual(['O3 fitness-total']);
    expect(wrong(marks([61, 62, 63, 64, 65, right, right, right]))).toEqual(['O2 fitness-total']);
  });
});
