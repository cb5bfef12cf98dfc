import { describe, expect, test } from '@jest/globals';
import { measureRecognition } from './support/recognition-measure';
import { mapped } from './support/sample-list';

/** Recognition held against the keys of the sample workbooks. */
describe('recognition of the sample workbooks', () => {
  const measure = measureRecognition(mapped);

  test('at least 95 % of the sheets are of the right kind', () => {
    expect(measure.sheetsMissed.length).toBeLessThanOrEqual(measure.sheets * 0.05);
  });

  test('at least 95 % of the columns and labels are mapped to the right field', () => {
    expect(measure.columnsMissed.length).toBeLessThanOrEqual(measure.columns * 0.05);
  });

  test('header lines, first and last record are where the keys say', () => {
    expect(measure.rangesMissed).toEqual([]);
  });

  test('all lines of totals are told from records', () => {
    expect(measure.totalsMissed).toEqual([]);
  });
});
