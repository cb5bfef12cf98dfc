import { expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

const table = (second: string) =>
  dressed(
    sheet`
      县域义务教育学校资源配置达标情况(分学校) | < | < | < | <
      学校名称 | 学生数 | 每百名学生拥有高于规定学历教师数 | 每百名学生拥有县级以上骨干教师数 | 生均体育运动场馆面积
      小学标准 |  | ≥4.2 | ≥1 | ≥7.5
      样例一小 | 800 | 5.25 | 1.28 | 8.75
      样例二小 | 600 | 4.99 | 1.43 | 9.33
      ${second}
      样例一中 | 900 | 6.25 | 1.28 | 12.75
      样例二中 | 700 | 6.99 | 1.43 | 11.33
    `,
    { name: '达标情况' },
  );

test('a line of bounds among the records is a standard, and what stands in its cells is no figure', () => {
  expect(engineFinds(table('初中标准 |  | ≥5.3 | ≥1 | ≥10.2'))).toEqual([]);
});

test('… though where no bound is there are dashes, and the first bound stands far to the right', () => {
  expect(engineFinds(table('初中标准 | — | — | ≥1 | ≥10.2'))).toEqual([]);
});

test('a record that writes a bound for a figure is asked about', () => {
  expect(engineFinds(table('样例三小 | 500 | ≥5.3 | 1.2 | 9.5'))).toEqual(['C6 not-a-figure']);
});
