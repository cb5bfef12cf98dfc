import { describe, expect, it } from '@jest/globals';
import {
  checkDigit,
  isResidentCard,
  isSoundIdentity,
  maskIdentity,
  mayLackNumber,
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

describe('every part of an identity number', () => {
  const status = (value: string | number | null) => readIdentity(value)?.status;

  it('is typed in many ways', () => {
    const digits = '000000194912310';
    const withX = [...'0123456789']
      .flatMap((one) => [...'0123456789'].map((two) => `${digits}${one}${two}`))
      .find((text) => checkDigit(text) === 'X');
    for (const last of ['X', 'x', '×', '✕', 'Ｘ', 'χ']) {
      expect([last, status(`${withX}${last}`)]).toEqual([last, 'ok']);
    }
    const [right, spaced] = [sound('20140510'), sound('20140510')];
    for (const mark of [
      ' ',
      "'",
      '‘',
      '’',
      '`',
      '"',
      '-',
      '—',
      '–',
      '/',
      '\u200b',
      '\u200d',
      '\ufeff',
      '\n',
    ]) {
      expect([mark, readIdentity(`${mark}${right.slice(0, 6)}${mark}${right.slice(6)}${mark}`)]).toEqual([
        mark,
        readIdentity(spaced),
      ]);
    }
    expect(readIdentity(right)).toEqual({
      status: 'ok',
      text: right,
      birth: '2014-05-10',
      sex: '女'.replace('女', Number(right[16]) % 2 === 1 ? '男' : '女'),
    });
  });

  it('has 18 characters, 15 in old numbers, digits but for the last', () => {
    const right = sound('20140510');
    expect([
      status(right.slice(0, 17)),
      status(`${right}0`),
      status('12'),
      status('无号码'),
      status(`A${right.slice(1)}`),
      status('A00000140510001'),
      status(`${right.slice(0, 16)}X1`),
    ]).toEqual(['length', 'length', 'length', 'length', 'characters', 'characters', 'characters']);
    expect(readIdentity('000000720517151')).toEqual({
      status: 'old',
      text: '000000720517151',
      birth: '1972-05-17',
      sex: '男',
    });
    expect(readIdentity('000000721317150')).toEqual({ status: 'old', text: '000000721317150', sex: '女' });
  });

  it('loses its end as a number, unless it is an old one', () => {
    expect(readIdentity(110105491231002)).toEqual({
      status: 'old',
      text: '110105491231002',
      birth: '1949-12-31',
      sex: '女',
    });
    expect([status(110105491331002), status(1e15), status(12345), status(1.5)]).toEqual([
      'as-number',
      'as-number',
      'as-number',
      'as-number',
    ]);
    expect(readIdentity(110105194912310020)?.text).toBe('110105194912310016');
    expect([status('1.10105E17'), status('1.1E+17'), status('1E+17'), status('1.10105E+17人')]).toEqual([
      'as-number',
      'as-number',
      'length',
      'length',
    ]);
  });

  it('is born on a day that exists, between 1880 and 2100, in both ways of reading', () => {
    const days = {
      '18791231': false,
      '18800101': true,
      '21001231': true,
      '21010101': false,
      '20140010': false,
      '20140110': true,
      '20141210': true,
      '20141310': false,
      '20140500': false,
      '20140501': true,
      '20140531': true,
      '20140532': false,
      '20140430': true,
      '20140431': false,
      '20140228': true,
      '20140229': false,
      '20160229': true,
      '20160230': false,
      '20000229': true,
      '19000229': false,
    };
    for (const [day, exists] of Object.entries(days)) {
      const text = sound(day);
      expect([day, status(text), isSoundIdentity(text)]).toEqual([day, exists ? 'ok' : 'birth', exists]);
    }
  });

  it('is sound only digit by digit, at its length, from where it begins', () => {
    const right = sound('20140510');
    expect([
      isSoundIdentity(right),
      isSoundIdentity(`G${right}`, 1),
      isSoundIdentity(`G${right}`),
      isSoundIdentity(right, 1),
      isSoundIdentity(`${right}0`),
      isSoundIdentity(right.slice(1)),
    ]).toEqual([true, true, false, false, false, false]);
    for (let at = 0; at < 17; at++) {
      for (const wrong of ['/', ':', 'A', String((Number(right[at]) + 1) % 10)]) {
        expect([at, wrong, isSoundIdentity(`${right.slice(0, at)}${wrong}${right.slice(at + 1)}`)]).toEqual([
          at,
          wrong,
          false,
        ]);
      }
    }
  });

  it('demands one last digit for every rest', () => {
    const digits = [...'0123456789'].map((one) => checkDigit(`0000002014051000${one}`));
    expect(new Set(digits).size).toBe(10);
    expect(checkDigit('11010519491231002')).toBe('X');
    expect(readIdentity('110105194912310021')).toEqual({
      status: 'check-digit',
      text: '110105194912310021',
      expected: 'X',
      birth: '1949-12-31',
      sex: '女',
    });
  });
});

it('register numbers of all three kinds, and others', () => {
  const right = sound('20140510');
  for (const letter of 'GLJglj') {
    expect([letter, readStudentCode(`${letter}${right}`)?.form]).toEqual([letter, 'national']);
  }
  expect([
    readStudentCode(20150101),
    readStudentCode('A123'),
    readStudentCode('GA1'),
    readStudentCode('2G1'),
    readStudentCode(''),
    readStudentCode(null),
    readStudentCode('—'),
  ]).toEqual([
    { form: 'own', text: '20150101' },
    { form: 'own', text: 'A123' },
    { form: 'own', text: 'GA1' },
    { form: 'own', text: '2G1' },
    undefined,
    undefined,
    undefined,
  ]);
});

it('what is shown of a number, by its length', () => {
  expect([maskIdentity('12345678'), maskIdentity('123456789'), maskIdentity('1')]).toEqual([
    '12****',
    '123456*89',
    '1****',
  ]);
});

it('documents other than the card of residents, and those without a number', () => {
  expect(
    ['身份证', '1-居民身份证', '居民身份證'.replace('證', '证'), '香港特区护照/身份证明', '护照'].map(
      isResidentCard,
    ),
  ).toEqual([true, true, true, false, false]);
  const none = [
    'Z-其他',
    'z',
    'Z',
    '其他',
    '其它',
    '没有',
    '暂无',
    '无',
    '未办',
    '未办理',
    '未上户',
    '未落户',
    '9-其他',
    '99—无',
    '0无',
    '00.无',
    'Z:无',
    '9、其他',
  ];
  expect(none.filter((type) => !mayLackNumber(type))).toEqual([]);
  expect(['身份证', '护照', 'ZA', '1-居民身份证', '非其他', '999-无', ''].filter(mayLackNumber)).toEqual([]);
});
