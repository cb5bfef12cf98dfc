import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { recogniseSheet } from '../../../src/engine/hypotheses/recognise';
import { placeOf } from '../../../src/engine/laws/book';
import { diagnose } from '../../../src/engine/laws/diagnose';
import { equalsOf } from '../../../src/engine/laws/equals';
import { lawsOf } from '../../../src/engine/laws/laws-of';
import { bookOf } from '../../../src/engine/laws/read-figures';
import { cellAddress } from '../../../src/model/address';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

describe('a quantity that several tables print', () => {
  const sizes = (all: number) =>
    dressed(
      sheet`
        分校班额统计表
        学校 | 教学班数 | 男 | 女 | 合计
        红柳小学 | 8 | 120 | 111 | 231
        青塘小学 | 6 | 94 | 90 | ${all}
        白桥小学 | 7 | 102 | 98 | 200
        沙河小学 | 6 | 85 | 92 | 177
      `,
      { name: '班额' },
    );
  const data = (pupils: number) =>
    dressed(
      sheet`
        分校资源配置
        学校 | 在校学生数 | 专任教师数 | 图书册数
        红柳小学 | 231 | 15 | 4620
        青塘小学 | ${pupils} | 12 | 3680
        白桥小学 | 200 | 13 | 4100
        沙河小学 | 177 | 12 | 3540
      `,
      { name: '配置' },
    );

  it('is wrong where the sums of the other bear that one out', () => {
    const tables = [sizes(184), data(194)].flatMap((one) => {
      const { ledgers, unread = [] } = recogniseSheet(one, catalogue.ledgers);
      return [
        ...ledgers.map((ledger) => ({ table: ledger.table, ledger })),
        ...unread.map((table) => ({ table })),
      ];
    });
    const book = bookOf(tables);
    const known = {
      kinds: new Map(catalogue.ledgers.map((kind) => [kind.id, kind])),
      quantities: new Map(catalogue.quantities.map((quantity) => [quantity.id, quantity])),
      bound: () => undefined,
      indicators: new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator])),
      stated: [],
      told: [],
    };
    const own = book.tables.flatMap((table) => lawsOf(book, table, known).laws);
    const stated = [
      { place: { sheet: '班额', row: 3, column: 4 }, value: 184 },
      { place: { sheet: '配置', row: 3, column: 1 }, value: 194 },
    ];
    const found = (laws: typeof own) =>
      diagnose(book, laws).map(({ cell, value }) => {
        const place = placeOf(book, cell);
        return place ? `${place.sheet}!${cellAddress(place.row, place.column)} ${value}` : '';
      });
    expect(found(own)).toEqual([]);
    expect(found([...own, ...equalsOf(book, [stated])])).toEqual(['配置!B4 184']);
  });

  it('is one law with the sums of one of them: copied wrong into both, it is said once', () => {
    expect(engineFinds([sizes(184), data(184)])).toEqual([]);
    const both = [...engineFinds([sizes(194), data(194)]), ...engineFinds([data(194), sizes(194)])];
    expect(both).toEqual(['E4 sum-mismatch']);
  });
});
