import type { Field, LedgerKind, LedgerView } from '../model/ledger';
import { bandsFit, outermost } from './parts/class-checks';
import { column } from './parts/column';
import { grade, remark, schoolName, seq } from './parts/person-columns';
import { stages } from './parts/staff-words';
import { presentPartsAddUp } from './parts/sums';

interface Band {
  readonly field: string;
  readonly from: number;
  readonly to: number;
}

/** The ten bands of the statistical form, and the wider ones with names of their own: lowest and highest class size of each. */
const named: readonly Band[] = [
  { field: 'band_0', from: 0, to: 25 },
  { field: 'band_1', from: 26, to: 30 },
  { field: 'band_2', from: 31, to: 35 },
  { field: 'band_3', from: 36, to: 40 },
  { field: 'band_4', from: 41, to: 45 },
  { field: 'band_5', from: 46, to: 50 },
  { field: 'band_6', from: 51, to: 55 },
  { field: 'band_7', from: 56, to: 60 },
  { field: 'band_8', from: 61, to: 65 },
  { field: 'band_9', from: 66, to: Number.POSITIVE_INFINITY },
  { field: 'band_0_30', from: 0, to: 30 },
  { field: 'band_0_35', from: 0, to: 35 },
  { field: 'band_0_40', from: 0, to: 40 },
  { field: 'band_0_45', from: 0, to: 45 },
  { field: 'band_0_50', from: 0, to: 50 },
  ...[26, 31, 36, 41, 46, 51, 56].map((from) => ({ field: `band_${from}_${from + 9}`, from, to: from + 9 })),
  ...[46, 51, 56, 61].map((from) => ({ field: `band_${from}`, from, to: Number.POSITIVE_INFINITY })),
];

/** Offices draw the limits as they like, at fives: 30人及以下, 31–45, 36–50 … */
const limits = [10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, Number.POSITIVE_INFINITY];
const others: readonly Band[] = [-1, 0, ...limits]
  .flatMap((below) => limits.filter((to) => to > below).map((to) => ({ from: below + 1, to })))
  .filter(({ from, to }) => Number.isFinite(from) && !named.some((one) => one.from === from && one.to === to))
  .map(({ from, to }) => ({ field: `band_${from}_${Number.isFinite(to) ? to : 'up'}`, from, to }));

export const bands: readonly Band[] = [...named, ...others];

/** 56人及以上 | 其中66人及以上: what is part of another band is not added up beside it. */
function apart(ledger: LedgerView): readonly string[] {
  return outermost(bands.filter(({ field }) => ledger.has(field))).map(({ field }) => field);
}

function band({ field, from, to }: Band): Field {
  const spans =
    from === 0
      ? ['人及以下', '人以下', '及以下', '以下', '人(含)以下', '人以内']
          .map((words) => to + words)
          .concat(
            `≤${to}`,
            `≤${to}人`,
            `0-${to}人`,
            `0-${to}`,
            `${to}人含${to}人以下`,
            `${to}人以下含${to}人`,
          )
      : to === Number.POSITIVE_INFINITY
        ? ['人及以上', '人以上', '及以上', '以上', '人(含)以上']
            .map((words) => from + words)
            .concat(
              `≥${from}`,
              `≥${from}人`,
              `超过${from - 1}人`,
              `${from}人含${from}人以上`,
              `${from}人以上含${from}人`,
            )
        : [...'-~—–－至～', '--'].flatMap((dash) => [
            `${from}${dash}${to}人`,
            `${from}${dash}${to}`,
            `${from}人${dash}${to}人`,
            `${from}${dash}${to}个`,
          ]);
  // 大班额(56人以上): a name with its limit in brackets.
  const name = to === Number.POSITIVE_INFINITY ? { 56: '大班额', 66: '超大班额' }[from] : undefined;
  const calls = name === undefined ? [] : [name, `${name}数`, ...spans.map((span) => name + span)];
  return {
    field,
    label: spans[0] ?? field,
    headers: [...spans, ...calls].flatMap((span) => [span, `${span}班数`, `${span}的班`, `${span}班级数`]),
    content: { type: 'number', min: 0, integer: true },
    unit: '班',
  };
}

/** 班额分布表: how many classes of every size band a school has. */
export const classSizeBands: LedgerKind = {
  id: 'class-size-bands',
  label: '班额分布表',
  titles: ['班额分布', '班额情况', '分班额', '班额分段', '班额统计', '班额结构', '班额'],
  fields: [
    seq,
    schoolName,
    column('level', '学段|学校类别|类别|办学层次|学校类型|层次|级别', stages),
    grade,
    column(
      'classes',
      '班数|班级数|教学班数|教学班|总班数|班级总数|合计|计|班数合计',
      { type: 'number', min: 0, integer: true },
      { unit: '班' },
    ),
    ...bands.map(band),
    remark,
  ],
  identifiedBy: bands.flatMap((one) =>
    bands.filter(({ from }) => from === one.to + 1).map((next) => [one.field, next.field]),
  ),
  nameFields: ['school_name', 'grade', 'level'],
  relations: [],
  states: [
    {
      quantity: 'classes',
      how: 'sum',
      field: 'classes',
      origin: 'stated',
      per: { scope: 'school', field: 'school_name' },
    },
  ],
  checks: [
    bandsFit(bands),
    presentPartsAddUp('class-bands-sum', 'classes', apart, '个班', (record) => record.text('school_name')),
  ],
};
