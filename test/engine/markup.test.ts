import { describe, expect, test } from '@jest/globals';
import { type MarkupWishes, markReport } from '../../src/engine/markup/markup';
import type { Explanation } from '../../src/model/explanation';
import type { Finding } from '../../src/model/finding';
import type { Report } from '../../src/model/report';
import type { Workbook } from '../../src/model/workbook';
import { ledgerOf } from '../pane/fake-checkup';
import { findingOf, reportOf, requirementOf } from '../support/report';
import { sheetOf } from '../support/sheet';

const sheet = '班额统计表';
const workbook = { name: '样例.xlsx', date1904: false, sheets: [{ name: sheet }] } as unknown as Workbook;

function markup(
  findings: readonly Finding[],
  wishes: Partial<MarkupWishes> = {},
  more: Partial<Report> = {},
) {
  return markReport(reportOf(findings, more), workbook, {
    notes: true,
    reportSheet: true,
    explained: new Map(),
    ...wishes,
  });
}

/** All texts of the report sheet. */
function words(result: ReturnType<typeof markup>): string {
  return result.sheets[0]!.cells.map(({ value = '' }) => String(value)).join('\n');
}

describe('marks', () => {
  test('one per cell, of the gravest that is found there', () => {
    const { marks } = markup([
      findingOf({ cell: 'C9', severity: 'advice' }),
      findingOf({ cell: 'C9', severity: 'error' }),
      findingOf({ cell: 'C9', severity: 'query' }),
      findingOf({ cell: 'D2:D8', severity: 'query' }),
    ]);
    expect(marks).toEqual([
      { sheet, cell: 'C9', severity: 'error' },
      { sheet, cell: 'D2:D8', severity: 'query' },
    ]);
  });

  test('tell shortfalls from mistakes, and what is explained or being rectified from both', () => {
    const demand = { basis: '甲', missing: '还差 1 册' };
    const [mistake, short, rectified, query] = [
      findingOf({ cell: 'A1' }),
      findingOf({ ...demand, cell: 'A2' }),
      findingOf({ ...demand, cell: 'A3' }),
      findingOf({ severity: 'query', cell: 'A4' }),
    ];
    const said = { key: '', record: '', sheet: '', text: '在建' };
    const rectification = { measure: '购书', person: '张一', deadline: '2027-09-01' };
    const explained = new Map<Finding, Explanation>([
      [rectified, { ...said, rectification }],
      [query, said],
    ]);
    const { marks, sheets } = markup([mistake, short, rectified, query], { explained });
    expect(marks.map(({ severity }) => severity)).toEqual(['error', 'short', 'settled', 'settled']);
    const status = sheets[0]?.cells.filter(({ column, style }) => column === 1 && style?.border);
    expect(status?.slice(1, 5).map(({ value }) => value)).toEqual(['必须改', '没达标', '列入整改', '已说明']);
  });

  test('none for sheets that the workbook does not have, and none without a cell', () => {
    const { marks, notes } = markup([findingOf({ sheet: '别的' }), findingOf({ cell: '' })]);
    expect([marks, notes]).toEqual([[], []]);
  });
});

describe('notes', () => {
  test('say what is wrong, what is missing and the basis, and nothing twice', () => {
    const finding = {
      message: '班额 58 人，超出 13 人。',
      missing: '超出13人',
      basis: '教督〔2017〕6号 第5项',
    };
    expect(markup([findingOf(finding)]).notes[0]!.text).toBe(
      '没达标：班额 58 人，超出 13 人。\n依据：教督〔2017〕6号 第5项',
    );
    const told = { ...finding, message: '班额 58 人（教督〔2017〕6号 第5项）。' };
    expect(markup([findingOf(told)]).notes[0]!.text).toBe(
      '没达标：班额 58 人（教督〔2017〕6号 第5项）。\n超出13人',
    );
  });

  test('one per cell: all findings, the gravest first, at most five in full', () => {
    const findings = Array.from({ length: 7 }, (_, index) =>
      findingOf({ cell: 'C9', severity: index === 6 ? 'error' : 'advice', message: `第${index}` }),
    );
    const { notes } = markup([...findings, findingOf({ cell: 'C9:D9', severity: 'query', message: '区域' })]);
    expect(notes).toHaveLength(1);
    expect(notes[0]!.text).toBe(
      '1. 必须改：第6\n2. 待说明：区域\n3. 建议：第0\n4. 建议：第1\n5. 建议：第2\n另有 3 条，见“校验报告”。',
    );
  });

  test('tell the explanation of the school', () => {
    const finding = findingOf({ message: '班额 58 人。' });
    const { notes } = markup([finding], {
      explained: new Map([[finding, { key: '', record: '', sheet: '', text: '9 月已分班' }]]),
    });
    expect(notes[0]!.text).toContain('学校说明：9 月已分班');
  });

  test('show no whole identity or telephone number', () => {
    const message = '身份证号 000000201501010011 与电话 13000000001 不符。';
    const result = markup([findingOf({ message })]);
    for (const text of [result.notes[0]!.text, words(result)]) {
      expect(text).not.toMatch(/\d{18}|\d{11}/);
    }
  });

  test.each([
    [1000, 1000, false],
    [1001, 0, true],
  ])('%d cells: %d notes, all marks', (count, expected, isSaid) => {
    const findings = Array.from({ length: count }, (_, index) => findingOf({ cell: `A${index + 1}` }));
    const result = markup(findings);
    expect(result.notes).toHaveLength(expected);
    expect(result.marks).toHaveLength(count);
    expect(words(result).includes('没有写批注')).toBe(isSaid);
  });

  test('only when they are wished', () => {
    const result = markup([findingOf({})], { notes: false });
    expect(result.notes).toEqual([]);
    expect(words(result)).not.toContain('没有写批注');
  });
});

describe('report sheet', () => {
  const result = markup(
    [
      findingOf({ cell: 'C9', message: '班额 58 人', basis: '教督〔2017〕6号' }),
      findingOf({ sheet: '别的', cell: 'A1:B2', severity: 'query' }),
    ],
    { checkedOn: '2026-11-23', position: 'back' },
    {
      requirements: [
        requirementOf({ status: 'met', label: '甲', value: 0.0045, unit: '%', required: '≤ 0.6%' }),
        requirementOf({ status: 'unchecked', label: '乙', required: '≥ 7.5 ㎡', reason: '缺：运动场地面积' }),
        requirementOf({
          status: 'short',
          label: '丙',
          stage: 'primary',
          value: 3.9,
          unit: '㎡/生',
          required: '≥ 4.5 ㎡/生',
          missing: '还差 324 ㎡',
        }),
      ],
      unrecognised: [{ sheet: '别的', range: '', reason: '没有表格', guesses: [] }],
    },
  );
  const [drawing] = result.sheets;

  test('says verdict, counts, standard, day, what was not checked and why', () => {
    for (const text of [
      '还有 1 处必须改，1 处待说明',
      '检查日期 2026-11-23',
      '优质均衡',
      '教督〔2017〕6号',
      '实际 3.9 ㎡/生，要求 ≥ 4.5 ㎡/生，还差 324 ㎡',
      '实际 0.45%',
      '要求 ≥ 7.5 ㎡。缺：运动场地面积',
      '1 项要求未检查，1 处内容未识别',
      '没有表格',
    ]) {
      expect(words(result)).toContain(text);
    }
  });

  test('short before unchecked before met', () => {
    const text = words(result);
    expect(text.indexOf('丙')).toBeLessThan(text.indexOf('乙'));
    expect(text.indexOf('乙')).toBeLessThan(text.indexOf('甲'));
  });

  test('links to every cell', () => {
    expect(drawing!.cells.flatMap(({ link }) => link ?? [])).toEqual([
      { sheet, cell: 'C9' },
      { sheet: '别的', cell: 'A1:B2' },
      { sheet: '别的', cell: 'A1' },
    ]);
  });

  test('is called, placed and laid out for A4', () => {
    expect(drawing).toMatchObject({ id: 'report', title: '校验报告', frozenRows: 3, repeatRows: [2, 2] });
    expect(result.position).toBe('back');
    expect(drawing!.widths.reduce((sum, width) => sum + width)).toBeLessThan(115);
    const rows = new Set(drawing!.cells.map(({ row }) => row));
    expect(
      Object.keys(drawing!.heights!)
        .map(Number)
        .toSorted((a, b) => a - b),
    ).toEqual([...rows].toSorted((a, b) => a - b));
  });

  test('nothing found is said, with what was looked at', () => {
    const ledgers = [ledgerOf(sheetOf([['班额', 58]]), 'class-size')];
    expect(words(markup([], {}, { ledgers }))).toContain('没有发现必须改的问题');
    expect(words(markup([], {}, { ledgers }))).toContain('4,312 个单元格');
  });

  test('a workbook without a ledger is not called clean', () => {
    expect(words(markup([]))).toContain('没有认出台账，没有检查');
  });

  test('a flood is listed up to two thousand, the rest counted', () => {
    const flood = Array.from({ length: 2500 }, (_, index) => findingOf({ cell: `A${index + 1}` }));
    expect(words(markup(flood))).toContain('其余 500 处没有逐条列出');
  });

  test('only when it is wished', () => {
    expect(markup([findingOf({})], { reportSheet: false }).sheets).toEqual([]);
  });
});
