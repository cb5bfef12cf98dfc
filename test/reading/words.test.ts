import { describe, expect, it } from '@jest/globals';
import { readBound } from '../../src/reading/bounds';
import { readChoice, readGender, readYesNo } from '../../src/reading/choices';
import { readClass, readClasses, readGrade } from '../../src/reading/classes';
import { readSubject, readSubjects } from '../../src/reading/subjects';
import {
  asSeen,
  bracketContent,
  countUnseen,
  hasInvisible,
  isDash,
  isDitto,
  mayBeDitto,
  normaliseWithoutBrackets,
  normaliseWords,
  oncePerText,
} from '../../src/reading/words';

describe('normaliseWords', () => {
  it.each([
    ['平均班额\n(人)', '平均班额人'],
    ['★身份证号＊', '身份证号'],
    ['姓　　名', '姓名'],
    ['图书总台帐', '图书总台账'],
    ['蓝球场（个）', '篮球场个'],
    ['付校长', '付校长'],
    ['备注:', '备注'],
    ['【填报单位】', '填报单位'],
  ])('folds %j to %s', (text, expected) => {
    expect(normaliseWords(text)).toBe(expected);
  });

  it('can leave out what stands in brackets, and give it', () => {
    expect(normaliseWithoutBrackets('占地面积（平方米）')).toBe('占地面积');
    expect(normaliseWithoutBrackets('(一)')).toBe('一');
    expect(bracketContent('占地面积（平方米）')).toBe('平方米');
    expect(bracketContent('占地面积')).toBe('');
  });

  it('tells ditto marks and dashes from words', () => {
    expect(isDitto('〃') && isDitto('同上')).toBe(true);
    expect(isDitto('上')).toBe(false);
    expect(isDash('—') && isDash('/')).toBe(true);
    expect(isDash('') || isDash('-1') || isDash('无')).toBe(false);
  });
});

describe('readClass', () => {
  it.each([
    ['四(1)班', 4, 1],
    ['四（1）', 4, 1],
    ['四年级一班', 4, 1],
    ['四年级(1)班', 4, 1],
    ['402', 4, 2],
    [402, 4, 2],
    ['4.2', 4, 2],
    ['七(3)', 7, 3],
    ['初一2班', 7, 2],
    ['初二（3）班', 8, 3],
    ['小四1班', 4, 1],
    ['一(1)', 1, 1],
    ['三1班', 3, 1],
    ['六年级12班', 6, 12],
    ['四〔1〕班', 4, 1],
    ['四(1班)', 4, 1],
    ['七年级（10）班', 7, 10],
    ['412', 4, 12],
    ['Class 3-1', 3, 1],
    ['Grade 3 Class 1', 3, 1],
  ])('reads %s', (value, grade, number) => {
    expect(readClass(value)).toMatchObject({ grade, number });
  });

  it('writes every class one way', () => {
    expect(readClass('4年级1班')?.name).toBe('四(1)班');
    expect(readClass('2019级3班')).toEqual({ number: 3, name: '2019级(3)班' });
    expect(readClass('3班')).toEqual({ number: 3, name: '(3)班' });
  });

  it.each(['四年级', '合计', '', '一般', '张三', '2015', '1950'])('finds no class in "%s"', (text) => {
    expect(readClass(text)).toBeUndefined();
  });

  it('reads lists', () => {
    expect(readClasses('四(1)、五(1)').map(({ name }) => name)).toEqual(['四(1)班', '五(1)班']);
    expect(readClasses('三(1)(2)班').map(({ name }) => name)).toEqual(['三(1)班', '三(2)班']);
    expect(readClasses('三(1)、(2)班').map(({ name }) => name)).toEqual(['三(1)班', '三(2)班']);
    expect(readClasses('无')).toEqual([]);
  });
});

it.each([
  ['四', 4],
  ['四年级', 4],
  [4, 4],
  ['小四', 4],
  ['初一', 7],
  ['七年级', 7],
  ['13', 3],
  ['四(1)班', 4],
  [35, undefined],
  ['合计', undefined],
])('reads the grade of %s as %s', (value, grade) => {
  expect(readGrade(value)).toBe(grade);
});

it.each([
  ['是', true],
  ['√', true],
  ['有', true],
  [1, true],
  ['1-是', true],
  ['达标', true],
  ['Y', true],
  ['已整改', true],
  ['是(√)否( )', true],
  ['否', false],
  ['×', false],
  ['无', false],
  [0, false],
  ['0-否', false],
  ['不达标', false],
  ['整改中', false],
  ['是( )否(√)', false],
  ['', undefined],
  ['张三', undefined],
  [2, undefined],
  [null, undefined],
])('reads yes or no from %s: %s', (value, expected) => {
  expect(readYesNo(value)).toBe(expected);
});

it('finds the choice by its spellings and by coded forms', () => {
  const choices = { 转入: ['迁入'], 转出: [] };
  expect(readChoice('迁入', choices)).toBe('转入');
  expect(readChoice('2-转出', choices)).toBe('转出');
  expect(readChoice('转如', choices)).toBeUndefined();
  expect(readChoice('', choices)).toBeUndefined();
});

it('reads the sex in letters and codes', () => {
  expect([readGender('男性'), readGender(2), readGender('1-男'), readGender('F')]).toEqual([
    '男',
    '女',
    '男',
    '女',
  ]);
  expect([readGender('未知'), readGender('')]).toEqual([undefined, undefined]);
});

it('reads subjects by name and abbreviation', () => {
  expect(['语', '品社', '信息科技', '体育与健康', '书', '班队'].map(readSubject)).toEqual([
    '语文',
    '道德与法治',
    '信息技术',
    '体育',
    '书法',
    '班会',
  ]);
  expect(readSubject('张三')).toBeUndefined();
  expect(readSubjects('语/数')).toEqual(['语文', '数学']);
});

it.each([
  ['达到4M', '>=', 4, 'M'],
  ['不超过46人', '<=', 46, '人'],
  ['0.6%以下', '<=', 0.006, '%'],
  ['控制在1小时之内', '<=', 60, '分钟'],
  ['每生0.5平方米', '>=', 0.5, '㎡'],
  ['≥5.1', '>=', 5.1, ''],
  ['不少于400课时', '>=', 400, '课时'],
  ['1:19', '>=', 19, ':'],
  ['生均不低于20册', '>=', 20, '册'],
  ['1.5米以上', '>=', 1.5, '米'],
])('reads the bound %s', (text, comparison, value, unit) => {
  expect(readBound(text)).toEqual({ comparison, value, unit });
});

it('finds no bound in prose', () => {
  expect(readBound('配齐专职教师')).toBeUndefined();
  expect(readBound('')).toBeUndefined();
});

describe('spellings of one word', () => {
  it('lose marks, brackets and white space of every kind', () => {
    for (const mark of '★☆*#:：;；,，、。.·•"\'“”‘’_()[]{}〔〕【】「」『』〈〉《》<>（）［］｛｝') {
      expect([mark, normaliseWords(`姓${mark}名`)]).toEqual([mark, '姓名']);
    }
    for (const space of [' ', '\u3000', '\n', '\t', '\u200b', '\u200d', '\ufeff', '\u00a0']) {
      expect([space, normaliseWords(`姓${space}名`)]).toEqual([space, '姓名']);
    }
  });

  it('write ranges with one dash, and keep it elsewhere', () => {
    for (const dash of ['—', '–', '−', '―', '~', '〜', '～', '--', '——', '---']) {
      expect([dash, normaliseWords(`36岁${dash}45岁`)]).toEqual([dash, '36岁-45岁']);
      expect([dash, normaliseWords(`36${dash}45`)]).toEqual([dash, '36-45']);
    }
    expect(normaliseWords('3人—5人')).toBe('3人-5人');
    expect(normaliseWords('甲—乙')).toBe('甲—乙');
    expect(normaliseWords('36年—45')).toBe('36年—45');
  });

  it('帐 is 账, 付 behind which a figure or a meal comes is 副, 蓝球 is 篮球', () => {
    expect(['台帐帐', '一付', '付数', '付本', '付食', '付校长', '蓝球和蓝球'].map(normaliseWords)).toEqual([
      '台账账',
      '一副',
      '副数',
      '副本',
      '副食',
      '付校长',
      '篮球和篮球',
    ]);
  });

  it('what stands in brackets of any kind is left out, unless it is all there is', () => {
    expect(
      ['面积(㎡)', '面积[㎡]', '面积〔㎡〕', '面积【㎡】', '面积（㎡）(一)', '(一)', '[一]', '面积)('].map(
        normaliseWithoutBrackets,
      ),
    ).toEqual(['面积', '面积', '面积', '面积', '面积', '一', '一', '面积']);
    expect(
      ['面积(㎡)(亩)', '面积[亩]', '面积〔亩〕', '面积【亩】', '面积()', '面积'].map(bracketContent),
    ).toEqual(['m2', '亩', '亩', '亩', '', '']);
  });
});

describe('marks instead of words', () => {
  it('as in the row above', () => {
    const dittos = ['同上', '〃', '″', '"', "''", '’’', '”', '“', '々', '..', '··'];
    expect(dittos.filter((mark) => !isDitto(mark) || !mayBeDitto(mark))).toEqual([]);
    expect([' 〃 ', '\u3000同上', ' .. '].filter((mark) => !mayBeDitto(mark))).toEqual([]);
    expect(['同上年', '上', '.', '·', '', '同上  ', '〃〃〃'].filter(isDitto)).toEqual([]);
    expect(['同意', '同上年', '   〃    ', '3', '', '上同', '〃      '].filter(mayBeDitto)).toEqual([]);
  });

  it('nothing is meant', () => {
    expect(
      ['-', '—', '–', '―', '－', '/', '／', '\\', '_', '~', '～', '.', '…', '----'].filter(
        (mark) => !isDash(mark),
      ),
    ).toEqual([]);
    expect(['', '-----', '-1', '1-', '无', 'a/'].filter(isDash)).toEqual([]);
  });
});

describe('what no eye sees', () => {
  const unseen = [
    '\u00ad',
    '\u061c',
    '\u180e',
    '\u200b',
    '\u200f',
    '\u202a',
    '\u202e',
    '\u2060',
    '\u206f',
    '\ufeff',
    '\ufff9',
    '\ufffb',
  ];
  const spaces = ['\u00a0', '\u2007', '\u202f'];
  const breaks = ['\u0085', '\u2028', '\u2029'];

  it('is gone, or a plain space or line break', () => {
    for (const one of unseen) {
      expect([asSeen(`1${one}3${one}`), hasInvisible(`1${one}3`), countUnseen(`${one}1${one}`)]).toEqual([
        '13',
        true,
        2,
      ]);
    }
    for (const one of spaces) {
      expect([asSeen(`1${one}3${one}`), hasInvisible(`1${one}3`), countUnseen(one)]).toEqual([
        '1 3 ',
        true,
        0,
      ]);
    }
    for (const one of breaks) {
      expect([asSeen(`1${one}3${one}`), hasInvisible(`1${one}3`), countUnseen(one)]).toEqual([
        '1\n3\n',
        true,
        0,
      ]);
    }
  });

  it('is in no ordinary text', () => {
    const plain = '张三 13\n(一)\u3000√—';
    expect([asSeen(plain), hasInvisible(plain), countUnseen(plain)]).toEqual([plain, false, 0]);
  });
});

it('a function is worked out once per text, until so many are remembered', () => {
  const asked: string[] = [];
  const length = oncePerText((text) => {
    asked.push(text);
    return text.length === 0 ? undefined : text.length;
  }, 2);
  expect([length('甲'), length('甲'), length('乙乙'), length('甲')]).toEqual([1, 1, 2, 1]);
  expect(asked).toEqual(['甲', '乙乙']);
  expect([length('丙'), length('甲'), length('丙')]).toEqual([1, 1, 1]);
  expect(asked).toEqual(['甲', '乙乙', '丙', '甲']);
  expect([length(''), length('')]).toEqual([undefined, undefined]);
});
