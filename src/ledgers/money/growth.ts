import type { Complaint } from '../../model/finding';
import type { Field, LedgerCheck, LedgerKind, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { amount, column, remark, sequence, text } from '../parts/column';
import { demandOf, placeOf, plain, underDemand } from '../parts/complain';

/** Years whose figures such a table may compare. */
const YEARS = Array.from({ length: 31 }, (_, index) => 2008 + index);

const years: readonly Field[] = YEARS.map((year) =>
  amount(`year_${year}`, `${year}年|${year}年度|${year}|${year}年决算|${year}年实际`, { additive: false }),
);

type Pair = readonly [before: string, now: string];

/** Every year with the one before it, as the columns of years or the words 上年, 本年 say. */
function pairsOf(ledger: LedgerView): readonly Pair[] {
  const present = YEARS.map((year) => `year_${year}`).filter((field) => ledger.has(field));
  const own: readonly Pair[] = present.slice(1).map((now, index) => [present[index] ?? now, now]);
  const words: Pair = ['previous', 'current'];
  return own.length > 0 ? own : words.every((field) => ledger.has(field)) ? [words] : [];
}

/** 三个增长: grants grow faster than revenue; what is spent on a pupil, on pay and on running the school grows. */
const threeGrowths: LedgerCheck = {
  id: 'three-growths',
  about: '是否逐年增长',
  needs: ['item'],
  check: notGrown,
};

function* notGrown(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  for (const pair of pairsOf(ledger)) {
    yield* notGrownBetween(pair, ledger, demandOf(scene, 'three-growths'));
  }
}

function* notGrownBetween(
  [before, now]: Pair,
  ledger: LedgerView,
  demand: ReturnType<typeof demandOf>,
): Iterable<Complaint> {
  const growth = (record: RecordView | undefined) => {
    const [past, present] = [record?.number(before), record?.number(now)];
    return past && present !== undefined ? present / past - 1 : undefined;
  };
  const find = (pattern: RegExp) => ledger.records.find((record) => pattern.test(record.text('item')));
  const [revenue, grants] = [find(/经常性收入/), find(/财政拨款|教育拨款|预算内教育|教育投入/)];
  const [ofRevenue, ofGrants] = [growth(revenue), growth(grants)];
  if (grants && ofGrants !== undefined && ofRevenue !== undefined && ofGrants <= ofRevenue) {
    yield {
      cell: placeOf(ledger, grants, now),
      related: revenue ? placesOf(revenue, before, now) : [],
      ...underDemand(demand, 'query'),
      message: `义务教育财政拨款增长${percent(ofGrants)},财政经常性收入增长${percent(ofRevenue)}。拨款的增长比例应高于经常性收入的增长比例,请核对。`,
      actual: percent(ofGrants),
      required: `> ${percent(ofRevenue)}`,
    };
  }
  for (const record of ledger.records.filter((one) => isToGrow(one.text('item')))) {
    const rate = growth(record);
    if (rate !== undefined && rate <= 0) {
      yield {
        cell: placeOf(ledger, record, now),
        related: placesOf(record, before),
        ...underDemand(demand, 'query'),
        message: `“${record.text('item')}”由${plain(record.number(before) ?? 0)}变为${plain(record.number(now) ?? 0)},没有增长。“三个增长”要求逐步增长,请核对。`,
        actual: percent(rate),
        required: '> 0%',
      };
    }
  }
}

/** Spending on a pupil and pay; what pay is compared with need not grow, nor the ratio to it. */
function isToGrow(item: string): boolean {
  return /生均|工资/.test(item) && !/公务员|[之占]|比[例重率]?$/.test(item);
}

function percent(rate: number): string {
  return `${plain(rate * 100)}%`;
}

/** 教育经费“三个增长”情况表: this year's figures beside last year's. */
export const growth: LedgerKind = {
  id: 'growth',
  label: '三个增长情况表',
  titles: ['三个增长', '教育经费增长', '经费增长情况', '两个提高'],
  fields: [
    sequence,
    text('item', '项目|指标|内容|名称|增长项目', { required: 'error' }),
    ...years,
    amount('previous', '上年|上年度|上年数|去年', { additive: false }),
    amount('current', '本年|本年度|本年数|今年', { additive: false }),
    column('rate', '增长比例|增长率|增幅|增长|比上年增长|增长幅度', { type: 'percent' }, { additive: false }),
    text('unit', '单位|计量单位'),
    remark,
  ],
  identifiedBy: [
    ['item', 'rate'],
    ['item', 'previous', 'current'],
  ],
  topic: ['增长'],
  nameFields: ['item'],
  relations: [],
  states: [],
  checks: [threeGrowths],
};
