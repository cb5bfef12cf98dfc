import { expect, test } from '@jest/globals';
import { drawnLedger } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

const partOf = (title: string, name: string) =>
  drawnLedger(
    sheet`
      ${title} | < | < | <
      姓名 | 性别 | 班级 | 学籍号
      王样一 | 男 | 一(1)班 | G1
      李样二 | 女 | 一(1)班 | G2
      张样三 | 女 | 一(1)班 | G3
    `,
    name,
  ).view.context.part;

test('a list is of the part that its title names, or the name of its sheet where it has no title', () => {
  expect(partOf('寄宿生花名册', '名册')).toBe('寄宿');
  expect(partOf('学生名单', '寄宿生')).toBe('寄宿');
  expect(partOf('2023年秋季', '寄宿生花名册')).toBe('寄宿');
});

test('a sheet named after several tables, or after another one, tells nothing of a table with a title', () => {
  expect(partOf('学生名单', '留守儿童登记')).toBe(undefined);
  expect(partOf('2023年秋季', '学生名册与寄宿生')).toBe(undefined);
  expect(partOf('2023年秋季', '学生名册、寄宿生')).toBe(undefined);
});
