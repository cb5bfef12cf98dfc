import { describe, expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet, sheetOf } from '../../support/sheet';

const parts = dressed(
  sheet`
    各班学生统计 | < | < | < | < | < | < | <
    小学部 | < | < | < | 初中部 | < | < | <
    班级 | 学生数 | 男 | 女 | 班级 | 学生数 | 男 | 女
    一(1) | 38 | 18 | 20 | 七(1) | 42 | 21 | 21
    二(1) | 36 | 20 | 16 | 八(1) | 44 | 23 | 21
  `,
  { name: '班级学生' },
);

const profile = (largest: number, pupils: number) =>
  dressed(
    sheet`
      学校基本情况 | <
      项目 | 数据
      教学班数 | 4
      在校学生数 | ${pupils}
      最大班额 | ${largest}
      专任教师 | 14
    `,
    { name: '概况' },
  );

test('of parts of a whole the largest class is the largest of all, and pupils are added up', () => {
  expect(engineFinds([profile(44, 160), parts])).toEqual([]);
  expect(engineFinds([profile(45, 160), parts])).toEqual(['B5 figures-disagree']);
  expect(engineFinds([profile(44, 170), parts])).toEqual(['B4 figures-disagree']);
});

test('the halves of the page of one class are no school', () => {
  const names = (from: number) => (index: number) => `样${'甲乙丙丁戊己庚辛壬癸'[index]}${from}`;
  const roster = dressed(
    sheetOf([
      ['八(5)班学生名册'],
      ['班主任:张样一', null, null, null, null, null, null, '共20人(男10 女10)'],
      ['学号', '姓名', '性别', '毕业小学', '学号', '姓名', '性别', '毕业小学'],
      ...Array.from({ length: 10 }, (_, index) => [
        20230501 + index,
        names(1)(index).replace('1', '一'),
        '男',
        '样例小学',
        20230511 + index,
        names(2)(index).replace('2', '二'),
        '女',
        '样例小学',
      ]),
    ]),
    { name: '八5班名册' },
  );
  const fitness = dressed(
    sheet`
      学生体质健康测试结果统计 | < | < | < | < | < | < | <
      年级 | 性别 | 在籍 | 实测 | 优秀 | 良好 | 及格 | 不及格
      七年级 | 男 | 191 | 191 | 18 | 81 | 88 | 4
       | 女 | 165 | 164 | 20 | 70 | 70 | 4
      八年级 | 男 | 188 | 187 | 19 | 67 | 99 | 2
       | 女 | 166 | 164 | 16 | 66 | 80 | 2
    `,
    { name: '体质健康测试', merges: ['A3:A4', 'A5:A6'] },
  );
  expect(engineFinds([fitness, roster])).toEqual([]);
});

describe('a list of one campus', () => {
  const roster = (title: string, name: string, count: number) =>
    dressed(
      sheetOf([
        [title],
        ['序号', '姓名', '性别', '班级'],
        ...Array.from({ length: count }, (_, index) => [
          index + 1,
          `样${'甲乙丙丁戊己庚辛壬癸'[index % 10]}${'一二三四'[Math.floor(index / 10)]}${name.length > 2 ? '点' : ''}`,
          index % 2 === 0 ? '男' : '女',
          `${'一二三四五六'[index % 6]}年级`,
        ]),
      ]),
      { name },
    );
  const school = (name: string) =>
    dressed(
      sheet`
        学校基本情况 | < | < | <
        学校名称 | ${name} | 学生总数 | 42
        教学班数 | 7 | 专任教师 | 14
        教职工 | 16 | 占地面积 | 5000
      `,
      { name: '概况' },
    );
  const point = (count: number) => roster('冲口教学点学生名单', '教学点', count);

  test('says nothing of the whole school', () => {
    expect(engineFinds([school('样例小学'), roster('学生花名册(本部)', '本部', 33)])).toEqual([]);
    expect(engineFinds([school('样例小学'), roster('学生花名册', '学生', 33)])).toEqual([
      'D2 figures-disagree',
    ]);
    expect(engineFinds([school('样例小学'), point(9)])).toEqual([]);
  });

  test('makes up the school with those of the other campuses', () => {
    expect(engineFinds([school('样例小学'), roster('学生花名册(本部)', '本部', 33), point(9)])).toEqual([]);
    expect(engineFinds([school('样例小学'), roster('学生花名册(本部)', '本部', 35), point(9)])).toEqual([
      'D2 figures-disagree',
    ]);
  });

  test('is that of the school where the campus keeps its own ledgers', () => {
    expect(engineFinds([school('冲口教学点'), point(9)])).toEqual(['D2 figures-disagree']);
  });
});
