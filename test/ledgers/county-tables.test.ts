import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../support/engine-finds';
import { sheet } from '../support/sheet';

describe('办学基本标准达标情况: what a line says of itself', () => {
  it('is counted by the standards that are printed beside the values', () => {
    const drawn = sheet`
      办学基本标准达标情况
      学校 | 生均图书(册) |  | 百生计算机(台) |  | 生师比 |  | 达标项数 | 该校是否达标(达标填1)
       | 指标值 | 省标 | 指标值 | 省标 | 指标值 | 省标 |  |
      东河小学 | 26 | 25 | 11 | 10 | 17.7:1 | 19:1 | 3 | 1
      西河小学 | 27 | 25 | 12 | 10 | 16.5:1 | 19:1 | 3项 | 1
      南河小学 | 25 | 25 | 10.5 | 10 | 19.4:1 | 19:1 | 3 !claim-false | 1
      北河小学 | 28 | 25 | 12 | 10 | 18:1 | 19:1 | 3 | 2 !not-in-list
      中河小学(在建) | / | 25 | / | 10 | / | 19:1 | / |
    `;
    expect(engineFinds(drawn)).toEqual(['F6 standard-short', 'H6 claim-false', 'I7 not-in-list']);
  });

  it('is left alone where the form has values that are not understood', () => {
    const drawn = sheet`
      办学基本标准达标情况
      学校 | 生均图书(册) |  | 百生计算机(台) |  | 绿地 |  | 达标项数
       | 指标值 | 省标 | 指标值 | 省标 | 指标值 | 省标 |
      东河小学 | 26 | 25 | 11 | 10 | 5 | 4 | 3
      西河小学 | 27 | 25 | 12 | 10 | 5 | 4 | 3
      南河小学 | 25 | 25 | 10.5 | 10 | 5 | 4 | 3
    `;
    expect(engineFinds(drawn)).toEqual([]);
  });
});

describe('校际差异系数', () => {
  it('has the largest of the single ones in its own column', () => {
    const drawn = sheet`
      优质均衡校际差异系数
      类别 | 高于规定学历教师 | 骨干教师 | 体艺教师 | 教学及辅助用房 | 体育运动场馆 | 仪器设备 | 多媒体教室 | 最大值 | 是否达到要求
      小学 | 0.046 | 0.051 | 0.14 | 0.053 | 0.059 | 0.044 | 0.178 | 0.14 !largest-coefficient | 达到
      初中 | 0.019 | 0.037 | 0.065 | 0.006 | 0.062 | 0.006 | 0.119 | 0.12 | 达到
    `;
    expect(engineFinds(drawn)).toEqual(['I3 largest-coefficient']);
  });
});

describe('指标自评表', () => {
  it('knows no share of more than the whole, but gross rates', () => {
    const drawn = sheet`
      指标自评表
      指标 | 标准 | 实际 | 自评结论
      社会认可度 | ≥85% | 186% !over-hundred-percent | 达标
      学前三年毛入园率 | ≥85% | 104% | 达标
      初中三年巩固率 | ≥95% | 100% | 达标
      教师培训完成率 | ≥100% | 120% | 达标
    `;
    expect(engineFinds(drawn)).toEqual(['C3 over-hundred-percent']);
  });
});
