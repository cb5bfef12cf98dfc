import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { column, people, percent, remark, sequence, text, yesNo } from '../parts/column';
import { placeOf, plain } from '../parts/complain';
import { schoolName } from '../parts/person-columns';

/** How offices reckon the rate of those who stay: of the beginners who are left, or of all who should be there now. */
const FORMULAS: readonly { readonly text: string; readonly rate: (one: Flow) => number }[] = [
  {
    text: '(毕业−转入+转出)÷(入学−死亡)',
    rate: ({ graduates, into, out, deaths, entrants }) => (graduates - into + out) / (entrants - deaths),
  },
  {
    text: '毕业÷(入学+转入−转出−死亡)',
    rate: ({ graduates, into, out, deaths, entrants }) => graduates / (entrants + into - out - deaths),
  },
];

interface Flow {
  readonly entrants: number;
  readonly into: number;
  readonly out: number;
  readonly deaths: number;
  readonly graduates: number;
}

const rateOfStay: LedgerCheck = {
  id: 'retention-rate',
  about: '巩固率按增减人数重算',
  needs: ['consolidation_rate', 'entrants', 'graduates'],
  uses: ['transferred_in', 'transferred_out'],
  check: wrongRates,
};

/** Half a unit of the last digit that such tables print, in per cent: 99.36, 99.4 or 99. */
const ROUNDING = [0.006, 0.06, 0.6];

function* wrongRates(ledger: LedgerView): Iterable<Complaint> {
  const lines = [...ledger.records, ...ledger.totals.map(({ record }) => record)].flatMap((record) => {
    const flow = flowOf(record);
    const printed = record.reading('consolidation_rate');
    const percents = printed && (printed.unit === '%' || printed.value <= 1 ? 100 : 1) * printed.value;
    return flow && percents !== undefined
      ? [{ record, flow, percents, decimals: printed?.decimals ?? 0 }]
      : [];
  });
  const isRight = (
    formula: (typeof FORMULAS)[number],
    { flow, percents, decimals }: (typeof lines)[number],
  ) =>
    Math.abs(Math.min(100, 100 * formula.rate(flow)) - percents) <=
    (ROUNDING[2 - Math.min(2, decimals)] ?? 0.6) + 1e-9;
  const [best] = FORMULAS.map((formula) => ({
    formula,
    wrong: lines.filter((line) => !isRight(formula, line)),
  })).sort((one, other) => one.wrong.length - other.wrong.length);
  // What most lines miss is not how this table reckons.
  for (const { record, flow, percents } of best && 2 * best.wrong.length < lines.length ? best.wrong : []) {
    const right = Math.min(100, 100 * (best?.formula.rate(flow) ?? 1));
    yield {
      cell: placeOf(ledger, record, 'consolidation_rate'),
      related: placesOf(record, 'entrants', 'transferred_in', 'transferred_out', 'deaths', 'graduates'),
      severity: 'error',
      message: `巩固率写${plain(percents)}%,按${best?.formula.text ?? ''}算是${plain(right)}%。请核对人数和巩固率,改正填错的一项。`,
      actual: `${plain(percents)}%`,
      required: `${plain(right)}%`,
    };
  }
}

function flowOf(record: RecordView): Flow | undefined {
  const [entrants, graduates] = [record.number('entrants'), record.number('graduates')];
  const some = (field: string) => record.number(field) ?? 0;
  return entrants === undefined || graduates === undefined || entrants <= some('deaths')
    ? undefined
    : {
        entrants,
        graduates,
        into: some('transferred_in'),
        out: some('transferred_out'),
        deaths: some('deaths'),
      };
}

/** 巩固率统计表 with the pupils who came and went between (application form 表Ⅴ, published tables of offices). */
export const retention: LedgerKind = {
  id: 'retention',
  label: '巩固率统计表(含转入转出)',
  titles: ['巩固率', '三年巩固率', '六年巩固率', '巩固情况', '教育质量'],
  fields: [
    sequence,
    schoolName,
    text('level', '学段|学校类别|类别', { fillsDown: true }),
    text('entry_year', '入学年度|入学年份|入学时间|起始年度'),
    people(
      'entrants',
      '三年前初一在校生|三年前初一在校|三年前初一在校生数|三年前七年级在校生|三年前在校生数|初一在校|初一在校生|秋初一在校|入学人数|招生人数|招生数|起始人数|入学时人数|期初人数',
    ),
    people('deaths', '死亡|死亡人数|死亡数|期间死亡'),
    people('transferred_in', '转入|转入人数|转入数|三年中转入|期间转入|三年转入|六年转入'),
    people('transferred_out', '转出|转出人数|转出数|三年中转出|期间转出|三年转出|六年转出'),
    column(
      'net_change',
      '净增减|净增加|净增|净转入|增减',
      { type: 'number', integer: true },
      { unit: '人', additive: true },
    ),
    people('graduates', '毕业生|毕业生数|毕业人数|毕业|毕业生人数|期末人数|应届毕业生|应届毕业生数'),
    percent('consolidation_rate', '巩固率|三年巩固率|六年巩固率|初中三年巩固率'),
    yesNo('is_compliant', '是否达标|95%以上|≥95%|达到95%|达标|是否达到95%'),
    text('standard', '标准|要求|达标要求'),
    remark,
  ],
  identifiedBy: [
    ['entrants', 'graduates', 'transferred_in', 'transferred_out', 'consolidation_rate'],
    ['entrants', 'graduates', 'net_change', 'consolidation_rate'],
  ],
  topic: ['巩固'],
  nameFields: ['school_name', 'level'],
  relations: [
    { type: 'difference', result: 'net_change', from: 'transferred_in', minus: 'transferred_out' },
    { type: 'at-most', part: 'deaths', whole: 'entrants', severity: 'error' },
  ],
  states: [],
  checks: [rateOfStay],
};
