import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { type DrawnSheet, sheet } from '../../support/sheet';

function expected(drawn: DrawnSheet): readonly string[] {
  return drawn.expected.map(({ cell, rule }) => `${cell} ${rule}`).sort();
}

describe('a matrix of classes and subjects', () => {
  it('has a teacher for every class of a grade that learns the subject', () => {
    const drawn = sheet`
      任课安排表
      班级 | 语文 | 数学 | 英语 | 音乐
      二(1) | 王样一 | 李样二 | — | 张样三
      二(2) | 王样四 | 李样二 | — |  !assignment-missing
      二(3) | 王样五 | 李样二 | — | 张样三
      三(1) | 赵样一 | 李样六 | 孙样二 | 张样三
      三(2) | 赵样二 | 李样六 | 孙样二 | 张样三
      三(3) | 赵样三 |  !assignment-missing | 孙样二 | 张样三
    `;
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });

  it('may leave a subject to the grades that learn it, and blanks to whoever leaves many', () => {
    const drawn = sheet`
      任课安排表
      班级 | 语文 | 数学 | 英语 | 科学
      一(1) | 王样一 | 李样二 |  |
      二(1) | 王样四 | 李样二 |  |
      三(1) | 赵样一 | 李样六 | 孙样二 | 张样三
      四(1) | 赵样二 | 李样六 | 孙样二 | 张样三
      五(1) | 赵样五 | 李样六 | 孙样二 |
      六(1) | 赵样三 | 周样四 | 孙样二 | 张样三
    `;
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('names every class once', () => {
    const drawn = sheet`
      任课安排表
      班级 | 班主任 | 语文 | 数学 | 英语
      四(1)班 | 王样一 | 王样一 | 李样二 | 孙样二
      四(2)班 | 王样四 | 王样四 | 李样二 | 孙样二
      四(2)班 !class-listed-twice | 赵样一 | 赵样一 | 李样六 | 孙样二
      五(1)班 | 赵样二 | 赵样二 | 李样六 | 孙样二
    `;
    expect(engineFinds(drawn)).toEqual(expected(drawn));
  });
});
