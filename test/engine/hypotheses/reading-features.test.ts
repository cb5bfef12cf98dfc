import { expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { ledgersOf, type Reading, type Region } from '../../../src/engine/hypotheses/reading';
import { readingFeatures } from '../../../src/engine/hypotheses/reading-features';
import { recogniseSheet, weighReading } from '../../../src/engine/hypotheses/recognise';
import { dictionaryOf } from '../../../src/engine/recognise/dictionary';
import type { Sheet } from '../../../src/model/workbook';
import { dressed, sheet } from '../../support/sheet';

const dictionary = dictionaryOf(catalogue.ledgers);

/** The first reading of a way that makes a ledger of a kind, with what it is a reading of. */
function readingOf(drawn: Sheet, way: Reading['way'], kind: string): { reading: Reading; region: Region } {
  const found: { reading: Reading; region: Region }[] = [];
  recogniseSheet(drawn, catalogue.ledgers, [], (readings, region) => {
    found.push(...readings.map((reading) => ({ reading, region })));
    return readings.find((reading) => ledgersOf(reading.verdicts).some((ledger) => ledger.kind === kind));
  });
  const [first] = found.filter(
    ({ reading }) =>
      reading.way === way && ledgersOf(reading.verdicts).some((ledger) => ledger.kind === kind),
  );
  if (!first) {
    throw new Error(`no reading ${way} of ${kind}`);
  }
  return first;
}

function featuresOf(drawn: Sheet, way: Reading['way'], kind: string) {
  const { reading, region } = readingOf(drawn, way, kind);
  return readingFeatures(reading, region, dictionary);
}

const classes = dressed(
  sheet`
    班额统计表
    班级 | 男生 | 女生 | 学生数 | 星座
    一(1)班 | 20 | 20 | 40 | 狮
    一(2)班 | 21 | 20 | 41 | 羊
  `,
  { name: '班额' },
);

test('a column that is unread beside others that are read is an orphan, and its cells are none that are read', () => {
  expect(featuresOf(classes, 'rows', 'class-size')).toMatchObject({
    any: 1,
    orphans: 1 / 5,
    read: 12 / 15,
    lost: 0,
    kept: Math.log1p(1),
    broken: 0,
    empty: 0,
  });
});

const pages = dressed(
  sheet`
    班额统计表
    班级 | 男生 | 女生 | 学生数
    一(1)班 | 20 | 20 | 40
    一(2)班 | 21 | 20 | 41

    班级 | 男生 | 女生 | 学生数
    二(1)班 | 20 | 20 | 40
    二(2)班 | 21 | 20 | 41
  `,
  { name: '班额' },
);

test('pages of one list, each read by itself, are torn apart, and say no more than the list does', () => {
  const apart = featuresOf(pages, 'segments', 'class-size');
  const whole = featuresOf(pages, 'tables', 'class-size');
  expect([apart.torn, whole.torn]).toEqual([1 / 2, 0]);
  expect(apart.telling).toBe(whole.telling);
  expect([apart.more, whole.more]).toEqual([Math.log(2), 0]);
});

test('the whole list is worth more than its pages', () => {
  const worth = (way: Reading['way']) => {
    const { reading, region } = readingOf(pages, way, 'class-size');
    return weighReading(reading, region, dictionary).score;
  };
  expect(worth('tables')).toBeGreaterThan(worth('segments'));
});

test('nothing read loses every cell', () => {
  const { region } = readingOf(classes, 'rows', 'class-size');
  expect(readingFeatures({ way: 'rows', verdicts: [] }, region, dictionary)).toMatchObject({
    any: 0,
    lost: 1,
    read: 0,
    telling: 0,
  });
});
