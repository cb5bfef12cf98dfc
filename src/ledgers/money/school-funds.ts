import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { amount, column, figure, percent, remark, sequence, text } from '../parts/column';
import { demandOf, placeOf, plain, quoted } from '../parts/complain';
import { schoolName } from '../parts/person-columns';

/** Without a column of its own for those who are counted, it is all pupils, or the least number that is paid for. */
const quotaTimesPupils: LedgerCheck = {
  id: 'product-mismatch',
  about: '定额×人数=金额',
  needs: [],
  uses: ['due', 'quota', 'counted_students', 'value'],
  reckons: true,
  check: wrongProducts,
};

function* wrongProducts(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const least = demandOf(scene, 'least-funded-pupils')?.bound ?? 0;
  const result = ledger.has('due') ? 'due' : 'paid';
  if (ledger.has('counted_students') && ledger.has('due')) {
    return;
  }
  const factor = ledger.has('counted_students') ? 'counted_students' : 'students';
  const gapOf = (record: RecordView) => {
    const [pupils, quota, stated] = [factor, 'quota', result].map((field) => record.number(field));
    return pupils === undefined || quota === undefined || stated === undefined
      ? undefined
      : stated - (pupils * quota) / scaleOf(ledger, result);
  };
  // 应拨 = 基本 + 寄宿生补助: only the one of them is by the rate.
  if (ledger.unreadExplains?.(gapOf)) {
    return;
  }
  for (const record of ledger.records) {
    const [pupils, quota, stated] = [factor, 'quota', result].map((field) => record.number(field));
    const times = scaleOf(ledger, result);
    if (pupils === undefined || quota === undefined || stated === undefined) {
      continue;
    }
    const expected = [pupils, Math.max(pupils, least)].map((count) => (count * quota) / times);
    if (expected.some((one) => Math.abs(one - stated) <= 0.5 / Math.sqrt(times))) {
      continue;
    }
    const right = plain(expected[0] ?? 0);
    yield {
      cell: placeOf(ledger, record, result),
      related: placesOf(record, factor, 'quota'),
      severity: result === 'due' ? 'error' : 'query',
      message: `${quoted(record, 'school_name')}“${ledger.header(result)}”写${plain(stated)},按${plain(pupils)}人×${plain(quota)}应为${right}。请核对人数、标准和金额。`,
      actual: plain(stated),
      required: right,
    };
  }
}

/** Amounts in 万元 beside a rate in 元. */
function scaleOf(ledger: LedgerView, field: string): number {
  return /万元/.test(ledger.header(field)) || ledger.context.unit === '万元' ? 10000 : 1;
}

/** Who is paid for and is not there, or is there and not paid for, without a word of explanation. */
const countedPupils: LedgerCheck = {
  id: 'counted-pupils',
  about: '计入的学生数',
  needs: ['counted_students'],
  uses: ['students'],
  check: wronglyCounted,
};

function* wronglyCounted(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const demand = demandOf(scene, 'least-funded-pupils');
  const least = demand?.bound ?? 0;
  const isOfAll = /公用经费|取暖/.test([ledger.sheet, ...ledger.titles.map(({ text }) => text)].join(' '));
  for (const record of isOfAll ? ledger.records : []) {
    const [pupils, counted] = [record.number('students'), record.number('counted_students')];
    const isExplained = record.has('remark') && !record.isBlank('remark');
    if (
      pupils === undefined ||
      counted === undefined ||
      isExplained ||
      counted === pupils ||
      counted === Math.max(pupils, least)
    ) {
      continue;
    }
    yield {
      cell: placeOf(ledger, record, 'counted_students'),
      related: placesOf(record, 'students'),
      severity: 'query',
      message: `${quoted(record, 'school_name')}学生${plain(pupils)}人,按${plain(counted)}人核定。请核对;有政策依据的,请在备注栏写明。`,
      ...(demand ? { basis: demand.basis } : {}),
      actual: `${plain(counted)} 人`,
      required: `${plain(Math.max(pupils, least))} 人`,
    };
  }
}

/** One rate that differs from that of all other schools of the stage. */
const oddQuotas: LedgerCheck = {
  id: 'quota-differs',
  about: '同类学校定额一致',
  needs: ['quota'],
  uses: ['level'],
  check: differing,
};

const ALIKE = 3;

function* differing(ledger: LedgerView): Iterable<Complaint> {
  for (const group of byStage(ledger)) {
    const rates = group.map((record) => record.number('quota'));
    const usual = rates.find((rate) => rates.filter((other) => other === rate).length >= ALIKE);
    const odd = group.filter((record) => {
      const rate = record.number('quota');
      return rate !== undefined && rate !== usual && (!record.has('remark') || record.isBlank('remark'));
    });
    const [only] = odd;
    if (usual === undefined || !only || odd.length > 1 || isSaidByProduct(only)) {
      continue;
    }
    yield {
      cell: placeOf(ledger, only, 'quota'),
      related: placesOf(only, 'due', 'paid'),
      severity: 'query',
      message: `${quoted(only, 'school_name')}的标准是${only.text('quota')},其他同类学校都是${plain(usual)}。请核对;标准不同的,请在备注栏写明。`,
      actual: only.text('quota'),
      required: plain(usual),
    };
  }
}

/** Where the amount does not follow from the rate, that is said already. */
function isSaidByProduct(record: RecordView): boolean {
  const [pupils, quota, due] = ['counted_students', 'quota', 'due'].map((field) => record.number(field));
  return pupils !== undefined && quota !== undefined && due !== undefined && pupils * quota !== due;
}

/** Schools that are paid alike: primary, junior and all others. */
function byStage(ledger: LedgerView): readonly (readonly RecordView[])[] {
  const words = (record: RecordView) => record.text('school_name') + record.text('level');
  const [primary, junior] = [/小学|完小|教学点/, /初中|中学|初级/];
  const [small, large] = [[primary, junior] as const, [junior, primary] as const].map(([own, other]) =>
    ledger.records.filter((record) => own.test(words(record)) && !other.test(words(record))),
  );
  return [small ?? [], large ?? []];
}

/** 分校经费分配表: what every school is due by its pupils and the rate, and what it was paid. */
export const schoolFunds: LedgerKind = {
  id: 'school-funds',
  label: '分校经费分配表',
  titles: [
    '公用经费分配',
    '经费分配',
    '资金分配',
    '经费拨付',
    '资金拨付',
    '拨付明细',
    '经费下达',
    '分校经费',
    '各校经费',
    '各校公用经费',
    '补助资金',
    '经费拨款',
    '公用经费',
    '取暖费',
    '营养改善',
    '经费',
  ],
  fields: [
    sequence,
    text('town', '乡镇|所在乡镇|镇街|学区|中心校', { fillsDown: true }),
    { ...schoolName, required: 'error' },
    text('level', '学段|学校类别|类别|学校类型|办学类型|层次|类型'),
    amount('students', '学生数|在校学生数|在校生数|在校生|在校学生|学生人数|在籍学生数|实有学生数|实有人数', {
      quantity: 'pupils',
      least: 'least-funded-pupils',
    }),
    amount(
      'counted_students',
      '核定人数|核定学生数|核拨人数|拨款人数|计费人数|享受人数|补助人数|受助人数|计算人数|核算人数|拨付人数|分配人数',
    ),
    figure(
      'quota',
      '生均标准|拨款标准|补助标准|定额标准|生均定额|拨付标准|标准|定额|基准定额|生均公用经费|生均公用经费标准|分配标准|元/生|每生标准|人均标准|生均拨款标准|生均补助标准|生均拨付标准|生均分配标准|生均定额标准|生均基准定额',
    ),
    amount(
      'due',
      '应拨金额|应拨|应拨经费|应拨资金|应拨数|核定金额|核定经费|分配金额|下达金额|下达指标|应补金额|应补助金额|应发金额|全年应拨|预算金额|预算数|补助金额|金额|应拨付金额|经费合计|资金总额|公用经费',
    ),
    amount(
      'paid',
      '实拨金额|实拨|实拨经费|实拨资金|实拨数|已拨金额|已拨|拨付金额|已拨付|实际拨付|实际拨付金额|到账金额|已到账|到位金额|到位资金|实发金额|实付金额|本次拨付|已下达',
    ),
    column(
      'difference',
      '差额|未拨|未拨金额|欠拨|欠拨金额|尚欠|尚欠金额|差|差欠|缺口|未到位|未到位金额|待拨|待拨金额|余额|应拨未拨',
      { type: 'number' },
    ),
    amount('training', '教师培训经费|培训经费|教师培训费|培训费'),
    percent('training_share', '占公用经费|占公用经费%|占公用经费比例|培训经费占比|培训费占比'),
    remark,
  ],
  identifiedBy: [
    ['school_name', 'quota', 'due'],
    ['school_name', 'quota', 'paid'],
    ['school_name', 'counted_students', 'quota'],
    ['school_name', 'due', 'paid'],
    ['school_name', 'counted_students', 'due'],
  ],
  nameFields: ['school_name'],
  relations: [
    { type: 'product', result: 'due', factors: ['counted_students', 'quota'] },
    { type: 'difference', result: 'difference', from: 'due', minus: 'paid' },
  ],
  states: [],
  checks: [quotaTimesPupils, countedPupils, oddQuotas],
};
