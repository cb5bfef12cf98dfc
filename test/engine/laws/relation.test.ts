import { describe, expect, test } from '@jest/globals';
import { relationsIn } from '../../../src/engine/laws/relation';
import { lawsIn, suspected } from '../../support/laws';
import { sheet } from '../../support/sheet';

/** A relation as one line: 5=(2+3)÷1. */
function written(text: string): readonly string[] {
  return relationsIn(text).map(({ whole, parts, signs, operation, over = 1, axis }) => {
    const terms = parts.map((part, index) => `${(signs[index] ?? 1) < 0 ? '-' : '+'}${part}`);
    const sides = operation === 'ratio' ? [terms.slice(0, over), terms.slice(over)] : [terms];
    return `${operation} ${whole}: ${sides.map((side) => side.join('')).join(' / ')}${axis === undefined ? '' : ` ${axis}`}`;
  });
}

describe('relations as forms print them', () => {
  test.each([
    ['注:01=02+05;2列=3+4', ['sum 1: +2+5', 'sum 2: +3+4 columns']],
    ['(1)=(2)+…+(5)', ['sum 1: +2+3+4+5']],
    ['1=3+...+6', ['sum 1: +3+4+5+6']],
    ['02行=03行至06行之和', ['sum 2: +3+4+5+6 rows']],
    ['第12行=第13行-第15行之和;', ['sum 12: +13+14+15 rows']],
    ['5=2-3', ['sum 5: +2-3']],
    ['2=9;15=14', ['sum 2: +9', 'sum 15: +14']],
    ['占比(5=(2+3)÷1)', ['ratio 5: +2+3 / +1']],
    ['5=2÷(3+4)×100%', ['ratio 5: +2 / +3+4']],
    ['金额 5=3×4', ['product 5: +3+4']],
    ['C=A/B', ['ratio C: +A / +B']],
    ['05行≥08行', ['at-most 8: +5 rows']],
    ['3<=2', ['at-most 3: +2']],
    ['37=37', []],
    ['6×7=42.5㎡;12.5=5+7.5', []],
    ['1=2+3×4+5', []],
  ])('%s', (text, relations) => {
    expect(written(text)).toEqual(relations);
  });

  test('are held where columns are printed as a rate of two sums', () => {
    const table = (share: string) => sheet`
      随迁子女就读
      学校 | 人数 | 公办 | 购买学位 | 自费 | 占比
      甲 | 1=2+3+4 | 2 | 3 | 4 | 5=(2+3)÷1
      一小 | 480 |  | 428 | 52 | 89.2%
      二小 | 608 | 30 | 482 | 96 | ${share}
      三小 | 324 | 10 | 273 | 41 | 87.3%
      四小 | 200 | 150 | 30 | 20 | 90%
    `;
    expect(suspected(table('84.2%'))).toEqual([]);
    expect(suspected(table('48.2%'))).toEqual(['F5 0.482→0.842']);
  });
});

describe('a chance is no law', () => {
  test('a sum does not add what a part of it adds already', () => {
    const laws = lawsIn(sheet`
      教师任课情况
      学历 | 合计 | 语文 | 数学 | 外语 | 英语 | 日语 | 科学 | 艺术 | 音乐 | 美术
      小学本科 | 22 | 7 | 6 | 3 | 2 | 1 | 4 | 2 | 1 | 1
      小学专科 | 16 | 5 | 1 | 4 | 3 | 1 | 3 | 3 | 2 | 1
      初中本科 | 23 | 4 | 6 | 6 | 4 | 2 | 3 | 4 | 1 | 3
      初中专科 | 14 | 3 | 2 | 4 | 2 | 2 | 0 | 5 | 2 | 3
    `);
    expect(laws.filter((law) => law.startsWith('合计'))).toEqual([
      '合计=语文+数学+外语+科学+艺术 (declared 4/4)',
    ]);
  });

  test('a part is no difference of another part and something else, where the rest of their sum is blank', () => {
    const table = sheet`
      学前教育情况
      名称 | 招生 | 未受过 | 一年 | 二年 | 三年 | 一年级
      总计 | 163 | 1 | 3 | 10 | 149 | 163
      女生 | 78 | 1 | 2 | 5 | 70 | 78
      随迁 | 33 |  |  | 2 | 31 | 33
      外省 | 18 |  |  | 1 | 17 | 18
      外县 | 15 |  |  | 1 | 14 | 15
      进城 | 23 |  |  | 2 | 21 | 23
      外省进城 | 12 |  |  | 1 | 11 | 12
      注:2=3+4+5+6;2=7
    `;
    expect(lawsIn(table).filter((law) => law.startsWith('三年'))).toEqual([]);
  });

  test('a rate is none of a figure that is called like it', () => {
    const laws = lawsIn(sheet`
      各校达标
      学校 | 骨干教师 | 艺术教师 | 达标项数
      ^ | 指标值 | 指标值 | ^
      一中 | 7.71 | 1.11 | 7
      二中 | 7.91 | 1.13 | 7
      三中 | 8.36 | 1.19 | 7
      四中 | 8.8 | 1.16 | 7
      五中 | 9.33 | 1.12 | 7
    `);
    expect(laws).toEqual([]);
  });
});
