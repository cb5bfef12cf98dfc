import type { Field, LedgerKind } from '../model/ledger';
import { amount, figure, remark, sequence, text, yesNo } from './parts/column';
import { enoughRooms, largeEnoughRooms, neededRooms, provisionClaim } from './parts/room-provision';

const rooms = [
  { stem: 'music', name: '音乐' },
  { stem: 'art', name: '美术' },
] as const;

/** 应有, 实有 and the area of the rooms of one subject, told apart by what stands above them. */
function roomFields({ stem, name }: (typeof rooms)[number]): readonly Field[] {
  const under = [name];
  const both = (words: string) =>
    words
      .split('|')
      .flatMap((word) => [word, `${name}教室${word}`, `${name}${word}`])
      .join('|');
  return [
    amount(
      `${stem}_required`,
      both('应有|应配|应设|应建|需要|应有间数|应配间数|标准间数|应有数|应配数|需配'),
      {
        under,
        label: `${name}教室应有间数`,
        unit: '间',
      },
    ),
    amount(`${stem}_actual`, both('实有|现有|实配|已有|间数|实有间数|现有间数|实有数|实配间数|数量'), {
      under,
      label: `${name}教室实有间数`,
      unit: '间',
    }),
    figure(
      `${stem}_area`,
      both('最小单间面积|单间面积|每间面积|最小面积|面积|使用面积|最小一间面积|每间最小面积'),
      { under, label: `${name}教室每间面积`, unit: '㎡' },
    ),
  ];
}

/** 音美教室统计: one line per school, how many music and art rooms it needs and has, and how large they are. */
export const artRoomsOfSchools: LedgerKind = {
  id: 'art-rooms-of-schools',
  label: '音乐美术教室统计表',
  titles: [
    '音乐、美术专用教室统计',
    '音美教室统计',
    '音乐美术教室统计',
    '音乐、美术教室配备',
    '音美教室',
    '音乐、美术专用教室',
  ],
  fields: [
    sequence,
    text('town', '乡镇|所在乡镇|镇街|学区', { fillsDown: true }),
    text('school_name', '学校|学校名称|校名|单位|单位名称', { required: 'error' }),
    text('level', '学段|学校类别|类别|学校类型|办学类型'),
    amount('classes', '班数|班级数|教学班数|教学班|班级', { unit: '班' }),
    amount('students', '学生数|在校生|在校生数|在校学生数', { unit: '人' }),
    ...rooms.flatMap(roomFields),
    yesNo('is_compliant', '是否达标|达标|达标情况|是否合格|结论|是否符合标准'),
    remark,
  ],
  identifiedBy: [
    ['school_name', 'music_actual', 'art_actual'],
    ['school_name', 'music_area', 'art_area'],
    ['school_name', 'music_required', 'art_required'],
  ],
  nameFields: ['school_name'],
  relations: [],
  states: [],
  checks: [neededRooms, enoughRooms, largeEnoughRooms, provisionClaim],
};
