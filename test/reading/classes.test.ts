import { describe, expect, test } from '@jest/globals';
import {
  className,
  gradeName,
  isSeniorClass,
  readClass,
  readClasses,
  readGrade,
} from '../../src/reading/classes';

const named = (value: string | number | null) => readClass(value)?.name;

describe('one class', () => {
  test.each([
    [
      '一(1)班',
      '一1 一1班 1一班 101 101班 一(1) 一年级1班 义务教育一年级1班 九年义务教育一(1)班 小学一(1)班 小一1班 Grade1Class1 G1Class1 Class1-1 一(1)班学生 一(A)班 一(a)班 一(甲)班',
    ],
    ['二(2)班', '二2 2二班 202 小学二年级2班 二(B)班 二(乙)班'],
    ['三(3)班', '三3班 303 小学3年级3班 三(丙)班'],
    ['四(4)班', '四4班 404 四(D)班 四(丁)班'],
    ['五(5)班', '五5班 505 小学五(5)'],
    ['六(10)班', '六10班 6十班 610 小学六(10) 六(10班)'],
    ['七(11)班', '七11班 7十一班 711 初一11班 初一(11) 初中七年级11班'],
    ['八(12)班', '八12班 812 初二12班 Grade8Class12'],
    ['九(29)班', '九29班 929 初三29班 9二十九班'],
  ])('%s', (name, spellings) => {
    for (const text of spellings.split(' ')) {
      expect([text, named(text)]).toEqual([text, name]);
    }
  });

  test('初四 is the tenth year, which no school of nine grades has; 初五 and more are no grade', () => {
    expect([named('初三1班'), named('初四1班'), named('初九1班')]).toEqual(['九(1)班', undefined, '九(1)班']);
  });

  test('there are classes 1 to 60', () => {
    expect([named('一(60)班'), named('一(61)班'), named('一(0)班'), named('一(1)班')]).toEqual([
      '一(60)班',
      undefined,
      undefined,
      '一(1)班',
    ]);
  });

  test('may be told by the year of entry, or counted on from the first of the school', () => {
    expect([
      named('2019级3班'),
      named('19级3班'),
      named('1999级(12)班'),
      named('2019级十一'),
      named('2019级(3)'),
    ]).toEqual(['2019级(3)班', '2019级(3)班', '1999级(12)班', '2019级(11)班', '2019级(3)班']);
    expect(readClass('2019级3班')?.grade).toBeUndefined();
    expect([
      readClass('1158班'),
      readClass('一年级161班'),
      readClass('161班(二年级)'),
      readClass('1161班(二年级)'),
    ]).toEqual([
      { name: '1158班' },
      { grade: 1, name: '161班' },
      { grade: 2, name: '161班' },
      { grade: 2, name: '1161班' },
    ]);
  });

  test('is none in other texts, nor in long ones', () => {
    for (const text of [
      '',
      '甲一1班',
      '一1班长',
      '甲101',
      '1001',
      '甲1一班',
      '1一班长',
      '甲2019级3班',
      '2019级3班长',
      '12019级3班',
      '甲一年级161班',
      '161班(二年级)等',
      '一般',
      '初中',
      '四年级',
      null,
    ]) {
      expect([text, named(text)]).toEqual([text, undefined]);
    }
    expect(named(`${'九年义务教育'}一年级(1)班${'学生'}`)).toBe('一(1)班');
    expect([named(`一(1)班${' '.repeat(19)}`), named(`一(1)班${' '.repeat(20)}`)]).toEqual([
      '一(1)班',
      undefined,
    ]);
  });
});

test('the names of grades and classes', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(gradeName)).toEqual(
    '一年级 二年级 三年级 四年级 五年级 六年级 七年级 八年级 九年级 10年级'.split(' '),
  );
  expect([className(6, 2), className(10, 1)]).toEqual(['六(2)班', '10(1)班']);
});

test('a list of classes, whatever parts it; a number alone goes on in the grade before it', () => {
  const names = (value: string | number | null) =>
    readClasses(value)
      .map(({ name }) => name)
      .join(' ');
  for (const text of [
    '三(1)、四(2)',
    '三(1),四(2)',
    '三(1)，四(2)',
    '三(1);四(2)',
    '三(1)；四(2)',
    '三(1)/四(2)',
    '三(1)+四(2)',
    '三(1)和四(2)',
    '三(1)\n四(2)',
    '三(1)\r四(2)',
  ]) {
    expect([text, names(text)]).toEqual([text, '三(1)班 四(2)班']);
  }
  expect([
    names('三(1)、2、(3)、(14)班、5班'),
    names('三(1)(2)(13)'),
    names('三年级(1)(2)班'),
    names('三1、2班'),
  ]).toEqual([
    '三(1)班 三(2)班 三(3)班 三(14)班 三(5)班',
    '三(1)班 三(2)班 三(13)班',
    '三(1)班 三(2)班',
    '三(1)班 三(2)班',
  ]);
  expect([
    names(302),
    names(null),
    names('2、三(1)'),
    names('三(1)、2人'),
    names('三(1)、第2'),
    names('3班、2'),
  ]).toEqual(['三(2)班', '', '三(1)班', '三(1)班', '三(1)班', '(3)班']);
});

test('the grade, in words and in the codes of the system', () => {
  const grades = (values: readonly (string | number)[]) => values.map(readGrade);
  expect(grades([0, 1, 9, 10, 11, 16, 17, 20, 21, 23, 24, 30, 31, 33, 34, 1.5, -1])).toEqual([
    undefined,
    1,
    9,
    undefined,
    1,
    6,
    undefined,
    undefined,
    7,
    9,
    undefined,
    undefined,
    7,
    9,
    undefined,
    undefined,
    undefined,
  ]);
  expect(
    grades([
      '13',
      '22',
      '32',
      '99',
      '213',
      '4',
      '四',
      '四年',
      '四级',
      '小学四年级',
      '初三',
      '初三年级',
      '初四',
      '初七',
      '四(1)班',
    ]),
  ).toEqual([3, 8, 8, undefined, 2, 4, 4, 4, 4, 4, 9, 9, 10, 7, 4]);
  expect([
    readGrade(''),
    readGrade(null),
    readGrade('合计'),
    readGrade(`四年级${' '.repeat(21)}`),
    readGrade(`四年级${' '.repeat(22)}`),
  ]).toEqual([undefined, undefined, undefined, 4, undefined]);
});

test('classes of senior schools', () => {
  const senior = [
    '十(1)',
    '十(1)班',
    '十一(2)',
    '十二(12)班',
    '10(1)班',
    '11(1)',
    '12(3)班',
    '10年级2班',
    '12年级',
    '十年级(3)班',
    '高一(3)班',
    '高二',
    '高3',
    '高一年级3班',
    '高三年级',
  ];
  const others = [
    '一(1)班',
    '九(1)',
    '13(1)班',
    '高',
    '高四',
    '十',
    '初一',
    '甲高一',
    '高一(3)班长',
    '十三(1)',
    10,
  ];
  expect(senior.filter((text) => !isSeniorClass(text))).toEqual([]);
  expect(others.filter((text) => isSeniorClass(text))).toEqual([]);
});
