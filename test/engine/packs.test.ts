import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { sheetOf, workbookOf } from '../support/sheet';

/** The pack that is proposed to a school with these packs, whose form was filled in on a day. */
function proposed(day: string | undefined, ...standards: readonly string[]): string | undefined {
  const form = sheetOf([
    ['学校基本情况表'],
    [day === undefined ? null : `填报日期:${day}`],
    ['学校名称', '样例小学', '办学类型', '小学'],
    ['在校学生数', 300, '教学班数', 8],
    ['专任教师数', 20, '教职工数', 21],
  ]);
  const report = checkWorkbook(workbookOf(form), catalogue, { standards, today: '2026-11-23' });
  return report.proposal?.standard;
}

describe('another pack is proposed', () => {
  test('the newest national one, from the day of its document on', () => {
    expect(proposed('2026年2月28日', 'national-quality-2017')).toBeUndefined();
    expect(proposed('2026年3月1日', 'national-quality-2017')).toBe('national-2026');
  });

  test('the one of the time, where the chosen one came later', () => {
    expect(proposed('2017年4月18日', 'national-quality-2017')).toBe('national-basic-2012');
    expect(proposed('2017年4月19日', 'national-quality-2017')).toBeUndefined();
    expect(proposed('2023年3月1日', 'national-2026')).toBe('national-quality-2017');
  });

  test('never one that is chosen, nor where no ledger names a day', () => {
    expect(proposed('2026年3月1日', 'national-quality-2017', 'national-2026')).toBeUndefined();
    expect(proposed(undefined, 'national-quality-2017')).toBeUndefined();
  });

  test("a county's pack is not given up for the nation's of later years", () => {
    expect(proposed('2026年3月1日', 'henan-2012')).toBeUndefined();
  });
});

describe('a row of national-2026 that makes errors', () => {
  test('holds from a day on, or is older than any workbook', () => {
    const pack = catalogue.standards.find(({ id }) => id === 'national-2026');
    const undated = (pack?.provisions ?? []).filter(({ id, from }) => /^N26/.test(id) && from === undefined);
    expect(undated.map(({ id }) => id)).toEqual([
      'N26-T19',
      'N26-H16',
      'N26-H19',
      'N26-S13',
      'N26-S17',
      'N26-H17',
      'N26-F13',
      'N26-S14',
      'N26-S26',
      'N26-C2',
      'N26-C6',
    ]);
  });

  test('was read in its text: what is second-hand only asks', () => {
    const pack = catalogue.standards.find(({ id }) => id === 'national-2026');
    const grave = (pack?.provisions ?? []).filter(({ atMost }) => atMost === undefined);
    expect(grave.filter(({ status }) => status !== 'confirmed')).toEqual([]);
  });
});
