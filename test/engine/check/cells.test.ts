import { describe, expect, it } from '@jest/globals';
import { expectDrawn, fieldOf, kindOf, raisedOn } from '../../support/ledger';
import { dressed, sheet, sheetOf } from '../../support/sheet';

const roster = kindOf(
  [
    fieldOf('seq', { type: 'sequence' }),
    fieldOf('name', { type: 'person' }, { required: 'error', label: '姓名' }),
    fieldOf('gender', { type: 'gender' }),
    fieldOf('birth_date', { type: 'date', notAfter: 'filled' }),
    fieldOf('id_card', { type: 'identity' }, { unique: 'error', label: '身份证号' }),
    fieldOf('student_code', { type: 'student-code' }, { unique: 'error' }),
    fieldOf('phone', { type: 'phone' }),
    fieldOf('class_name', { type: 'class' }),
    fieldOf('ethnicity', { type: 'text' }, { required: 'query' }),
  ],
  { nameFields: ['name'] },
);

describe('required fields', () => {
  it('must be filled in every row that is begun, but not in rows prepared with a number alone', () => {
    expectDrawn([
      {
        kind: roster,
        sheet: sheet`
          seq | 姓名 | ethnicity | phone
          1 | 赵一 | 汉 |
          2 | !missing-value | 汉 |
          3 | 孙三 | !missing-value |
          4 | 　 !missing-value | 汉 |
          5 |  |  |
        `,
      },
    ]);
  });

  it('are not asked of a remark between the records', () => {
    expectDrawn([
      {
        kind: roster,
        sheet: sheet`
          seq | 姓名 | ethnicity | phone | gender
          1 | 赵一 | 汉 | | 男
          平均 | | 41 | |
          2 | !missing-value | 汉 | | 男
        `,
      },
    ]);
  });

  it('make one question of a column that nobody has begun to fill', () => {
    const drawn = sheet`
      seq | 姓名 | ethnicity
      1 | 赵一 | !missing-value
      2 | 钱二 |
      3 | 孙三 |
      4 | 李四 |
    `;
    expectDrawn([{ kind: roster, sheet: drawn }]);
    expect(raisedOn([{ kind: roster, sheet: drawn }])[0]?.complaint.severity).toBe('query');
  });

  it('are signed on paper where the header says so: a column that is blank throughout is, one with a hole is not', () => {
    const signed = kindOf(
      [fieldOf('name', { type: 'person' }), fieldOf('签字', { type: 'person' }, { required: 'query' })],
      {
        nameFields: ['name'],
      },
    );
    expectDrawn([
      {
        kind: signed,
        sheet: sheet`
          name | 签字
          赵一 |
          钱二 |
        `,
      },
      {
        kind: signed,
        sheet: sheet`
          name | 签字
          赵一 | 王样一
          钱二 | !missing-value
        `,
      },
    ]);
  });

  it('are also what everybody in a list has: a hole in a column that is otherwise filled', () => {
    const people = kindOf([
      fieldOf('name', { type: 'person' }),
      fieldOf('gender', { type: 'gender' }),
      fieldOf('phone', { type: 'phone' }),
    ]);
    expectDrawn([
      {
        kind: people,
        sheet: sheet`
          name | gender | phone
          赵一 | 男 | 13000000001
          钱二 | 女 |
          孙三 | !missing-value | 13000000002
          李四 | 男 |
          周五 | 男 |
        `,
      },
      {
        kind: people,
        sheet: sheet`
          name | gender
          赵一 | 男
          钱二 |
          孙三 |
          李四 | 男
        `,
      },
    ]);
  });

  it('are there where a leading word is written once for several records, but not where a few are blank', () => {
    const kind = kindOf([
      fieldOf('class', { type: 'text' }, { required: 'error' }),
      fieldOf('day', { type: 'text' }),
      fieldOf('present', { type: 'number' }),
    ]);
    expectDrawn([
      {
        kind,
        sheet: sheet`
          class | day | present
          一(1)班 | 周一 | 40
           | 周二 | 40
           | 周三 | 39
          一(2)班 | 周一 | 38
           | 周二 | 38
        `,
      },
      {
        kind,
        sheet: dressed(
          sheet`
            class | day | present
            一(1)班 | 周一 | 40
            !missing-value | 周一 | 40
            一(3)班 | 周一 | 39
            一(4)班 | 周一 | 38
          `,
          { name: '另一周' },
        ),
      },
    ]);
  });

  it('are demanded only where their condition holds', () => {
    const kind = kindOf([
      fieldOf('rooms', { type: 'number' }),
      fieldOf(
        'keeper',
        { type: 'person' },
        { required: 'error', requiredWhen: (record) => record.number('rooms') !== 0 },
      ),
    ]);
    expectDrawn([
      {
        kind,
        sheet: sheet`
          rooms | keeper
          1 | !missing-value
          0 |
        `,
      },
    ]);
  });
});

const ID = '000000197205171500';

describe('identity numbers', () => {
  it('are held against length, check digit, the date inside and their own kind', () => {
    expectDrawn([
      {
        kind: roster,
        sheet: sheet`
          姓名 | id_card | student_code
          赵一 | 000000197205171500 | G000000197205171500
          钱二 | 000000197205171501 !identity-check-digit | G0000001972051715 !student-code
          孙三 | 00000019720517150 !identity-length | 2015001
          李四 | 000000720517150 !identity-old |
          周五 | 000000197213171500 !identity-birth |
          吴六 | 00000019720517I500 !identity-characters |
          郑七 | — |
          王八 | 110105********002X |
        `,
      },
    ]);
  });

  it('are the ones in the register numbers beside them, whatever space stands behind either', () => {
    const rules = (space: string) =>
      raisedOn([
        {
          kind: roster,
          sheet: sheetOf([
            ['姓名', 'id_card', 'student_code'],
            ['赵一', `${ID}${space}`, `G${ID}`],
            ['钱二', ID, `G${ID}${space}`],
            ['孙三', ID, `G${ID}`],
            ['李四', ID, `G${ID}${space}`],
            ['周五', ID, `G${ID}`],
            ['吴六', ID, 'G000000197205171519'],
          ]),
        },
      ]).flatMap(({ rule, complaint: { cell } }) => (rule === 'duplicate' ? [] : `${cell.row + 1} ${rule}`));
    expect(rules('')).toContain('7 student-code-identity');
    expect(rules(' ')).toEqual(rules(''));
  });

  it('are told apart from passports by the kind of document', () => {
    const kind = kindOf([fieldOf('id_type', { type: 'text' }), fieldOf('id_card', { type: 'identity' })]);
    expectDrawn([
      {
        kind,
        sheet: sheet`
          id_type | id_card
          居民身份证 | '12345 !identity-length
          护照 | '12345
        `,
      },
    ]);
  });

  it('are never shown whole', () => {
    const raised = raisedOn([
      {
        kind: roster,
        sheet: sheet`
          姓名 | id_card | phone
          钱二 | 000000197205171501 | 130000000011
        `,
      },
    ]);
    expect(raised).toHaveLength(2);
    for (const { complaint } of raised) {
      expect(JSON.stringify(complaint)).not.toMatch(/\d{12}/);
    }
    expect(raised.map(({ complaint }) => complaint.actual)).toEqual(['000000**********01', '130****0011']);
  });

  it('stored as a number have lost their end', () => {
    const drawn = sheet`
      姓名 | id_card
      赵一 | x
    `;
    const values = drawn.values.map((row, index) => (index === 1 ? ['赵一', 110105194912310020] : row));
    expect(raisedOn([{ kind: roster, sheet: { ...drawn, values } }]).map(({ rule }) => rule)).toEqual([
      'identity-as-number',
    ]);
  });
});

describe('a person', () => {
  it('is the one of the identity number', () => {
    expectDrawn([
      {
        kind: roster,
        sheet: sheet`
          姓名 | gender | birth_date | id_card
          赵一 | 女 | 1972.5 | 000000197205171500
          钱二 | 男 !identity-gender | 1972.5.17 | 000000197205171500 !duplicate
        `,
      },
      {
        kind: roster,
        sheet: dressed(
          sheet`
            姓名 | gender | birth_date | id_card
            孙三 | 2 | 1994.6 | 000000199406101209
            李四 | 女 | 1988.3.16 !identity-birth-date | 000000198803156823
            周五 | 男 | 1989年1月 | 000000198711271883 !identity-birth-date
          `,
          { name: '二班' },
        ),
      },
    ]);
  });

  it('may be held against the register number where there is no identity number', () => {
    const raised = raisedOn([
      {
        kind: roster,
        sheet: sheet`
          姓名 | gender | student_code
          赵一 | 女 | G000000197205171500
          钱二 | 男 | G000000197205171500
          孙三 | 男 | 2015001
        `,
      },
    ]);
    expect(raised.map(({ rule, complaint }) => `${rule} ${complaint.severity}`)).toEqual([
      'identity-gender query',
      'duplicate error',
    ]);
  });

  it('is not doubted because of a number whose check digit is wrong', () => {
    expectDrawn([
      {
        kind: roster,
        sheet: sheet`
          姓名 | gender | birth_date | id_card
          钱二 | 男 | 1980.1 | 000000197205171501 !identity-check-digit
        `,
      },
    ]);
  });

  it('is only asked about where two share the number: that is the mistake', () => {
    const raised = raisedOn([
      {
        kind: roster,
        sheet: sheet`
          姓名 | gender | birth_date | id_card
          赵一 | 女 | 1972.5 | 000000197205171500
          钱二 | 男 | 1980.6 | 000000197205171500
        `,
      },
    ]);
    expect(raised.map(({ rule, complaint }) => `${rule} ${complaint.severity}`)).toEqual([
      'identity-birth-date query',
      'duplicate error',
    ]);
    expect(raised[0]?.complaint.related).toHaveLength(2);
  });

  it('is born in October when the number 1987.1 has lost its zero', () => {
    expectDrawn([
      {
        kind: roster,
        sheet: sheet`
          姓名 | birth_date | id_card
          赵一 | 1992.1 | 000000199210061065
          钱二 | '1992.1 !identity-birth-date | 000000199210061065 !duplicate
        `,
      },
    ]);
  });
});

it('telephone numbers have 11 digits or an area code', () => {
  expectDrawn([
    {
      kind: roster,
      sheet: sheet`
        姓名 | phone
        赵一 | 13000000001
        钱二 | 1300000 !phone-number
        孙三 | 1234567 !phone-number
        李四 | 0550-1234567
        周五 | 1300000000 !phone-number
        吴六 | —
        郑七 |
        王八 | 130****0001
      `,
    },
  ]);
});

describe('dates', () => {
  const kind = kindOf([
    fieldOf('found', { type: 'date', notAfter: 'filled', notBefore: '1950-01-01' }),
    fieldOf('deadline', { type: 'date' }),
    fieldOf('changed', { type: 'date', inPeriod: true }),
  ]);

  it('must exist, and be dates', () => {
    expectDrawn([
      {
        kind,
        sheet: dressed(
          sheet`
            found | deadline
            2015.2.28 | 2015.3.1
            2015.2.30 !impossible-date | 长期 !not-a-date
            2015.13 !impossible-date | —
            0 !impossible-date | 无
            12/05/2014 !ambiguous-date | 2015年6月底
            2014年 | 2015.6.1—6.30
          `,
          { formats: { A5: 'yyyy-mm-dd' } },
        ),
      },
    ]);
  });

  it('lie not after the day of filling in, and only months are compared where only the month is given', () => {
    const drawn = sheet`
      found
      2015.9.10
      2015.9.11 !date-in-future
      2015.9
      '2015.10 !date-in-future
      1949.12.31 !date-too-early
      1950.1.1
      2014.1.1
      2014.1.2
      2014.1.3
      2014.1.4
    `;
    expectDrawn([{ kind, sheet: drawn, context: { filledOn: '2015-09-10' } }]);
  });

  it('are only compared by month with a month of filling in', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          found
          2015.9.10
          2015.10.1 !date-in-future
          2015.1.1
          2015.1.2
          2015.1.3
        `,
        context: { filledOn: '2015-09-01' },
      },
    ]);
  });

  it('may be later than other ledgers of the same school year', () => {
    expectDrawn(
      [
        {
          kind,
          sheet: sheet`
            found
            2016.8.31
            2016.9.1 !date-in-future
            2015.1.1
            2015.1.2
            2015.1.3
          `,
        },
      ],
      { today: '2015-09-30' },
    );
  });

  it('that are years away are asked about', () => {
    expectDrawn(
      [
        {
          kind,
          sheet: sheet`
            deadline
            2022.12.31
            2023.1.1 !date-far-off
            2016.1.1
            2016.1.2
            2016.1.3
          `,
        },
      ],
      { today: '2016-01-31' },
    );
  });

  it('lie inside the period, or the title is asked about', () => {
    const period = { from: '2022-09-01', to: '2023-08-31' };
    const drawn = sheet`
      changed
      2022.9.1
      2023.8.31
      2023.9.1 !date-outside-period
      2022.10
      3.5
      2022.11
      2022.12
    `;
    expectDrawn([{ kind, sheet: drawn, context: { period } }], { today: '2023-06-30' });
    const wrongTitle = raisedOn([
      {
        kind,
        sheet: sheet`
          changed
          2021.9.1
          2021.10.1
          2021.11.1
        `,
        context: { period },
      },
    ]);
    expect(wrongTitle.map(({ complaint }) => complaint.severity)).toEqual(['query']);
  });
});

describe('figures', () => {
  const kind = kindOf([
    fieldOf('pupils', { type: 'number', min: 0, max: 100, integer: true }),
    fieldOf('reach', { type: 'number', min: -30, max: 40 }),
  ]);

  it('may carry units, but must be figures within their limits', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          pupils | reach
          46人 | -12
          0 | -31 !figure-out-of-range
          -1 !negative-figure | 40
          100 | 41 !figure-out-of-range
          101 !figure-out-of-range | 免测
          45.5 !not-a-whole-number | 8cm
          若干 !not-a-figure | /
          6-8 | 8
          约40人 |
        `,
      },
    ]);
  });

  it('that are mostly beyond the limits have another unit: one question', () => {
    const raised = raisedOn([
      {
        kind,
        sheet: sheet`
          reach
          120
          131
          125
          118
          8
        `,
      },
    ]);
    expect(raised.map(({ rule, complaint }) => `${rule} ${complaint.severity}`)).toEqual([
      'figure-out-of-range query',
    ]);
  });
});

describe('lists', () => {
  const kind = kindOf([
    fieldOf('change_type', { type: 'choice', choices: { 转入: ['迁入'], 转出: [], 休学: [] } }),
    fieldOf('aid', { type: 'choice', choices: { 低保: [] }, open: true }),
    fieldOf('boarder', { type: 'yes-no' }),
    fieldOf('gender', { type: 'gender' }),
  ]);

  it('admit their choices in all spellings, and nothing else', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          change_type | aid | boarder | gender
          转入 | 低保 | 是 | 男
          迁入 | 孤儿 | √ | 女性
          转如 !not-in-list | 低保 | 未定 | 未知 !not-in-list
          2-转出 | | 偶尔 !not-in-list | 1
          转出 | | 0 | 2
        `,
      },
    ]);
  });

  it('may be named inside a longer text, but not by their contrary', () => {
    const disability = kindOf([
      fieldOf('type', { type: 'choice', choices: { 视力残疾: [], 合格: ['达标'] } }),
    ]);
    expectDrawn([
      {
        kind: disability,
        sheet: sheet`
          type
          视力残疾二级
          合格(已复检)
          不合格 !not-in-list
          视力残疾
          达标
        `,
      },
    ]);
  });

  it('that lack several words of a small table are asked about, a single slip is an error', () => {
    const severities = (drawn: Parameters<typeof raisedOn>[0][number]['sheet']) =>
      raisedOn([{ kind, sheet: drawn }]).map(({ complaint }) => complaint.severity);
    expect(
      severities(sheet`
        change_type
        转入
        转如
        转出
      `),
    ).toEqual(['error']);
    expect(
      severities(sheet`
        change_type
        转入
        借读
        回流
      `),
    ).toEqual(['query', 'query']);
  });

  it('that fit few of the cells are not this school’s list', () => {
    const raised = raisedOn([
      {
        kind,
        sheet: sheet`
          change_type
          A
          B
          C
          D
          转出
        `,
      },
    ]);
    expect(raised.map(({ complaint }) => complaint.severity)).toEqual(['query']);
  });
});

it('classes belong to the stage of the school', () => {
  const drawn = sheet`
    姓名 | class_name
    赵一 | 六(1)班
    钱二 | 七(1)班 !grade-not-in-school
    孙三 | 三1
    李四 | 402
  `;
  expectDrawn([{ kind: roster, sheet: drawn }], { stage: 'primary' });
  expect(raisedOn([{ kind: roster, sheet: drawn }], { stage: 'nine-year' })).toEqual([]);
});

it('ISBN kept as numbers are asked about, invented ones are left alone', () => {
  const kind = kindOf([fieldOf('isbn', { type: 'isbn' })]);
  expectDrawn([
    {
      kind,
      sheet: sheet`
        isbn
        '9787000000000
        '9787000001370
        '9787000002740
        '9787000004110
      `,
    },
  ]);
  const drawn = sheet`
    isbn
    '9787020002207
    '978702000220 !isbn-length
    '9787020002208 !isbn-check-digit
    7-02-000220-X
    无
    x !isbn-as-number
  `;
  const values = drawn.values.map((row, index) => (index === 6 ? [9787020002207] : row));
  expectDrawn([{ kind, sheet: { ...drawn, values } }]);
});

describe('ranges of dates', () => {
  it('end where they begin or later; an end without its year may lie in the next', () => {
    expectDrawn([
      {
        kind: kindOf([fieldOf('name', { type: 'person' }), fieldOf('date', { type: 'date' })]),
        sheet: sheet`
          name | date
          赵一 | 2017.10.13—10.17
          钱二 | 2017.10.17—10.13 !dates-out-of-order
          孙三 | 2017.12.28—1.3
          李四 | 2018.4.3—2018.4.3
        `,
      },
    ]);
  });
});

describe('open lists', () => {
  const kind = kindOf([
    fieldOf('name', { type: 'text' }),
    fieldOf('status', { type: 'choice', choices: { 在用: ['在用', '正常'], 闲置: ['闲置'] }, open: true }),
  ]);
  it('ask about a single short word among many that are known', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | status
          甲 | 在用
          乙 | 在用
          丙 | 再用 !not-in-list
          丁 | 闲置
          戊 | 正常
          己 | 在用
        `,
      },
    ]);
  });
  it('leave words of their own alone', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | status
          甲 | 在用
          乙 | 外借
          丙 | 封存
          丁 | 闲置
          戊 | 正常
          己 | 借给中心小学使用
        `,
      },
    ]);
  });
});
