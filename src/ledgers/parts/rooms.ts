/** The special rooms that standards ask for, by the names that schools give them. */
export interface RoomType {
  /** The demand `room-<id>` is about it. */
  readonly id: string;
  readonly label: string;
  readonly pattern: RegExp;
  /** Rooms in which a whole class is taught: they need a seat for every pupil. */
  readonly seatsClass: boolean;
}

export const roomTypes: readonly RoomType[] = [
  { id: 'science-lab', label: '科学实验室', pattern: /实验室|科学(教)?室|科学探究|理化生/, seatsClass: true },
  { id: 'library', label: '图书室', pattern: /图书|阅览/, seatsClass: false },
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
  const outside = name.replaceAll(/[((][^))]*[))]/g, '').replaceAll(/\s/g, '');
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
