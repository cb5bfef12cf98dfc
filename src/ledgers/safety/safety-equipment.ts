import type { LedgerCheck, LedgerKind, RecordView } from '../../model/ledger';
import { amount, date, pastDate, person, remark, sequence, text } from '../parts/column';
import { demandOf, placeOf, quoted, underDemand } from '../parts/complain';
import { asOf } from './deadline';
import { unfitSafetyEquipment } from './rectification-checks';

/** Years after which an extinguisher is scrapped, by what is in it. */
const LIVES: readonly (readonly [RegExp, number])[] = [
  [/水|泡沫/, 6],
  [/干粉|洁净/, 10],
  [/二氧化碳|CO2/i, 12],
];

function lifeOf(record: RecordView): number | undefined {
  const words = `${record.text('item_name')} ${record.text('spec')}`;
  return /灭火器/.test(words) ? LIVES.find(([pattern]) => pattern.test(words))?.[1] : undefined;
}

/** An extinguisher older than its kind may be is scrapped, whatever its pressure. */
const extinguisherAge: LedgerCheck = {
  id: 'extinguisher-age',
  about: '灭火器报废年限',
  needs: ['produced_date'],
  *check(ledger, scene) {
    const demand = demandOf(scene, 'extinguisher-age');
    const today = asOf(ledger, scene, ['checked_date']);
    for (const record of demand && today !== undefined ? ledger.records : []) {
      const made = record.date('produced_date')?.iso;
      const life = lifeOf(record);
      const ends =
        made === undefined || life === undefined
          ? undefined
          : `${Number(made.slice(0, 4)) + life}${made.slice(4)}`;
      if (ends !== undefined && today !== undefined && ends <= today) {
        yield {
          cell: placeOf(ledger, record, 'produced_date'),
          ...underDemand(demand, 'query'),
          message: `${quoted(record, 'item_name')}出厂于${record.text('produced_date')},已满${life}年的报废年限。请更换后更新。`,
          actual: record.text('produced_date'),
          required: `不满 ${life} 年`,
        };
      }
    }
  },
};

/** 消防器材、安防设备台账: extinguishers, cameras, alarms, emergency lights. */
export const safetyEquipment: LedgerKind = {
  id: 'safety-equipment',
  label: '消防安防设施台账',
  titles: [
    '消防器材',
    '消防设施',
    '灭火器',
    '安防设备',
    '安防设施',
    '安全设施',
    '应急设施',
    '应急物资',
    '消防设备',
    '监控设备',
    '视频监控',
    '安全设备',
    '消防',
  ],
  fields: [
    sequence,
    text(
      'item_name',
      '名称|设施名称|器材名称|设备名称|物资名称|消防器材名称|消防设施名称|种类|项目|品名|器材种类',
      { required: 'error' },
    ),
    text('spec', '规格型号|规格|型号'),
    text('unit', '单位|计量单位'),
    amount('quantity', '数量|个数|实有数|现有数|配备数量|数量(具)|具数|数量(个)', { required: 'error' }),
    text('building', '楼栋|楼名|楼宇|建筑物|教学楼名称'),
    text(
      'location',
      '配置地点|放置地点|存放地点|位置|地点|安装位置|存放位置|配置位置|摆放位置|安装地点|所在位置|楼层',
      { required: 'query' },
    ),
    pastDate('produced_date', '生产日期|出厂日期|制造日期|购置日期|配置时间|配备时间|购置时间|购入日期'),
    date(
      'valid_until',
      '有效期|有效期至|到期日期|失效日期|更换日期|下次检修日期|有效期限|到期时间|报废日期|下次更换时间|应换药日期',
    ),
    pastDate(
      'checked_date',
      '检查日期|检查时间|检修日期|最近检查日期|换药日期|充装日期|维保日期|最近检修时间',
    ),
    text('status', '状态|完好情况|检查情况|压力情况|设施状况|是否完好|压力是否正常|使用情况|检查结果'),
    person('responsible', '责任人|管理人|负责人|管理员|检查人|保管人', { required: 'query' }),
    remark,
  ],
  identifiedBy: [
    ['item_name', 'quantity', 'location', 'responsible'],
    ['item_name', 'quantity', 'valid_until'],
    ['item_name', 'quantity', 'location', 'status'],
    ['item_name', 'location', 'checked_date'],
    ['building', 'location', 'quantity', 'valid_until'],
    ['building', 'location', 'quantity', 'status'],
  ],
  nameFields: ['item_name', 'location'],
  relations: [{ type: 'order', earlier: 'produced_date', later: 'valid_until', severity: 'error' }],
  states: [
    {
      quantity: 'fire-extinguishers',
      how: 'sum',
      field: 'quantity',
      where: (record) => /灭火器/.test(record.text('item_name')) && !/箱/.test(record.text('item_name')),
    },
  ],
  checks: [extinguisherAge, unfitSafetyEquipment],
};
