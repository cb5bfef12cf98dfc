import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { demandOf, isOfStage, placeOf, plain, quoted, underDemand } from '../parts/complain';

/** A room that does not exist yet: 0 间. */
function isPlanned(record: RecordView): boolean {
  return record.number('room_count') === 0;
}

/** 四.5 of the letter: a school without computers may keep a room free for them. */
function isReserved(record: RecordView, scene: Scene, room: string | undefined): boolean {
  return demandOf(scene, 'room-reserved', room) !== undefined && /预留|腾出|留出/.test(record.text('remark'));
}

/** Every room that the standard names is there at least once; a room listed with 0 is surely missing. */
export const missingRooms: LedgerCheck = {
  id: 'room-missing',
  about: '功能室齐不齐',
  needs: ['room_name'],
  check: roomsNotThere,
};

function* roomsNotThere(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const present = new Set(
    ledger.records.flatMap((record) =>
      roomTypes.filter(({ pattern }) => pattern.test(record.text('room_name'))),
    ),
  );
  for (const record of ledger.records.filter(isPlanned)) {
    const type = roomType(record.text('room_name'));
    if (isReserved(record, scene, type?.id)) {
      continue;
    }
    const others =
      type !== undefined &&
      ledger.records.some((other) => !isPlanned(other) && roomType(other.text('room_name')) === type);
    const combined = /兼|合用|共用|代替/.test(record.text('remark'));
    const demand = type ? roomDemand(scene, type.id) : undefined;
    yield {
      cell: placeOf(ledger, record, 'room_count'),
      related: placesOf(record, 'room_name'),
      ...(others || combined ? { severity: 'query' as const } : underDemand(demand, 'query')),
      message: `${quoted(record, 'room_name')}登记的是0间${demand ? `,要求至少${plain(demand.bound ?? 1)}间` : ''}。请建成后更新;已由别的教室兼用的,请在备注写明。`,
      actual: '0 间',
      required: `≥ ${plain(demand?.bound ?? 1)} 间`,
      missing: `还差 ${plain(demand?.bound ?? 1)} 间`,
    };
  }
  const ids = new Set([...present].map(({ id }) => id));
  const isThere = (id: string) =>
    ids.has(id) || (roomDemand(scene, id)?.rooms ?? []).some((other) => ids.has(other));
  const absent = roomTypes.filter((type) => !isThere(type.id) && roomDemand(scene, type.id));
  const first = absent[0] ? roomDemand(scene, absent[0].id) : undefined;
  if (first) {
    const names = absent.map(({ label }) => label).join('、');
    yield {
      cell: ledger.anchor,
      severity: 'query',
      message: `一览表里没有${names},要求各至少1间。请补填;确实没有的,请列入整改或说明由哪间兼用。`,
      basis: first.basis,
      actual: `没有${names}`,
      required: '各 ≥ 1 间',
    };
  }
}

/** What demands a room of this school; `rooms` of such a demand are those that may stand for it. */
function roomDemand(scene: Scene, id: string) {
  return scene.demands(`room-${id}`).find((demand) => isOfStage(demand, scene));
}

const wallChecks: readonly {
  readonly field: string;
  readonly demand: string;
  readonly problem: string;
  readonly advice: string;
}[] = [
  {
    field: 'rules_posted',
    demand: 'rules-posted',
    problem: '制度没有上墙',
    advice: '请把管理使用制度张贴上墙',
  },
  { field: 'has_ledger', demand: 'room-ledger', problem: '没有台账', advice: '请建立台账' },
  { field: 'has_usage_record', demand: 'room-ledger', problem: '没有使用记录', advice: '请补记使用情况' },
  { field: 'signage', demand: 'signage', problem: '没有统一标牌', advice: '请制作统一标牌' },
];

/** Rules on the wall, a ledger, a record of use, a uniform name plate for every room that exists. */
export const roomDisplay: LedgerCheck = {
  id: 'room-display',
  about: '标牌、制度、台账、记录',
  needs: [],
  uses: ['rules_posted', 'has_ledger', 'has_usage_record', 'signage'],
  check: badDisplay,
};

function* badDisplay(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  for (const { field, demand, problem, advice } of wallChecks.filter((one) => ledger.has(one.field))) {
    for (const record of ledger.records) {
      const text = record.text(field);
      const missing = /^(无|否|×|✗|✘|x|X|未|没有|未上墙|不统一|未统一|缺|N|n|0)$/.test(text);
      if (missing && !isPlanned(record)) {
        yield {
          cell: placeOf(ledger, record, field),
          ...underDemand(demandOf(scene, demand, roomType(record.text('room_name'))?.id), 'query'),
          message: `${quoted(record, 'room_name')}${problem}。${advice}。`,
          actual: text,
          required: '有',
        };
      }
    }
  }
}

/** A room in which classes are taught has a seat for every pupil of the largest class. */
export const roomSeats: LedgerCheck = {
  id: 'room-seats',
  about: '座位够不够',
  needs: [],
  uses: ['seats', 'desks'],
  check: tooFewSeats,
};

function* tooFewSeats(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const largest = scene.quantity('largest-class');
  const field = ['seats', 'desks'].find((one) => ledger.has(one));
  if (!largest || field === undefined) {
    return;
  }
  const demand = demandOf(scene, 'room-seats');
  for (const record of ledger.records) {
    const seats = record.number(field);
    const type = roomType(record.text('room_name'));
    if (seats === undefined || !type?.seatsClass || isPlanned(record) || seats >= largest.value) {
      continue;
    }
    const things = field === 'desks' ? '套桌椅' : '个座位';
    const lack = `还差${plain(largest.value - seats)}${things}`;
    yield {
      cell: placeOf(ledger, record, field),
      related: [largest.place],
      ...(field === 'desks' ? { severity: 'query' as const } : underDemand(demand, 'query')),
      message: `${quoted(record, 'room_name')}有${plain(seats)}${things},最大班额${plain(largest.value)}人,${lack}。请补足,或说明双人桌、分组上课的安排。`,
      actual: plain(seats) + things,
      required: `≥ ${plain(largest.value)}${things}`,
      missing: lack,
    };
  }
}

const demandedColumns = [
  {
    actual: ['room_count'],
    required: 'required_rooms',
    stated: 'room_surplus',
    unit: '间',
    severity: 'error',
  },
  { actual: ['area_total', 'area'], required: 'required_area', stated: '', unit: '㎡', severity: 'query' },
] as const;

/** Number and floor area of the rooms against the ledger's own columns of demanded values. */
export const roomShortage: LedgerCheck = {
  id: 'room-shortage',
  about: '应配间数、面积够不够',
  needs: ['room_count'],
  uses: ['required_rooms', 'required_area', 'area_total'],
  check: tooFewRooms,
};

function* tooFewRooms(ledger: LedgerView): Iterable<Complaint> {
  for (const { actual, required, stated, unit, severity } of demandedColumns) {
    const field = actual.find((one) => ledger.has(one));
    if (field === undefined || !ledger.has(required)) {
      continue;
    }
    for (const record of ledger.records) {
      const present = record.reading(field);
      const wanted = record.number(required);
      if (present === undefined || wanted === undefined || present.value >= wanted) {
        continue;
      }
      const lack = plain(wanted - present.value);
      // A form that enters its 余缺 as it is has no cell to be put right.
      const isStated = Math.abs(record.number(stated) ?? 0) === wanted - present.value;
      yield {
        cell: placeOf(ledger, record, field),
        related: placesOf(record, required),
        severity: present.approximate || isStated ? 'query' : severity,
        message: `${quoted(record, 'room_name')}应有${plain(wanted)}${unit},现有${plain(present.value)}${unit},还差${lack}${unit}。请列入建设计划,或核对数字。`,
        actual: `${plain(present.value)} ${unit}`,
        required: `≥ ${plain(wanted)} ${unit}`,
        missing: `还差 ${lack} ${unit}`,
      };
    }
  }
}

/** The special rooms that standards ask for, by the names that schools give them. */
interface RoomType {
  /** The demand `room-<id>` is about it. */
  readonly id: string;
  readonly label: string;
  readonly pattern: RegExp;
  /** Rooms in which a whole class is taught: they need a seat for every pupil. */
  readonly seatsClass: boolean;
}

const roomTypes: readonly RoomType[] = [
  { id: 'science-lab', label: '科学实验室', pattern: /实验室|科学(教)?室|科学探究|理化生/, seatsClass: true },
  { id: 'library', label: '图书室', pattern: /图书|阅览/, seatsClass: false },
  { id: 'reading', label: '阅览室', pattern: /阅览/, seatsClass: false },
  { id: 'computer', label: '计算机教室', pattern: /计算机|微机|电脑|信息(技术|科技)/, seatsClass: true },
  { id: 'music', label: '音乐室', pattern: /音乐/, seatsClass: true },
  { id: 'art', label: '美术室', pattern: /美术/, seatsClass: true },
  {
    id: 'pe-store',
    label: '体育器材室',
    pattern: /体育(器材|器械|保管|活动)?(室|器材室)|体育.*器材/,
    seatsClass: false,
  },
  { id: 'dance', label: '舞蹈室', pattern: /舞蹈|形体|律动/, seatsClass: false },
  { id: 'health', label: '卫生室', pattern: /卫生|医务|校医|保健/, seatsClass: false },
  { id: 'counselling', label: '心理咨询室', pattern: /心理|沙盘|悄悄话/, seatsClass: false },
  { id: 'multimedia', label: '多媒体教室', pattern: /多媒体|多功能|录播|报告厅|电教/, seatsClass: true },
];

/** Stores and preparation rooms beside a room of the type, in which nobody is taught. */
const annex = /准备室|仪器室|器材室|保管室|药品室|办公室|储藏/;
/** Ordinary classrooms that are listed beside the special rooms. */
const ordinary = /^(普通|班级|教学班)?教室|班班通|普通教室|^[一二三四五六七八九\d]年级/;

/** The type of a room by its name; `undefined` for rooms no standard asks for. */
export function roomType(name: string): RoomType | undefined {
  const outside = name.replaceAll(/[(\uff08][^)\uff09]*[)\uff09]/g, '').replaceAll(/\s/g, '');
  if (ordinary.test(outside) && !/音乐|美术|计算机|多媒体教室|微机|舞蹈/.test(outside)) {
    return undefined;
  }
  const type = roomTypes.find(({ pattern }) => pattern.test(outside));
  return type && annex.test(outside) && type.id !== 'pe-store' ? undefined : type;
}

/** `false` for the ordinary classrooms that some lists of special rooms end with. */
export function isSpecialRoom(name: string): boolean {
  return !ordinary.test(name.replaceAll(/\s/g, ''));
}
