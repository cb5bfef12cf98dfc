import { describe, expect, it } from '@jest/globals';
import {
  checkDigit,
  isSoundIdentity,
  maskIdentity,
  readIdentity,
  readStudentCode,
} from '../../src/reading/identity';
import { readIsbn } from '../../src/reading/isbn';
import { maskPhone, readPhone } from '../../src/reading/phones';

/** An invented number of this birth date with a right check digit. */
function sound(birth: string): string {
  const digits = `000000${birth}001`;
  return digits + checkDigit(digits);
}

describe('readIdentity', () => {
  it('accepts a right number however it is typed', () => {
    const right = { status: 'ok', birth: '1972-05-17', sex: '女' };
    expect(readIdentity('000000197205171500')).toMatchObject(right);
    expect(readIdentity(' 000000 19720517 1500')).toMatchObject(right);
    expect(readIdentity("'000000197205171500")).toMatchObject(right);
    expect(readIdentity('‘０００000197205171500')).toMatchObject(right);
  });

  it('accepts a small x', () => {
    expect(readIdentity('11010519491231002x')).toMatchObject({
      status: 'ok',
      text: '11010519491231002X',
      birth: '1949-12-31',
      sex: '女',
    });
  });

  it.each([
    ['000000197205171501', 'check-digit'],
    ['00000019720517150', 'length'],
    ['000000720517150', 'old'],
    ['000000197213171500', 'birth'],
    ['000000197202301500', 'birth'],
    ['0000001972O5171500', 'characters'],
    [110105194912310020, 'as-number'],
    ['1.10105E+17', 'as-number'],
  ])('finds %s: %s', (value, status) => {
    expect(readIdentity(value)?.status).toBe(status);
  });

  it('knows leap years', () => {
    expect(
      ['19960229', '19000229', '20000229', '19970229'].map((birth) => readIdentity(sound(birth))?.status),
    ).toEqual(['ok', 'birth', 'ok', 'birth']);
    expect(
      ['19960229', '19000229', '20000229', '19970229', '19960230'].map((birth) =>
        isSoundIdentity(sound(birth)),
      ),
    ).toEqual([true, false, true, false, false]);
  });

  it('agrees with the quick test', () => {
    expect(isSoundIdentity('000000197205171500')).toBe(true);
    expect(isSoundIdentity('G000000197205171500', 1)).toBe(true);
    expect(isSoundIdentity('11010519491231002X')).toBe(true);
    expect(isSoundIdentity('11010519491231002x')).toBe(false);
    expect(isSoundIdentity('000000197205171501')).toBe(false);
  });

  it('names the digit that is expected', () => {
    expect(readIdentity('000000197205171501')?.expected).toBe('0');
  });

  it('says nothing about blanks and dashes', () => {
    expect(readIdentity('')).toBeUndefined();
    expect(readIdentity(null)).toBeUndefined();
    expect(readIdentity('—')).toBeUndefined();
  });
});

it('never shows a whole number', () => {
  expect(maskIdentity('000000197205171500')).toBe('000000**********00');
  expect(maskPhone('13000000001')).toBe('130****0001');
  expect(maskPhone('1234567')).toBe('12****');
});

it('reads national and own register numbers', () => {
  expect(readStudentCode('G000000197205171500')).toMatchObject({
    form: 'national',
    identity: { status: 'ok' },
  });
  expect(readStudentCode('20150101')).toMatchObject({ form: 'own' });
  expect(readStudentCode('')).toBeUndefined();
});

it.each([
  ['13000000001', 'ok'],
  [13000000001, 'ok'],
  ['130 0000 0001', 'ok'],
  ['0550-1234567', 'ok'],
  ['(0550)12345678', 'ok'],
  ['1300000001', 'length'],
  ['130000000011', 'length'],
  ['1234567', 'area-code'],
  ['12345678', 'area-code'],
  ['13000000001/13000000002', 'ok'],
  ['13000000001（父） 13000000002', 'ok'],
  ['母:13000000002', 'ok'],
  ['母:1300000002', 'length'],
  ['13000000001、1300000002', 'length'],
  ['无此人', 'characters'],
])('judges the telephone number %s: %s', (value, status) => {
  expect(readPhone(value)?.status).toBe(status);
});

it('says nothing about a telephone cell without a number', () => {
  expect(readPhone('')).toBeUndefined();
  expect(readPhone('—')).toBeUndefined();
});

it.each([
  ['978-7-107-18619-5', 'check-digit'],
  ['9787020002207', 'ok'],
  ['7-02-000220-X', 'ok'],
  ['978702000220', 'length'],
])('judges ISBN %s: %s', (value, status) => {
  expect(readIsbn(value)?.status).toBe(status);
});
