import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

describe('what names lines and tables where nothing is written', () => {
  it('reads the column under an empty corner as the names of the lines', () => {
    const drawn = (last: number) => sheet`
      小学学生数 | < | < | < | < | < | < | < | < | <
      表号:教基3112 | < | < | < | < | < | < | < | < | <
       | 编号 | 招生数 | 在校生数 | 一年级 | 二年级 | 三年级 | 四年级 | 五年级 | 六年级
      甲 | 乙 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      总计 | 01 | 84 | 517 | 84 | 85 | 86 | 88 | 89 | 85
      其中:女 | 02 | 41 | 258 | 41 | 43 | 41 | 45 | 44 | 44
      随迁子女 | 03 | 6 | 47 | 6 | 7 | 8 | 9 | 10 | 7
      外省迁入 | 04 | 2 | 18 | 2 | 4 | 2 | 3 | 4 | 3
      本省外县迁入 | 05 | 4 | 29 | 4 | 3 | 6 | 6 | 6 | ${last}
      农村留守儿童 | 06 | 3 | 22 | 3 | 3 | 4 | 4 | 3 | 5
    `;
    expect(engineFinds(drawn(4))).toEqual([]);
    expect(engineFinds(drawn(7))).toEqual(['J9 sum-mismatch']);
  });

  it('lets tables that touch stand under the title of the first', () => {
    const staff = sheet`
      小学部专任教师结构 | < | < | < | <
      学历 | 研究生 | 本科 | 大专 | 合计
      人数 | 0 | 2 | 1 | 3
      职称 | 高级教师 | 一级教师 | 二级教师 | 合计
      人数 | 1 | 1 | 1 | 3
    `;
    const roster = sheet`
      教职工名册 | < | < | < | <
      序号 | 姓名 | 性别 | 岗位 | 任教学段
      1 | 石样一 | 女 | 专任教师 | 小学
      2 | 石样二 | 女 | 专任教师 | 小学
      3 | 石样三 | 男 | 专任教师 | 小学
      4 | 石样四 | 男 | 专任教师 | 初中
      5 | 石样五 | 女 | 专任教师 | 初中
      6 | 石样六 | 女 | 炊事员 |
    `;
    expect(
      engineFinds([
        { ...staff, name: '结构' },
        { ...roster, name: '名册' },
      ]),
    ).toEqual([]);
  });

  it('takes 附:… for the title of another table where it names one, and for a heading of the same list where it names people', () => {
    const under = (annex: string) => sheet`
      教师花名册 | < | < | <
      序号 | 姓名 | 性别 | 任教学科
      1 | 石样一 | 女 | 语文
      2 | 石样二 | 女 | 数学
      ${annex} | < | < | <
      序号 | 姓名 | 性别 | 任教学科
      1 | 石样三 | 男 | 音乐
      2 | 石样四 | 女 | 美术
    `;
    const ranges = (annex: string) => short(under(annex)).map(({ range }) => range);
    expect(ranges('附:外聘教师')).toEqual(['A2:D8']);
    for (const annex of [
      '附:外聘教师一览',
      '附:外聘教师情况',
      '附:外聘教师统计',
      '附:外聘教师安排',
      '附:外聘教师表',
    ]) {
      expect([annex, ranges(annex)]).toEqual([annex, ['A2:D4', 'A6:D8']]);
    }
  });
});
