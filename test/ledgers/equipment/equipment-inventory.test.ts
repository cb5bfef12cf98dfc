import { describe, expect, it } from '@jest/globals';
import { complaintsOn, drawnLedger, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

const drawn = sheet`
  小学体育器材设备配备统计表 | < | < | < | < | < | <
  序号 | 器材名称 | 单位 | 12个班以下 | 13个班以上 | 学校现有器材数量 | 缺额器材数量
  1 | 篮球 | 个 | 20 | 40 | 30 | 10
  2 | 跳绳 | 根 | 50 | 80 | 80 | 0
`;

describe('equipment inventory', () => {
  it('holds a school against the column of its size', () => {
    expect(drawnLedger(drawn).kind.id).toBe('equipment-inventory');
    expect(foundOn(drawn, { quantities: { classes: 13 } })).toEqual(['F3 equipment-shortage']);
    expect(foundOn(drawn, { quantities: { classes: 12 } })).toEqual(['G3 difference-mismatch']);
  });

  it('asks only, and believes either lack, where the number of classes is not known', () => {
    expect(complaintsOn(drawn)).toEqual([]);
  });
});

describe('a lack', () => {
  const severities = (lack: string, header = '短缺数') =>
    complaintsOn(sheet`
      音体美器材登记表 | < | < | < | < | <
      序号 | 器材名称 | 单位 | 应配数 | 实有数 | ${header}
      1 | 体操垫 | 块 | 20 | 16 | ${lack}
    `).map(({ rule, complaint: { severity } }) => `${rule} ${severity}`);

  it('is asked about where the ledger enters it as it is', () => {
    expect(severities('4')).toEqual(['equipment-shortage query']);
    expect(severities('-4')).toEqual(['equipment-shortage query']);
    expect(severities('-4', '余缺(+、-)')).toEqual(['equipment-shortage query']);
  });

  it('is an error where the ledger enters none, or another', () => {
    expect(severities('')).toEqual(['equipment-shortage error']);
    expect(severities('3')).toEqual(['equipment-shortage error']);
  });
});
