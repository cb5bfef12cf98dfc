import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { demandOf, placeOf, plain, quoted } from '../parts/complain';
import { hasSmallClasses, smallDemand } from './small-school';

interface ArtRoom {
  readonly record: RecordView;
  readonly stem: 'music' | 'art';
  /** Floor area of one room. */
  readonly area: number;
}

/** What applies to a room: its bound and where it comes from. */
interface AreaBound {
  readonly bound: number;
  readonly demand: NonNullable<ReturnType<typeof demandOf>>;
  readonly why: string;
}

function artStem(name: string): 'music' | 'art' | undefined {
  if (/器材|准备|储藏|办公/.test(name.replaceAll(/[(\uff08][^)\uff09]*[)\uff09]/g, ''))) {
    return undefined;
  }
  return /音乐/.test(name) ? 'music' : /美术/.test(name) ? 'art' : undefined;
}

function artRooms(ledger: LedgerView): readonly ArtRoom[] {
  return ledger.records.flatMap((record) => {
    const stem = artStem(record.text('room_name'));
    const area = record.number('area');
    return stem && area !== undefined ? [{ record, stem, area }] : [];
  });
}

/** The year in its own column, else what a remark says: 2016年前建. */
function builtYear(record: RecordView): number {
  const remark = /((?:19|20)\d\d)年?(?:及|以)*前/.exec(record.text('remark'))?.[1];
  return Number(/(?:19|20)\d\d/.exec(record.text('built_year'))?.[0] ?? remark);
}

/** Rooms built by 2016 and small rural schools have lower bounds, where the chosen standard grants them. */
function areaBound({ record, stem }: ArtRoom, scene: Scene): AreaBound | undefined {
  const normal = demandOf(scene, `${stem}-room-area`);
  if (normal?.bound === undefined) {
    return undefined;
  }
  const built = builtYear(record);
  const old = demandOf(scene, `${stem}-room-area-old`);
  const small = smallDemand(stem, scene);
  if (small?.bound !== undefined && hasSmallClasses(scene) === true) {
    return {
      bound: small.bound,
      demand: small,
      why: '最大班额不到30人的农村小规模学校',
    };
  }
  return old?.bound !== undefined && built <= 2016
    ? { bound: old.bound, demand: old, why: '2016年及以前建成' }
    : { bound: normal.bound, demand: normal, why: '' };
}

/** Every music or art room is as large as the standard asks, and the tick beside it is true. */
export const artRoomSize: LedgerCheck = {
  id: 'room-area',
  about: '音美教室面积',
  needs: [],
  uses: ['area', 'room_name', 'built_year', 'music_area', 'art_area'],
  check: smallArtRooms,
};

function* smallArtRooms(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  for (const room of artRooms(ledger)) {
    const applies = areaBound(room, scene);
    if (!applies || room.area >= applies.bound) {
      continue;
    }
    const { bound, demand, why } = applies;
    const lack = plain(bound - room.area);
    yield {
      cell: placeOf(ledger, room.record, 'area'),
      related: placesOf(room.record, 'built_year'),
      severity: demand.severity,
      message: `${quoted(room.record, 'room_name')}${plain(room.area)}㎡,${why ? `按${why}` : ''}应不少于${plain(bound)}㎡,还差${lack}㎡。请核对面积,或调整教室。`,
      basis: demand.basis,
      actual: `${plain(room.area)} ㎡`,
      required: `≥ ${plain(bound)} ㎡`,
      missing: `还差 ${lack} ㎡`,
    };
  }
}

export const artRoomClaim: LedgerCheck = {
  id: 'claim-false',
  about: '是否达标的结论',
  needs: ['is_compliant'],
  check: falseClaims,
};

function* falseClaims(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  for (const room of artRooms(ledger)) {
    const applies = areaBound(room, scene);
    const claimed = room.record.isBlank('is_compliant') ? undefined : room.record.yes('is_compliant');
    const meets = applies && room.area >= applies.bound;
    if (!applies || claimed === undefined || claimed === meets) {
      continue;
    }
    yield {
      cell: placeOf(ledger, room.record, 'is_compliant'),
      related: placesOf(room.record, 'area', 'built_year'),
      severity: claimed ? applies.demand.severity : 'query',
      message: `${quoted(room.record, 'room_name')}${plain(room.area)}㎡,标准是${plain(applies.bound)}㎡${applies.why ? `(${applies.why})` : ''},却写了“${room.record.text('is_compliant')}”。请改为“${meets ? '是' : '否'}”,或核对面积。`,
      basis: applies.demand.basis,
      actual: room.record.text('is_compliant'),
      required: meets ? '是' : '否',
    };
  }
}

const names = { music: '音乐', art: '美术' } as const;

/** One room of each kind per twelve classes begun; only rooms that are large enough count. */
export const artRoomsPerClasses: LedgerCheck = {
  id: 'rooms-per-classes',
  about: '音美教室间数',
  needs: [],
  uses: ['room_name', 'area', 'classes', 'music_actual', 'art_actual'],
  check: tooFewArtRooms,
};

function* tooFewArtRooms(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  for (const { stem, needed, classes, first, rooms, demand } of neededRooms(ledger, scene)) {
    const count = rooms.filter((room) => room.area >= (areaBound(room, scene)?.bound ?? 0)).length;
    if (count < needed) {
      yield {
        cell: placeOf(ledger, first.record, 'room_name'),
        message: `${plain(classes.value)}个班应有面积达标的${names[stem]}专用教室${needed}间,现有${count}间,还差${needed - count}间。请增设或扩大。`,
        ...lacking(count, needed, classes, demand),
      };
    }
  }
}

/** A kind of room that classes ask for, with those of the list. */
interface NeededRooms {
  readonly stem: ArtRoom['stem'];
  readonly needed: number;
  readonly classes: NonNullable<ReturnType<Scene['quantity']>>;
  readonly rooms: readonly ArtRoom[];
  readonly first: ArtRoom;
  readonly demand: NonNullable<ReturnType<typeof demandOf>>;
}

function* neededRooms(ledger: LedgerView, scene: Scene): Iterable<NeededRooms> {
  const classes = scene.quantity('classes');
  const all = artRooms(ledger);
  for (const stem of ['music', 'art'] as const) {
    const demand = demandOf(scene, `${stem}-rooms-per-12`);
    const rooms = all.filter((room) => room.stem === stem);
    const [first] = rooms;
    if (demand?.bound && classes && first) {
      yield { stem, needed: Math.ceil(classes.value / demand.bound), classes, rooms, first, demand };
    }
  }
}

function lacking(
  count: number,
  needed: number,
  classes: NeededRooms['classes'],
  { severity, basis }: NeededRooms['demand'],
): Pick<Complaint, 'related' | 'severity' | 'basis' | 'actual' | 'required' | 'missing'> {
  return {
    related: [classes.place],
    severity,
    basis,
    actual: `${plain(count)} 间`,
    required: `≥ ${needed} 间`,
    missing: `还差 ${plain(needed - count)} 间`,
  };
}

/** The same in a list of all special rooms, where no table of their own tells which of them are large enough. */
export const listedRoomsPerClasses: LedgerCheck = {
  id: 'rooms-per-classes',
  about: '音美教室间数',
  needs: [],
  uses: ['room_name', 'area', 'classes', 'music_actual', 'art_actual'],
  check: tooFewListedRooms,
};

function* tooFewListedRooms(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  if (scene.ledgers('art-room-area').length > 0) {
    return;
  }
  for (const { stem, needed, classes, first, rooms, demand } of neededRooms(ledger, scene)) {
    const count = rooms.reduce((sum, { record }) => sum + (record.number('room_count') ?? 1), 0);
    if (count > 0 && count < needed) {
      yield {
        cell: placeOf(ledger, first.record, ledger.has('room_count') ? 'room_count' : 'room_name'),
        message: `${plain(classes.value)}个班应有${names[stem]}专用教室${needed}间,这里登记${plain(count)}间,还差${plain(needed - count)}间。请增设。`,
        ...lacking(count, needed, classes, demand),
      };
    }
  }
}

/**
 * Music and art rooms in a list of all special rooms, where no table of their own gives their areas and years: below
 * the bound for old buildings a room is too small for certain, between the two bounds it depends on the year.
 */
export const listedArtRooms: LedgerCheck = {
  id: 'room-area',
  about: '音美教室面积',
  needs: [],
  uses: ['area', 'room_name', 'built_year', 'music_area', 'art_area'],
  check: smallListedRooms,
};

function* smallListedRooms(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  if (scene.ledgers('art-room-area').length > 0) {
    return;
  }
  for (const { record, stem, area } of artRooms(ledger)) {
    const rooms = record.number('room_count') ?? 1;
    const single =
      ledger.has('area_total') || /每间|单间/.test(ledger.header('area')) || /每间/.test(record.text('area'));
    const each = single || rooms <= 1 ? area : area / rooms;
    const normal = demandOf(scene, `${stem}-room-area`);
    const old = demandOf(scene, `${stem}-room-area-old`)?.bound ?? normal?.bound;
    const isSmall = hasSmallClasses(scene);
    const small = isSmall === false ? undefined : smallDemand(stem, scene)?.bound;
    const least = (isSmall ? small : undefined) ?? normal?.bound;
    if (normal?.bound === undefined || least === undefined || rooms === 0 || each >= least) {
      continue;
    }
    const certain = old !== undefined && each < Math.min(old, small ?? old) && rooms === 1;
    yield {
      cell: placeOf(ledger, record, 'area'),
      related: placesOf(record, 'room_count'),
      severity: certain ? normal.severity : 'query',
      message: `${quoted(record, 'room_name')}每间${plain(each)}㎡,应不少于${plain(normal.bound)}㎡${old === undefined || old === normal.bound ? '' : `(2016年及以前建成的不少于${plain(old)}㎡)`}。请核对面积和建成年份。`,
      basis: normal.basis,
      actual: `${plain(each)} ㎡`,
      required: `≥ ${plain(normal.bound)} ㎡`,
      missing: `还差 ${plain(normal.bound - each)} ㎡`,
    };
  }
}
