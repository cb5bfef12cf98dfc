import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { expectedOn } from '../support/drawn-ledger';
import { dressed, sheet, sheetOf, workbookOf } from '../support/sheet';

describe('rooms of each art per twelve classes', () => {
  it('asks for a room of each art per twelve classes also in a list of all special rooms', () => {
    const rooms = sheet`
      专用教室登记 | < | < | <
      名称 | 间数 | 面积 | 负责人
      音乐教室 | 2 | 192 | 韦试禾
      美术教室 | 1 !rooms-per-classes | 96 | 石试麦
      卫生室 | 1 | 24 | 罗试谷
    `;
    const profile = sheetOf([
      ['学校基本情况表'],
      ['学校名称', '样例小学', '教学班数', 15],
      ['在校学生数', 600, '专任教师', 30],
      ['占地面积', 9000, '建筑面积', 4000],
    ]);
    const report = checkWorkbook(
      workbookOf(dressed(rooms, { name: '专用教室' }), dressed(profile, { name: '概况' })),
      catalogue,
      { standards: ['national-quality-2017'], today: '2026-11-23' },
    );
    expect(report.findings.map(({ cell, rule }) => `${cell} ${rule}`)).toEqual(expectedOn(rooms));
  });
});
