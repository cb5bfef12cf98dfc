import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, Scene } from '../../model/ledger';
import { figure, person, remark, sequence, text, yesNo } from '../parts/column';
import { demandOf, placeOf, plain, quoted, underDemand } from '../parts/complain';

/** Numbers that every classroom must reach: holes under the board, height of the sockets. */
const reaches: LedgerCheck = {
  id: 'classroom-figures',
  about: '黑板打孔和接线高度',
  needs: ['room_name'],
  check: tooLow,
};

const figures = [
  { field: 'holes', demand: 'board-holes', unit: '个', what: '黑板下槽孔数' },
  { field: 'wire_height', demand: 'wire-height', unit: '米', what: '接线处离地高度' },
] as const;

function* tooLow(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  for (const { field, demand: id, unit, what } of figures) {
    const demand = demandOf(scene, id);
    for (const record of demand?.bound === undefined ? [] : ledger.records) {
      const value = record.number(field);
      if (value !== undefined && demand?.bound !== undefined && value < demand.bound) {
        yield {
          cell: placeOf(ledger, record, field),
          ...underDemand(demand, 'query'),
          message: `${quoted(record, 'room_name')}${what}是${plain(value)}${unit},要求${plain(demand.bound)}${unit}。请整改后更新。`,
          actual: `${plain(value)} ${unit}`,
          required: `≥ ${plain(demand.bound)} ${unit}`,
          missing: `还差 ${plain(demand.bound - value)} ${unit}`,
        };
      }
    }
  }
}

/** 教室设施台账: curtains, board, wiring of every classroom. */
export const classroomFacilities: LedgerKind = {
  id: 'classroom-facilities',
  label: '教室设施台账',
  titles: ['教室设施', '教室设备', '教室配备', '班级设施', '教室情况', '班班通设施'],
  fields: [
    sequence,
    text('room_name', '教室|教室名称|班级|班级教室|房间', { required: 'error' }),
    yesNo('curtain', '窗帘|是否安装窗帘|窗帘安装|有无窗帘'),
    figure('holes', '黑板下槽孔数|孔数|打孔数|黑板打孔|下槽打孔数|黑板孔数|推拉黑板下槽孔数', { unit: '个' }),
    figure('wire_height', '接线高度|接线离地高度|接线处离地高度|线路高度|离地高度|接线盒高度|接线高度(米)', {
      unit: '米',
    }),
    yesNo('wire_exposed', '线路裸露|线路是否裸露|是否裸露'),
    yesNo('class_plate', '班牌|有无班牌|班级牌'),
    yesNo('bin', '垃圾桶|班级垃圾桶'),
    person('responsible', '责任人|负责人|班主任'),
    remark,
  ],
  identifiedBy: [
    ['room_name', 'curtain'],
    ['room_name', 'holes'],
    ['room_name', 'wire_height'],
    ['room_name', 'wire_exposed'],
  ],
  topic: ['教室', '班级', '班班通'],
  nameFields: ['room_name'],
  relations: [],
  states: [],
  checks: [reaches],
};
