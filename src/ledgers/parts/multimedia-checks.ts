import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView, Scene } from '../../model/ledger';
import { demandOf, placeOf, quoted, underDemand } from './complain';

/** Equipment that does not work is no equipment. */
export const brokenDevices: LedgerCheck = { id: 'device-broken', check: broken };

function* broken(ledger: LedgerView): Iterable<Complaint> {
  for (const record of ledger.records) {
    const status = record.text('device_status');
    if (
      /坏|故障|未修|待修|停用|报废|不能|无法|不正常|闲置/.test(status) &&
      !/无故障|未损坏|无损坏|已修/.test(status)
    ) {
      yield {
        cell: placeOf(ledger, record, 'device_status'),
        severity: 'query',
        message: `${quoted(record, 'room_name')}的设备状态是“${status}”,不能计入可用的多媒体教室。请修复后更新状态,或说明维修安排。`,
        actual: status,
        required: '正常',
      };
    }
  }
}

const numerals = '零一二三四五六七八九十';
const classInText =
  /(初中?)?([一二三四五六七八九]|[1-9])(?:年级|年|级)?[(.·-]?(\d{1,2}|[一二三四五六七八九十])\)?班/;

interface ClassNumber {
  readonly grade: number;
  readonly number: number;
}

/** The class that a room is of, though more words stand around it: 一(1)班教室, 教学楼二(3)班. */
function classOfRoom(record: RecordView): ClassNumber | undefined {
  const match = classInText.exec(record.text('room_name').normalize('NFKC').replaceAll(/\s/g, ''));
  if (!match) {
    return undefined;
  }
  const [, junior, grade = '', number = ''] = match;
  return { grade: digit(grade) + (junior && digit(grade) <= 3 ? 6 : 0), number: digit(number) };
}

function digit(text: string): number {
  return /\d/.test(text) ? Number(text) : numerals.indexOf(text);
}

const order = ({ grade, number }: ClassNumber) => grade * 100 + number;

/** Every class of the school has a classroom with 班班通. */
export const classesWithoutMultimedia: LedgerCheck = {
  id: 'class-without-multimedia',
  check: classesMissing,
};

function* classesMissing(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const equipped = ledger.records.flatMap((record) => {
    const reading = classOfRoom(record);
    return reading ? [{ record, reading }] : [];
  });
  const known = new Set(equipped.map(({ reading }) => order(reading)));
  const classes = scene
    .ledgers('class-size')
    .flatMap((other) => other.records)
    .flatMap((record) => {
      const reading = record.classOf('class_name');
      const place = record.place('class_name');
      const { grade, number, name = '' } = reading ?? {};
      return grade !== undefined && number !== undefined && place
        ? [{ reading: { grade, number }, name, place }]
        : [];
    });
  if (equipped.length === 0 || equipped.length * 2 < classes.length) {
    return;
  }
  const demand = demandOf(scene, 'class-multimedia');
  for (const { reading, name, place } of classes.filter((one) => !known.has(order(one.reading)))) {
    const before = equipped.filter((one) => order(one.reading) < order(reading)).at(-1) ?? equipped[0];
    yield {
      cell: before ? placeOf(ledger, before.record, 'room_name') : ledger.anchor,
      related: [place],
      ...underDemand(demand, 'query'),
      message: `台账里没有${name}的班班通教室(共${classes.length}个班,登记了${known.size}个班)。请补登记;还没有安装的,请尽快配备。`,
      actual: `${known.size} 个班`,
      required: `${classes.length} 个班`,
      missing: `缺 ${name}`,
    };
  }
}
