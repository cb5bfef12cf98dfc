import { expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

/** Two classes; 王样九 teaches 信息科技 in the one and 地方与校本课程 in the other. */
const school = (first: string) =>
  dressed(
    sheet`
      总课程表 | < | < | < | < | <
      班级 | 星期一 | < | 星期二 | < | 星期三
      ^ | 1 | 2 | 1 | 2 | 1
      701班 | 信 | 语 | 数 | 英 | 语
      702班 | ${first} | 数 | 语 | 语 | 英

      各班任课教师 | < | < | < | < | <
      班级 | 语文 | 数学 | 英语 | 信息科技 | 地方与校本课程
      701班 | 王样一 | 王样二 | 王样三 | 王样九 | 王样四
      702班 | 王样五 | 王样六 | 王样七 | 王样八 | 王样九
    `,
    { name: '课表' },
  );

/** Of a week that is drawn only in part. */
const unfilled = ['A4 timetable-unfilled', 'A5 timetable-unfilled'];
const found = (first: string) => engineFinds(school(first));

it('who teaches 地方与校本课程 teaches the lesson that the timetable calls 校 or 地校', () => {
  expect(found('校')).toEqual([...unfilled, 'B5 teacher-clash']);
  expect(found('地校')).toEqual([...unfilled, 'B5 teacher-clash']);
  expect(found('语')).toEqual(unfilled);
});
