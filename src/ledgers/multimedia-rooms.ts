import type { LedgerKind } from '../model/ledger';
import { figure, keeper, pastDate, remark, sequence, text } from './parts/column';
import { brokenDevices, classesWithoutMultimedia } from './parts/multimedia-checks';

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
