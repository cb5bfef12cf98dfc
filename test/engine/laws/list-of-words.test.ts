import { expect, test } from '@jest/globals';
import { SHORT_TABLE } from '../../../src/engine/laws/layout';
import { isListOfWords } from '../../../src/engine/laws/list-of-words';
import type { Table } from '../../../src/model/table';
import type { CellValue } from '../../../src/model/workbook';
import { sheetOf } from '../../support/sheet';

function tableOf(
  headers: readonly string[],
  line: (index: number) => readonly CellValue[],
  length: number,
): Table {
  const rows = Array.from({ length }, (_, index) => line(index));
  const sheet = sheetOf([headers, ...rows], { formats: { [`C2:C${length + 1}`]: 'yyyy-m-d' } });
  return {
    sheet,
    area: { top: 0, left: 0, bottom: length, right: headers.length - 1 },
    orientation: 'rows',
    titles: [],
    footers: [],
    context: {},
    headerLines: [0],
    headers: headers.map((text, index) => ({ index, path: [text] })),
    lines: rows.map((_, index) => ({ index: index + 1, role: 'data' })),
  };
}

const long = SHORT_TABLE + 1;
const register = (figure: (index: number) => CellValue) => (index: number) => [
  index + 1,
  `张${index}`,
  42_000 + index,
  figure(index),
];
const headers = ['序号', '姓名', '入学日期', '备注'];

test('running numbers, names and days are nothing to reckon with, beyond the length of a short table', () => {
  expect(
    isListOfWords(
      tableOf(
        headers,
        register(() => '无'),
        long,
      ),
    ),
  ).toBe(true);
  expect(
    isListOfWords(
      tableOf(
        headers,
        register(() => '无'),
        SHORT_TABLE,
      ),
    ),
  ).toBe(false);
});

test('one figure, wherever it stands, and figures kept as text among the first are', () => {
  expect(
    isListOfWords(
      tableOf(
        headers,
        register((index) => (index === long - 1 ? 5 : null)),
        long,
      ),
    ),
  ).toBe(false);
  expect(
    isListOfWords(
      tableOf(
        headers,
        register((index) => (index === 3 ? '12.5' : '无')),
        long,
      ),
    ),
  ).toBe(false);
});

test('the number of an account counts nothing', () => {
  expect(
    isListOfWords(
      tableOf(
        headers,
        register(() => 6_217_000_000_000),
        long,
      ),
    ),
  ).toBe(true);
});
