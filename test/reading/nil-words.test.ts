import { describe, expect, it } from '@jest/globals';
import { reportsNone, saysNothing } from '../../src/reading/nil-words';

describe('a text that is all about there being none', () => {
  it.each([
    '未发现隐患',
    '一切正常,无安全隐患',
    '经排查,未发现安全隐患。',
    '本月无异动',
    '9月份无学籍异动',
    '本学期无辍学学生',
    '没有发现问题',
    '零报告',
    '“零报告”',
    '国庆放假',
    '国庆节放假',
    '周末',
    '星期六',
    '放假',
    '本日无缺勤',
    '无转入、转出',
  ])('%s', (text) => {
    expect(reportsNone(text)).toBe(true);
  });

  it.each([
    '无灭火器',
    '没有安全通道标志',
    '门卫无人值守',
    '无值班人员',
    '无检查记录',
    '未发现隐患,灭火器已过期',
    '宿舍无应急灯',
    '隐患',
    '无',
    '正常',
    '放假前排查发现围墙裂缝',
    '周末值班室无人',
    '',
  ])('not so: %s', (text) => {
    expect(reportsNone(text)).toBe(false);
  });
});

describe('words that a report of none says as well', () => {
  it.each(['', '—', '/', '无', '0', '无需整改', '正常', '继续加强巡查', '已销号', '√'])('%s', (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each(['一般', '更换应急灯', '1', '宿舍', '正常使用的灯有三盏'])('not so: %s', (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});
