import { describe, expect, it } from '@jest/globals';
import { complaintsOn, drawnLedger, expectedOn, foundOn } from '../support/drawn-ledger';
import { sheet } from '../support/sheet';

describe('library-summary', () => {
  const drawn = sheet`
    图书总括登记账 | < | < | < | < | < | <
    日期 | 来源 | 凭证号 | 入藏 | < | 结存 | <
    ^ | ^ | ^ | 种 | 册 | 册 | 元
    2021.9.1 | 采购 | 2021-01 | 100 | 300 | 300 | 3000
    2022.3.1 | 捐赠 | — | 50 | 100 | 400 | 4000
    2022.9.1 | 捐赠 | — | 50 | 100 | 500 | 5000
    2023.3.1 | 采购 | 2021-01 !voucher-reused | 50 | 100 | 600 | 6000
    2023.9.1 | 采购 | 2023-01 | 50 | 199 | 799 | 8000
  `;

  it('finds a voucher that was used on another day, not the strokes for none', () => {
    expect(drawnLedger(drawn).kind.id).toBe('library-summary');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('lets numbers without a year begin again with the year', () => {
    expect(
      foundOn(sheet`
        图书总括登记账 | < | < | < | <
        日期 | 来源 | 凭证号 | 入藏册数 | 结存册数
        2021.9.1 | 采购 | 001 | 100 | 100
        2022.9.1 | 采购 | 001 | 100 | 200
        2022.10.1 | 采购 | 001 | 100 | 300
      `),
    ).toEqual(['C5 voucher-reused']);
  });

  it('lets the numbers of accounting vouchers begin again with the month', () => {
    expect(
      foundOn(sheet`
        图书总括登记账 | < | < | < | <
        日期 | 来源 | 凭证号 | 入藏册数 | 结存册数
        2022.9.1 | 采购 | 记-14 | 100 | 100
        2022.10.1 | 采购 | 记-14 | 100 | 200
        2022.10.31 | 采购 | 记-14 | 100 | 300
      `),
    ).toEqual(['C5 voucher-reused']);
  });

  it('knows the year in the two digits that a number begins with', () => {
    expect(
      foundOn(sheet`
        图书总账 | < | < | < | <
        日期 | 来源 | 凭单号 | 入藏册数 | 结存册数
        2013.4.8 | 捐赠 | 1301 | 100 | 100
        2014.5.2 | 采购 | 1401 | 100 | 200
        2015.9.9 | 采购 | 1401 | 100 | 300
        2015.10.9 | 采购 | 1502 | 100 | 400
      `),
    ).toEqual(['C5 voucher-reused']);
  });

  it('holds the new books of the last year against the pupils', () => {
    const at = (pupils: number) => foundOn(drawn, { quantities: { pupils }, demands: { 'books-new': 1 } });
    expect(at(299)).toEqual(['C7 voucher-reused']);
    expect(at(300)).toEqual(['C7 voucher-reused', 'E8 books-new']);
    const complaint = complaintsOn(drawn, { quantities: { pupils: 300 }, demands: { 'books-new': 1 } }).at(
      -1,
    )?.complaint;
    expect(complaint).toMatchObject({ severity: 'query', missing: '还差 1 册' });
  });
});

describe('library-accession', () => {
  it('finds books from the future', () => {
    const drawn = sheet`
      登录号 | 题名 | 出版年 | 分类号 | 单价 | 入藏日期
      0001 | 样例一 | 2015 | I287 | 12 | 2015-03-01
      0002 | 样例二 | 2016 !published-later | I287 | 12 | 2015-03-01
      0003 | 样例三 | 2014年6月 | I287 | 12 | 2015-03-01
      0004 | 样例四 | 不详 | I287 | 12 | 2015-03-01
      0005 | 样例五 | 2010 | I287 | 12 | 1900-01-00
    `;
    expect(drawnLedger(drawn).kind.id).toBe('library-accession');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });
});

describe('library-borrowing', () => {
  it('finds more readers than pupils, and classes that borrowed nothing', () => {
    const drawn = sheet`
      图书借阅统计表 | < | < | <
      序号 | 班级 | 外借册次 | 读者人数 | 人均册次
      1 | 一(1)班 | 220 | 44 | 5
      2 | 一(2)班 | 225 | 45 !readers-exceed-class | 5
      3 | 二(1)班 | 0 !readers-exceed-class | 30 | 0
      4 | 二(2)班 | 100 | 50 | 2
    `;
    const quantities = { 'pupils 一(1)班': 44, 'pupils 一(2)班': 44, 'pupils 二(1)班': 44 };
    expect(drawnLedger(drawn).kind.id).toBe('library-borrowing');
    expect(foundOn(drawn, { quantities })).toEqual(expectedOn(drawn));
  });
});

describe('library-categories', () => {
  it('works the shares out again', () => {
    const drawn = sheet`
      图书分类统计表 | < | < | <
      序号 | 类别 | 册数 | 所占比例
      1 | 马列 | 250 | 2.5%
      2 | 文学 | 6000 | 60%
      3 | 科学 | 3750 | 35.5% !share-mismatch
    `;
    expect(drawnLedger(drawn).kind.id).toBe('library-categories');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });
});
