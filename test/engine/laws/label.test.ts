import { describe, expect, test } from '@jest/globals';
import { labelOf, namesWhole } from '../../../src/engine/laws/label';

describe('the label of a header', () => {
  test.each([
    [['学生数', '男'], ['male'], true],
    [['在校生', '其中:女生'], ['of-which', 'female'], true],
    [['合计'], ['whole', 'amount'], true],
    [['单价(元)'], ['price'], false],
    [['金额'], ['amount'], true],
    [['余缺'], ['gap'], true],
    [['入藏', '册数'], ['count', 'incoming'], true],
    [['配备标准', '12个班以下'], ['standard'], true],
    [['达标率', '一年级'], ['rate'], false],
    [['净增加'], [], true],
    [['序号'], ['key'], false],
  ] as const)('%j plays %j', (path, roles, additive) => {
    const label = labelOf(path);
    expect([[...label.roles].sort(), label.additive]).toEqual([[...roles].sort(), additive]);
  });

  test('is one spelling of widths, dashes, brackets and white space', () => {
    expect(labelOf(['班 额〔人〕', '46—50']).path).toEqual(['班额(人)', '46-50']);
  });

  test('has no unit in its leaf', () => {
    expect(labelOf(['占地面积(平方米)']).leaf).toBe('占地面积');
  });
});

describe('the name of a line', () => {
  test('names a whole', () => {
    expect(['合计', '全校', '年级小计', '计', '合唱队', '总务处'].map(namesWhole)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
