import { describe, expect, test } from '@jest/globals';
import { isMobile, maskPhone, readPhone } from '../../src/reading/phones';

test('eleven digits that begin with 1 are a mobile number', () => {
  expect(isMobile('13000000001')).toBe(true);
  for (const text of [
    '1300000000',
    '130000000012',
    '23000000001',
    '1300000000a',
    '1/000000001',
    '1:000000001',
    '130000 0001',
    '',
  ]) {
    expect([text, isMobile(text)]).toEqual([text, false]);
  }
});

describe('a telephone number', () => {
  const read = (value: string | number | null) => {
    const reading = readPhone(value);
    return reading && `${reading.status} ${reading.digits}`;
  };

  test('is right with eleven digits, with its area code, and as a number for all', () => {
    for (const [value, digits] of [
      [13000000001, '13000000001'],
      ['13000000001', '13000000001'],
      ['130-0000-0001', '13000000001'],
      ['130 0000 0001', '13000000001'],
      ['130.0000.0001', '13000000001'],
      ['0300-0000000', '03000000000'],
      ['030 0000000', '0300000000'],
      ['(0300)00000001', '030000000001'],
      ['4000000001', '4000000001'],
      ['400-000-0001', '4000000001'],
    ] as const) {
      expect([value, read(value)]).toEqual([value, `ok ${digits}`]);
    }
  });

  test('has too few or too many digits', () => {
    for (const digits of [
      '130000000',
      '1300000000',
      '130000000012',
      '030000000',
      '0300000000001',
      '12345',
      '12345678901234',
      '5000000001',
      '40000000001',
      '123456',
      '223456789',
    ]) {
      expect([digits, read(digits)]).toEqual([digits, `length ${digits}`]);
    }
  });

  test('of seven or eight digits cannot be dialled from elsewhere', () => {
    expect([read('2000001'), read('20000001'), read('200001'), read('200000001')]).toEqual([
      'area-code 2000001',
      'area-code 20000001',
      'length 200001',
      'length 200000001',
    ]);
  });

  test('may stand with the code of the country', () => {
    for (const text of [
      '+8613000000001',
      '008613000000001',
      '86 13000000001',
      '(+86)13000000001',
      '86-130-0000-0001',
      '+86 130 0000 0001',
    ]) {
      expect([text, read(text)]).toEqual([text, 'ok 13000000001']);
    }
    expect(read('8613000000')).toBe('length 8613000000');
  });

  test('may stand with whose it is, and with others', () => {
    for (const text of [
      '13000000001(父)',
      '母:13000000001',
      "'13000000001",
      '13000000001、13000000002',
      '13000000001/13000000002',
      '13000000001,13000000002',
      '13000000001;13000000002',
      '13000000001\n13000000002',
      '13000000001 13000000002',
      '13000000001  0300-0000002',
      '１３００００００００１',
    ]) {
      expect([text, read(text)]).toEqual([text, 'ok 13000000001']);
    }
    expect(read('13000000001、1300000002')).toBe('length 1300000002');
  });

  test('is none in blanks and dashes; words and letters are no number', () => {
    expect([null, '', '-', '—', '–', '/', '\\', '无', ' ', '无 -'].map(read)).toEqual(
      Array(10).fill(undefined),
    );
    expect(['本人', 'abc', '无号码'].map(read)).toEqual(Array(3).fill('characters '));
    expect(read('1300000000a')).toBe('characters 1300000000');
    expect(read(1.5)).toBe('length 15');
  });
});

test('a message shows three digits and the last four, of short numbers two', () => {
  expect([maskPhone('130-0000-0001'), maskPhone('0300000'), maskPhone('03000000')]).toEqual([
    '130****0001',
    '03****',
    '030****0000',
  ]);
});
