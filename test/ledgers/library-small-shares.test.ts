import { expect, it } from '@jest/globals';
import { foundOn } from '../support/drawn-ledger';
import { sheet } from '../support/sheet';

const shares = (small: string, rest: string) => sheet`
  图书馆藏书分类统计表 | < | <
  类别 | 册数 | 占比(%)
  A 马列主义 | 6 | ${small}
  I 文学 | 600 | ${rest}
  K 历史 | 394 | 39.4
`;

it('a share below one per cent is in per cent where the others of its column are', () => {
  expect(foundOn(shares('0.6', '60'))).toEqual([]);
  expect(foundOn(shares('0.8', '60'))).toEqual(['C3 share-mismatch']);
});
