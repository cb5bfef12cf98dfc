import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, RecordView, Scene } from '../../model/ledger';
import { readNumeral } from '../../reading/chinese-numerals';
import { figure, keeper, pastDate, remark, sequence, text } from '../parts/column';
import { demandOf, placeOf, quoted, underDemand } from '../parts/complain';

/** Equipment that does not work is no equipment. */
const brokenDevices: LedgerCheck = {
  id: 'device-broken',
  about: '设备完好',
  needs: ['device_status'],
  check: broken,
};

function* broken(ledger: LedgerView): Iterable<Complaint> {
  for (const record of ledger.records) {
    const status = record.text('device_status');
    if (
      /坏|故障|未修|待修|停用|报废|不能|无法|不正常|闲置/.test(status) &&
      !/无故障|未损坏|无损坏|已修/.test(status)
    ) {
      yield {
        cell: placeOf(ledger, record, 'device_status'),
        severity: 'query',
        message: `${quoted(record, 'room_name')}的设备状态是“${status}”,不能计入可用的多媒体教室。请修复后更新状态,或说明维修安排。`,
        actual: status,
        required: '正常',
      };
    }
  }
}

const classInText =
  /(初中?)?([一二三四五六七八九]|[1-9])(?:年级|年|级)?[(.·-]?(\d{1,2}|[一二三四五六七八九十])\)?班/;

interface ClassNumber {
  readonly grade: number;
  readonly number: number;
}

/** The class that a room is of, though more words stand around it: 一(1)班教室, 教学楼二(3)班. */
function classOfRoom(record: RecordView): ClassNumber | undefined {
  const match = classInText.exec(record.text('room_name').normalize('NFKC').replaceAll(/\s/g, ''));
  if (!match) {
    return undefined;
  }
  const [, junior, grade = '', number = ''] = match;
  return { grade: digit(grade) + (junior && digit(grade) <= 3 ? 6 : 0), number: digit(number) };
}

function digit(text: string): number {
  return readNumeral(text) ?? Number(text);
}

const order = ({ grade, number }: ClassNumber) => grade * 100 + number;

/** Every class of the school has a classroom with 班班通. */
const classesWithoutMultimedia: LedgerCheck = {
  id: 'class-without-multimedia',
  about: '班班有多媒体',
  needs: ['room_name'],
  against: ['class-size'],
  check: classesMissing,
};

function* classesMissing(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const equipped = ledger.records.flatMap((record) => {
    const reading = classOfRoom(record);
    return reading ? [{ record, reading }] : [];
  });
  const known = new Set(equipped.map(({ reading }) => order(reading)));
  const classes = scene
    .ledgers('class-size')
    .flatMap((other) => other.records)
    .flatMap((record) => {
      const reading = record.classOf('class_name');
      const place = record.place('class_name');
      const { grade, number, name = '' } = reading ?? {};
      return grade !== undefined && number !== undefined && place
        ? [{ reading: { grade, number }, name, place }]
        : [];
    });
  if (equipped.length === 0 || equipped.length * 2 < classes.length) {
    return;
  }
  const demand = demandOf(scene, 'class-multimedia');
  for (const { reading, name, place } of classes.filter((one) => !known.has(order(one.reading)))) {
    const before = equipped.filter((one) => order(one.reading) < order(reading)).at(-1) ?? equipped[0];
    yield {
      cell: before ? placeOf(ledger, before.record, 'room_name') : ledger.anchor,
      related: [place],
      ...underDemand(demand, 'query'),
      message: `台账里没有${name}的班班通教室(共${classes.length}个班,登记了${known.size}个班)。请补登记;还没有安装的,请尽快配备。`,
      actual: `${known.size} 个班`,
      required: `${classes.length} 个班`,
      missing: `缺 ${name}`,
    };
  }
}

/** 网络多媒体教室(班班通)台账: one line per room. */
export const multimediaRooms: LedgerKind = {
  id: 'multimedia-rooms',
  label: '网络多媒体教室台账',
  titles: [
    '网络多媒体教室',
    '班班通台账',
    '班班通设备',
    '多媒体教室台账',
    '多媒体教室',
    '班班通',
    '交互式多媒体',
    '电子白板',
    '信息化设备',
    '多媒体设备',
    '一体机',
  ],
  fields: [
    sequence,
    text(
      'room_name',
      '教室名称|安装教室|使用班级|教室|安装班级|名称|班级|室名|多媒体教室名称|教室(班级)|安装地点|使用教室|配备班级|所在班级',
      { required: 'error' },
    ),
    text('location', '位置|所在位置|楼层|教学楼|地点|存放位置|安装位置|楼宇'),
    text('asset_no', '资产编号|设备编号|编号|资产编码|固定资产编号|设备序列号|序列号|机器编号', {
      unique: 'error',
    }),
    text(
      'device',
      '主要设备|设备|设备名称|设备型号|设备类型|配备设备|多媒体设备|设备配置|型号|品牌型号|设备情况|显示设备|设备品牌型号',
    ),
    figure('quantity', '数量|台数|套数|设备数量', { additive: true }),
    figure('unit_price', '单价|设备单价|购置单价', { unit: '元' }),
    figure('amount', '金额|总价|总金额|价值|原值|合计金额|资产原值', { additive: true, unit: '元' }),
    pastDate(
      'install_date',
      '安装时间|安装日期|配备时间|购置时间|购置日期|配置时间|启用时间|安装年月|建设时间|配备年份|采购时间|使用时间',
    ),
    keeper('责任人|管理员|负责人|责任教师|管理教师|管理人|班主任|保管人|设备管理员', { required: 'error' }),
    text(
      'device_status',
      '设备状态|使用情况|设备状况|运行情况|状态|运行状态|使用状态|设备情况|完好情况|状况|是否正常|使用状况|是否完好',
    ),
    text('bandwidth', '网络接入|是否联网|接入带宽|联网情况|网络情况'),
    remark,
  ],
  identifiedBy: [
    ['room_name', 'device', 'install_date'],
    ['room_name', 'asset_no', 'device'],
    ['room_name', 'device', 'device_status'],
    ['room_name', 'device', 'responsible'],
    ['room_name', 'install_date', 'responsible'],
  ],
  nameFields: ['room_name'],
  relations: [{ type: 'product', result: 'amount', factors: ['quantity', 'unit_price'] }],
  states: [{ quantity: 'multimedia-rooms', how: 'count', field: 'room_name' }],
  checks: [brokenDevices, classesWithoutMultimedia],
};
