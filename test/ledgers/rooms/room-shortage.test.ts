import { expect, test } from '@jest/globals';
import { complaintsOn } from '../../support/drawn-ledger';
import { dressed, sheet } from '../../support/sheet';

/** What is said of one room that is short, with this 余缺 beside it. */
function said(surplus: string): readonly string[] {
  const drawn = dressed(
    sheet`
      教学用房标准、现状、余缺情况表 | < | < | < | < | < | <
      用房名称 | 标准 | < | 现状 | < | 余缺 | <
       | 间数 | 面积 | 间数 | 面积 | 间数 | 面积
      音乐教室 | 1 | 96 | 1 | 98 | 0 | 2
      美术教室 | 1 | 90 | 1 | 92 | 0 | 2
      综合实践室 | 2 | 90 | 1 | 96 | ${surplus} | 6
    `,
    { merges: ['A2:A3', 'B2:C2', 'D2:E2', 'F2:G2'] },
  );
  return complaintsOn(drawn).map(
    ({ rule, complaint: { cell, severity } }) => `${cell.row + 1} ${rule} ${severity}`,
  );
}

test('a room that is short is asked about where the form says so, and an error where it does not', () => {
  expect(said('-1')).toEqual(['6 room-shortage query']);
  expect(said('1')).toEqual(['6 room-shortage query']);
  expect(said('0')).toEqual(['6 room-shortage error']);
});
