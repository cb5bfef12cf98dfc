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

it('what stands behind the total is none of the classes', () => {
  const drawn = (share: string) => sheet`
    图书分类册数 | < | < | < | < | < | <
    类别 | 马列主义 | 哲学 | 社会科学 | 自然科学 | 综合 | 合计 | 在校学生 | 生均册数
    册数 | 64 | 812 | 13950 | 5804 | 850 | 21480 | 536 | 40.07
    所占比例 | 0.3% | 3.8% | ${share} | 27% | 4% | 100% |  |
  `;
  expect(foundOn(drawn('64.9%'))).toEqual([]);
  expect(foundOn(drawn('69.4%'))).toEqual(['D4 share-mismatch']);
});
