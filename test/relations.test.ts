import { describe, expect, test } from '@jest/globals';
import { readOne, samplesFolder } from './measure/answer-key';
import { readFloors, shortOf } from './measure/floors';
import { relations } from './relations';
import { finish } from './relations/draft';
import { draftBook } from './relations/draft-tables';
import { identicalByRelation, quickVariants } from './relations/quick';

describe('changes that cannot matter', () => {
  const variants = quickVariants();

  test('every relation is tried somewhere', () => {
    const tried = new Set(variants.map(({ relation }) => relation));
    expect(relations.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  test('of every relation as many variants give the same findings as have been reached', () => {
    expect(shortOf(readFloors(), 'relations', identicalByRelation(variants))).toEqual([]);
  });
});

test('a workbook drawn anew without a change is the same workbook', () => {
  const keyed = readOne(samplesFolder, '32_junior_school_terms');
  const again = finish(draftBook(keyed));
  for (const [index, sheet] of keyed.workbook.sheets.entries()) {
    const drawn = again.sheets[index];
    expect(drawn).toMatchObject({ name: sheet.name, merges: sheet.merges, hiddenRows: sheet.hiddenRows });
    sheet.values.forEach((row = [], at) => {
      row.forEach((value, column) => {
        expect(drawn?.values[at]?.[column] ?? null).toEqual(value ?? null);
        expect(drawn?.formats[at]?.[column]).toEqual(sheet.formats[at]?.[column]);
        expect(drawn?.formulas[at]?.[column]).toEqual(sheet.formulas[at]?.[column]);
      });
    });
  }
});
