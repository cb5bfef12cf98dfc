import { expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { sheet } from '../../support/sheet';

const books = (last: string) => sheet`
  图书室藏书情况登记表 | < | < | <
  类号 | 图书类别 | 现有册数 | 占总数%
  A | 马列主义、毛泽东思想 | 10 | 1.6
  B | 哲学、宗教 | 10 | 1.6
  C-K | 社会科学 | 403 | 64
  N-X | 自然科学 | 176 | 27.9
  Z | 综合性图书 | 31 | 4.9
  合计 |  | 630 | 100
  ${last}
`;

test('labels with their figures under a list are no figures of it', () => {
  expect(engineFinds(books('在校学生 | 24人 | 生均册数 | 26.3'))).toEqual([]);
  expect(engineFinds(books('报刊 | 77种 | 本学期借阅 | 193册次'))).toEqual([]);
});
