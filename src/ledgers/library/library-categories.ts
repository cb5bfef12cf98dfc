import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { amount, figure, percent, remark, sequence, text } from '../parts/column';
import { placeOf, plain, quoted } from '../parts/complain';
import { movementAddsUp } from '../parts/sums';

const bookMovement = movementAddsUp(
  { opening: 'opening_copies', incoming: 'in_copies', outgoing: 'out_copies', closing: 'copies' },
  ['category', 'class_no'],
  { opening: '年初', closing: '年末册数' },
);

/** The share of a class of books, recomputed from the column that the printed shares fit best. */
const bookShares: LedgerCheck = {
  id: 'share-mismatch',
  about: '占比',
  needs: ['share'],
  uses: ['copies', 'amount', 'opening_copies', 'left_behind_total', 'students_total', 'migrants'],
  reckons: true,
  check: wrongShares,
};

/** What a share may be of, the likeliest first. */
const bases = ['copies', 'titles', 'amount', 'opening_copies'] as const;

interface Share {
  readonly record: RecordView;
  readonly percent: number;
  /** One in the last printed place. */
  readonly step: number;
}

function* wrongShares(ledger: LedgerView): Iterable<Complaint> {
  const shares = sharesIn(ledger);
  const deviations = bases
    .filter((base) => ledger.has(base))
    .flatMap((base) => totalsOf(ledger, base).map((total) => ({ base, total })))
    .filter(({ total }) => total > 0)
    .map((one) => ({ ...one, wrong: shares.filter((share) => !fits(share, one.base, one.total, 0.5)) }));
  const [best] = [...deviations].sort((a, b) => a.wrong.length - b.wrong.length);
  if (!best || (deviations[0]?.base !== best.base && best.wrong.length > shares.length / 2)) {
    return;
  }
  const { base, total } = best;
  // 33.3 + 33.3 + 33.4: the last places are often set so that all of them add up to 100 %.
  const isSettled = Math.abs(shares.reduce((sum, { percent }) => sum + percent, 0) - 100) < 1e-6;
  for (const { record, percent } of best.wrong.filter(
    (share) => !(isSettled && fits(share, base, total, 1)),
  )) {
    const part = record.number(base) ?? 0;
    const expected = plain((part / total) * 100);
    const unit = base === 'amount' ? '元' : base === 'titles' ? '种' : '册';
    yield {
      cell: placeOf(ledger, record, 'share'),
      related: placesOf(record, base),
      severity: 'error',
      message: `${quoted(record, 'category', 'class_no')}有${plain(part)}${unit},占全部${plain(total)}${unit}的${expected}%,表中写的是${plain(percent)}%。请重新计算。`,
      actual: `${plain(percent)}%`,
      required: `${expected}%`,
    };
  }
}

function sharesIn(ledger: LedgerView): readonly Share[] {
  // 0.61 among 1.96 and 12.5 is in percent as they are: how a column writes its shares is one question.
  const isPercent = ledger.records.some((record) => {
    const stated = record.reading('share');
    return stated !== undefined && stated.unit !== '%' && stated.value > 1;
  });
  return ledger.records.flatMap((record) => {
    const stated = record.reading('share');
    if (stated === undefined) {
      return [];
    }
    const asFraction = stated.unit === '%' || !isPercent;
    return [
      {
        record,
        percent: asFraction ? stated.value * 100 : stated.value,
        step: Math.max(10 ** -stated.decimals, 0.12),
      },
    ];
  });
}

/**
 * What all classes are together: the lines that the last total covers, for what stands behind it is none of them (在校学生,
 * 生均册数); and what that total says, which a slip in one of the lines does not change.
 */
function totalsOf({ records, totals }: LedgerView, base: string): readonly number[] {
  const last = totals.at(-1);
  const covered = last?.covers ?? [];
  const isWhole = covered.length > records.length / 2;
  const sum = (isWhole ? covered : records).reduce((all, record) => all + (record.number(base) ?? 0), 0);
  return [sum, ...(isWhole ? [last?.record.number(base) ?? sum] : [])];
}

function fits({ record, percent, step }: Share, base: string, total: number, steps: number): boolean {
  const part = record.number(base);
  return part === undefined || Math.abs(percent - (part / total) * 100) <= steps * step * 1.02;
}

/** 图书分类统计: the stock by the 22 classes A–Z or the five main groups. */
export const libraryCategories: LedgerKind = {
  id: 'library-categories',
  label: '图书分类统计表',
  titles: [
    '图书分类统计',
    '藏书分类统计',
    '图书分类账',
    '图书分类',
    '藏书比例',
    '藏书分类',
    '藏书结构',
    '各类图书',
  ],
  fields: [
    sequence,
    text('category', '类别|图书类别|部类|五大部类|大类|分类|图书分类|类名|分类名称|藏书类别|图书种类|类目', {
      required: 'error',
    }),
    text('class_no', '分类号|类号|中图分类号|分类代码|代码'),
    amount('titles', '种数|种|图书种数|现有种数'),
    amount(
      'copies',
      '册数|册|数量|藏书册数|现有册数|图书册数|藏书量|现有藏书|本数|年末册数|年末|年末数|期末册数|期末数|结存册数|年末藏书|年末实有|本年末',
      { required: 'query', titled: { words: ['图书', '藏书'], headers: ['合计', '计', '总计'] } },
    ),
    // What there was at the beginning of the year, and what came and went since.
    amount(
      'opening_copies',
      '年初册数|年初|年初数|期初册数|期初数|上年末册数|上年结存|年初藏书|原有册数|上年末',
    ),
    amount(
      'in_copies',
      '本年增加|本年新增|增加|新增|增加册数|新增册数|本年新增册数|本年增加册数|本年购入|入藏册数',
    ),
    amount('out_copies', '本年注销|本年减少|注销|减少|注销册数|减少册数|本年剔除|剔旧|报损|本年报损'),
    amount('amount', '金额|价值|码洋|总价|总码洋', { unit: '元' }),
    percent(
      'share',
      '比例|占比|占比%|百分比|占藏书|占藏书%|占总藏书|占总册数|占总数|占全部藏书|所占比例|占藏书总量比例|占总量百分比|比例%|实际比例|现有比例',
    ),
    percent('required_share', '标准比例|规定比例|要求比例|推荐比例|应占比例|参考比例'),
    figure('copies_per_student', '生均册数|生均图书|人均册数'),
    remark,
  ],
  identifiedBy: [
    ['category', 'copies', 'share'],
    ['class_no', 'copies', 'share'],
    ['category', 'class_no', 'copies'],
    ['category', 'titles', 'copies'],
    ['category', 'opening_copies', 'in_copies', 'copies'],
  ],
  nameFields: ['category', 'class_no'],
  relations: [{ type: 'at-most', part: 'titles', whole: 'copies' }],
  states: [{ quantity: 'books', how: 'sum', field: 'copies' }],
  checks: [bookShares, bookMovement],
};
