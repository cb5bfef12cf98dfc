import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/model/workbook';
import { engineFinds } from '../../support/engine-finds';
import { short } from '../../support/recognised';
import { sheet } from '../../support/sheet';

describe('a form whose first column names its figures', () => {
  it('is a tree: a numbered line stands over those under it, 其中 opens a part, what is written further in stays within', () => {
    const flat = sheet`
      中小学校舍情况
      指标名称 | 编号 | 合计 | 框架结构 | 砖混结构
      甲 | 乙 | 1 | 2 | 3
      总计 | 01 | 1000 | 700 | 300
      其中:危房 | 02 | 0 | 0 | 0
      >>当年新增校舍 | 03 | 50 | 50 | 0
      一、教学及辅助用房 | 04 | 600 | 400 | 200
      教室 | 05 | 400 | 300 | 100
      实验室 | 06 | 200 | 100 | 100
      二、行政办公用房 | 07 | 150 | 150 | 0
      其中:教师办公室 | 08 | 120 | 120 | 0
      三、生活用房 | 09 | 250 | 150 | 100
      食堂 | 10 | 250 | 150 | 100
    `;
    const indented = (value: CellValue | undefined) =>
      typeof value === 'string' ? value.replace('>>', '    ') : (value ?? null);
    const drawn = { ...flat, values: flat.values.map((row) => row?.map(indented)) };
    expect(short(drawn)[0]?.kind).toBe('buildings');
    expect(short(drawn)[0]?.roles).toBe('code 3, total 4, part 5,6,11, subtotal 7,12');
    expect(engineFinds(drawn)).toEqual([]);
  });

  it('holds a 总计 that stands over its lines against them', () => {
    const drawn = sheet`
      专任教师专业技术职务情况
      指标名称 | 编号 | 合计 | 其中:女 | 29岁及以下 | 55岁及以上
      甲 | 乙 | 1 | 2 | 3 | 4
      总计 | 01 | 61 !total-mismatch | 33 | 20 | 40
      其中:女 | 02 | 33 | - | 12 | 21
      副高级 | 03 | 20 | 11 | 5 | 15
      中级 | 04 | 30 | 17 | 10 | 20
      助理级 | 05 | 10 | 5 | 5 | 5
    `;
    expect(engineFinds(drawn)).toContain('C4 total-mismatch');
  });

  it('has but one record where everything under the 总计 is a part of it', () => {
    const drawn = sheet`
      专任教师学历情况
      指标名称 | 代码 | 合计 | #女 | 音乐 | 美术
      甲 | 乙 | 1 | 2 | 3 | 4
      总计 | 01 | 40 | 22 | 3 | 4
      #女 | 02 | 22 | - | 2 | 3
      #少数民族 | 03 | 3 | 1 | 0 | 1
    `;
    expect(short(drawn)[0]?.kind).toBe('teacher-stats');
    expect(short(drawn)[0]?.roles).toBe('code 3, part 5,6');
    expect(engineFinds(drawn)).toEqual([]);
  });
});

it('a line that begins far inside the table is what its first words say', () => {
  const drawn = sheet`
    经费收支明细账 | < | < | < | < | < | < | <
    月 | 日 | 核对 | 类别 | 摘要 | 借方 | 贷方 | 余额
    9 | 1 | 已核 | 公用 | 上月结转 |  |  | 100
    9 | 2 | 已核 | 公用 | 图书购置 |  | 40 | 60
    9 | 4 | 已核 | 公用 | 公用经费拨款 | 500 |  | 560
     |  |  |  | 本月合计 | 500 | 40 |
    10 | 8 | 已核 | 公用 | 差旅费 |  | 60 | 500
    10 | 9 | 已核 | 公用 | 办公用品 |  | 50 | 450
     |  |  |  | 本月合计 |  | 110 |
  `;
  expect(short(drawn)[0]?.roles).toBe('subtotal 6,9');
  expect(engineFinds(drawn)).toEqual([]);
});
