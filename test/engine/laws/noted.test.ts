import { describe, expect, test } from '@jest/globals';
import { lawsIn, suspected } from '../../support/laws';
import { sheet } from '../../support/sheet';

/** A tree of floor areas whose note says how it is added up. */
const tree = ({ total = '4492', rooms = '3006', note = '' }) => sheet`
  用房情况
  名称 | 编号 | 计 | 框架 | 砖混
  甲 | 乙 | 1 | 2 | 3
  总计 | 01 | ${total} | 3752 | 740
  教学用房 | 02 | ${rooms} | 2762 | 244
  教室 | 03 | 1344 | 1100 | 244
  实验室 | 04 | 1662 | 1662 | 0
  办公用房 | 05 | 440 | 300 | 140
  其中:教师办公室 | 06 | 380 | 260 | 120
  生活用房 | 07 | 1046 | 690 | 356
  宿舍 | 08 | 450 | 330 | 120
  食堂 | 09 | 596 | 360 | 236
  ${note}
`;
const NOTE = '注:01=02+05+07;02=03+04;07行=08行+09行;1列=2+3。';

describe('relations printed in a note in the numbers of lines and columns', () => {
  test('are laws along the axis that has the numbers', () => {
    const laws = lawsIn(tree({ note: NOTE })).filter((law) => law.includes('printed'));
    expect(laws).toEqual([
      '计=框架+砖混 (printed 8/8)',
      '总计=教学用房+办公用房+生活用房 (printed 3/3)',
      '教学用房=教室+实验室 (printed 3/3)',
      '生活用房=宿舍+食堂 (printed 3/3)',
    ]);
  });

  test.each([
    [{ total: '4942' }, ['C4 4942→4492']],
    [{ rooms: '3060' }, ['C5 3060→3006']],
    [{}, []],
  ])('find the wrong cell of a tree: %p', (given, found) => {
    expect(suspected(tree({ ...given, note: NOTE }))).toEqual(found);
  });

  test('take no figure for a code: 1=2+3 of figures that are none is nobody’s law', () => {
    const laws = lawsIn(sheet`
      情况
      名称 | 计 | 男 | 女
      甲 | 5 | 2 | 3
      乙 | 9 | 4 | 5
      注:1=2+3
    `);
    expect(laws.filter((law) => law.includes('printed'))).toEqual([]);
  });

  test('say that a line never exceeds another', () => {
    const bounded = (inner: string) => sheet`
      学生数
      名称 | 代码 | 一年级 | 二年级 | 三年级
      随迁子女 | 05 | 8 | 10 | 10
      留守儿童 | 06 | 3 | 4 | 3
      务工随迁 | 07 | 5 | ${inner} | 7
      注:05行≥07行
    `;
    expect(lawsIn(bounded('6')).filter((law) => law.includes('≤'))).toEqual([
      '务工随迁≤随迁子女 (printed 3/3)',
    ]);
  });
});

describe('lines that another line is the sum of', () => {
  test('are not added a second time, also where only the figures say so', () => {
    const areas = (total: string) => sheet`
      用房
      名称 | 计 | 框架 | 砖混
      教学 | 3006 | 2762 | 244
      教室 | 1344 | 1100 | 244
      实验 | 1662 | 1662 | 0
      办公 | 440 | 300 | 140
      合计 | ${total} | 3062 | 384
    `;
    expect(suspected(areas('3446'))).toEqual([]);
    expect(suspected(areas('3464'))).toEqual(['B7 3464→3446']);
  });

  test('a 小计 adds its own group: groups of one line before it do not belong', () => {
    const books = (sum: string) => sheet`
      图书分类
      部类 | 类号 | 种数 | 册数
      马列 | A | 57 | 285
      哲学 | B | 141 | 704
      社科 | C | 61 | 183
       | D | 140 | 420
       | E | 44 | 220
       | 小计 | 245 | ${sum}
    `;
    expect(suspected(books('823'))).toEqual([]);
    expect(suspected(books('832'))).toEqual(['D8 832→823']);
  });

  test('其中:…小计 under the 合计 adds a stretch of the lines before it', () => {
    const points = (sum: string) => sheet`
      校点情况
      校点 | 班数 | 学生数 | 面积
      本部 | 6 | 228 | 11240
      马家湾教学点 | 3 | 42 | 2680
      石嘴教学点 | 1 | 11 | 1950
      阳坡教学点 | 2 | 26 | 2310
      合计 | 12 | 307 | 18180
      其中:教学点小计 | 6 | ${sum} | 6940
    `;
    expect(suspected(points('79'))).toEqual([]);
    expect(suspected(points('97'))).toEqual(['C8 97→79']);
  });
});

describe('a product in which one factor is one', () => {
  test('is no witness: one room of 64.8 is 64.8, and 长×宽 of a room is not that of all', () => {
    expect(
      suspected(sheet`
        用房登记
        序号 | 用房名称 | 间数 | 长×宽(米) | 每间面积 | 面积小计
        1 | 普通教室 | 6 | 9×7.2 | 64.8 | 388.8
        2 | 实验室 | 1 | 12×8 | 96 | 96
        3 | 阅览室 | 1 | 12×9 | 108 | 108
        4 | 仪器室 | 1 | 8×6 | 48 | 48
        5 | 微机室 | 1 | 10×8 | 80 | 80
        6 | 办公室 | 4 | 8×4 | 32 | 128
      `),
    ).toEqual([]);
  });
});
