import { describe, expect, it } from '@jest/globals';
import { readLabel } from '../../../src/engine/timetable/label';

describe('labels at the edge of a timetable', () => {
  it.each([
    ['星期一', { weekday: 1 }],
    ['周五', { weekday: 5 }],
    ['星期日', { weekday: 7 }],
    ['星期二(9.2)', { weekday: 2 }],
    ['Monday', { weekday: 1 }],
    ['周一第2节', { weekday: 1, periods: [2] }],
    ['周一2', { weekday: 1, periods: [2] }],
    ['第一节', { periods: [1] }],
    ['第3节 9:00—9:40', { periods: [3] }],
    ['一二节', { periods: [1, 2] }],
    ['第1、2节', { periods: [1, 2] }],
    ['第十节', { periods: [10] }],
    ['1', { ordinal: 1 }],
    ['一', { ordinal: 1 }],
    ['上午', { half: 'morning' }],
    ['下午1', { half: 'afternoon', periods: [1] }],
    ['上午第二节', { half: 'morning', periods: [2] }],
    ['大课间(30分钟)', { isBreak: true }],
    ['早读', { isBreak: true }],
    ['午休 眼保健操', { isBreak: true }],
    ['四(1)班', { className: '四(1)班', grade: 4 }],
    ['二年级', { grade: 2 }],
    ['2班', { classNumber: 2 }],
    ['张三', {}],
    ['周课时', {}],
    ['', {}],
  ])('%s', (text, expected) => {
    expect(readLabel(text)).toEqual(expected);
  });
});
