import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { foldWidth } from '../../reading/words';
import { amount, figure, lineCode, remark, sequence, stub, text } from '../parts/column';
import { placeOf, quoted } from '../parts/complain';

/** Graded C or D: must not be used and does not count. */
function isDangerous(record: RecordView): boolean {
  const grade = record.text('safety_grade').normalize('NFKC');
  return /^[CD]|[CD]级|危房/.test(grade) && !/非危|无/.test(grade);
}

/** A building that is graded C or D must not be counted among the school's floor area. */
const dangerousBuildings: LedgerCheck = {
  id: 'dangerous-building',
  about: '危房',
  needs: ['safety_grade'],
  check: dangerous,
};

function* dangerous(ledger: LedgerView): Iterable<Complaint> {
  for (const record of ledger.records) {
    const grade = record.text('safety_grade');
    if (isDangerous(record)) {
      yield {
        cell: placeOf(ledger, record, 'safety_grade'),
        related: placesOf(record, 'building_area'),
        severity: 'query',
        message: `${quoted(record, 'building_name')}的安全等级是“${grade}”,C级、D级危房不能使用,也不计入校舍面积。请说明是否停用、改造,并从面积中减去。`,
        actual: grade,
        required: 'A级或B级',
      };
    }
  }
}

const structures: readonly (readonly [field: string, names: string])[] = [
  ['frame_area', '框架结构|框架|钢筋混凝土结构'],
  ['brick_concrete_area', '砖混结构|砖混'],
  ['brick_timber_area', '砖木结构|砖木'],
  ['earth_timber_area', '土木结构|土木'],
];

/** The line of the statistical form, in which the area is divided by use. */
const TEACHING = /^(?:[一二三]、)?教学及辅助用房$/;
/** Part of it; the standards count it among the sports grounds. */
const INDOOR_SPORTS = /^(?:其中:?|#)?室内体育用房$/;

/** 校舍台账: one line per building (or per use of it). */
export const buildings: LedgerKind = {
  id: 'buildings',
  label: '校舍台账',
  titles: [
    '校舍台账',
    '校舍基本情况',
    '校舍情况',
    '校舍一览表',
    '校舍统计',
    '校舍建筑',
    '建筑物',
    '房屋建筑',
    '教学用房统计',
    '校舍',
  ],
  fields: [
    // 项目 beside a code, 代码 or 编号, names the lines of such a form too.
    { ...stub, headers: [...stub.headers, '项目', '指标', '用房类别'] },
    lineCode,
    sequence,
    text('building_name', '建筑物名称|楼名|校舍名称|名称|建筑名称|楼栋名称|房屋名称|楼宇名称|幢号|校舍', {
      required: 'error',
    }),
    text('building_use', '用途|使用用途|房屋用途|功能|校舍用途|主要用途'),
    text('structure', '结构|建筑结构|结构类型|结构形式|房屋结构|校舍结构'),
    text('storeys', '层数|楼层数|建筑层数|总层数'),
    amount('building_area', '建筑面积|总面积|面积|校舍建筑面积|建筑面积㎡|合计面积', {
      unit: '㎡',
      required: 'error',
      titled: { words: ['校舍'], headers: ['合计', '计', '总计', '小计', '面积合计'] },
    }),
    ...structures.map(([field, names]) => amount(field, names, { unit: '㎡' })),
    amount('added_area', '当年新增|当年新增校舍|本年新增', { unit: '㎡' }),
    amount('dangerous_area', '危房|危房面积|D级危房', { unit: '㎡' }),
    amount('teaching_area', '教学及辅助用房|教学及辅助用房面积|教学用房|教学辅助用房|教学及教学辅助用房', {
      unit: '㎡',
    }),
    amount('classroom_area', '其中教室|其中普通教室', { unit: '㎡' }),
    amount('office_area', '行政办公用房|办公用房|行政办公用房面积|行政用房', { unit: '㎡' }),
    amount('living_area', '生活用房|生活用房面积|生活服务用房', { unit: '㎡' }),
    amount('other_area', '其他用房|其它用房|其他用房面积', { unit: '㎡' }),
    figure('room_count', '间数|房间数|教室间数', { additive: true }),
    text(
      'built_year',
      '建成年份|建成时间|建筑年代|建造年份|建成年月|建设年份|竣工时间|建造年代|竣工日期|建筑时间',
    ),
    text('safety_grade', '安全等级|鉴定等级|危房等级|房屋安全等级|安全鉴定等级|校舍安全等级|鉴定结论'),
    text('seismic', '抗震设防|是否抗震加固|抗震等级|设防烈度|抗震加固情况'),
    amount('value', '造价|价值|原值|总投资'),
    remark,
  ],
  identifiedBy: [
    ['stub', 'line_code', 'building_area'],
    ['building_name', 'building_area', 'built_year'],
    ['building_name', 'building_area', 'structure'],
    ['building_name', 'building_area', 'storeys'],
    ['building_name', 'building_area', 'safety_grade'],
    ['building_name', 'building_area', 'teaching_area'],
    ['building_name', 'building_area', 'building_use'],
  ],
  nameFields: ['building_name', 'stub'],
  relations: [
    {
      type: 'sum',
      total: 'building_area',
      parts: ['teaching_area', 'office_area', 'living_area', 'other_area'],
    },
    { type: 'at-most', part: 'teaching_area', whole: 'building_area', severity: 'error' },
    { type: 'at-most', part: 'classroom_area', whole: 'teaching_area', severity: 'error' },
    { type: 'at-most', part: 'office_area', whole: 'building_area', severity: 'error' },
    { type: 'at-most', part: 'living_area', whole: 'building_area', severity: 'error' },
  ],
  states: [
    {
      quantity: 'building-area',
      how: 'sum',
      field: 'building_area',
      where: (record) => !isDangerous(record),
    },
    {
      quantity: 'teaching-area',
      how: 'value',
      field: 'building_area',
      where: (record) => TEACHING.test(record.text('stub').replace(/\s/g, '')),
    },
    {
      quantity: 'indoor-sports-area',
      how: 'value',
      field: 'building_area',
      where: (record) => INDOOR_SPORTS.test(foldWidth(record.text('stub')).replace(/\s/g, '')),
    },
  ],
  checks: [dangerousBuildings],
};
