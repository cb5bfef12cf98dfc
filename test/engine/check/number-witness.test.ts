import { expect, test } from '@jest/globals';
import { fieldOf, kindOf, raisedOn } from '../../support/ledger';
import { sheetOf } from '../../support/sheet';
import { lastDigit } from '../../world/school/people';

const roster = kindOf(
  [
    fieldOf('name', { type: 'person' }),
    fieldOf('gender', { type: 'gender' }),
    fieldOf('birth_date', { type: 'date', notAfter: 'filled' }),
    fieldOf('id_card', { type: 'identity' }),
    fieldOf('student_code', { type: 'student-code' }),
    fieldOf('class_name', { type: 'class' }),
  ],
  { nameFields: ['name'] },
);

const HEADER = ['name', 'gender', 'birth_date', 'id_card', 'student_code', 'class_name'];

const numberOf = (day: string, sex: '男' | '女') => {
  const digits = `000000${day.replaceAll('-', '')}00${sex === '男' ? 1 : 2}`;
  return digits + lastDigit(digits);
};

/** Girls of one class, the last of them with the number of another day or sex. */
function said(
  number: string,
  { others = 10, code = '', first = '2015-09-01' }: { others?: number; code?: string; first?: string } = {},
) {
  const days = Array.from({ length: others }, (_, index) =>
    index === 0 ? first : `2016-0${1 + (index % 8)}-1${index % 10}`,
  );
  const rows = days.map((day, index) => [`生样${index}`, '女', day, numberOf(day, '女'), '', '四(1)班']);
  const last = ['生样末', '女', '2016-08-31', number, code, '四(1)班'];
  return raisedOn([{ kind: roster, sheet: sheetOf([HEADER, ...rows, last]) }]).map(
    ({ rule, complaint: { cell, related = [] } }) =>
      `${rule} ${[cell, ...related].map(({ column }) => HEADER[column]).join(' ')}`,
  );
}

const otherDay = numberOf('2016-11-30', '女');

test('of a birth date and a number with a right check digit the date is doubted', () => {
  expect(said(otherDay, { others: 4 })).toEqual(['identity-birth-date birth_date id_card']);
  expect(said(numberOf('2016-07-31', '女'))).toEqual(['identity-birth-date birth_date id_card']);
});

test('the number is doubted where all of the class were born in the school year of the date', () => {
  expect(said(otherDay)).toEqual(['identity-birth-date id_card birth_date']);
  expect(said(numberOf('2016-09-01', '女'))).toEqual(['identity-birth-date id_card birth_date']);
  expect(said(otherDay, { others: 8 })).toEqual(['identity-birth-date birth_date id_card']);
  expect(said(otherDay, { others: 9 })).toEqual(['identity-birth-date id_card birth_date']);
  expect(said(otherDay, { first: '2015-08-31' })).toEqual(['identity-birth-date id_card birth_date']);
  expect(said(otherDay, { others: 9, first: '2015-08-31' })).toEqual([
    'identity-birth-date id_card birth_date',
  ]);
});

test('the number is doubted where the register number bears out what stands beside it', () => {
  const right = numberOf('2016-08-31', '女');
  expect(said(otherDay, { others: 4, code: `G${right}` })).toEqual([
    'identity-birth-date id_card birth_date',
  ]);
  expect(said(otherDay, { others: 4, code: `G${numberOf('2016-05-01', '女')}` })).toEqual([
    'identity-birth-date birth_date id_card',
  ]);
  expect(said(numberOf('2016-08-31', '男'), { others: 4, code: `G${right}` })).toEqual([
    'identity-gender id_card gender',
  ]);
  expect(said(numberOf('2016-08-31', '男'), { others: 4 })).toEqual(['identity-gender gender id_card']);
});

test('a number that is in the register number too is believed whatever the class says', () => {
  expect(said(otherDay, { code: `G${otherDay}` })).toEqual(['identity-birth-date birth_date id_card']);
});

test('a number of another sex and another day is somebody else’s', () => {
  expect(said(numberOf('2012-03-04', '男'), { others: 4 })).toEqual([
    'identity-birth-date id_card birth_date gender',
  ]);
});
