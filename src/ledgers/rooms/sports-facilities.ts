import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { amount, claim, keeper, remark, sequence, text, yesNo } from '../parts/column';
import { demandOf, placeOf, plain, quoted } from '../parts/complain';

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
const facilityShort: LedgerCheck = {
  id: 'facility-short',
  about: '场地够不够',
  needs: ['standard_text', 'actual_text'],
  check: shortFacilities,
};

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
const facilityClaim: LedgerCheck = {
  id: 'claim-false',
  about: '是否达标的结论',
  needs: ['is_compliant'],
  check: falseFacilityClaims,
};

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

/** 体育场地统计表: standard and actual state of tracks, courts and grounds. */
export const sportsFacilities: LedgerKind = {
  id: 'sports-facilities',
  label: '体育场地统计表',
  titles: [
    '体育运动场地',
    '体育场地统计',
    '体育场地',
    '运动场地统计',
    '运动场地',
    '体育设施',
    '体育场馆',
    '运动场馆',
    '活动场地',
    '场地设施',
  ],
  fields: [
    sequence,
    text(
      'facility',
      '场地|场地名称|项目|设施名称|体育场地|名称|场地类型|场馆名称|运动场地|体育设施|场地项目|场地设施|器材设施|运动场地名称',
      { required: 'error' },
    ),
    claim(
      'standard_text',
      '配备标准|标准|国家标准|应配标准|应配|标准要求|基本标准|要求|应有|规定标准|配置标准|应配数量',
    ),
    claim(
      'actual_text',
      '实际数量|实际|实有|现有|数量|现状|实际情况|实有数量|现有数量|实际配备|学校现有|实际配置|实有情况|个数|块数',
      { required: 'query' },
    ),
    amount('area', '面积|占地面积|场地面积|总面积|实有面积|面积㎡|使用面积', { unit: '㎡' }),
    text('surface', '材质|地面材质|场地材质|地面|类型'),
    yesNo('is_compliant', '是否达标|达标|达标情况|是否合格|是否符合标准|达标与否|合格'),
    text('built_year', '建成时间|建成年份|建设时间'),
    keeper('责任人|管理员|负责人', {}),
    text('safety', '安全检查|防护措施|安全防护|检查记录|安全防护措施'),
    remark,
  ],
  identifiedBy: [
    ['facility', 'standard_text', 'actual_text'],
    ['facility', 'area', 'is_compliant'],
    ['facility', 'actual_text', 'area'],
    ['facility', 'area'],
  ],
  nameFields: ['facility'],
  relations: [],
  states: [
    {
      quantity: 'sports-ground-area',
      how: 'sum',
      field: 'area',
      where: (record) => !/馆|室内|风雨操场/.test(record.text('facility')),
    },
  ],
  checks: [facilityShort, facilityClaim],
};
