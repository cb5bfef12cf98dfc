import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView, Scene } from '../../model/ledger';
import { demandOf, placeOf, placesOf, plain, quoted } from './complain';

/** One way in which a facility falls short: 跑道 150 米 of 200 米. */
interface Shortfall {
  readonly unit: string;
  readonly actual: number;
  readonly required: number;
}

const digits: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6 };

/** Numbers of a text by their unit; pieces of every kind share one unit. A range counts with its lower end. */
export function facilityFigures(text: string): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  const plainText = text.normalize('NFKC').replaceAll(/\s/g, '');
  const pattern =
    /(\d+(?:\.\d+)?)(?:[-~—～至]\d+(?:\.\d+)?)?(平方米|m2|㎡|米|m|亩|[块个片处副张座条组套道]|$)/gi;
  for (const [, number = '', unit = ''] of plainText.matchAll(pattern)) {
    figures.set(unitOf(unit), Number(number));
  }
  const word = /([一二两三四五六])[块个片处副张座条组套]/.exec(plainText)?.[1];
  if (word !== undefined && !figures.has('个')) {
    figures.set('个', digits[word] ?? 1);
  }
  return figures;
}

function unitOf(unit: string): string {
  const lower = unit.toLowerCase();
  if (lower === '平方米' || lower === 'm2' || lower === '㎡') {
    return '㎡';
  }
  return lower === 'm' || lower === '米' ? '米' : lower === '亩' ? '亩' : '个';
}

function shortfalls(record: RecordView): readonly Shortfall[] {
  const required = facilityFigures(record.text('standard_text'));
  const actual = facilityFigures(record.text('actual_text'));
  return [...required].flatMap(([unit, bound]) => {
    const value = actual.get(unit) ?? (unit === '㎡' ? record.number('area') : undefined);
    return value !== undefined && value < bound ? [{ unit, actual: value, required: bound }] : [];
  });
}

function sentence({ unit, actual, required }: Shortfall): string {
  return `标准${plain(required)}${unit},实际${plain(actual)}${unit},还差${plain(required - actual)}${unit}`;
}

/** The actual grounds against the standard printed beside them. */
export const facilityShort: LedgerCheck = { id: 'facility-short', check: shortFacilities };

function* shortFacilities(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const demand = demandOf(scene, 'sports-facilities');
  for (const record of ledger.records) {
    const short = shortfalls(record);
    if (short.length > 0) {
      yield {
        cell: placeOf(ledger, record, 'actual_text'),
        related: placesOf(record, 'standard_text'),
        severity: 'query',
        message: `${quoted(record, 'facility')}${short.map(sentence).join(';')}。请列入建设计划;因地制宜设置的,请说明。`,
        ...(demand ? { basis: demand.basis } : {}),
        actual: record.text('actual_text'),
        required: record.text('standard_text'),
        missing: short
          .map(({ unit, actual, required }) => `还差 ${plain(required - actual)} ${unit}`)
          .join(','),
      };
    }
  }
}

/** A tick beside grounds that fall short of the printed standard is not true. */
export const facilityClaim: LedgerCheck = { id: 'claim-false', check: falseFacilityClaims };

function* falseFacilityClaims(ledger: LedgerView): Iterable<Complaint> {
  for (const record of ledger.records) {
    const short = shortfalls(record);
    if (short.length > 0 && !record.isBlank('is_compliant') && record.yes('is_compliant') === true) {
      yield {
        cell: placeOf(ledger, record, 'is_compliant'),
        related: placesOf(record, 'standard_text', 'actual_text'),
        severity: 'error',
        message: `${quoted(record, 'facility')}${short.map(sentence).join(';')},却写了“${record.text('is_compliant')}”。请改为“否”,或核对实际数量。`,
        actual: record.text('is_compliant'),
        required: '否',
      };
    }
  }
}
