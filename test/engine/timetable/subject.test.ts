import { describe, expect, it } from '@jest/globals';
import { ACTIVITY, lessonSubject, sameSubject } from '../../../src/engine/timetable/subject';

describe('two tables that name a lesson differently', () => {
  it.each([
    ['语文', '语文', true],
    ['语文', '数学', false],
    ['校本课程', '剪纸', true],
    ['地方课程', '安全教育', true],
    ['校本课程', ACTIVITY, true],
    ['音乐', ACTIVITY, false],
    ['体育', '足球', true],
    ['美术', '足球', false],
    ['艺术', '音乐', true],
    ['综合实践', '劳动', false],
    ['书法', '阅读', false],
    ['班会', '校本课程', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(sameSubject(one, other)).toBe(expected);
    expect(sameSubject(other, one)).toBe(expected);
  });

  it.each([
    ['品社', '道德与法治'],
    ['体活', ACTIVITY],
    ['社团', ACTIVITY],
    ['写', '书法'],
    ['作文', '语文'],
    ['历史与社会', '历史与社会'],
    ['编程', undefined],
  ])('%s is %s', (word, subject) => {
    expect(lessonSubject(word, new Map(), 4)).toBe(subject);
  });
});
