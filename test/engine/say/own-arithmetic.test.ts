import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import type { Raised } from '../../../src/engine/raised';
import { askWhereLineIsRight } from '../../../src/engine/say/own-arithmetic';
import type { CellValue } from '../../../src/model/workbook';
import { ledgerOf } from '../../pane/fake-checkup';
import { type DrawnSheet, dressed, sheet, sheetOf, workbookOf } from '../../support/sheet';

/** `概况!D6 printed-figure error` */
function finds(...sheets: readonly DrawnSheet[]): readonly string[] {
  const options = { standards: ['national-quality-2017'], today: '2026-11-23' };
  return checkWorkbook(workbookOf(...sheets), catalogue, options).findings.map(
    ({ sheet: name, cell, rule, severity }) => `${name}!${cell} ${rule} ${severity}`,
  );
}

const profile = (pupils: string, value: string, remark: string) =>
  dressed(
    sheet`
      样例小学基本情况 | < | < | <
      项目 | 单位 | 数量 | 备注
      在校学生数 | 人 | ${pupils} |
      教学班数 | 个 | 12 |
      占地面积 | ㎡ | 15000 |
      校舍建筑面积 | ㎡ | 5200 |
      图书 | 册 | 16000 |
      体育运动场馆面积 | ㎡ | 5000 |
      生均体育运动场馆面积 | ㎡ | ${value} | ${remark}
    `,
    { name: '概况' },
  );

describe('a ratio that follows from the figures of its own line', () => {
  test('is asked about where other figures lead elsewhere, and accused where it does not follow', () => {
    expect(finds(profile('500', '12.24', '6120÷500'))).toEqual(['概况!C9 printed-figure query']);
    expect(finds(profile('500', '12.42', '6120÷500'))).toEqual(['概况!C9 printed-figure error']);
    expect(finds(profile('500', '10', ''))).toEqual([]);
  });

  test('two figures of a remark that are no dividend and divisor prove nothing', () => {
    expect(finds(profile('500', '12.24', '6120平方米,其中室内300,学生500'))).toEqual([
      '概况!C9 printed-figure error',
    ]);
  });
});

const roster = (remark: string) =>
  dressed(
    sheet`
      教职工名册 | < | < | < | < | <
      姓名 | 性别 | 最高学历 | 职称 | 任教学科 | 备注
      王样一 | 男 | 本科 | 一级教师 | 语文 |
      王样二 | 女 | 本科 | 一级教师 | 语文 |
      王样三 | 女 | 专科 | 一级教师 | 数学 |
      王样四 | 女 | 专科 | 二级教师 | 数学 |
      王样五 | 女 | 本科 | 二级教师 | 音乐 | ${remark}
    `,
    { name: '名册' },
  );
const stated = (staff: string, share: string) =>
  dressed(
    sheet`
      样例小学基本情况 | < | <
      项目 | 单位 | 数量
      在校学生数 | 人 | 80
      教学班数 | 个 | 12
      占地面积 | ㎡ | 15000
      校舍建筑面积 | ㎡ | 5200
      图书 | 册 | 16000
      教职工数 | 人 | ${staff}
      每百名学生拥有高于规定学历教师数 | 人 | ${share}
    `,
    { name: '概况' },
  );

describe('a list with somebody who may be counted elsewhere', () => {
  test('does not contradict a figure without him', () => {
    expect(finds(stated('4', '6.25'), roster('走教,编制在中心校'))).toEqual([]);
    expect(finds(stated('3', '6.25'), roster('走教,编制在中心校'))).toEqual([
      '概况!C8 figures-disagree error',
    ]);
    expect(finds(stated('4', '6.25'), roster(''))).toEqual(['概况!C8 figures-disagree error']);
  });

  test('a share worked out from another whole number of people is asked about, any other value is wrong', () => {
    expect(finds(stated('5', '6.25'), roster(''))).toEqual([]);
    expect(finds(stated('5', '3.75'), roster(''))).toEqual(['概况!C9 printed-figure query']);
    expect(finds(stated('5', '3.57'), roster(''))).toEqual(['概况!C9 printed-figure error']);
  });
});

describe('which figures of a line bear a ratio out', () => {
  /** How gravely a ratio in the third column of this line is said, by the rule; then what rests on it. */
  function severities(
    line: readonly CellValue[],
    rule = 'printed-figure',
    severity: 'error' | 'query' = 'error',
  ) {
    const drawn = sheetOf([['甲', '乙', '率', '丙', '丁', '备注'], ['一', 2], line], { name: '表' });
    const at = (row: number, column: number) => ({ sheet: '表', row, column });
    const raised: readonly Raised[] = [
      { rule, complaint: { cell: at(2, 2), severity, message: '' } },
      {
        rule: 'claim-false',
        complaint: { cell: at(2, 4), severity: 'error', message: '', related: [at(2, 2)] },
      },
    ];
    return askWhereLineIsRight(raised, [ledgerOf(drawn, 'class-size')])
      .map(({ complaint }) => complaint.severity)
      .join(' ');
  }
  const [right, wrong] = ['query query', 'error error'];

  test('two that stand beside each other, before or behind it, in the order of dividend and divisor', () => {
    expect(severities([5720, 741, 7.72])).toBe(right);
    expect(severities([null, null, 7.72, 5720, 741])).toBe(right);
    expect(severities([741, 5720, 7.72])).toBe(wrong);
    expect(severities([5720, null, 7.72, 741])).toBe(wrong);
    expect(severities([null, 5720, 7.72, 741])).toBe(wrong);
  });

  test('per head, in percent, or of 万元, as far as its digits go', () => {
    expect(severities([9, 92, 9.78])).toBe(right);
    expect(severities([13.42, 620, 216.45])).toBe(right);
    expect(severities([5720, 741, 7.73])).toBe(wrong);
    expect(severities([5720, 741, 7.71])).toBe(wrong);
    expect(severities([617, 800, 0.772])).toBe(wrong);
    expect(severities([617, 800, 0.771])).toBe(right);
  });

  test('one remark with both, not a list of figures in one cell beside another', () => {
    expect(severities([null, null, 7.72, null, null, '5720÷741'])).toBe(right);
    expect(severities([null, null, 7.72, null, null, '５７２０÷７４１'])).toBe(right);
    expect(severities([null, '5720 和 3', 7.72, null, null])).toBe(wrong);
    expect(severities(['5720、8', 741, 7.72])).toBe(wrong);
    expect(severities([8, '5720、741', 7.72])).toBe(right);
  });

  test('nothing is said of a figure of two digits, of noughts and less, or of none', () => {
    expect(severities([37, 5, 7.4])).toBe(wrong);
    expect(severities([371, 500, 0.74])).toBe(wrong);
    expect(severities([371, 50, 7.42])).toBe(right);
    expect(severities([371, 500, '—'])).toBe(wrong);
    expect(severities([-772, -100, 7.72])).toBe(wrong);
    expect(severities([0, 0, 7.72])).toBe(wrong);
  });

  test('it is for rules that work ratios out and accuse, and for verdicts on these cells', () => {
    expect(severities([5720, 741, 7.72], 'claimed-value')).toBe(right);
    expect(severities([5720, 741, 7.72], 'rate-mismatch')).toBe(right);
    expect(severities([5720, 741, 7.72], 'figures-disagree')).toBe(wrong);
    expect(severities([5720, 741, 7.72], 'printed-figure', 'query')).toBe('query error');
    const drawn = sheetOf(
      [
        ['甲', '乙', '率'],
        [5720, 741, 7.72],
      ],
      { name: '表' },
    );
    const cell = { sheet: '表', row: 1, column: 2 };
    const raised: readonly Raised[] = [
      { rule: 'printed-figure', complaint: { cell, severity: 'error', message: '' } },
      {
        rule: 'claim-false',
        complaint: { cell, severity: 'error', message: '', related: [{ ...cell, column: 1 }] },
      },
      { rule: 'claim-false', complaint: { cell, severity: 'error', message: '' } },
      { rule: 'other', complaint: { cell, severity: 'error', message: '', related: [cell] } },
    ];
    expect(
      askWhereLineIsRight(raised, [ledgerOf(drawn, 'class-size')]).map(({ complaint }) => complaint.severity),
    ).toEqual(['query', 'error', 'error', 'error']);
    expect(askWhereLineIsRight(raised, [])).toBe(raised);
    const below = { ...ledgerOf(drawn, 'class-size') };
    const area = { ...below.table.area, top: 2, bottom: 4 };
    expect(askWhereLineIsRight(raised, [{ ...below, table: { ...below.table, area } }])).toBe(raised);
    const above = { ...below.table.area, top: 0, bottom: 0 };
    expect(askWhereLineIsRight(raised, [{ ...below, table: { ...below.table, area: above } }])).toBe(raised);
  });
});
