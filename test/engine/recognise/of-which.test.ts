import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

describe('a table on its side whose columns are parts of others', () => {
  it('counts a 小计 over nothing but # lines as the record, and # lines in no sum', () => {
    const drawn = sheet`
      专任教师年龄结构
      指标名称 | 合计 | 小计 | #30岁及以下 | 小计 | #46岁及以上
      专任教师 | 46 | 17 | 9 | 29 | 14
      #女 | 30 | 12 | 7 | 18 | 8
      高级 | 10 | 0 | 0 | 10 | 7
      中级 | 18 | 4 | 1 | 14 | 6
      初级 | 18 | 13 | 8 | 5 | 1
      本科 | 36 | 14 | 8 | 22 | 9
      专科 | 10 | 3 | 1 | 7 | 5
    `;
    expect(short(drawn)[0]).toMatchObject({ orientation: 'columns', roles: 'total 2, part 4,6' });
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('holds the 合计 against its 小计, with parents of two lines over them', () => {
    const drawn = sheet`
      专任教师年龄、学历情况表
      类别 | 合计 | 35岁及以下 | > | 36岁及以上 | > | >
      ^ | ^ | 小计 | 其中:30岁及以下 | 小计 | 其中:51—55岁 | 其中:56岁及以上
      专任教师 | 46 | 17 | 9 | 29 | 8 | 6
      中级 | 19 | 4 | 1 | 14 | 3 | 3
      高级 | 10 | 0 | 0 | 10 | 4 | 3
      初级 | 18 | 13 | 8 | 5 | 1 | 0
      本科 | 36 | 14 | 8 | 22 | 4 | 2
      专科 | 10 | 3 | 1 | 7 | 4 | 4
    `;
    expect(short(drawn)[0]?.roles).toBe('total 2, part 4,6,7');
    expect(engineFinds(drawn)).toEqual(['B5 total-mismatch']);
  });

  it('adds up under a 合计 only what it is the sum of, whatever shares stand beside its stages', () => {
    const ages = (whole: number) => sheet`
      专任教师年龄、职称结构
      学校名称:青塘初级中学 | | | 计量单位:人
      职称 | 合计 | 35岁及以下 | > | 36—50岁 | > | 51岁及以上 | 女教师
      ^ | ^ | 小计 | #30岁及以下 | 小计 | #46岁及以上 | ^ | 人数
      高级教师 | 12 | 0 | 0 | 7 | 4 | 5 | 4
      一级教师 | ${whole} | 4 | 1 | 12 | 5 | 3 | 7
      二级教师 | 9 | 9 | 6 | 0 | 0 | 0 | 7
      三级教师 | 3 | 3 | 3 | 0 | 0 | 0 | 2
      合计 | ${whole + 24} | 16 | 10 | 19 | 9 | 8 | 20
    `;
    expect(engineFinds(ages(19))).toEqual([]);
  });

  it('leaves a 小计 under its lines what it is', () => {
    const drawn = sheet`
      专任教师学历情况表
      类别 | 语文 | 数学 | 小计 | #女 | 英语 | 小计 | 合计
      专任教师 | 20 | 17 | 37 | 9 | 9 | 9 | 46
      研究生 | 2 | 1 | 3 | 1 | 0 | 0 | 3
      本科 | 10 | 12 | 22 | 8 | 6 | 6 | 28
      专科 | 8 | 4 | 12 | 0 | 3 | 3 | 15
      高级 | 8 | 4 | 12 | 0 | 3 | 3 | 15
    `;
    expect(short(drawn)[0]?.roles).toBe('subtotal 4,7, part 5, total 8');
  });

  it('takes a 合计 with nothing but parts beside it for the record', () => {
    const drawn = sheet`
      专任教师学历情况表
      类别 | 合计 | #女
      专任教师 | 46 | 9
      研究生 | 3 | 1
      本科 | 28 | 8
      专科 | 15 | 0
      高级 | 15 | 0
    `;
    expect(short(drawn)[0]?.roles).toBe('part 3');
  });
});
