import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { sheet } from '../../support/sheet';

describe('a line of several classes', () => {
  it('is no grade over its classes: 七(2)班、八(1)班 share a room', () => {
    expect(
      engineFinds(sheet`
        学生宿舍住宿安排台账
        楼栋 | 房间号 | 床位数 | 实住人数 | 空床 | 住宿班级 | 宿管员
        男生楼 | 105 | 10 | 10 | 0 | 七(1)班 | 王样
        男生楼 | 106 | 10 | 10 | 0 | 七(1)班 | 王样
        男生楼 | 201 | 10 | 10 | 0 | 七(2)班 | 王样
        男生楼 | 202 | 10 | 9 | 1 | 七(2)班、八(1)班 | 王样
        男生楼 | 203 | 10 | 10 | 0 | 八(1)班 | 王样
      `),
    ).toEqual([]);
  });
});
