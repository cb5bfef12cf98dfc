import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { amount, claim, column, percent, remark, sequence, text } from '../parts/column';
import { placeOf, plain, quoted } from '../parts/complain';
import { fundStatements } from './fund';
import { fundParts, fundRemarks, fundUnits, fundVague } from './fund-checks';
import { fundChanges, fundShares } from './fund-compare';
import { fundLimits } from './fund-limits';
import { impliedPayroll } from './payroll-checks';

/** What may stand below nothing: corrections, and what is left of a year that spent too much. */
const BELOW = /冲|退|调整|调减|核减|红字|结余|结转|结存|节余|差额|差异|超支|赤字|增减|盈亏|净/;

/** Nobody receives or spends less than nothing. */
const noNegativeAmounts: LedgerCheck = {
  id: 'negative-figure',
  about: '没有负数',
  needs: ['value'],
  *check(ledger) {
    const negative = ledger.records.filter((record) => {
      const words = [record.text('item'), record.text('remark'), record.section].join(' ');
      return (record.number('value') ?? 0) < 0 && !BELOW.test(words);
    });
    // Where expenses are written below nothing throughout, that is how the table tells them from receipts.
    for (const record of negative.length > ledger.records.length / 3 ? [] : negative) {
      yield {
        cell: placeOf(ledger, record, 'value'),
        severity: 'error',
        message: `${quoted(record, 'item')}的金额是负数(${record.text('value')})。收入、支出都不会小于0,请核对;属于冲减的请在备注写明。`,
        actual: record.text('value'),
        required: '≥ 0',
      };
    }
  },
};

/** 生均标准 × 在校生 = 公用经费: three lines of one column. */
const fundProducts: LedgerCheck = {
  id: 'product-mismatch',
  about: '定额×人数=金额',
  needs: [],
  uses: ['due', 'quota', 'counted_students', 'value'],
  check: wrongProducts,
};

function* wrongProducts(ledger: LedgerView): Iterable<Complaint> {
  const line = (pattern: RegExp) =>
    ledger.records.find((record) => pattern.test(record.text('item').replace(/\s|[(\uff08].*$/g, '')));
  const quota = line(/^生均(?:(?:公用经费)?(?:拨款)?(?:标准|定额|基准定额)|公用经费)$/);
  const pupils = line(/^(?:在校|享受)?(?:学生|生)(?:人数|数)?$|^在校(?:学生)?(?:人)?数$/);
  const income = line(/^(?:生均)?公用经费(?:收入|总额|合计|预算|拨款)$|^拨款(?:合计|总额)$/);
  for (const field of ['primary_value', 'junior_value', 'value'].filter((one) => ledger.has(one))) {
    const [each, count, total] = [quota, pupils, income].map((record) => record?.number(field));
    if (!income || each === undefined || count === undefined || total === undefined) {
      continue;
    }
    const expected = each * count;
    if (Math.abs(expected - total) > 0.5) {
      yield {
        cell: placeOf(ledger, income, field),
        related: [quota, pupils].flatMap((record) => (record ? placesOf(record, field) : [])),
        severity: 'error',
        message: `${quoted(income, 'item')}写的是${plain(total)}元,${plain(each)}×${plain(count)}=${plain(expected)}元,相差${plain(Math.abs(expected - total))}元。请核对。`,
        actual: `${plain(total)} 元`,
        required: `${plain(expected)} 元`,
      };
    }
  }
}

/** 经费情况表: one item of money per line, with its own unit. */
export const fundBudget: LedgerKind = {
  id: 'fund-budget',
  label: '经费情况表',
  titles: [
    '经费情况',
    '公用经费',
    '教育经费',
    '经费预算',
    '经费收支',
    '培训经费',
    '经费台账',
    '收支情况',
    '预算执行',
    '经费使用',
    '经费统计',
    '经费',
    '预算',
  ],
  fields: [
    sequence,
    text(
      'item',
      '项目|经费项目|支出项目|收入项目|收入科目|支出科目|支出内容|收入内容|支出用途|名称|科目|内容|收支项目|预算项目|经费类别|指标|项目名称|费用项目|用途|资金项目',
      { required: 'error' },
    ),
    claim(
      'value',
      '金额|数额|金额(元)|预算金额|数值|预算数|经费金额|金额合计|预算额|支出金额|填报值|决算数|执行数|实际支出|合计|合计(元)|全校|全校合计|总计|本年预算|本年预算数|本年决算|本年决算数|本年|本年数|本年金额|本年实际|本年执行数|当年预算|今年预算|本年度|本年度预算|本年度预算数|年初预算|年初预算数|预算安排|批复预算|预算批复数|累计支出|全年支出|本年支出',
      { required: 'query', additive: true },
    ),
    // What it is compared with.
    amount(
      'previous_value',
      '上年决算|上年决算数|上年预算|上年预算数|上年执行数|上年实际|上年|上年数|上年金额|上年度|上年度决算|上年度决算数|上年度预算|上年同期|去年|去年决算|去年预算',
      { additive: true },
    ),
    column('change', '增减额|增减|增减数|比上年增减|较上年增减|比上年增减额|增长额|增加额|差额|增减金额', {
      type: 'number',
    }),
    column(
      'change_rate',
      '增减率|增长率|增减幅度|增幅|增减比例|增长比例|比上年增减率|较上年增长|同比|同比增长|增减%',
      { type: 'number' },
      { additive: false },
    ),
    // 全年预算 | 支出 by quarters | 年末结余 | 执行率.
    amount('budget', '全年预算|年度预算|预算指标|预算总额'),
    amount('spent', '全年|合计|小计|累计|全年支出', { under: ['支出'], label: '全年支出' }),
    column('left', '年末结余|结余|年末余额|预算结余', { type: 'number' }),
    percent('used', '执行率|执行率%|预算执行率|支出率'),
    // A school of two stages has a column for each besides.
    amount('primary_value', '小学|小学部|小学段|小学阶段', { additive: false }),
    amount('junior_value', '初中|初中部|初中段|初中阶段|中学部', { additive: false }),
    text('unit', '单位|计量单位|金额单位'),
    percent(
      'share',
      '占比|比例|所占比例|占支出|占支出%|占支出比例|占总支出|占总支出比例|占支出合计比例|占收入|占收入比例|占总额比例|占合计比例|占合计|占总数比例|占总经费比例|占公用经费比例|占公用经费总额比例|占预算比例|百分比',
    ),
    {
      ...remark,
      headers: [...remark.headers, '计算依据', '依据', '测算说明', '资金来源', '用途说明', '计算方法'],
    },
  ],
  identifiedBy: [
    ['item', 'value', 'unit'],
    ['item', 'value'],
    ['item', 'budget', 'spent'],
  ],
  topic: '费|经费|资金|金额|元|款|预算|决算|收入|支出|收支|补助|财务|账|拨付'.split('|'),
  layouts: ['rows', 'key-value-rows'],
  nameFields: ['item'],
  relations: [
    { type: 'sum', total: 'value', parts: ['primary_value', 'junior_value'] },
    { type: 'difference', result: 'left', from: 'budget', minus: 'spent' },
  ],
  states: fundStatements,
  checks: [
    fundChanges,
    fundShares,
    fundParts,
    fundProducts,
    fundRemarks,
    fundLimits,
    fundUnits,
    fundVague,
    noNegativeAmounts,
    impliedPayroll,
  ],
};
