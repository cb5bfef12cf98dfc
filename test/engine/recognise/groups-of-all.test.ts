import { describe, expect, test } from '@jest/globals';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

describe('the group of all', () => {
  test('beside 男生 and 女生 is what the table says, and makes it what it is', () => {
    const drawn = sheet`
      学生体质健康标准达标情况 | < | < | < | < | < | < | < | <
      年级 | 全体 | < | < | < | < | 男生 | < | 女生
      ^ | 在校人数 | 受测人数 | 优秀 | 良好 | 不及格 | 受测人数 | 及格率 | 受测人数
      七年级 | 43 | 42 | 5 | 13 | 1 | 23 | 95.7 | 19
      八年级 | 32 | 32 | 6 | 19 | 0 | 12 | 100 | 20
    `;
    expect(short(drawn).map(({ kind, fields }) => `${kind}: ${fields}`)).toEqual([
      'fitness-stats: A grade, B students_total, C tested, D excellent, E good, F failed, G 男生/tested, H pass_rate, I 女生/tested',
    ]);
  });

  test('教职工 over 专任 over 计 names the full-time teachers', () => {
    const drawn = sheet`
      义务教育学校基本情况综合表 | < | < | < | <
      学校名称 | 在校生(人) | 教职工(人) | < | 占地面积
      ^ | ^ | 合计 | #专任 | ^
      ^ | ^ | ^ | 计 | ^
      样例小学 | 112 | 18 | 13 | 3696
    `;
    expect(short(drawn)[0]?.fields).toContain('full_time_teachers');
  });
});

describe('a plain 合计', () => {
  test('makes no table of exercise, and figures of nobody no coefficients', () => {
    const changes = sheet`
      学生变动情况
      项目 | 七年级 | 八年级 | 合计
      年初数 | 37 | 39 | 76
      增加 | 2 | 1 | 3
      减少 | 1 | 0 | 1
      年末数 | 38 | 40 | 78
    `;
    expect(short(changes).map(({ kind }) => kind)).not.toContain('exercise-time');
    const compared = sheet`
      办学条件与规定标准对照
      类别 | 指标 | 单位 | 规定标准 | 本校实际 | 差(±) | 评价
      校舍 | 生均教学及辅助用房面积 | ㎡ | 5.8 | 10 | 4.2 | 合格
      ^ | 生均体育运动场馆面积 | ㎡ | 10.2 | 11.3 | 1.1 | 合格
      装备 | 生均教学仪器设备值 | 元 | 2500 | 2600 | 100 | 合格
      ^ | 每百名学生网络多媒体教室 | 间 | 2.4 | 3 | 0.6 | 合格
    `;
    expect(short(compared).map(({ kind }) => kind)).toEqual(['indicator-checklist']);
  });
});
