import { describe, expect, it } from '@jest/globals';
import { complaintsOn, drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { sheet } from '../../support/sheet';

describe('lab equipment', () => {
  it('is short where there is less than the ledger itself demands', () => {
    const drawn = sheet`
      科学仪器台账 | < | < | < | <
      序号 | 仪器名称 | 单位 | 应配数 | 实有数
      1 | 显微镜 | 台 | 24 | 24
      2 | 天平 | 台 | 24 | 23 !equipment-shortage
      3 | 直尺 | 只 | 24 | 30
      4 | 量筒 | 个 | 6-8 | 6
      5 | 烧杯 | 个 | 6-8 | 5 !equipment-shortage
      6 | 钢琴 | 架 | (1) | 0
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
    const first = complaintsOn(drawn, { demands: { 'equipment-required': true } })[0]?.complaint;
    expect(first).toMatchObject({ severity: 'error', missing: '还差 1 台', basis: { document: '责任书' } });
  });

  it('asks instead of accusing where the number is approximate', () => {
    const drawn = sheet`
      仪器台账 | < | < | <
      序号 | 仪器名称 | 应配数 | 实有数
      1 | 显微镜 | 24 | 约20台
      2 | 天平 | 2 | 2
    `;
    expect(complaintsOn(drawn).map(({ complaint }) => complaint.severity)).toEqual(['query']);
  });

  it('takes the column that the number of classes points to', () => {
    const drawn = sheet`
      实验仪器台账 | < | < | < | < | <
      序号 | 名称 | 12~17班 | 18~24班 | 实有数 | 短缺数
      1 | 显微镜 | 24 | 48 | 30 | 18
      2 | 天平 | 12 | 24 | 24 | 0
    `;
    const at = (classes: number) => foundOn(drawn, { quantities: { classes } });
    expect(at(17)).toEqual(['F3 difference-mismatch']);
    expect(at(18)).toEqual(['E3 equipment-shortage']);
  });

  it('wants poisonous chemicals behind two locks, not what is only named after them', () => {
    const drawn = sheet`
      仪器设备台账 | < | < | <
      序号 | 名称 | 实有数 | 完好数 | 存放位置
      1 | 浓盐酸 | 2 | 2 | 2号柜 !double-lock
      2 | 氢氧化钠 | 2 | 2 | 危险品柜(双人双锁)
      3 | 酒精灯 | 24 | 24 | 2号柜
      4 | 水银温度计 | 24 | 24 | 2号柜
      5 | 酒精 | 6 | 6 | 3号柜 !double-lock
      6 | 食盐 | 6 | 6 | 3号柜
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
    const severities = complaintsOn(drawn, { demands: { 'double-lock': true } }).map(
      ({ complaint }) => complaint.severity,
    );
    expect(severities).toEqual(['error', 'query']);
  });

  it('is recognised under other headers', () => {
    const { kind, view } = drawnLedger(sheet`
      小学教学仪器设备登记表 | < | < | < | < | < | <
      编号 | 品名 | 型号、功能 | 配备标准 | 库存 | 完好 | 缺额
      00001 | 天平 | 500g | 6 | 6 | 6 | 0
      00002 | 量筒 | 100ml | 6 | 6 | 6 | 0
    `);
    expect(kind.id).toBe('lab-equipment');
    expect(
      ['code', 'item_name', 'spec', 'required_qty', 'actual_qty', 'good_qty', 'lack_qty'].filter(
        (field) => !view.has(field),
      ),
    ).toEqual([]);
  });
});
