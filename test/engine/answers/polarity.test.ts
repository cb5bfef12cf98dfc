import { describe, expect, test } from '@jest/globals';
import { asksFor, denies, soundnessOf } from '../../../src/engine/answers/polarity';

describe('what a cell says by its grammar', () => {
  test.each([
    '未召开',
    '没有开展',
    '五、六年级未上墙',
    '本学期未家访',
    '缺温度计和湿度计',
    '不统一',
    '不适应',
    '未定',
    '×',
    '样式不一',
    '有,被数学占用',
    '按测试成绩编班',
  ])('%s is a lack', (text) => expect(denies(text)).toBe(true));

  test.each([
    '无破损',
    '未发现隐患',
    '不超过45人',
    '无害化卫生厕所',
    '暂无,已预留2400平方米',
    '未来教室',
    '晨检汇总、简单处置',
    '有√ 无□',
    '是否齐全',
    '',
  ])('%s is none', (text) => expect(denies(text)).toBe(false));
});

describe('what is asked', () => {
  test.each([
    ['未装窗帘', true],
    ['墙壁有无污渍', true],
    ['逾期未整改', true],
    ['无校园事故', false],
    ['防辍学措施', false],
    ['家访次数', false],
    ['未定职级', false],
  ])('%s: there should be none: %s', (question, isUnwanted) =>
    expect(asksFor(question).isUnwanted).toBe(isUnwanted),
  );

  test('none of what should not be is well, some of it is not; none of what should be is a lack where nought is one', () => {
    expect(soundnessOf('0间', true, true)).toBe('yes');
    expect(soundnessOf('3间', true, true)).toBe('no');
    expect(soundnessOf('无', true, true)).toBe('yes');
    expect(soundnessOf('0', false, true)).toBe('no');
    expect(soundnessOf('0', false, false)).toBeUndefined();
    expect(soundnessOf('3', false, true)).toBeUndefined();
  });
});
