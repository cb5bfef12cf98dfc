import { describe, expect, it } from '@jest/globals';
import { checkSheet } from '../../../src/engine/check/ledger';
import { cellAddress } from '../../../src/model/address';
import { expectDrawn, fieldOf, kindOf, raisedOn } from '../../support/ledger';
import { dressed, sheet, sheetOf, workbookOf } from '../../support/sheet';

const number = { type: 'number', min: 0 } as const;

describe('合计', () => {
  const kind = kindOf(
    [
      fieldOf('class_name', { type: 'class' }),
      fieldOf('pupils', number),
      fieldOf('area', number),
      fieldOf('price', number, { additive: false }),
      fieldOf('rooms', number),
    ],
    { nameFields: ['class_name'] },
  );

  it('adds up every column that is added up', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          class_name | pupils | area | price
          一(1)班 | 20 | 9.6×7.5 | 3
          一(2)班 | 21人 | 54.25 | 4
          合计 | 42 !total-mismatch | 126.25 | 3
        `,
      },
    ]);
  });

  it('may stand over 小计 lines and repeat their mistake', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          class_name | pupils
          一(1)班 | 20
          一(2)班 | 21
          小计 | 40 !total-mismatch
          二(1)班 | 30
          二(2)班 | 31
          小计 | 61
          合计 | 101
        `,
      },
    ]);
  });

  it('may leave out hidden rows, which is said', () => {
    const drawn = sheet`
      class_name | pupils
      一(1)班 | 20
      一(2)班 | 5
      合计 | 20 !hidden-rows-in-total
    `;
    expectDrawn([{ kind, sheet: dressed(drawn, { hiddenRows: [3] }) }]);
    expect(raisedOn([{ kind, sheet: drawn }]).map(({ rule }) => rule)).toEqual(['total-mismatch']);
  });

  it('counts what is stated per room as often as there are rooms', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          class_name | rooms | area
          科学实验室 | 1 | 96
          普通教室 | 9 | 每间54
          合计 | 10 | 582
        `,
      },
    ]);
  });

  it('may be a mean, or the sum of areas per room times rooms', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          class_name | rooms | area | pupils
          科学室 | 2 | 96.5 | 5.1
          普通教室 | 9 | 54 | 6.2
          合计 | 11 | 679 | 5.65
        `,
      },
    ]);
  });

  it('that is right proves a row with a slip of the unit', () => {
    const drawn = sheet`
      class_name | area
      一(1)班 | 69.5
      一(2)班 | 692300 !unit-slip
      合计 | 138.73
    `;
    expectDrawn([{ kind, sheet: drawn }]);
    expect(raisedOn([{ kind, sheet: drawn }])[0]?.complaint.repair).toBe(69.23);
  });

  it('that is right with a row known to be wrong is not blamed', () => {
    expectDrawn([
      {
        kind: { ...kind, relations: [{ type: 'at-most', part: 'rooms', whole: 'pupils' }] },
        sheet: sheet`
          class_name | pupils | rooms
          一(1)班 | 53 | 56 !part-exceeds-whole
          一(2)班 | 50 | 33
          合计 | 103 | 77
        `,
      },
    ]);
  });

  it('of approximate figures is only asked about', () => {
    const raised = raisedOn([
      {
        kind,
        sheet: sheet`
          class_name | pupils
          一(1)班 | 约20
          一(2)班 | 21
          合计 | 45
        `,
      },
    ]);
    expect(raised.map(({ complaint }) => complaint.severity)).toEqual(['query']);
  });

  it('that a SUM has made without the text in it is told at the text, which is the mistake', () => {
    const drawn = dressed(
      sheet`
        class_name | pupils
        一(1)班 | 20
        一(2)班 | 21人
        合计 | 20
      `,
      { formulas: { B4: 'SUM(B2:B3)' } },
    );
    const [said, ...others] = raisedOn([{ kind, sheet: drawn }]);
    expect([said?.complaint.cell, others]).toEqual([{ sheet: 'Sheet1', row: 2, column: 1 }, []]);
    expect(said?.complaint.message).toContain('这一格的数字是文本,求和时被漏掉了');
  });

  it('offers the sum as a repair, but never over a formula', () => {
    const drawn = sheet`
      class_name | pupils
      一(1)班 | 20
      一(2)班 | 21
      合计 | 42
    `;
    expect(raisedOn([{ kind, sheet: drawn }])[0]?.complaint.repair).toBe(41);
    const formula = dressed(drawn, { formulas: { B4: 'B2+B3+1' } });
    expect(raisedOn([{ kind, sheet: formula }])[0]?.complaint.repair).toBeUndefined();
  });
});

describe('counts in words', () => {
  const pupils = kindOf(
    [
      fieldOf('name', { type: 'person' }, { label: '姓名' }),
      fieldOf('gender', { type: 'gender' }),
      fieldOf('birth_date', { type: 'text' }),
      fieldOf('code', { type: 'text' }),
    ],
    { id: 'student-roster', nameFields: ['name'] },
  );

  it('agree with the rows, above and below the table and in the 合计 row', () => {
    expectDrawn([
      {
        kind: pupils,
        header: 2,
        sheet: sheet`
          班主任:钱二   班级人数:3人 !count-mismatch
          姓名 | gender | birth_date | code
          赵一 | 男 | |
          孙三 | 女 | |
          合计 | | 男1人 | 女2人 !count-mismatch
          注:共2人
        `,
      },
    ]);
  });

  it('under a column that only some lines fill are of those that do', () => {
    const listed = (claim: string) => ({
      kind: pupils,
      sheet: sheet`
        姓名 | gender | birth_date | code
        赵一 | 男 | | 市级
        孙三 | 女 | |
        李四 | 女 | | 县级
        合计 | | | ${claim}
      `,
    });
    expectDrawn([listed('2人')]);
    expectDrawn([listed('3人')]);
    expectDrawn([listed('1人 !count-mismatch')]);
  });

  it('that speak of something else are left alone', () => {
    expectDrawn([
      {
        kind: { ...pupils, id: 'paired-help' },
        header: 2,
        sheet: sheet`
          每名教师帮扶5名学生,在校生540人,完成人数:30人
          姓名 | gender
          赵一 | 男
          注:按在校生538人计,学年初220人,现有222人
        `,
      },
    ]);
  });

  it('may be about all blocks of the sheet together', () => {
    const drawn = (title: string) => sheet`
      ${title}
      姓名 | gender
      赵一 | 男
      孙三 | 女
    `;
    expectDrawn([
      { kind: pupils, header: 2, sheet: drawn('全校共4人') },
      { kind: pupils, header: 2, sheet: dressed(drawn('共2人'), { name: '二班' }) },
    ]);
  });

  it('in a section heading agree with its rows', () => {
    expectDrawn([
      {
        kind: pupils,
        sheet: sheet`
          姓名 | gender
          一、专任教师(2人)
          赵一 | 男
          孙三 | 女
          二、行政人员(2人) !count-mismatch
          李四 | 女
        `,
      },
    ]);
  });

  it('count classes and rooms', () => {
    const classes = kindOf([fieldOf('class_name', { type: 'class' }), fieldOf('pupils', number)], {
      nameFields: ['class_name'],
    });
    const rooms = kindOf([fieldOf('room_name', { type: 'text' }, { label: '教室名称' })], {
      nameFields: ['room_name'],
    });
    expectDrawn([
      {
        kind: kindOf([fieldOf('grade', { type: 'text' }), ...classes.fields], classes),
        sheet: sheet`
          grade | class_name | pupils
          一年级 | 一(1)班 | 20
          二年级 | 二(1)班 | 20
          合计 | 3个班 !count-mismatch | 40
        `,
      },
      {
        kind: rooms,
        header: 2,
        sheet: dressed(
          sheet`
            合计14间 !count-mismatch
            教室名称
            一(1)班教室
          `,
          { name: '教室' },
        ),
      },
    ]);
  });
});

describe('duplicates', () => {
  const kind = kindOf(
    [
      fieldOf('name', { type: 'person' }),
      fieldOf('id_card', { type: 'text' }, { unique: 'error' }),
      fieldOf('code', { type: 'text' }, { unique: 'query' }),
    ],
    { nameFields: ['name'] },
  );

  it('are marked at the later place, within a ledger and across ledgers, one mistake once', () => {
    expectDrawn([
      {
        kind,
        sheet: sheet`
          name | id_card | code
          赵一 | A1 | 001
          钱二 | A2 | 002
          孙三 | Ａ1 !duplicate | 001
          李四 |  | 002 !duplicate
          周五 | — | 无
          吴六 | — | 无
        `,
      },
      {
        kind,
        sheet: dressed(
          sheet`
            name | id_card | code
            郑七 | a2 !duplicate | 003
            王八 | A5 | 004
          `,
          { name: '二班' },
        ),
      },
    ]);
  });

  it('are marked where sex or birth date contradict the number, even if that is the earlier place', () => {
    const people = kindOf([
      fieldOf('gender', { type: 'gender' }),
      fieldOf('id_card', { type: 'identity' }, { unique: 'error' }),
    ]);
    expectDrawn([
      {
        kind: people,
        sheet: sheet`
          gender | id_card
          男 !identity-gender | 000000197205171500 !duplicate
          女 | 000000197205171500
        `,
      },
    ]);
  });

  it('are one question where a ledger is a copy of another', () => {
    const drawn = sheet`
      name | id_card
      a | 1
      b | 2
      c | 3
      d | 4
    `;
    const raised = raisedOn([
      { kind, sheet: drawn },
      { kind, sheet: dressed(drawn, { name: '副本' }) },
    ]);
    expect(raised.map(({ rule, complaint }) => `${rule} ${complaint.severity}`)).toEqual([
      'duplicate-ledger query',
    ]);
  });
});

describe('one person in two ledgers', () => {
  const fields = [
    fieldOf('name', { type: 'person' }),
    fieldOf('grade_class', { type: 'class' }),
    fieldOf('gender', { type: 'gender' }),
    fieldOf('birth_date', { type: 'date' }),
    fieldOf('id_card', { type: 'identity' }),
  ];
  const roll = kindOf(fields, { id: 'roll', nameFields: ['name'] });
  const list = kindOf(fields, { id: 'list', nameFields: ['name'] });
  const pupils = sheet`
    name | grade_class | gender | birth_date | id_card
    赵　一 | 三(1)班 | 女 | 1972.5 | 000000197205171500
    钱二 | 三(1)班 | 女 | 1994年6月10日 | 000000199406101209
    孙三 | 三(1)班 | 男 | |
    孙三 | 三(2)班 | 女 | |
    李四 | 三(1)班 | 男 | 1981.4 |
    李四 | 三(1)班 | 男 | 1981.5 |
  `;

  it('is the same person', () => {
    const aided = sheet`
      name | grade_class | gender | birth_date | id_card
      赵一 | 三1 | 男 !person-disagrees | 1972.5 |
      钱二 | 三(1) | 女 | 1994.7 !person-disagrees |
      孙三 | 三(2)班 | 女 | |
      李四 | 三(1)班 | 男 | 1981.6 |
      周五 | 三(1)班 | 男 | |
    `;
    expectDrawn([
      { kind: roll, sheet: pupils },
      { kind: list, sheet: dressed(aided, { name: '资助' }) },
    ]);
  });

  it('is on the roll that is the longest in all its parts, though another list is longer than each of them', () => {
    const [first, second] = ['赵一', '钱二'].map(
      (name, index) => sheet`
        name | grade_class | gender
        ${name} | 三(${index + 1})班 | 女
        孙${index} | 三(${index + 1})班 | 男
      `,
    );
    const aided = sheet`
      name | grade_class | gender
      赵一 | 三(1)班 | 男 !person-disagrees
      钱二 | 三(2)班 | 女
      周五 | 三(2)班 | 男
    `;
    expectDrawn([
      { kind: list, sheet: dressed(aided, { name: '资助' }) },
      { kind: roll, sheet: dressed(first ?? aided, { name: '一班' }) },
      { kind: roll, sheet: dressed(second ?? aided, { name: '二班' }) },
    ]);
  });

  it('has one identity number', () => {
    const aided = sheet`
      name | id_card
      赵一 | 000000198803156823 !person-disagrees
      钱二 | 000000199406101209
    `;
    expectDrawn([
      { kind: roll, sheet: pupils },
      { kind: list, sheet: dressed(aided, { name: '资助' }) },
    ]);
  });
});

describe('persons referred to', () => {
  const teachers = kindOf([fieldOf('name', { type: 'person' })], {
    id: 'teacher-roster',
    label: '教师花名册',
    nameFields: ['name'],
  });
  const rooms = kindOf(
    [
      fieldOf('room', { type: 'text' }),
      fieldOf(
        'keeper',
        { type: 'person' },
        { refersTo: { kind: 'teacher-roster', field: 'name', severity: 'error' } },
      ),
    ],
    { nameFields: ['room'] },
  );
  const staff = sheet`
    name
    赵一
    钱　二
    孙三
    李四
  `;

  it('must stand in the other ledger, if the workbook has it', () => {
    const drawn = sheet`
      room | keeper
      a | 赵一
      b | 钱二、孙三
      c | 周五 !unknown-person
      d | 各班主任
      e | —
      f | 李四(兼)
      g |  !missing-value
    `;
    expectDrawn([
      { kind: rooms, sheet: drawn },
      { kind: teachers, sheet: dressed(staff, { name: '教师' }) },
    ]);
    const alone = raisedOn([{ kind: rooms, sheet: drawn }]);
    expect(alone.map(({ rule }) => rule)).toEqual(['missing-value']);
  });

  it('of whom many are missing put the other ledger into question', () => {
    const raised = raisedOn([
      {
        kind: rooms,
        sheet: sheet`
          room | keeper
          a | 甲甲
          b | 乙乙
          c | 丙丙
          d | 赵一
        `,
      },
      { kind: teachers, sheet: dressed(staff, { name: '教师' }) },
    ]);
    expect(raised.map(({ rule, complaint }) => `${rule} ${complaint.severity}`)).toEqual([
      'unknown-person query',
    ]);
  });
});

describe('any sheet', () => {
  const findingsOn = (drawn: ReturnType<typeof sheetOf>) => [...checkSheet(drawn, drawn, workbookOf(drawn))];
  const raised = (drawn: ReturnType<typeof sheetOf>) =>
    findingsOn(drawn).map(({ rule, complaint: { cell } }) => `${cellAddress(cell.row, cell.column)} ${rule}`);

  it('shows its failed formulas', () => {
    expect(raised(sheetOf([[1, { error: '#REF!' }], [], [null, null, { error: '#DIV/0!' }]]))).toEqual([
      'B1 formula-error',
      'C3 formula-error',
    ]);
  });

  it('shows formulas that lost a cell, and failures pasted as text', () => {
    const drawn = sheetOf([[5, '#N/A', '#1']], { formulas: { A1: 'SUM(#REF!,B1)' } });
    expect(raised(drawn)).toEqual(['B1 formula-error', 'A1 formula-error']);
  });

  it('shows notes that hold data, not remarks', () => {
    expect(raised(sheetOf([[1, 2]], { notes: { A1: '张三:\n实为45人', B1: '请核对' } }))).toEqual([
      'A1 data-in-note',
    ]);
  });

  it('shows text that a SUM leaves out, and only that', () => {
    const values = [['人数'], [20], ['21人'], ['—'], [20], ['22人']];
    expect(raised(sheetOf(values, { formulas: { A5: 'SUM(A1:A4)' } }))).toEqual(['A3 text-in-sum']);
    const severity = (formula: string, shown: number) =>
      findingsOn(sheetOf([[20], ['21人'], [shown]], { formulas: { A3: formula } })).map(
        ({ complaint }) => complaint.severity,
      );
    expect(severity('SUM(A1:A2)', 20)).toEqual(['error']);
    expect(severity('SUM(A1:A2)', 41)).toEqual(['query']);
    expect(severity('SUM(A1:A2)-B1', 20)).toEqual(['query']);
    expect(raised(sheetOf(values))).toEqual([]);
    expect(raised(sheetOf(values, { formulas: { A5: 'A2+A3' } }))).toEqual([]);
  });
});
