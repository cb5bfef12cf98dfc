import { describe, expect, it } from '@jest/globals';
import { complaintsOn, drawnLedger, foundOn } from '../support/drawn-ledger';
import { sheet } from '../support/sheet';

const names = ['王样一', '李样二', '张样三', '赵样四', '钱样五'];
const roster = drawnLedger(sheet`
  教师花名册 | < | < | <
  姓名 | 学历 | 职称 | 任教学科
  ${names.map((name) => `${name} | 本科 | 一级教师 | 语文`).join('\n')}
`).view;

describe('teacher ethics', () => {
  it('appraises every teacher of the roster', () => {
    const drawn = sheet`
      师德考核台账 | < | < | <
      姓名 | 自评 | 总分 | 考核结果
      ${names
        .slice(0, 4)
        .map((name) => `${name} | 95 | 95 | 优秀`)
        .join('\n')}
    `;
    const { view, kind } = drawnLedger(drawn);
    expect(kind.id).toBe('teacher-ethics');
    const [missing] = complaintsOn(drawn, { others: [roster, view] });
    expect(missing?.rule).toBe('ethics-coverage');
    expect(missing?.complaint.message).toContain('钱样五');
    expect(foundOn(drawn, { others: [view] })).toEqual([]);
  });
});

describe('teacher exchange', () => {
  it('leads to another school', () => {
    const drawn = sheet`
      教师交流轮岗台账 | < | < | <
      姓名 | 是否骨干 | 派出学校 | 接收学校
      王样一 | 是 | 例县一小 | 例县二小
      李样二 | 否 | 例县一小 | 例县一小
    `;
    expect(drawnLedger(drawn).kind.id).toBe('teacher-exchange');
    expect(foundOn(drawn)).toEqual(['D4 exchange-same-school']);
  });
});
