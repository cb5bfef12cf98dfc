import { describe, expect, it } from '@jest/globals';
import { complaintsOn, drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

describe('disabled pupils', () => {
  const drawn = sheet`
    残疾儿童随班就读登记表 | < | < | < | < | <
    姓名 | 班级 | 身份证号 | 残疾类别 | 等级 | 残疾证号 | 安置方式 | 个别化教育计划
    王样一 | 一(1) | 000000201511156519 | 视力残疾 | 三级 | 00000020151115651913 | 随班就读 | √
    李样二 | 一(1) | 000000201404285729 | 听力残疾 | 二级 | 00000020151115651922 !disability-certificate | 随班就读 | √
    张样三 | 一(1) | 000000201211240612 | 肢体 !disability-certificate | 三级 | 00000020121124061253 | 随班就读 | √
    赵样四 | 一(1) | 000000201204065844 | 肢体残疾 | 二级 !disability-certificate | 00000020120406584444 | 送教上门 !placement-on-list | 无 !individual-plan
  `;

  it('reads the certificate number: holder, kind, level', () => {
    expect(drawnLedger(drawn).kind.id).toBe('disability-mainstream');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
    const holder = complaintsOn(drawn).find(({ complaint }) => complaint.cell.row === 3)?.complaint;
    expect(holder?.severity).toBe('error');
    expect(holder?.message).toContain('王样一');
    expect(holder?.message).not.toContain('201511156519');
  });

  it('knows the seven kinds however they are written', () => {
    const types = (type: string) => sheet`
      残疾儿童登记表 | < | <
      姓名 | 班级 | 残疾类别 | 等级
      王样一 | 一(1) | ${type} | 三级
    `;
    for (const known of ['听力残疾二级', '智力/言语', '脑瘫', '孤独症', '1-视力残疾', '多重残疾']) {
      expect(foundOn(types(known))).toEqual([]);
    }
    expect(foundOn(types('多动'))).toEqual(['C3 disability-type-unknown']);
  });

  it('wants disabled pupils on the aid list, where the standard does', () => {
    const aid = drawnLedger(sheet`
      资助名单 | < | < | < | <
      姓名 | 班级 | 困难类型 | 金额 | 账号
      王样一 | 一(1) | 残疾学生 | 250 | 0001
      李样二 | 一(1) | 残疾学生 | 250 | 0002
      张样三 | 一(1) | 残疾学生 | 250 | 0003
    `).view;
    const coverage = (demands: Record<string, true>) => foundOn(drawn, { others: [aid], demands });
    expect(coverage({ 'aid-coverage': true })).toEqual(['A6 aid-coverage', ...expectedOn(drawn)].sort());
    expect(coverage({})).toEqual(expectedOn(drawn));
    const poor = drawnLedger(sheet`
      家庭经济困难学生资助名单 | < | < | < | <
      姓名 | 班级 | 困难类型 | 金额 | 账号
      赵样四 | 一(1) | 低保 | 250 | 0001
      钱样五 | 一(1) | 孤儿 | 250 | 0002
    `).view;
    expect(foundOn(drawn, { others: [poor], demands: { 'aid-coverage': true } })).toEqual(expectedOn(drawn));
  });
});
