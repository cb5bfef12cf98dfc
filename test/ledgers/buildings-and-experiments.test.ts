import { describe, expect, it } from '@jest/globals';
import { drawnLedger, expectedOn, foundOn } from '../support/drawn-ledger';
import { sheet } from '../support/sheet';

describe('buildings', () => {
  it('names dangerous ones, whose area must not count', () => {
    const drawn = sheet`
      校舍基本情况一览表 | < | < | < | < | <
      楼名 | 结构 | 层数 | 建筑面积(㎡) | 建成年份 | 安全等级
      教学楼 | 框架 | 4 | 3000 | 2010 | A级
      综合楼 | 砖混 | 3 | 1000 | 1985 | D级 !dangerous-building
      食堂 | 砖混 | 1 | 300 | 1995 | C !dangerous-building
      门房 | 砖混 | 1 | 30 | 1995 | 非危房
    `;
    const { kind, view } = drawnLedger(drawn);
    expect(kind.id).toBe('buildings');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
    const counted = kind.states.find(({ quantity }) => quantity === 'building-area')?.where;
    expect(view.records.map((record) => counted?.(record, undefined))).toEqual([true, false, false, true]);
  });
});

describe('experiments', () => {
  it('counts those that were not done', () => {
    const drawn = sheet`
      实验开出情况统计表 | < | < | < | <
      序号 | 班级 | 学科 | 应开数 | 实开数 | 开出率
      1 | 四(1)班 | 科学 | 12 | 12 | 100%
      2 | 四(2)班 | 科学 | 12 | 11 !experiments-missed | 91.7%
    `;
    expect(drawnLedger(drawn).kind.id).toBe('experiment-log');
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });
});

describe('construction projects', () => {
  it('are recognised by plan, money and days', () => {
    const { kind, view } = drawnLedger(sheet`
      2014—2016年项目建设规划表 | < | < | < | < | < | <
      序号 | 项目学校 | 建设内容 | 建设规模(㎡) | 计划投资(万元) | 开工时间 | 竣工时间
      1 | 样例完小 | 教学楼 | 634 | 46 | 2014.3 | 2014.9
      2 | 例样完小 | 食堂 | 158 | 40 | 2015.3 | 2015.9
    `);
    expect(kind.id).toBe('construction-projects');
    const wanted = [
      'school_name',
      'project_name',
      'planned_area',
      'planned_fund',
      'start_date',
      'finish_date',
    ];
    expect(wanted.filter((field) => !view.has(field))).toEqual([]);
  });
});
