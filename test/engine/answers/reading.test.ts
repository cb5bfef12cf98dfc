import { describe, expect, test } from '@jest/globals';
import { type Asked, readAnswer } from '../../../src/engine/answers/reading';

const plain: Asked = { demand: '', isForbidden: false, isCounted: true, isVerdict: false };

describe('an answer to what must be there', () => {
  test.each([
    ['有', 'yes'],
    ['已建立', 'yes'],
    ['齐全', 'yes'],
    ['3个', 'yes'],
    ['有√无□', 'yes'],
    ['□有☑无', 'no'],
    ['☑有□无', 'yes'],
    ['有( )无(√)', 'no'],
    ['无', 'no'],
    ['没有', 'no'],
    ['未上墙', 'no'],
    ['未成立', 'no'],
    ['×', 'no'],
    ['否', 'no'],
    ['不符合', 'no'],
    ['不统一', 'no'],
    ['将配备', 'no'],
    ['计划下学期建', 'no'],
    ['计划2026年建成', 'no'],
    ['计划1200名,分配720名', undefined],
    ['0', 'no'],
    ['0间', 'no'],
    ['8个教室中6个安装', 'no'],
    ['6/8', 'no'],
    ['8/8', undefined],
    ['部分安装', 'no'],
    ['线路裸露', 'no'],
    ['无破损', 'yes'],
    ['不裸露', 'yes'],
    ['没有发现问题', 'yes'],
    ['', undefined],
    ['—', undefined],
    ['校长办公室', undefined],
  ] as const)('%s: %s', (text, said) => {
    expect(readAnswer(text, plain)).toBe(said);
  });
  test('as many as the line demands, one fewer is too few', () => {
    const asked = { ...plain, demand: '三个孔' };
    expect(readAnswer('3个', asked)).toBe('yes');
    expect(readAnswer('2个', asked)).toBe('no');
  });
  test('a share is no number of things', () => {
    expect(readAnswer('0.49', { ...plain, isCounted: false })).toBeUndefined();
  });
  test('a line may repeat what it demands', () => {
    expect(readAnswer('不裸露', { ...plain, demand: '不裸露' })).toBe('yes');
  });
});

describe('an answer to what must not be', () => {
  test('a ratio is no number of things that must not be', () => {
    const asked = { ...plain, isForbidden: true, isCounted: false };
    expect(readAnswer('6.09', asked)).toBeUndefined();
    expect(readAnswer('6', asked)).toBe('no');
  });
  test.each([
    ['无', 'yes'],
    ['没有', 'yes'],
    ['0', 'yes'],
    ['0次', 'yes'],
    ['否', 'yes'],
    ['有', 'no'],
    ['存在', 'no'],
    ['2次', 'no'],
    ['是', 'no'],
    ['正在核实', undefined],
  ] as const)('%s: %s', (text, said) => {
    expect(readAnswer(text, { ...plain, isForbidden: true })).toBe(said);
  });
  test('a demand of nothing turns the answer round', () => {
    expect(readAnswer('有', { ...plain, demand: '无' })).toBe('no');
    expect(readAnswer('无', { ...plain, demand: '无垃圾堆' })).toBe('yes');
    expect(readAnswer('符合', { ...plain, demand: '不得有' })).toBe('yes');
  });
  test('a column that judges says whether the row is kept', () => {
    const asked = { ...plain, isForbidden: true, isVerdict: true };
    expect(readAnswer('是', asked)).toBe('yes');
    expect(readAnswer('否', asked)).toBe('no');
  });
});
