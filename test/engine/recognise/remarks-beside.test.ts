import { expect, it } from '@jest/globals';
import { short, viewsOf } from '../../support/recognised';
import { sheet } from '../../support/sheet';

it('the remarks of a table on its side are no class', () => {
  const drawn = sheet`
    班级学生数统计
    班级 | 一(1)班 | 二(1)班 | 三(1)班 | 备注
    学生数 | 30 | 31 | 32 | 9月1日
    男生 | 15 | 16 | 17 |
    女生 | 15 | 15 | 15 |
    班主任 | 王样一 | 李样二 | 张样三 | 均在编
  `;
  expect(short(drawn)[0]).toMatchObject({ kind: 'class-size', orientation: 'columns' });
  expect(viewsOf(drawn)[0]?.records.map((record) => record.text('class_name'))).toEqual([
    '一(1)班',
    '二(1)班',
    '三(1)班',
  ]);
});
