import { describe, expect, it } from '@jest/globals';
import { drawnLedger, expectedOn } from '../../support/drawn-ledger';
import { engineFinds } from '../../support/engine-finds';
import { sheet } from '../../support/sheet';

describe('学生变动统计表', () => {
  it('adds up line by line, with or without sums of those who came and left', () => {
    const drawn = sheet`
      学生变动情况统计表 | < | < | < | < | < | < | <
      年级 | 学年初人数 | 增加 | < | < | 减少 | < | 学年末人数
      ^ | ^ | 转入 | 复学 | 小计 | 转出 | 休学 | ^
      一年级 | 40 | 2 | 0 | 2 | 1 | 0 | 41
      二年级 | 41 | 0 | 1 | 1 | 2 | 1 | 40 !movement-sum
      三年级 | 38 | 1 | 1 | 3 !sum-mismatch | 0 | 0 | 40
      合计 | 119 | 3 | 2 | 6 | 3 | 1 | 121
    `;
    expect(drawnLedger(drawn).kind.id).toBe('pupil-movement');
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });

  it('stands in one line under a list of changes', () => {
    const drawn = sheet`
      (一)本学期学生变动登记 | < | < | < | <
      类别 | 学生姓名 | 性别 | 班级 | 日期
      转入 | 舒试桐 | 女 | 三(1)班 | 2021.9.6
      转出 | 石拟枫 | 男 | 三(1)班 | 2021.9.13

      期初人数 | 转入 | 转出 | 其他减少 | 期末人数
      171 | 3 | 2 | 0 | 173 !movement-sum
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
  });
});
