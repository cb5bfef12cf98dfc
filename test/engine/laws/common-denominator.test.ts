import { describe, expect, it } from '@jest/globals';
import { suspected } from '../../support/laws';
import { dressed, sheet } from '../../support/sheet';

describe('values of lines that are all worked out over one number of another sheet', () => {
  const sizes = (all = 807) =>
    dressed(
      sheet`
        班级学生数 | < | < | <
        年级 | 男 | 女 | 学生总数
        七年级 | 140 | 130 | 270
        八年级 | 141 | 129 | 270
        九年级 | 137 | 130 | 267
        合计 | 418 | 389 | ${all}
      `,
      { name: '班级' },
    );
  const assessed = (rooms: number, teachers = 7.31, arts = 1.12) =>
    dressed(
      sheet`
        资源配置自评表 | < | < | < | <
        项次 | 指标 | 标准 | 基础数据 | 本校值
        1 | 每百名学生拥有高于规定学历教师数 | ≥5.3 | 59人 | ${teachers}
        2 | 每百名学生拥有骨干教师数 | ≥1 | 16人 | 1.98
        3 | 每百名学生拥有体艺教师数 | ≥0.9 | 9人 | ${arts}
        4 | 生均教学及辅助用房面积 | ≥5.8 | 4833㎡ | 5.99
        5 | 每百名学生拥有网络多媒体教室数 | ≥2.4 | 22间 | ${rooms}
      `,
      { name: '自评' },
    );

  it('come out', () => {
    expect(suspected(sizes(), assessed(2.73))).toEqual([]);
    expect(suspected(sizes(), assessed(2.72))).toEqual([]);
  });

  it('are named where they do not', () => {
    expect(suspected(sizes(), assessed(2.71))).toEqual(['自评!E7 2.71→2.73']);
    expect(suspected(sizes(), assessed(3.73))).toEqual(['自评!E7 3.73→2.73']);
  });

  it('are worked out otherwise where few come out', () => {
    expect(suspected(sizes(), assessed(3.73, 8.31, 2.12))).toEqual([]);
  });

  it('say nothing where no sheet holds the number', () => {
    expect(suspected(assessed(3.73))).toEqual([]);
  });
});
