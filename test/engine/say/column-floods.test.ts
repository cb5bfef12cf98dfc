import { describe, expect, test } from '@jest/globals';
import type { Raised } from '../../../src/engine/raised';
import {
  isIn,
  linesOf,
  withoutColumnFloods,
  withoutTableFloods,
} from '../../../src/engine/say/column-floods';
import type { Ledger } from '../../../src/model/ledger';
import { ledgerOf } from '../../pane/fake-checkup';
import { sheetOf } from '../../support/sheet';

const lines = 12;
const sheet = sheetOf(
  [['教师', '周课时'], ...Array.from({ length: lines }, (_, index) => [`教师${index}`, index])],
  { name: '教师' },
);
const ledger = ledgerOf(sheet, 'teacher-roster');

function contradictions(count: number, rule = 'staff-periods'): readonly Raised[] {
  return Array.from({ length: count }, (_, index) => ({
    rule,
    complaint: {
      cell: { sheet: '教师', row: index + 1, column: 1 },
      severity: 'error',
      message: `第 ${index} 行对不上。`,
    },
  }));
}

const severities = (raised: readonly Raised[]) => raised.map(({ complaint }) => complaint.severity);

describe('many alike contradictions in one column accuse its reading', () => {
  test('five of twelve lines are one question that names the column and the other cells', () => {
    const [question, ...rest] = withoutColumnFloods(contradictions(5), [ledger]);
    expect(rest).toEqual([]);
    expect(question?.complaint.severity).toBe('query');
    expect(question?.complaint.related).toHaveLength(4);
    expect(question?.complaint.message).toContain('“周课时”一栏有 5 行');
  });

  test('four of twelve lines, and five of many more, are what they are', () => {
    expect(severities(withoutColumnFloods(contradictions(4), [ledger]))).toEqual([
      'error',
      'error',
      'error',
      'error',
    ]);
    const long = sheetOf(
      [['教师', '周课时'], ...Array.from({ length: 13 }, (_, index) => [`教师${index}`, index])],
      { name: '教师' },
    );
    expect(withoutColumnFloods(contradictions(5), [ledgerOf(long, 'teacher-roster')])).toHaveLength(5);
  });

  test('what is said of one cell again and again is one line', () => {
    const [one] = contradictions(1);
    expect(
      withoutColumnFloods(
        Array.from({ length: 6 }, () => one as Raised),
        [ledger],
      ),
    ).toHaveLength(6);
  });

  test('what is demanded of every line may well fail in all of them', () => {
    expect(withoutColumnFloods(contradictions(12, 'room-shortage'), [ledger])).toHaveLength(12);
    expect(withoutColumnFloods(contradictions(12, 'missing-value'), [ledger])).toHaveLength(12);
  });
});

const listOf = (count: number) =>
  ledgerOf(
    sheetOf([['教师', '周\n课时'], ...Array.from({ length: count }, (_, index) => [`教师${index}`, index])], {
      name: '教师',
    }),
    'teacher-roster',
  );

/** The same table on its side: the persons stand side by side. */
function turned(count: number): Ledger {
  const ledger = listOf(count);
  const { sheet, lines } = ledger.table;
  return {
    ...ledger,
    fields: [{ field: 'periods', header: '周课时', index: 1, confidence: 1 }],
    table: {
      ...ledger.table,
      sheet: { ...sheet, values: [0, 1].map((row) => sheet.values.map((line) => line?.[row] ?? null)) },
      area: { top: 0, left: 0, bottom: 1, right: count },
      orientation: 'columns',
      lines,
    },
  };
}

const across = (count: number): readonly Raised[] =>
  contradictions(count).map((one) => ({
    ...one,
    complaint: {
      ...one.complaint,
      cell: { sheet: '教师', row: one.complaint.cell.column, column: one.complaint.cell.row },
    },
  }));

describe('what is a flood', () => {
  test('only of rules that hold a cell against others', () => {
    for (const rule of [
      'total-mismatch',
      'person-disagrees',
      'unknown-class',
      'staff-periods',
      'printed-figure',
      'running-balance',
      'part-exceeds-whole',
      'parts-and-whole',
      'rank-order',
      'division-sum',
    ]) {
      expect([rule, withoutColumnFloods(contradictions(5, rule), [ledger]).length]).toEqual([rule, 1]);
    }
    for (const rule of [
      'printed-figure-short',
      'my-printed-figure',
      'running-balance-of-funds',
      'ever-running-balance',
      'never-parts-and-whole',
      'parts-and-wholes',
      'periods-of-staff',
      'sum-of-parts',
      'no-unknown-class',
      'my-rank-order',
      'part-exceeds-wholes',
      'any-part-exceeds-whole',
    ]) {
      expect([rule, withoutColumnFloods(contradictions(5, rule), [ledger]).length]).toEqual([rule, 5]);
    }
  });

  test('six of fifteen lines are not, seven are; questions are not counted', () => {
    expect(withoutColumnFloods(contradictions(6), [listOf(15)])).toHaveLength(6);
    expect(withoutColumnFloods(contradictions(7), [listOf(15)])).toHaveLength(1);
    const asked = contradictions(5).map((one) => ({
      ...one,
      complaint: { ...one.complaint, severity: 'query' as const },
    }));
    expect(withoutColumnFloods(asked, [ledger])).toEqual(asked);
  });

  test('one column, one rule and one table at a time', () => {
    const halves = contradictions(6).map((one, index) => ({
      ...one,
      rule: index < 3 ? 'staff-periods' : 'total-mismatch',
    }));
    expect(withoutColumnFloods(halves, [ledger])).toEqual(halves);
    const columns = contradictions(6).map((one, index) => ({
      ...one,
      complaint: { ...one.complaint, cell: { ...one.complaint.cell, column: index % 2 } },
    }));
    expect(withoutColumnFloods(columns, [ledger])).toEqual(columns);
    const elsewhere = contradictions(6).map((one) => ({
      ...one,
      complaint: { ...one.complaint, cell: { ...one.complaint.cell, sheet: '别处' } },
    }));
    expect(withoutColumnFloods(elsewhere, [ledger])).toEqual(elsewhere);
    const both = [...elsewhere.slice(0, 3), ...contradictions(5)];
    const other = ledgerOf({ ...sheet, name: '别处' }, 'teacher-roster');
    expect(withoutColumnFloods(both, [other, ledger]).map(({ complaint }) => complaint.cell.sheet)).toEqual([
      '别处',
      '别处',
      '别处',
      '教师',
    ]);
  });

  test('what it asks stands behind the rest, at its first cell, with the others named', () => {
    const rest: Raised = {
      rule: 'missing-value',
      complaint: { cell: { sheet: '教师', row: 1, column: 0 }, severity: 'error', message: '空着。' },
    };
    const cellAt = (row: number) => ({ sheet: '教师', row, column: 1 });
    expect(withoutColumnFloods([...contradictions(5), rest], [listOf(12)])).toEqual([
      rest,
      {
        rule: 'staff-periods',
        complaint: {
          cell: cellAt(1),
          related: [2, 3, 4, 5].map(cellAt),
          severity: 'query',
          message:
            '“周课时”一栏有 5 行和别处对不上,多半是这一栏另有含义或另有算法,没有逐处算作错误。请先看这一栏读得对不对;读得对的,请从这一处起逐行核对。这一处:第 0 行对不上。',
        },
      },
    ]);
  });

  test('names the column by its header where no field is known, by nothing where there is none', () => {
    const known = listOf(12);
    const messageIn = (one: Ledger) => withoutColumnFloods(contradictions(5), [one])[0]?.complaint.message;
    const headers = [{ index: 1, path: ['工作量', '周 课时'] }];
    expect(messageIn({ ...known, fields: [], table: { ...known.table, headers } })).toMatch(
      /^“周课时”一栏有 5 行/,
    );
    expect(messageIn({ ...known, fields: [], table: { ...known.table, headers: [] } })).toMatch(
      /^“”一栏有 5 行/,
    );
  });

  test('a table on its side has its fields in rows and its lines in columns', () => {
    expect(withoutColumnFloods(across(5), [turned(12)])[0]?.complaint.message).toMatch(
      /^“周课时”一栏有 5 列和别处对不上/,
    );
    expect(withoutColumnFloods(across(4), [turned(12)])).toHaveLength(4);
    expect(withoutColumnFloods(contradictions(5), [turned(12)])).toHaveLength(5);
  });
});

describe('the cells of a table', () => {
  test('are those of its sheet within its area, where its lines are records', () => {
    const at = (row: number, column: number, name = '教师') => isIn(inner, { sheet: name, row, column });
    const inner: Ledger = {
      ...ledger,
      table: { ...ledger.table, area: { top: 2, left: 1, bottom: 4, right: 3 } },
    };
    expect([at(2, 1), at(4, 3)]).toEqual([true, true]);
    expect([at(1, 1), at(5, 1), at(2, 0), at(2, 4), at(2, 1, '别处')]).toEqual(Array(5).fill(false));
    const as = (orientation: 'columns' | 'key-value') =>
      isIn({ ...ledger, table: { ...ledger.table, orientation } }, { sheet: '教师', row: 1, column: 1 });
    expect([as('columns'), as('key-value')]).toEqual([true, false]);
  });

  test('are counted by records', () => {
    expect(linesOf(ledger)).toBe(12);
    const [first, ...others] = ledger.table.lines;
    expect(
      linesOf({
        ...ledger,
        table: { ...ledger.table, lines: [{ index: first?.index ?? 0, role: 'total' }, ...others] },
      }),
    ).toBe(11);
  });
});

describe('contradictions all over a table', () => {
  test('are asked about on more than half of its lines, with the words of one line on it', () => {
    expect(severities(withoutTableFloods(contradictions(8), [listOf(16)]))).toEqual(Array(8).fill('error'));
    const [head, ...rest] = withoutTableFloods(contradictions(8), [listOf(15)]);
    expect(head).toEqual({
      rule: 'table-doubtful',
      complaint: {
        cell: { sheet: '教师', row: 0, column: 0 },
        related: contradictions(8).map(({ complaint }) => complaint.cell),
        severity: 'query',
        message:
          '这张表有 8 行、8 处和别处对不上,多半是表头读得不对,或者整张表另有算法,没有逐处算作错误。请先核对这张表的表头和口径,再看下面各处。',
        actual: '8 处',
        cause: { sheet: '教师', row: 0, column: 0 },
      },
    });
    expect(rest).toEqual(
      contradictions(8).map((one) => ({
        ...one,
        complaint: { ...one.complaint, severity: 'query', cause: { sheet: '教师', row: 0, column: 0 } },
      })),
    );
    expect(withoutTableFloods(across(8), [turned(15)])[0]?.complaint.message).toMatch(/^这张表有 8 列、8 处/);
  });

  test('leave other tables and other rules as they are', () => {
    const rest: Raised = {
      rule: 'missing-value',
      complaint: { cell: { sheet: '别处', row: 1, column: 0 }, severity: 'error', message: '空着。' },
    };
    const lost = contradictions(8).map((one) => ({
      ...one,
      complaint: { ...one.complaint, cell: { ...one.complaint.cell, sheet: '别处' } },
    }));
    expect(withoutTableFloods(lost, [ledger])).toEqual(lost);
    expect(withoutTableFloods([rest, ...contradictions(8)], [ledger])[1]).toEqual(rest);
    const mixed = contradictions(8).map((one, index) => ({ ...one, rule: index < 4 ? 'a-sum' : 'b-sum' }));
    expect(withoutTableFloods(mixed, [ledger])).toEqual(mixed);
  });
});
