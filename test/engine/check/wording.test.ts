import { describe, expect, test } from '@jest/globals';
import type { LedgerKind } from '../../../src/model/ledger';
import { fieldOf, kindOf, raisedOn } from '../../support/ledger';
import { type DrawnSheet, sheet } from '../../support/sheet';

const figure = { type: 'number', min: 0 } as const;

function said(kind: LedgerKind, drawn: DrawnSheet): readonly string[] {
  return raisedOn([{ kind, sheet: drawn }]).map(({ complaint }) => complaint.message);
}

describe('how a record is called', () => {
  const kind = kindOf(
    [fieldOf('日期', { type: 'date' }), fieldOf('册数', figure), fieldOf('结存册数', figure)],
    {
      nameFields: ['日期'],
    },
  );
  test('not by its own wrong date, but by its row', () => {
    const [message] = said(
      kind,
      sheet`
        日期 | 册数 | 结存册数
        2022.6.31 | 3 | 3
        2022.7.1 | 4 | 7
        2022.7.2 | 4 | 11
        2022.7.3 | 4 | 15
      `,
    );
    expect(message).toMatch(/^第 2 行的“日期”填的“2022.6.31”/);
  });
  test('not by another date either', () => {
    const [message] = said(
      kind,
      sheet`
        日期 | 册数 | 结存册数
        2022.7.1 | -4 | 7
        2022.7.2 | 4 | 11
        2022.7.3 | 4 | 15
      `,
    );
    expect(message).toBe('第 2 行的“册数”是 -4 册,不能是负数。请核对后重填。');
  });
});

describe('units and what is proposed', () => {
  test('of people: the unit stands behind every figure', () => {
    const kind = kindOf(
      [
        fieldOf('班级', { type: 'class' }),
        fieldOf('男', figure),
        fieldOf('女', figure),
        fieldOf('学生数', figure),
      ],
      {
        nameFields: ['班级'],
        relations: [{ type: 'sum', total: '学生数', parts: ['男', '女'] }],
      },
    );
    const messages = said(
      kind,
      sheet`
        班级 | 男 | 女 | 学生数
        一(1)班 | 20 | 20 | 40
        一(2)班 | 20 | 22 | 43
        合计 | 40 | 42 | 80
      `,
    );
    expect(messages[0]).toContain('一(2)班的“学生数”是 43 人,按男+女算是 20+22=42,多 1 人。');
    expect(messages.join()).toMatch(/合计的“学生数”是 80 人,按男\+女算是 40\+42=82,少 2 人/);
  });
  const attendance = kindOf(
    [
      fieldOf('年级', { type: 'text' }),
      fieldOf('应到', figure),
      fieldOf('实到', figure),
      fieldOf('缺席', figure),
    ],
    {
      nameFields: ['年级'],
      relations: [{ type: 'difference', result: '缺席', from: '应到', minus: '实到' }],
    },
  );
  test('no figure below none is proposed', () => {
    const raised = raisedOn([
      {
        kind: attendance,
        sheet: sheet`
          年级 | 应到 | 实到 | 缺席
          一年级 | 11 | 14 | 0
          二年级 | 20 | 19 | 1
          三年级 | 20 | 18 | 2
        `,
      },
    ]);
    expect(raised.map(({ complaint }) => complaint.required)).toEqual(['']);
    expect(raised[0]?.complaint.message).toContain('11−14=-3');
  });
});
