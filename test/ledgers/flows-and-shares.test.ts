import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../support/engine-finds';
import { short } from '../support/recognised';
import { sheet } from '../support/sheet';

describe('学生变动统计表', () => {
  it('adds up from the beginning to the end, line by line and in its total', () => {
    const drawn = sheet`
      2021年秋季学期学生变动统计表
      年级 | 学期初人数 | 转入 | 复学 | 转出 | 休学 | 辍学 | 期末人数 | 辍学率
      七年级 | 200 | 3 | 1 | 2 | 1 | 0 | 201 | 0
      八年级 | 198 | 1 | 0 | 3 | 0 | 1 | 159 !movement-sum | 0.51%
      九年级 | 190 | 0 | 0 | 1 | 0 | 1 | 188 | 5.3% !dropout-rate
      合计 | 588 | 4 | 1 | 6 | 1 | 2 | 584 | 0.34%
    `;
    expect(short(drawn)[0]?.kind).toBe('pupil-movement');
    expect(engineFinds(drawn)).toEqual(['H4 movement-sum', 'I5 dropout-rate']);
  });

  it('is not judged where pupils leave in ways that it does not list', () => {
    const drawn = sheet`
      学生变动统计表
      学校 | 期初人数 | 转入 | 转出 | 期末人数
      东河小学 | 200 | 3 | 2 | 165
      西河小学 | 198 | 1 | 3 | 170
      南河小学 | 190 | 0 | 1 | 161
    `;
    expect(engineFinds(drawn)).toEqual([]);
  });
});

describe('音美教室统计表', () => {
  it('holds every school against its classes and its own verdict', () => {
    const drawn = sheet`
      音乐、美术专用教室统计
      学校 | 班数 | 音乐教室应有 | 音乐教室实有 | 音乐教室单间面积 | 美术教室应有 | 美术教室实有 | 美术教室单间面积 | 是否达标
      东河小学 | 12 | 1 | 1 | 96 | 1 | 1 | 60 !room-area | 否
      西河小学 | 18 | 2 | 1 !rooms-per-classes | 96 | 2 | 2 | 92 | 是 !claim-false
      南河小学 | 24 | 3 !rooms-required | 2 | 98 | 2 | 2 | 92 | 是
      北河小学 | 6 | 1 | 1 | 96 | 1 | 1 | 92 | 是
    `;
    expect(short(drawn)[0]?.kind).toBe('art-rooms-of-schools');
    expect(engineFinds(drawn)).toEqual([
      'C5 rooms-required',
      'D4 rooms-per-classes',
      'H3 room-area',
      'I4 claim-false',
    ]);
  });
});

describe('留守儿童、随迁子女统计表', () => {
  it('shows in most lines of whom the share is', () => {
    const drawn = sheet`
      留守儿童统计表
      班级 | 学生数 | 留守儿童 | 男 | 女 | 占比
      三(1)班 | 40 | 8 | 5 | 3 | 20%
      三(2)班 | 42 | 9 | 5 | 4 | 21.4%
      四(1)班 | 38 | 7 | 3 | 4 | 18.4%
      四(2)班 | 40 | 10 | 6 | 4 | 35% !share-mismatch
      五(1)班 | 41 | 6 | 2 | 4 | 14.6%
    `;
    expect(engineFinds(drawn)).toEqual(['F6 share-mismatch']);
  });
});
