import { describe, expect, it } from '@jest/globals';
import { readCell } from '../../../src/engine/timetable/cell';
import { readLegend } from '../../../src/engine/timetable/subject';

const inClass = (text: string, grade = 4) =>
  readCell(text, { owner: 'class', grade, legend: new Map() }).map(({ subject, teacher, room, inTurn }) =>
    [subject, teacher, room, inTurn].filter((one) => one !== undefined && one !== false),
  );
const ofTeacher = (text: string) =>
  readCell(text, { owner: 'teacher', grade: undefined, legend: new Map() }).map(({ className, subject }) => [
    className,
    subject,
  ]);

describe('cells of a class', () => {
  it.each([
    ['语', [['语文']]],
    ['道德与法治\n何测九一', [['道德与法治', '何测九一']]],
    ['语文/张三', [['语文', '张三']]],
    ['语文(张三)', [['语文', '张三']]],
    ['张三\n语文', [['语文', '张三']]],
    ['语文张三', [['语文', '张三']]],
    ['体育 王老师', [['体育', '王老师']]],
    ['数学\n教师：王老师\n地点：教室\n备注：带尺子', [['数学', '王老师', '教室']]],
    ['科学\n张三\n科学实验室', [['科学', '张三', '科学实验室']]],
    ['语/数', [['语文'], ['数学']]],
    ['校/书', [['校本课程'], ['书法']]],
    [
      '美术(单周)\n音乐(双周)',
      [
        ['美术', true],
        ['音乐', true],
      ],
    ],
    ['剪纸', [['剪纸']]],
    ['自习', [['活动']]],
    ['体育(合班)\n朱样午', [['体育', '朱样午']]],
    ['体育合班 朱样午', [['体育', '朱样午']]],
    ['合班体育\n朱样午', [['体育', '朱样午']]],
    ['数学(走班)\n朱样午', [['数学', '朱样午']]],
    ['作文(连堂)\n朱样午', [['语文', '朱样午']]],
    ['科学(实验)\n朱样午', [['科学', '朱样午']]],
    ['科学(实验课)/朱样午', [['科学', '朱样午']]],
    ['信息科技(上机)朱样午', [['信息技术', '朱样午']]],
    ['劳动(隔周)\n朱样午', [['劳动', '朱样午', true]]],
    ['科学(单周实验)\n朱样午', [['科学', '朱样午', true]]],
    ['体育(朱样午)(合班)', [['体育', '朱样午']]],
    ['体育(朱样午合班)', [['体育', '朱样午']]],
    ['—', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(inClass(text)).toEqual(expected);
  });

  it('地 is geography in junior school', () => {
    expect(inClass('地', 7)).toEqual([['地理']]);
    expect(inClass('地', 6)).toEqual([['地方课程']]);
  });

  it('a legend overrules what an abbreviation usually means', () => {
    const legend = readLegend('注:品=品德与生活(社会) 实=科学 足=足球');
    const read = (text: string) =>
      readCell(text, { owner: 'class', grade: 3, legend }).map(({ subject }) => subject);
    expect(read('实')).toEqual(['科学']);
    expect(read('品')).toEqual(['道德与法治']);
    expect(read('足')).toEqual(['足']);
  });
});

describe('cells of a teacher', () => {
  it.each([
    ['四(1)英', [['四(1)班', '英语']]],
    ['四（1）班英语', [['四(1)班', '英语']]],
    ['英语\n四(1)班', [['四(1)班', '英语']]],
    ['401英语', [['四(1)班', '英语']]],
    ['四1数', [['四(1)班', '数学']]],
    ['三年级2班 语文', [['三(2)班', '语文']]],
    [
      '三(1)音/四(1)音',
      [
        ['三(1)班', '音乐'],
        ['四(1)班', '音乐'],
      ],
    ],
    [
      '四(1)、四(2)体',
      [
        ['四(1)班', '体育'],
        ['四(2)班', '体育'],
      ],
    ],
    ['四(1)', [['四(1)班', undefined]]],
    ['初一(2)数学', [['七(2)班', '数学']]],
  ])('%s', (text, expected) => {
    expect(ofTeacher(text)).toEqual(expected);
  });
});
