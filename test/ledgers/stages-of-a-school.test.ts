import { describe, expect, it } from '@jest/globals';
import { expectedOn, foundOn } from '../support/drawn-ledger';
import { sheet, sheetOf } from '../support/sheet';

describe('stages that the school does not have', () => {
  it('asks about a teacher of a stage that the school does not have, and about a grade without 大课间', () => {
    const drawn = sheet`
      教师名册 | < | < | <
      姓名 | 任教学段 | 职称 | 任教学科
      韦试禾 | 初中 | 一级教师 | 语文
      石试麦 | 幼儿园 !teacher-stage | 一级教师 | 数学
    `;
    const rows = [...Array.from({ length: 9 }, (_, i) => [`覃试${i}`, '初中', '一级教师', '语文'])];
    const grown = sheetOf([...drawn.values.map((row) => (row ?? []).map((value) => value ?? null)), ...rows]);
    expect(foundOn(grown, { stage: 'junior' })).toEqual(expectedOn(drawn));
    expect(foundOn(grown, { stage: 'nine-year' })).toEqual([]);
    const exercise = sheet`
      作业与体育锻炼时间 | < | < | <
      年级 | 书面作业(分钟) | 体育锻炼(小时) | 大课间
      一、二年级 | 0 | 1 | √
      三、四年级 | 50 | 1 | × !break-exercise
    `;
    expect(foundOn(exercise)).toEqual(expectedOn(exercise));
  });
});
