import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBound } from '../../src/reading/bounds';
import { readChoice, readGender, readYesNo } from '../../src/reading/choices';
import { readClass, readClasses, readGrade } from '../../src/reading/classes';
import { checkDate } from '../../src/reading/dates';
import { readMinutes, readSeconds } from '../../src/reading/durations';
import { isDateFormat, shownPrecision } from '../../src/reading/formats';
import { isSoundIdentity, readIdentity, readStudentCode } from '../../src/reading/identity';
import { readIsbn } from '../../src/reading/isbn';
import { numberOf, readNumber, readRange, readRatio } from '../../src/reading/numbers';
import { readPhone } from '../../src/reading/phones';
import { readSubject, readSubjects } from '../../src/reading/subjects';
import { normaliseWithoutBrackets, normaliseWords } from '../../src/reading/words';

const characters = fc.constantFrom(...'0123456789.-/:()%年月日班级一二三十人元万约至—√×GXx \n \u3000①㎡');
const texts = fc.oneof(fc.string(), fc.string({ unit: characters, maxLength: 24 }));
const cells = fc.oneof(
  texts,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: '#N/A' }),
);

it('every reader answers every cell', () => {
  fc.assert(
    fc.property(cells, texts, (value, format) => {
      readNumber(value, format);
      readRange(value);
      readRatio(value);
      readMinutes(value);
      readSeconds(value, true);
      checkDate(value, format);
      readIdentity(value);
      readStudentCode(value);
      readPhone(value);
      readIsbn(value);
      readYesNo(value);
      readGender(value);
      readChoice(value, { 是: ['对'], 否: [] });
      readClass(value);
      readClasses(value);
      readGrade(value);
      readSubject(value);
      readSubjects(value);
      readBound(value);
      isDateFormat(format);
      shownPrecision(format);
      normaliseWithoutBrackets(format);
    }),
    { numRuns: 500 },
  );
});

it('a bare value is the value of the reading, and finite', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readNumber(text);
      expect(numberOf(text)).toBe(reading?.value);
      expect(reading === undefined || Number.isFinite(reading.value)).toBe(true);
    }),
  );
});

it('dates that are read exist', () => {
  fc.assert(
    fc.property(cells, (value) => {
      const check = checkDate(value);
      const iso = check.kind === 'date' ? check.date.iso : '2000-01-01';
      expect(new Date(`${iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(iso);
    }),
    { numRuns: 500 },
  );
});

it('the quick test of identity numbers says what the reader says', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789X'), minLength: 17, maxLength: 19 });
  fc.assert(
    fc.property(digits, (text) => {
      expect(isSoundIdentity(text)).toBe(readIdentity(text)?.status === 'ok');
    }),
  );
});

it('normalising twice is normalising once', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(normaliseWords(normaliseWords(text))).toBe(normaliseWords(text));
    }),
  );
});
