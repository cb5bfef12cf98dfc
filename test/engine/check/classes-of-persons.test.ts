import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { checkDigit } from '../../../src/reading/identity';
import { dressed, sheetOf, workbookOf } from '../../support/sheet';

interface Pupil {
  readonly name: string;
  readonly number: string;
  readonly className: string;
}

/** Twelve invented girls, in order of their classes. */
const pupils: readonly Pupil[] = [...'甲乙丙丁戊己庚辛壬癸子丑'].map((letter, index) => {
  const number = `000000201405${10 + index}002`;
  return {
    name: `样${letter}`,
    number: `${number}${checkDigit(number)}`,
    className: index < 6 ? '五(1)班' : '五(2)班',
  };
});

const roster = dressed(
  sheetOf([
    ['五年级学生花名册'],
    ['序号', '班级', '姓名', '性别', '身份证号'],
    ...pupils.map(({ name, number, className }, index) => [index + 1, className, name, '女', number]),
  ]),
  { name: '花名册' },
);

/** The list of another matter, with some of its classes changed. */
function findings(
  changed: Readonly<Record<number, string>>,
  order: readonly Pupil[] = pupils,
): readonly string[] {
  const list = dressed(
    sheetOf([
      ['留守儿童台账'],
      ['序号', '姓名', '性别', '班级', '身份证号', '监护人', '与学生关系', '联系电话'],
      ...order
        .slice(0, 10)
        .map(({ name, number, className }, index) => [
          index + 1,
          name,
          '女',
          changed[index] ?? className,
          number,
          `监护${index}`,
          '祖母',
          `1300000${String(1000 + index)}`,
        ]),
    ]),
    { name: '留守儿童' },
  );
  return checkWorkbook(workbookOf(roster, list), catalogue, {
    standards: [],
    today: '2026-11-23',
  }).findings.map(({ cell, rule, severity, required }) => `${cell} ${rule} ${severity} ${required}`);
}

describe('the class of the same person in the roll and in another list', () => {
  test('is wrong in the list where only the class of the roll leaves it sorted', () => {
    expect(findings({ 2: '五(2)班' })).toEqual(['D5 person-disagrees error 五(1)班']);
  });

  test('is asked about where the list is sorted with either, or with none', () => {
    expect(findings({ 5: '五(2)班' })).toEqual(['D8 person-disagrees query 五(1)班']);
    const reversed = [...pupils].reverse();
    expect(findings({ 2: '五(1)班' }, reversed)).toEqual(['D5 person-disagrees query 五(2)班']);
  });

  test('is not held against the roll of another year, in which many have moved', () => {
    expect(findings({ 1: '四(1)班', 2: '四(1)班', 3: '四(1)班' })).toEqual([]);
  });
});
