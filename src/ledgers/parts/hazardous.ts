import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { demandOf, placeOf, quoted, underDemand } from './complain';

/** Chemicals of a school laboratory that poison, burn, corrode or explode. */
const chemicals =
  /(盐|硫|硝|磷|氢氟|乙|甲|草)酸|氢氧化[钠钾钡]|[烧火]碱|氨水|[白红黄]磷|^金属?[钠钾]$|^[钠钾]$|^汞$|^水银$|酒精|[乙甲]醇|乙醚|甲醛|福尔马林|^苯|甲苯|丙酮|汽油|煤油|高锰酸钾|过氧化氢|双氧水|氯酸钾|硝酸[银钾钠铵铅]|重铬酸|氯化[钡汞]|氰|电石|碳化钙|[氯溴]水|液溴|硫磺|镁[条带粉]|铝粉|氯仿|四氯化碳/;
/** Things named after a chemical that are none: 酒精灯, 盐酸瓶. */
const instruments = /(灯|计|瓶|表|仪|器|架|纸|模型|柜|盒|勺|桶|池|标签|棉球?|湿巾|喷壶|洗手液|图)$/;
/** Harmless ones that the pattern would catch. */
const harmless = /乙酸酯|柠檬酸|醋酸?$|白醋|硫酸(铜|钙|镁|钡)|碳酸|磷酸[二三]?[钙铵]|盐酸[^水]*片/;
/** Dangerous because they burn, not poisonous: the words of the demand do not surely mean them. */
const flammable = /酒精|乙醇|[汽煤]油|镁[条带]/;
const locked = /双锁|双人|危险|危化|剧毒|毒害|毒品|专柜|专用柜|防爆|易制|保险柜|药品专/;

/** Whether a thing is a chemical that must be locked away, by its name or by the section it is listed under. */
export function isHazardous(record: RecordView): boolean {
  const name = record.text('item_name').replaceAll(/[\s()\uff08\uff09★*]/g, '');
  if (instruments.test(name)) {
    return false;
  }
  return (
    /危险品|危化|有毒|剧毒|危险药品/.test(record.section) || (chemicals.test(name) && !harmless.test(name))
  );
}

/** What the list itself calls ordinary: 普通, 一般试剂, 无, "/". */
const ordinary = /^(?:普通|一般|常规|常用|无毒|无害|无危险|非危险?|安全|低危|无$|否$)|^[-—/]+$/;

/**
 * Whether a line of a list of chemicals is to be locked away: such lists hold dangerous ones, but for those whose own class
 * is ordinary and whose name does not contradict it.
 */
export function isDangerous(record: RecordView): boolean {
  const own = record.text('hazard_class').normalize('NFKC').replaceAll(/\s/g, '');
  return ordinary.test(own) ? isHazardous(record) : !record.isBlank('item_name');
}

/** A place that two people have to unlock together, or at least a special cupboard. */
export function isLockedAway(record: RecordView): boolean {
  return locked.test(record.text('location')) || /双/.test(record.text('locks'));
}

/** Poisonous and dangerous chemicals stand in a special cupboard with two locks and two keepers. */
export const hazardousStorage: LedgerCheck = {
  id: 'double-lock',
  about: '危险药品双人双锁',
  needs: ['location'],
  uses: ['hazard_class', 'item_name', 'locks'],
  check: looseChemicals,
};

function* looseChemicals(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  if (!ledger.has('location')) {
    return;
  }
  const demand = demandOf(scene, 'double-lock');
  for (const record of ledger.records) {
    const suspected = ledger.kind === 'chemicals' ? isDangerous(record) : isHazardous(record);
    if (!suspected || isLockedAway(record) || record.isBlank('location')) {
      continue;
    }
    yield {
      cell: placeOf(ledger, record, 'location'),
      related: placesOf(record, 'item_name'),
      ...storageSeverity(ledger, record, demand),
      message: `${quoted(record, 'item_name')}存放在“${record.text('location')}”,有毒、危险药品应放进专柜,由两人各管一把锁。请移入专柜并写明双人双锁。`,
      actual: record.text('location'),
      required: '专柜,双人双锁',
    };
  }
}

function storageSeverity(ledger: LedgerView, record: RecordView, demand: ReturnType<typeof demandOf>) {
  const surely =
    ledger.kind === 'chemicals' ||
    /危险|有毒|危化/.test(record.section) ||
    !flammable.test(record.text('item_name'));
  const judged = underDemand(demand, 'query');
  return surely ? judged : { ...judged, severity: 'query' as const };
}

/** One lock is not two, even on a special cupboard. */
export const singleLock: LedgerCheck = {
  id: 'single-lock',
  about: '双锁',
  needs: ['locks', 'item_name'],
  check: oneLock,
};

function* oneLock(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  for (const record of ledger.has('locks') ? ledger.records : []) {
    const text = record.text('locks').trim();
    if (
      /^(?:1|一)(?:把)?(?:锁)?$|^单锁|^(?:0|无|没有)$/.test(text) &&
      isLockedAway(record) &&
      isDangerous(record)
    ) {
      yield {
        cell: record.place('locks') ?? ledger.anchor,
        ...underDemand(demandOf(scene, 'double-lock'), 'query'),
        message: `${record.text('item_name')}的“${ledger.header('locks')}”是${text},要求双人双锁。请加锁,由两人分别保管钥匙。`,
        actual: text,
        required: '双锁',
      };
    }
  }
}

/** Two locks mean two different keepers. */
export const twoKeepers: LedgerCheck = {
  id: 'two-keepers',
  about: '两名保管人',
  needs: ['keeper1'],
  uses: ['keeper2', 'hazard_class'],
  check: singleKeepers,
};

function* singleKeepers(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  if (!ledger.has('keeper1')) {
    return;
  }
  const demand = demandOf(scene, 'double-lock');
  const alone = ledger.records.filter((record) => isAlone(ledger, record) && isDangerous(record));
  const [first, ...others] = alone;
  const named = ledger.records.filter((record) => !record.isBlank('keeper1'));
  if (first && others.length > 0 && !ledger.has('keeper2') && alone.length === named.length) {
    // No line names a second one: the table has no column for him, or one that we do not know.
    yield {
      cell: placeOf(ledger, first, 'keeper1'),
      related: others.slice(0, 10).flatMap((record) => placesOf(record, 'keeper1')),
      ...underDemand(demand, 'query'),
      severity: 'query',
      message: '每种药品都只写了一名保管人。有毒、危险药品要两个人各管一把锁,请加一栏写明第二名保管人。',
      actual: '一名保管人',
      required: '两名不同的保管人',
    };
    return;
  }
  for (const record of alone) {
    yield {
      cell: placeOf(ledger, record, ledger.has('keeper2') ? 'keeper2' : 'keeper1'),
      related: placesOf(record, 'keeper1'),
      ...underDemand(demand, 'query'),
      message: `${quoted(record, 'item_name')}的保管人只有${keeperIn(record, 'keeper1')}一人,有毒、危险药品要两个人各管一把锁。请另定一名保管人。`,
      actual: keeperIn(record, 'keeper1'),
      required: '两名不同的保管人',
    };
  }
}

function keeperIn(record: RecordView, field: string): string {
  return record.text(field).replaceAll(/\s/g, '');
}

function isAlone(ledger: LedgerView, record: RecordView): boolean {
  const keeper = keeperIn(record, 'keeper1');
  return (
    keeper !== '' &&
    (ledger.has('keeper2') ? keeper === keeperIn(record, 'keeper2') : !/[、,\uff0c;\uff1b/和]/.test(keeper))
  );
}

/** What is left = what was there + what came in − what was used. */
export const chemicalStock: LedgerCheck = {
  id: 'stock-mismatch',
  about: '药品结存',
  needs: ['balance_qty', 'opening_qty', 'in_qty', 'out_qty'],
  reckons: true,
  check: wrongStocks,
};

function* wrongStocks(ledger: LedgerView): Iterable<Complaint> {
  if (!['opening_qty', 'balance_qty', 'in_qty', 'out_qty'].every((field) => ledger.has(field))) {
    return;
  }
  // A wrong balance of one month is said once: the next may go on from it, or from what it should be.
  const carried = new Map<number, number>();
  for (const record of ledger.records) {
    const opening = record.number('opening_qty');
    const balance = record.number('balance_qty');
    if (opening === undefined || balance === undefined) {
      continue;
    }
    const [incoming, outgoing] = [record.number('in_qty') ?? 0, record.number('out_qty') ?? 0];
    const expected = opening + incoming - Math.abs(outgoing);
    // What is taken out with a minus before it has been said; either way of reading it may be the right one.
    const isRight = [opening, carried.get(record.line) ?? opening].some((begin) =>
      [outgoing, Math.abs(outgoing)].some((out) => Math.abs(begin + incoming - out - balance) <= 1e-6),
    );
    carried.set(record.line, isRight ? balance : expected);
    if (!isRight) {
      const rounded = Math.round(expected * 1000) / 1000;
      yield {
        cell: placeOf(ledger, record, 'balance_qty'),
        related: placesOf(record, 'opening_qty', 'in_qty', 'out_qty'),
        severity: 'error',
        message: `${quoted(record, 'item_name')}的结存应是 期初+入库−领用=${rounded},表中写的是${balance}。请盘点实物,改正账目。`,
        actual: String(balance),
        required: String(rounded),
      };
    }
  }
}
