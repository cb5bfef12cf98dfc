import { expect, test } from '@jest/globals';
import { markOverlay } from '../../src/workbench/mark-overlay';

test('a changed cell of a marked area looks its own until the next check; its neighbours stay marked', () => {
  const overlay = markOverlay();
  const marks = [{ sheet: '表', cell: 'B2:C2', severity: 'error' as const }];
  const look = (column: number) =>
    overlay.dressed({ v: 1 }, { sheet: '表', row: 1, column, own: () => undefined });
  overlay.replace(marks);
  overlay.lift('表', 1, 1);
  expect(look(1)).toEqual({ v: 1 });
  expect(look(2)).toHaveProperty('s');
  overlay.lift('别的', 9, 9);
  overlay.replace(marks);
  expect(look(1)).toHaveProperty('s');
});
