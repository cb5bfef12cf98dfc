/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { render } from '@testing-library/react';
import { PrintedReport } from '../../src/workbench/printed-report';

test('the printed report holds every cell of the report once, in rows, merged cells over their columns', () => {
  const { container } = render(
    <PrintedReport
      name="台账.xlsx"
      drawing={{
        id: 'report',
        title: '校验报告',
        cells: [
          { row: 3, column: 1, value: '第二格' },
          { row: 3, column: 0, value: '第一格' },
          { row: 0, column: 0, value: '校验报告' },
          { row: 0, column: 1 },
        ],
        merges: ['A1:B1'],
        widths: [10, 20],
      }}
    />,
  );
  const rows = [...container.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => [cell.textContent, cell.colSpan]),
  );
  expect(rows).toEqual([
    [['校验报告', 2]],
    [
      ['第一格', 1],
      ['第二格', 1],
    ],
  ]);
  expect(container.textContent).toContain('台账.xlsx');
});

test('what stands above the header is said once, the header on every page', () => {
  const { container } = render(
    <PrintedReport
      name="台账.xlsx"
      drawing={{
        id: 'report',
        title: '校验报告',
        cells: [
          { row: 0, column: 0, value: '校验报告' },
          { row: 1, column: 0, value: '序号' },
          { row: 2, column: 0, value: 1, style: { colour: 'failing' } },
        ],
        merges: [],
        widths: [10],
        repeatRows: [1, 1],
      }}
    />,
  );
  const textOf = (selector: string) =>
    [...container.querySelectorAll(selector)].map((one) => one.textContent);
  expect([textOf('thead td'), textOf('tbody td')]).toEqual([['序号'], ['1']]);
  expect(textOf('p')).toEqual(['台账.xlsx', '校验报告']);
});
