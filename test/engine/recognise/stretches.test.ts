import { describe, expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

const finds = (drawn: ReturnType<typeof dressed>) => engineFinds(drawn);
const planted = ({ expected }: ReturnType<typeof dressed>) =>
  expected.map(({ cell, rule }) => `${cell} ${rule}`).sort();

describe('a table of sums under lists of names is none of their lines', () => {
  test('under two lists side by side, with a title across both', () => {
    const drawn = dressed(
      sheet`
        学生转入转出登记 | < | < | < | < | < | < | < | < | <
        转入 | < | < | < | < |  | 转出 | < | < | <
        姓名 | 年级 | 转入时间 | 原年级 | 原学校 |  | 姓名 | 年级 | 转出时间 | 转往学校
        样甲 | 三年级 | 2019.9.4 | 三年级 | 样例二小 |  | 样丙 | 四年级 | 2019.9.2 | 样例三小
        样乙 | 五年级 | 2019.9.6 | 五年级 | 样例中心小学 |  | 样丁 | 五年级 | 2019.9.3 |  !transfer-without-school

        学生数变动情况 | < | < | < | < | < | < | < | < | <
        年级 | 上学期末 | 毕业 | 招生 | 转入 |  | 转出 | 本学期初 |  |
        三年级 | 16 | 0 | 0 | 1 |  | 0 | 17 |  |
        四年级 | 14 | 0 | 0 | 0 |  | 1 | 13 |  |
        五年级 | 19 | 0 | 0 | 1 |  | 1 | 19 |  |
        合计 | 49 | 0 | 0 | 2 |  | 2 | 49 |  |
      `,
      { name: '学生变动' },
    );
    expect(finds(drawn)).toEqual(planted(drawn));
  });

  test('under one list, without a title, with a name of its own before the figures', () => {
    const drawn = dressed(
      sheet`
        学籍异动登记 | < | < | < | < | < | <
        序号 | 姓名 | 性别 | 年级班 | 异动类型 | 办理日期 | 来源/去向
        1 | 样甲 | 男 | 二(1) | 转入 | 2025-02-24 | 样例二小
        2 | 样乙 | 男 | 三(2) | 转出 | 2025-08-29 |  !transfer-without-school
        3 | 样丙 | 女 | 四(1) | 转入 | 2025-09-02 | 样例三小

        汇总 |  | 转入 | 转出 | 复学 |  |
        人次 |  | 2 | 1 | 0 |  |
      `,
      { name: '学籍异动' },
    );
    expect(finds(drawn)).toEqual(planted(drawn));
  });
});

describe('a list in two halves is one list', () => {
  const halves = (boys: string, again: string) =>
    dressed(
      sheet`
        五(2)班学生名单 | < | < | < | < | < | < | <
        班主任:王样一 | < | < | < | ${boys} | < | < | <
        序号 | 姓名 | 性别 | 家长电话 | 序号 | 姓名 | 性别 | 家长电话
        1 | 样甲 | 男 | 13000000001 | 4 | 样丁 | 女 | 13000000004
        2 | 样乙 | 女 | 13000000002 | 5 | ${again} | 男 | 13000000005
        3 | 样丙 | 男 | 13000000003 | | | |
      `,
      { name: '五(2)班学生' },
    );

  test('though its columns speak of parents: everybody is counted', () => {
    expect(finds(halves('共5人,男3人,女2人', '样戊'))).toEqual([]);
    expect(finds(halves('共6人,男3人,女2人', '样戊'))).toEqual(['E2 count-mismatch']);
  });
});
