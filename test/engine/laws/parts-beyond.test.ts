import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { sheet } from '../../support/sheet';

describe('a whole of more parts than the stages', () => {
  const shared = (area: number) => sheet`
    样例九年一贯制学校办学条件一览表 | < | < | <
    项目 | 学段 | < | 共用 | 全校
    ^ | 小学部 | 初中部 | ^ | ^
    班数 | 6 | 6 |  | 12
    学生数 | 191 | 225 |  | 416
    其中:女 | 95 | 108 |  | 203
    专任教师 | 21 | 26 |  | 47
    图书(册) | 8320 | 15480 |  | 23800
    教学及辅助用房(㎡) | 1180 | 1742 | 930 | ${area}
    教学仪器设备值(元) | 512000 | 836400 | 180000 | 1528400
    网络多媒体教室(间) | 8 | 9 | 2 | 19
    注:全校=小学部+初中部+共用
  `;

  it('is right where its own table adds it up: 共用 belongs to it as well', () => {
    expect(engineFinds(shared(3852))).toEqual([]);
  });

  it('is wrong where nothing of its line makes it up', () => {
    expect(engineFinds(shared(3582))).toEqual(['E9 total-mismatch']);
  });
});

describe('the month of a line', () => {
  it('is no figure that the total of the month could hold', () => {
    const book = (income: number) => sheet`
      营养改善计划专账 | < | < | < | < | <
      2023年 | < | 凭证 | 摘要 | 收入 | 支出 | 余额
      月 | 日 | ^ | ^ | ^ | ^ | ^
      9 | 1 |  | 上月结转 |  |  | 1265.4
      9 | 5 | 收009 | 拨9月补助 | ${income} |  | 12965.4
      9 | 15 | 付031 | 购大米 |  | 4286.5 | 8678.9
      10 | 8 | 收010 | 拨10月补助 | 10530 |  | 19208.9
      10 | 30 | 付034 | 购肉蛋奶 |  | 6424.7 | 12784.2
      10 | 31 |  | 本月合计 | 10530 | 6424.7 | 12784.2
    `;
    expect(engineFinds(book(11700)).filter((one) => /^[AB]/.test(one))).toEqual([]);
  });
});

describe('columns of groups beside each other', () => {
  const meetings = (visits: number) => sheet`
    教研活动统计 | < | < | < | <
    教研形式 | 语文组(次) | 数学组(次) | 英语组(次) | 综合组(次)
    集体备课 | 16 | 16 | 8 | 8
    听课 | 42 | ${visits} | 16 | 20
    评课 | 12 | 12 | 6 | 6
    划片教研 | 2 | 2 | 1 | 1
    专题讲座 | 2 | 2 | 1 | 1
  `;

  it('of which one is twice another on every line tell nothing of a sum', () => {
    expect(engineFinds(meetings(38))).toEqual([]);
  });
});

describe('pupils of a year', () => {
  const year = (left: number) => sheet`
    学生变动情况统计表 | < | < | < | < | <
    年级 | 学年初人数 | 转入 | 转出 | 流失(辍学) | 学年末人数
    一年级 | 84 | 2 | 1 | 0 | 85
    二年级 | 86 | 1 | 1 | 0 | 86
    三年级 | 88 | 0 | 2 | 0 | 86
    四年级 | 88 | 1 | 0 | 1 | 88
    五年级 | 86 | 0 | 1 | 1 | 84
    六年级 | 88 | 0 | 0 | 1 | ${left}
    合计 | 520 | 4 | 5 | 3 | ${429 + left}
  `;

  it('are fewer by those who dropped out', () => {
    expect(engineFinds(year(87))).toEqual([]);
    expect(engineFinds(year(78))).toEqual(['F8 movement-sum']);
  });
});
