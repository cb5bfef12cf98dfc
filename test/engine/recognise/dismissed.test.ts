import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { type Assignment, NO_LEDGER } from '../../../src/model/report';
import { dressed, sheet } from '../../support/sheet';

const drawn = dressed(
  sheet`
    班额统计表
    班级 | 学生数 | 男 | 女
    一(1)班 | 40 | 20 | 21

    样例小学留守儿童花名册
    序号 | 姓名 | 性别 | 班级 | 身份证号
    1 | 张样一 | 男 | 一(1)班 | 12
    2 | 李样二 | 女 | 一(1)班 | #REF!
  `,
  { name: '总表' },
);

function check(assignments: readonly Assignment[]) {
  const workbook = { name: '样例.xlsx', date1904: false, sheets: [drawn] };
  const options = { standards: ['national-quality-2017'], today: '2026-11-27', assignments };
  const { ledgers, unrecognised, findings } = checkWorkbook(workbook, catalogue, options);
  return {
    kinds: ledgers.map(({ kind }) => kind),
    unread: unrecognised.map(({ range, reason }) => [range, reason]),
    rows: new Set(
      findings.filter(({ severity }) => severity === 'error').map(({ cell }) => Number(cell.slice(1))),
    ),
  };
}

describe('a table of which the user has said that it is no ledger', () => {
  test('is not checked and not asked about; the others are', () => {
    const before = check([]);
    expect(before.kinds).toEqual(['class-size', 'left-behind']);
    expect([...before.rows]).toEqual(expect.arrayContaining([3, 7, 8]));
    const after = check([{ sheet: '总表', row: 5, kind: NO_LEDGER, fields: {} }]);
    expect(after.kinds).toEqual(['class-size']);
    expect(after.unread).toEqual([['A6:E8', '您指定这不是台账,没有检查']]);
    expect([...after.rows].filter((row) => row > 4)).toEqual([]);
    expect([...after.rows]).toContain(3);
  });

  test('is meant by its sheet, too', () => {
    expect(check([{ sheet: '别的表', row: 5, kind: NO_LEDGER, fields: {} }])).toEqual(check([]));
  });
});
