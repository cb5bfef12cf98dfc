import { describe, expect, it } from '@jest/globals';
import type { Relation } from '../../../src/model/ledger';
import { expectDrawn, fieldOf, kindOf, raisedOn } from '../../support/ledger';
import { sheet } from '../../support/sheet';

const number = { type: 'number', min: 0 } as const;
const date = { type: 'date' } as const;

function kindWith(relations: readonly Relation[], fields: readonly string[], dates: readonly string[] = []) {
  return kindOf(
    [
      fieldOf('name', { type: 'text' }),
      ...fields.map((field) => fieldOf(field, number)),
      ...dates.map((field) => fieldOf(field, date)),
    ],
    { relations, nameFields: ['name'] },
  );
}

describe('男+女=计', () => {
  const kind = kindWith([{ type: 'sum', total: 'all', parts: ['boys', 'girls'] }], ['all', 'boys', 'girls']);

  it('marks the total where nothing proves a part wrong', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | all | boys | girls
          一(1)班 | 40 | 20 | 20
          二(1)班 | 45 !sum-mismatch | 20 | 24
          三(1)班 | 45人 | 25人 | 20人
          四(1)班 | 30 | 30 |
          五(1)班 | !missing-result | 20 | 20
          六(1)班 | 41 | 若干 !not-a-figure | 20
        `,
      },
    ]);
  });

  it('marks the part whose column does not add up, where the total’s column does', () => {
    const drawn = sheet`
      name | all | boys | girls
      一(1)班 | 44 | 23 | 22 !sum-mismatch
      二(1)班 | 40 | 20 | 20
      合计 | 84 | 43 | 41
    `;
    expectDrawn([{ kind, sheet: drawn }]);
    expect(raisedOn([{ kind, sheet: drawn }])[0]?.complaint).toMatchObject({
      actual: '22',
      required: '21',
      repair: 21,
    });
  });

  it('marks the part whose 合计 is off by just as much, and believes a total that another row explains', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | all | boys | girls
          一(1)班 | 44 | 23 | 22 !sum-mismatch
          二(1)班 | 40 | 20 | 20
          合计 | 84 | 44 !total-mismatch | 41
        `,
      },
    ]);
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | all | boys | girls
          一(1)班 | 44 | 23 | 22 !sum-mismatch
          二(1)班 | 41 !sum-mismatch | 20 | 20
          合计 | 84 | 43 | 41
        `,
      },
    ]);
  });

  it('marks the total where both parts are in doubt', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | all | boys | girls
          一(1)班 | 44 !sum-mismatch | 23 | 22
          二(1)班 | 40 | 20 | 20
          合计 | 84 | 45 !total-mismatch | 44 !total-mismatch
        `,
      },
    ]);
  });

  it('says nothing where only one part is there', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | all | boys
          一(1)班 | 44 | 23
        `,
      },
    ]);
  });

  it('marks the whole cell only once when row and 合计 are both wrong', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | all | boys | girls
          一(1)班 | 45 !sum-mismatch | 20 | 24
          二(1)班 | 40 | 20 | 20
          合计 | 87 !total-mismatch | 40 | 44
        `,
      },
    ]);
  });

  it('holds in the 合计 row too, where its columns cannot tell', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | all | boys | girls
          一(1)班 | 40 |  |
          合计 | 40 !sum-mismatch | 18 | 20
        `,
      },
    ]);
  });

  it('asks where a part is only missing', () => {
    const raised = raisedOn([
      {
        kind,
        sheet: sheet`
          name | all | boys | girls
          一(1)班 | 45 | 20 |
        `,
      },
    ]);
    expect(raised.map(({ complaint }) => complaint.severity)).toEqual(['query']);
    expect(raised[0]?.complaint).toMatchObject({
      cell: { row: 1, column: 3 },
      related: [{ column: 1 }, { column: 2 }],
    });
    expect(raised[0]?.complaint.message).toContain('“girls”空着');
  });

  it('leaves a blank total alone where totals are not given anyway', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | all | boys | girls
          一(1)班 | 40 | 20 | 20
          二(1)班 |  | 20 | 24
        `,
      },
    ]);
  });

  it('of which the ledger lacks a part is believed only where most rows obey it', () => {
    const three = kindWith(
      [{ type: 'sum', total: 'all', parts: ['boys', 'girls', 'others'] }],
      ['all', 'boys', 'girls', 'others'],
    );
    expectDrawn([
      {
        kind: three,
        sheet: sheet`
          name | all | boys | girls
          一 | 40 | 20 | 20
          二 | 41 | 21 | 20
          三 | 45 !sum-mismatch | 20 | 20
        `,
      },
      {
        kind: three,
        sheet: sheet`
          name | all | boys | girls
          一 | 40 | 20 | 10
          二 | 41 | 21 | 10
          三 | 45 | 20 | 20
        `,
      },
    ]);
  });

  it('that fails in most rows is a question about the headers', () => {
    const raised = raisedOn([
      {
        kind,
        sheet: sheet`
          name | all | boys | girls
          一 | 40 | 20 | 10
          二 | 41 | 21 | 10
          三 | 45 | 20 | 10
          四 | 45 | 20 | 10
          五 | 45 | 20 | 25
        `,
      },
    ]);
    expect(raised.map(({ rule, complaint }) => `${rule} ${complaint.severity}`)).toEqual([
      'sum-mismatch query',
    ]);
  });
});

describe('数量×单价=金额', () => {
  const kind = kindWith(
    [{ type: 'product', result: 'amount', factors: ['quantity', 'price'] }],
    ['amount', 'quantity', 'price'],
  );

  it('is exact, but for prices that were rounded', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | quantity | price | amount
          显微镜 | 24 | 285 | 6840
          温度计 | 24 | 285 | 6540 !product-mismatch
          画板 | 3 | 33.33 | 100
          画架 | 3 | 33.33 | 101 !product-mismatch
          钢琴 | 1 | ￥9,800.00 | 9800元
          图书 | 10 |  | 500
        `,
      },
    ]);
  });

  it('is right in 万元 where the whole column is, and wrong in one cell', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | quantity | price | amount
          电脑 | 10 | 4000 | 4
          空调 | 5 | 2000 | 1
        `,
      },
      {
        kind,
        sheet: sheet`
          name | quantity | price | amount
          电脑 | 10 | 4000 | 40000
          空调 | 5 | 2000 | 1 !product-mismatch
          桌椅 | 2 | 100 | 200
        `,
      },
    ]);
  });

  it('that the 合计 proves does not make the 合计 wrong too', () => {
    expectDrawn([
      {
        kind: kindOf(
          kind.fields.map((field) => ({ ...field, additive: field.field === 'amount' })),
          kind,
        ),
        sheet: sheet`
          name | quantity | price | amount
          画板 | 47 | 65 | 3505 !product-mismatch
          篮球 | 60 | 90 | 5400
          合计 |  |  | 8455
        `,
      },
    ]);
  });
});

it('应配−实有=短缺 is never negative, unless the school writes it so', () => {
  const kind = kindWith(
    [{ type: 'difference', result: 'lack', from: 'required', minus: 'actual', floor: true }],
    ['required', 'actual'],
  );
  expectDrawn([
    {
      kind: kindOf([...kind.fields, fieldOf('lack', { type: 'number' })], kind),
      sheet: sheet`
        name | required | actual | lack
        A | 24 | 18 | 6
        B | 24 | 18 | 4 !difference-mismatch
        C | 24 | 30 | -6
        D | 24 | 30 | -6
        E | 24 | 30 | 6 !difference-mismatch
        I | 24 | 26 | -2
        F | 6-8 | 5 | 1
        G | 24 |  | 24
        H | 24 | 24 |
      `,
    },
  ]);
});

it('one figure that settles two relations is the wrong one, said once', () => {
  const kind = kindOf(
    ['required', 'actual', 'lack', 'price', 'amount'].map((field) => fieldOf(field, number)),
    {
      relations: [
        { type: 'difference', result: 'lack', from: 'required', minus: 'actual', floor: true },
        { type: 'product', result: 'amount', factors: ['actual', 'price'] },
      ],
    },
  );
  const drawn = sheet`
    required | actual | lack | price | amount
    24 | 18 | 6 | 10 | 180
    24 | 81 !difference-mismatch | 6 | 10 | 180
    24 | 18 | 4 !difference-mismatch | 10 | 190 !product-mismatch
  `;
  expectDrawn([{ kind, sheet: drawn }]);
  const [said] = raisedOn([{ kind, sheet: drawn }]);
  expect(said?.complaint.repair).toBe(18);
});

it('人均 is judged at the precision in which it is printed, rounded or cut off', () => {
  const kind = kindWith(
    [{ type: 'quotient', result: 'each', numerator: 'loans', denominator: 'readers' }],
    ['each', 'loans', 'readers'],
  );
  expectDrawn([
    {
      kind,
      sheet: sheet`
        name | loans | readers | each
        A | 263 | 43 | 6.1
        B | 263 | 43 | 12.5 !quotient-mismatch
        C | 263 | 43 | 6.12
        D | 263 | 43 | 6.11
        E | 263 | 43 | 6.13 !quotient-mismatch
        F | 263 | 0 | 0
        G | 540 | 12 | 44 !quotient-mismatch
        H | 540 | 12 | 45
      `,
    },
  ]);
});

it('a part never exceeds its whole', () => {
  const kind = kindWith([{ type: 'at-most', part: 'good', whole: 'actual' }], ['actual', 'good']);
  expectDrawn([
    {
      kind,
      sheet: sheet`
        name | actual | good
        A | 12 | 12
        B | 12 | 13 !part-exceeds-whole
        C | 12 |
        D | 12台 | 14台 !part-exceeds-whole
        E | 10 | 9
      `,
    },
  ]);
});

it('what follows is not before what it follows, as far as both are written', () => {
  const kind = kindWith([{ type: 'order', earlier: 'found', later: 'finished' }], [], ['found', 'finished']);
  expectDrawn([
    {
      kind,
      sheet: sheet`
        name | found | finished
        A | 2015.11.10 | 2015.11.9 !date-order
        B | 2015.11.10 | 2015.11.10
        C | 2015.11.10 | 2015年11月
        D | 2015.11.10 | 2015年10月 !date-order
        E | 2015.11.10—11.12 | 2015.11.11
        F | 2015.11.10 |
      `,
    },
  ]);
});

describe('days in order', () => {
  const kind = kindWith([{ type: 'ascending', field: 'day', severity: 'error' }], [], ['day']);

  it('mark the one that stands out', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | day
          a | 2020.1.5
          b | 2020.9.9 !date-sequence
          c | 2020.2.5
          d | 2020.3.5
          e | 2020.3
          f | 2020.4.1
          g | 2019.4.9 !date-sequence
          h | 2020.5.9
        `,
      },
    ]);
  });

  it('are not asked of a list that is not kept in order', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | day
          a | 2020.9.5
          b | 2020.8.5
          c | 2020.7.5
          d | 2020.6.5
        `,
      },
    ]);
  });
});

describe('结存', () => {
  const kind = kindWith(
    [{ type: 'balance', balance: 'left', incoming: 'in', outgoing: 'out' }],
    ['left', 'in', 'out'],
  );

  it('is carried on; one mistake is said once, whichever way the next line goes on', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | in | out | left
          a | 1600 |  | 1600
          b | 450 |  | 2050
          c |  | (200) | 2050 !running-balance
          d | 1000 |  | 2850
          e | 100 |  | 3000 !running-balance
          f | 100 |  | 3100
        `,
      },
    ]);
  });

  it('is not wrong where the 合计 shows that the movement is', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | in | out | left
          a | 1600 |  | 1600
          b | 451 !running-balance |  | 2050
          c | 100 |  | 2150
          合计 | 2150 |  | 2150
        `,
      },
    ]);
  });

  it('is wrong in the first line where the second goes on from what came in', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | in | out | left
          a | 1600 |  | 1601 !running-balance
          b | 450 |  | 2050
        `,
      },
    ]);
  });

  it('is repeated by the 合计 row', () => {
    expectDrawn([
      {
        kind: kindOf(
          kind.fields.map((field) => ({ ...field, additive: field.field !== 'left' })),
          kind,
        ),
        sheet: sheet`
          name | in | out | left
          a | 1600 |  | 1600
          b | 450 |  | 2050
          合计 | 2050 |  | 2051 !running-balance
        `,
      },
    ]);
  });

  it('starts from whatever stood there before', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | in | out | left
          上年结转 |  |  | 3000
          a | 10 | 5 |
          b | 10 | 5 | 3010
        `,
      },
    ]);
  });
});

it('where several boxes are ticked, the last of these is marked: it is the one too many', () => {
  const fields = ['a', 'b', 'c'];
  const kind = kindOf(
    fields.map((field) => fieldOf(field, { type: 'yes-no' })),
    { relations: [{ type: 'one-of', fields }] },
  );
  expectDrawn([
    {
      kind,
      sheet: sheet`
        a | b | c
        √ |  |
         | √ | √ !exclusive-choice
         |  | √
      `,
    },
  ]);
});

it('exactly one box is ticked', () => {
  const kind = kindOf(
    [
      fieldOf('both', { type: 'yes-no' }),
      fieldOf('one', { type: 'yes-no' }),
      fieldOf('name', { type: 'person' }),
    ],
    {
      relations: [{ type: 'one-of', fields: ['both', 'one'] }],
    },
  );
  expectDrawn([
    {
      kind,
      sheet: sheet`
        name | both | one
        a | √ |
        b |  | √
        c | √ | √ !exclusive-choice
        d | !no-choice |
        e | √ |
      `,
    },
  ]);
});
