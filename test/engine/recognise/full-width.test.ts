import { expect, test } from '@jest/globals';
import { short } from '../../support/recognised';
import { sheetOf } from '../../support/sheet';

/** Punctuation as it is typed with a Chinese keyboard. */
const WIDE: Readonly<Record<string, string>> = {
  ':': '\uff1a',
  ',': '\uff0c',
  ';': '\uff1b',
  '(': '\uff08',
  ')': '\uff09',
};

const lines = [
  ['石沟小学简况'],
  ['学校名称:石沟小学', '办学类型:完全小学', '校长:王样一'],
  ['教学班:6个', '在校学生:55人', '其中男生:32人;其中女生:23人'],
  ['教职工:10人', '专任教师:9人', '占地面积(㎡):3200,图书:1350册'],
];

test('labels and values in one cell are told by a colon of either width', () => {
  const wide = lines.map((line) =>
    line.map((text) => text.replace(/[:,;()]/g, (mark) => WIDE[mark] ?? mark)),
  );
  const narrow = short(sheetOf(lines));
  expect(narrow.map(({ kind }) => kind)).toEqual(['school-profile']);
  expect(short(sheetOf(wide))).toEqual(narrow);
});
