import type { LedgerCheck, LedgerKind, RecordView } from '../../model/ledger';
import { amount, column, figure, keeper, person, remark, sequence, text } from '../parts/column';
import { complainAt } from '../parts/people';

/**
 * In a list of rooms no number comes twice. A list of houses, and one in which many come again (a line per class), is none
 * of rooms.
 */
const roomsOnce: LedgerCheck = {
  id: 'room-twice',
  about: '宿舍不重复',
  needs: ['dormitory'],
  uses: ['gender'],
  *check(ledger) {
    const rooms = ledger.records.filter((record) => /\d/.test(record.text('dormitory')));
    const first = new Map<string, RecordView>();
    const again = rooms.filter((record) => {
      const name = nameOf(record);
      const isKnown = first.has(name);
      first.set(name, first.get(name) ?? record);
      return isKnown;
    });
    if (ledger.has('rooms') || again.length > rooms.length * 0.1) {
      return;
    }
    for (const record of again) {
      const before = first.get(nameOf(record))?.place('dormitory');
      yield* complainAt(record, 'dormitory', {
        related: before ? [before] : [],
        severity: 'error',
        message: `寝室${record.text('dormitory')}登记了两次。请核对房号,改正填错的一个。`,
        actual: record.text('dormitory'),
        required: '每间一行',
      });
    }
  },
};

/** The room within its house or section, and for boys or girls. */
function nameOf(record: RecordView): string {
  return [record.section, record.text('gender'), record.text('dormitory')].join(' ').replaceAll(/\s/g, '');
}

/** 学生宿舍情况表: rooms, beds and boarders of every house or room. */
export const dormitories: LedgerKind = {
  id: 'dormitories',
  label: '学生宿舍情况表',
  titles: [
    '宿舍情况',
    '学生宿舍',
    '住宿情况',
    '寝室情况',
    '宿舍统计',
    '宿舍台账',
    '宿舍管理',
    '宿舍安排',
    '住宿安排',
    '寝室安排',
    '住校生宿舍',
    '寝室分配',
    '宿舍分配',
    '床位安排',
  ],
  fields: [
    sequence,
    text(
      'dormitory',
      '宿舍楼|宿舍|宿舍名称|楼栋|楼号|宿舍号|寝室号|寝室|寝室名称|室号|房号|房间|宿舍房间|宿舍编号|寝室编号|房间号|栋号|楼栋名称',
      {
        required: 'error',
      },
    ),
    text('gender', '性别|男/女|男女|入住性别'),
    amount('rooms', '房间数|间数|宿舍间数|寝室数|寝室间数|宿舍数'),
    figure('area', '面积|建筑面积|使用面积|宿舍面积'),
    amount(
      'beds',
      '床位数|床位|床位总数|床数|可住人数|核定人数|容纳人数|床位数量|铺位|铺位数|应住人数|应住|可住|额定人数',
    ),
    amount(
      'boarders',
      '入住人数|住宿人数|实住人数|住宿生数|现住人数|寄宿生数|入住学生数|人数|寄宿人数|实住|实住数|现住|入住|已住|已住人数|实际入住|实际入住人数|入住数|实住学生数',
    ),
    amount('free_beds', '空余床位|剩余床位|空床位|空余床位数|空床数'),
    column('class_name', '入住班级|班级|所住班级|住宿班级|居住班级|所属班级', { type: 'class' }),
    person('head', '室长|寝室长|宿舍长|舍长|寝室室长|室长姓名'),
    keeper(
      '管理员|宿管员|生活老师|生活教师|负责人|宿舍管理员|责任人|宿管|宿管老师|宿管人员|宿舍管理|保育员|生活指导教师',
    ),
    remark,
  ],
  identifiedBy: [
    ['dormitory', 'beds', 'boarders'],
    ['dormitory', 'rooms', 'beds'],
    ['dormitory', 'rooms', 'boarders'],
  ],
  nameFields: ['dormitory'],
  relations: [
    // One bed for every boarder (豫教督导〔2012〕199号 校舍建设 一人一床, in one province): more boarders than beds are asked about.
    { type: 'at-most', part: 'boarders', whole: 'beds', severity: 'query' },
    { type: 'difference', result: 'free_beds', from: 'beds', minus: 'boarders' },
  ],
  states: [
    { quantity: 'dormitory-beds', how: 'sum', field: 'beds' },
    { quantity: 'boarders', how: 'sum', field: 'boarders' },
  ],
  checks: [roomsOnce],
};
