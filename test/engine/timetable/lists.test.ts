import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { dressed, sheet, workbookOf } from '../../support/sheet';

function found(lines: string): readonly string[] {
  const drawn = dressed(
    sheet`
课程安排 | < | < | < | <
班级 | 星期 | 节次 | 学科 | 任课教师
${lines.trim()}
`,
    { name: '课表' },
  );
  // How much of the week is filled is not the matter here.
  return checkWorkbook(workbookOf(drawn), catalogue, { standards: [], today: '2026-11-23' })
    .findings.filter(({ severity }) => severity !== 'advice')
    .map(({ cell, rule, severity }) => `${cell} ${rule} ${severity}`);
}

const right = `
七(1)班 | 星期一 | 第1节 | 语文 | 韦试禾
七(1)班 | 星期一 | 第2节 | 数学 | 石试麦
七(1)班 | 星期二 | 第1节 | 语文 | 韦试禾
七(1)班 | 星期二 | 第2节 | 数学 | 石试麦
七(2)班 | 星期一 | 第1节 | 数学 | 石试麦
七(2)班 | 星期一 | 第2节 | 语文 | 罗试谷
七(2)班 | 星期二 | 第1节 | 数学 | 石试麦
七(2)班 | 星期二 | 第2节 | 语文 | 罗试谷`;

describe('a list of lessons', () => {
  it('is right', () => {
    expect(found(right)).toEqual([]);
  });

  it('a teacher in two classes at once, at the cell of the teacher', () => {
    const clash = found(
      right.replace('七(2)班 | 星期一 | 第2节 | 语文 | 罗试谷', '七(2)班 | 星期一 | 第2节 | 数学 | 石试麦'),
    );
    expect(clash).toEqual(['E8 teacher-clash error']);
  });

  it('classes that have a lesson together have one teacher; other subjects at that time are no part of it', () => {
    const together = (subject: string) =>
      found(
        right
          .replace(
            '七(1)班 | 星期一 | 第2节 | 数学 | 石试麦',
            '七(1)班 | 星期一 | 第2节 | 体育(合班) | 石试麦',
          )
          .replace(
            '七(2)班 | 星期一 | 第2节 | 语文 | 罗试谷',
            `七(2)班 | 星期一 | 第2节 | ${subject} | 石试麦`,
          ),
      );
    expect(together('体育')).toEqual([]);
    expect(together('音乐')).toEqual(['E8 teacher-clash error']);
  });

  it('a lesson that nobody gives; self-study needs nobody', () => {
    expect(
      found(right.replace('七(1)班 | 星期一 | 第2节 | 数学 | 石试麦', '七(1)班 | 星期一 | 第2节 | 数学 |')),
    ).toEqual(['E4 missing-value query']);
    expect(
      found(right.replace('七(1)班 | 星期一 | 第2节 | 数学 | 石试麦', '七(1)班 | 星期一 | 第2节 | 自习 |')),
    ).toEqual([]);
  });

  it('a period beyond the day', () => {
    expect(found(right.replace('星期二 | 第2节 | 数学', '星期二 | 第11节 | 数学'))).toEqual([
      'C6 period-beyond-day query',
    ]);
    expect(found(right.replace('星期二 | 第2节 | 数学', '星期二 | 第3节 | 数学'))).toEqual([]);
  });
});
