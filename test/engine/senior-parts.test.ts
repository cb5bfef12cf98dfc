import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { splitShare } from '../../src/engine/evidence/resolve';
import type { CellValue } from '../../src/model/workbook';
import { sheetOf, workbookOf } from '../support/sheet';

/** The measured floor area for teaching per pupil of the parts of a school with this profile. */
function measured(...rows: readonly (readonly CellValue[])[]) {
  const profile = sheetOf([['学校基本情况表'], ...rows], { name: '学校基本情况表' });
  const report = checkWorkbook(workbookOf(profile), catalogue, {
    standards: ['national-quality-2017'],
    today: '2026-11-23',
  });
  return report.requirements
    .filter(
      ({ id, status }) =>
        id.startsWith('teaching-area-per-pupil') && !id.includes('variation') && status !== 'unchecked',
    )
    .map(({ stage, value }) => `${stage} ${value?.toFixed(4)}`);
}

describe('a school with a senior part', () => {
  test('完全中学: what it shares is split 1:1.2 between junior and senior', () => {
    // 600 junior and 500 senior pupils: 5.8 ㎡ × 600 is the junior share of 6960 ㎡.
    const area = (total: number) =>
      measured(
        ['学校名称', '样例中学', '办学类型', '完全中学'],
        ['初中学生数', 600, '高中学生数', 500],
        ['教学及辅助用房面积', total, '教学班数', 24],
      );
    expect(area(6960)).toEqual(['junior 5.8000']);
  });

  test('十二年一贯制: 1:1.1:1.32', () => {
    expect(splitShare({ primary: 1000, junior: 1000, senior: 1000 }, 'primary')).toBeCloseTo(1 / 3.42, 9);
    expect(splitShare({ primary: 1000, junior: 1000, senior: 1000 }, 'junior')).toBeCloseTo(1.1 / 3.42, 9);
    expect(
      measured(
        ['学校名称', '样例学校', '办学类型', '十二年一贯制学校'],
        ['小学学生数', 1000, '初中学生数', 1000],
        ['高中学生数', 1000, '教学班数', 66],
        ['教学及辅助用房面积', 34200, '学校代码', '0000000001'],
      ),
    ).toEqual(['primary 10.0000', 'junior 11.0000']);
  });

  test('without seniors nothing changes: 1:1.1', () => {
    expect(
      measured(
        ['学校名称', '样例学校', '办学类型', '九年一贯制学校'],
        ['小学学生数', 1000, '初中学生数', 1000],
        ['教学及辅助用房面积', 21000, '教学班数', 44],
      ),
    ).toEqual(['primary 10.0000', 'junior 11.0000']);
  });
});
