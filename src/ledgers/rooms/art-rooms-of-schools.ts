import type { Complaint } from '../../model/finding';
import type { Field, LedgerCheck, LedgerKind, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { amount, figure, remark, sequence, text, yesNo } from '../parts/column';
import { demandOf, placeOf, plain, quoted, underDemand } from '../parts/complain';

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

const subjects = [
  { stem: 'music', name: '音乐' },
  { stem: 'art', name: '美术' },
] as const;

type Subject = (typeof subjects)[number];

/** One room per twelve classes begun, where the chosen standard says so. */
function neededFor(record: RecordView, { stem }: Subject, scene: Scene): number | undefined {
  const per = demandOf(scene, `${stem}-rooms-per-12`)?.bound;
  const classes = record.number('classes');
  return per === undefined || classes === undefined || classes <= 0 ? undefined : Math.ceil(classes / per);
}

/** 应有间数 is what the number of classes asks for. */
const neededRooms: LedgerCheck = {
  id: 'rooms-required',
  about: '应有专用教室',
  needs: ['classes', 'music_required'],
  uses: ['art_required'],
  *check(ledger, scene) {
    for (const subject of subjects) {
      const field = `${subject.stem}_required`;
      const known = ledger.records.flatMap((record) => {
        const needed = neededFor(record, subject, scene);
        const stated = record.number(field);
        return needed === undefined || stated === undefined ? [] : [{ record, needed, stated }];
      });
      const wrong = known.filter(({ needed, stated }) => needed !== stated);
      // A county may ask for more than the state does, in all of its schools.
      for (const { record, needed, stated } of wrong.length > known.length / 2 ? [] : wrong) {
        yield {
          cell: placeOf(ledger, record, field),
          related: placesOf(record, 'classes'),
          severity: 'query',
          message: `${quoted(record, 'school_name')}${plain(record.number('classes') ?? 0)}个班,应有${subject.name}教室${needed}间,这里写${plain(stated)}间。请核对。`,
          ...basisOf(demandOf(scene, `${subject.stem}-rooms-per-12`)),
          actual: `${plain(stated)} 间`,
          required: `${needed} 间`,
        };
      }
    }
  },
};

interface Lack {
  readonly record: RecordView;
  readonly subject: Subject;
  readonly needed: number;
  readonly actual: number;
}

/** Fewer rooms than the classes ask for; where nobody knows how many that is, than the line itself says. */
function lacksIn(ledger: LedgerView, scene: Scene): readonly Lack[] {
  return subjects.flatMap((subject) =>
    ledger.records.flatMap((record): readonly Lack[] => {
      const needed = neededFor(record, subject, scene) ?? record.number(`${subject.stem}_required`);
      const actual = record.number(`${subject.stem}_actual`);
      return needed === undefined || actual === undefined || actual >= needed
        ? []
        : [{ record, subject, needed, actual }];
    }),
  );
}

const enoughRooms: LedgerCheck = {
  id: 'rooms-per-classes',
  about: '音美教室间数',
  needs: [],
  uses: ['room_name', 'area', 'classes', 'music_actual', 'art_actual'],
  *check(ledger, scene) {
    for (const { record, subject, needed, actual } of lacksIn(ledger, scene)) {
      yield {
        cell: placeOf(ledger, record, `${subject.stem}_actual`),
        related: placesOf(record, 'classes', `${subject.stem}_required`),
        ...underDemand(demandOf(scene, `${subject.stem}-rooms-per-12`), 'query'),
        message: `${quoted(record, 'school_name')}应有${subject.name}教室${plain(needed)}间,现有${plain(actual)}间,还差${plain(needed - actual)}间。请增设。`,
        actual: `${plain(actual)} 间`,
        required: `≥ ${plain(needed)} 间`,
        missing: `还差 ${plain(needed - actual)} 间`,
      };
    }
  },
};

/** A room that is too small; between the bounds for old and for new buildings it depends on the year. */
const largeEnoughRooms: LedgerCheck = {
  id: 'room-area',
  about: '音美教室面积',
  needs: [],
  uses: ['area', 'room_name', 'built_year', 'music_area', 'art_area'],
  *check(ledger, scene) {
    for (const subject of subjects) {
      const demand = demandOf(scene, `${subject.stem}-room-area`);
      const old = demandOf(scene, `${subject.stem}-room-area-old`)?.bound ?? demand?.bound ?? 0;
      for (const record of demand?.bound === undefined ? [] : ledger.records) {
        const area = record.number(`${subject.stem}_area`);
        const bound = demand?.bound ?? 0;
        if (area === undefined || area <= 0 || area >= bound || isTotal(ledger, record, subject)) {
          continue;
        }
        yield {
          cell: placeOf(ledger, record, `${subject.stem}_area`),
          related: placesOf(record, 'is_compliant'),
          ...underDemand(demand, 'query'),
          severity: area < old ? (demand?.severity ?? 'query') : 'query',
          message: `${quoted(record, 'school_name')}${subject.name}教室${plain(area)}㎡,应不少于${plain(bound)}㎡(2016年及以前建成的不少于${plain(old)}㎡)。请核对面积和建成年份。`,
          actual: `${plain(area)} ㎡`,
          required: `≥ ${plain(bound)} ㎡`,
          missing: `还差 ${plain(bound - area)} ㎡`,
        };
      }
    }
  },
};

/** 面积 beside several rooms may be that of all together. */
function isTotal(ledger: LedgerView, record: RecordView, { stem }: Subject): boolean {
  const header = ledger.header(`${stem}_area`);
  return (record.number(`${stem}_actual`) ?? 1) > 1 && !/单间|每间|最小/.test(header);
}

/** 是 beside a room too few: the verdict contradicts its own line. */
const provisionClaim: LedgerCheck = {
  id: 'claim-false',
  about: '是否达标的结论',
  needs: ['is_compliant'],
  check: falseVerdicts,
};

function* falseVerdicts(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  for (const { record, subject, needed, actual } of lacksIn(ledger, scene)) {
    if (record.yes('is_compliant') === true && !record.isBlank('is_compliant')) {
      yield {
        cell: placeOf(ledger, record, 'is_compliant'),
        related: placesOf(record, `${subject.stem}_actual`, `${subject.stem}_required`),
        severity: 'error',
        message: `${quoted(record, 'school_name')}${subject.name}教室应有${plain(needed)}间,只有${plain(actual)}间,不能填达标。请更正。`,
        ...basisOf(demandOf(scene, `${subject.stem}-rooms-per-12`)),
        actual: record.text('is_compliant'),
        required: '未达标',
      };
    }
  }
}

function basisOf(demand: ReturnType<typeof demandOf>): Pick<Complaint, 'basis'> {
  return demand ? { basis: demand.basis } : {};
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
