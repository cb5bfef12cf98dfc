import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/model/workbook';
import { fieldOf, kindOf, raisedOn } from '../../support/ledger';
import { type Dress, sheetOf } from '../../support/sheet';

const kind = kindOf([fieldOf('class_name', { type: 'text' }), fieldOf('pupils', { type: 'number' })], {
  nameFields: ['class_name'],
});

function found(total: CellValue | undefined, dress: Dress, pupils: readonly number[] = [42, 41, 44]) {
  const rows = pupils.map((value, index) => [`班${'甲乙丙丁'.charAt(index)}`, value]);
  const last = total === undefined ? [] : [['合计', total]];
  const sheet = sheetOf([['class_name', 'pupils'], ...rows, ...last], dress);
  return raisedOn([{ kind, sheet }]).map(({ rule, complaint: { cell, severity, message } }) => {
    const figures = message.match(/\d+/g)?.join(' ');
    return `${'AB'.charAt(cell.column)}${cell.row + 1} ${rule} ${severity} ${figures}`;
  });
}

describe('rows that are hidden under a total', () => {
  const filtered = { filters: ['A1:B4'], hiddenRows: [2, 3] };

  it('a total of what a filter shows is asked about, with both figures', () => {
    expect(found(44, filtered)).toEqual(['B5 hidden-rows-in-total query 44 1 3 127']);
  });

  it('a total of all is right, and not what is seen', () => {
    expect(found(127, filtered)).toEqual(['B5 hidden-rows-in-total advice 127 3 1 44']);
  });

  it('rows hidden by hand are named', () => {
    expect(found(127, { hiddenRows: [3] })).toEqual(['B5 hidden-rows-in-total advice 1 3 127 3 2 86']);
  });

  it('a wrong total is wrong, hidden rows or not', () => {
    expect(found(126, filtered).map((one) => one.split(' ').slice(0, 3).join(' '))).toContain(
      'B5 total-mismatch error',
    );
  });

  it('hidden rows that add nothing, and a filter that hides nothing, change nothing', () => {
    expect(found(85, { hiddenRows: [4] }, [42, 43, 0])).toEqual([]);
    expect(found(127, { filters: ['A1:B4'] })).toEqual([]);
  });

  it('without a total a filter that was left on is said once', () => {
    expect(found(undefined, filtered)).toEqual(['A1 hidden-rows-in-total advice 2']);
    expect(found(undefined, { hiddenRows: [3] })).toEqual([]);
  });
});
