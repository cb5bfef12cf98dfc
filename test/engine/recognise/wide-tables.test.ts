import { expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { sheetOf } from '../../support/sheet';

const headers: Readonly<Record<string, (column: number) => string>> = {
  'the same three words over and over': (column) => ['班级', '男', '数量'][column % 3] ?? '',
  'one word': () => '金额',
  'no word twice': (column) => `第${column}项名称`,
};

function check(width: number, header: (column: number) => string): void {
  const head = Array.from({ length: width }, (_, column) => header(column));
  const rows = Array.from({ length: 3 }, (_, row) =>
    head.map((_word, column) => '甲乙丙丁戊己'[(column + row) % 6] ?? ''),
  );
  const sheets = [sheetOf([['统计表'], head, ...rows])];
  checkWorkbook({ name: '宽表.xlsx', date1904: false, sheets }, catalogue, {
    standards: [],
    today: '2026-11-23',
  });
}

/** Looks into sets, maps and texts: what all comparing of headers, fields and figures is made of. */
const looks = [
  [Set.prototype, 'has'],
  [Map.prototype, 'get'],
  [Map.prototype, 'has'],
  [String.prototype, 'startsWith'],
  [String.prototype, 'includes'],
  [String.prototype, 'indexOf'],
  [Array.prototype, 'includes'],
] as const;

function stepsOf(work: () => void): number {
  let steps = 0;
  const originals = looks.map(([owner, name]) => {
    const original = (owner as never)[name] as (...given: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value: function counted(this: unknown, ...given: unknown[]) {
        steps++;
        return original.apply(this, given);
      },
    });
    return original;
  });
  try {
    work();
  } finally {
    looks.forEach(([owner, name], index) => {
      Object.defineProperty(owner, name, { configurable: true, writable: true, value: originals[index] });
    });
  }
  return steps;
}

/** A table of three words over and over takes 2,400: there is a group of fields and a kind for every three columns. */
const mostPerColumn = 3000;

test.each(Object.entries(headers))('a wide table takes so many steps per column: %s', (_name, header) => {
  // What is prepared once, whatever comes first, is no work of a column.
  check(60, header);
  const [narrow, wide] = [stepsOf(() => check(150, header)), stepsOf(() => check(300, header))];
  expect(wide).toBeLessThan(2.3 * narrow);
  expect(wide / 300).toBeLessThan(mostPerColumn);
});
