import type { Complaint } from '../../model/finding';
import type { Field, LedgerCheck, LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { amount, column, figure, percent, remark, sequence, text } from '../parts/column';
import { isVoid, placeOf, plain, quoted } from '../parts/complain';
import { complainAt } from '../parts/people';
import { className, grade } from '../parts/person-columns';

function movement(field: string, names: string): Field {
  return amount(field, names, { unit: '人' });
}

/** The columns of those who came. */
const incoming: readonly string[] = ['enrolled', 'transfer_in', 'resumed', 'borrowed_in', 'other_in'];

/** The columns of those who left. */
const outgoing: readonly string[] = [
  'graduated',
  'transfer_out',
  'suspended',
  'dropouts',
  'withdrawn',
  'died',
  'other_out',
];

/** 期初 + 增加 − 减少 = 期末, line by line; the 合计 line is held where all others are right. */
const movementOfLine: LedgerCheck = {
  id: 'movement-sum',
  about: '学生数的增减',
  needs: ['closing'],
  uses: [
    'opening',
    'enrolled',
    'transfer_in',
    'resumed',
    'borrowed_in',
    'other_in',
    'graduated',
    'transfer_out',
    'suspended',
    'dropouts',
    'withdrawn',
    'died',
    'other_out',
  ],
  *check(ledger) {
    const rows = ledger.records.flatMap(movedIn);
    const wrongRows = rows.filter(isWrong);
    const totals = wrongRows.length > 0 ? [] : ledger.totals.flatMap(({ record }) => movedIn(record));
    const wrong = [...wrongRows, ...totals.filter(isWrong)];
    const gaps = new Map(wrong.map((one) => [one.record, one.expected - one.closing]));
    // Where most lines differ, or a column that nobody understood makes them right, pupils come and go in ways not known.
    const isHabit = wrongRows.length > 2 && wrongRows.length > rows.length / 2;
    if (isHabit || ledger.unreadExplains?.((record) => gaps.get(record) ?? 0)) {
      return;
    }
    for (const { record, opening, came, left, expected, closing } of wrong) {
      yield* complainAt(record, 'closing', {
        related: placesOf(record, 'opening'),
        severity: 'error',
        message: `期初${plain(opening)}+增加${plain(came)}−减少${plain(left)}=${plain(expected)}人,“${ledger.header('closing')}”写的是${plain(closing)}人,相差${plain(Math.abs(expected - closing))}人。请核对各项人数。`,
        actual: `${plain(closing)} 人`,
        required: `${plain(expected)} 人`,
      });
    }
  },
};

interface Moved {
  readonly record: RecordView;
  readonly opening: number;
  readonly came: number;
  readonly left: number;
  readonly expected: number;
  readonly closing: number;
}

/** Nothing where either end is not known or a movement is written in words. */
function movedIn(record: RecordView): readonly Moved[] {
  const [opening, closing] = [record.number('opening'), record.number('closing')];
  const isRead = [...incoming, ...outgoing].every(
    (field) => record.number(field) !== undefined || isVoid(record.text(field)),
  );
  if (opening === undefined || closing === undefined || !isRead) {
    return [];
  }
  const [came, left] = [sumOf(record, 'total_in', incoming), sumOf(record, 'total_out', outgoing)];
  // The stated sums of both ways know of ways that nobody has a column for.
  const stated = opening + (record.number('total_in') ?? came) - (record.number('total_out') ?? left);
  const expected = Math.abs(stated - closing) <= 1e-6 ? stated : opening + came - left;
  return [{ record, opening, came, left, expected, closing }];
}

function isWrong({ expected, closing }: Moved): boolean {
  return Math.abs(expected - closing) > 1e-6;
}

/** The parts where there are any: a wrong sum of them has been said by itself. */
function sumOf(record: RecordView, total: string, parts: readonly string[]): number {
  const filled = parts.map((part) => record.number(part)).filter((value) => value !== undefined);
  return filled.length > 0 ? filled.reduce((sum, value) => sum + value, 0) : (record.number(total) ?? 0);
}

/** A line of a grade or class, whose figures add up to the school's: of terms each begins anew. */
function isOfYear(record: RecordView): boolean {
  return (
    record.isBlank('term') &&
    record.isBlank('school_name') &&
    !(record.isBlank('grade') && record.isBlank('class_name'))
  );
}

const names = ['school_name', 'class_name', 'grade', 'town', 'term'];

/** The records, and the 合计 lines, which say the same of the whole. */
function linesOf(ledger: LedgerView): readonly RecordView[] {
  return [...ledger.records, ...ledger.totals.map(({ record }) => record)].filter(
    ({ role }) => role !== 'statistic',
  );
}

/** 辍学率 = dropouts by the pupils of the beginning (some divide by those of the end), in ‰ or %. */
const dropoutRate: LedgerCheck = {
  id: 'dropout-rate',
  about: '辍学率',
  needs: ['dropout_rate', 'dropouts'],
  uses: ['opening', 'closing'],
  check: wrongRates,
};

function* wrongRates(ledger: LedgerView): Iterable<Complaint> {
  if (!ledger.has('dropout_rate') || !ledger.has('dropouts')) {
    return;
  }
  const header = ledger.header('dropout_rate').normalize('NFKC');
  const scales = /‰|千分/.test(header) ? [1000] : /%|百分/.test(header) ? [100] : [100, 1000, 1];
  const judged = linesOf(ledger).flatMap((record) => {
    const stated = record.reading('dropout_rate');
    const dropouts = record.number('dropouts') ?? (record.isBlank('dropouts') ? 0 : undefined);
    const wholes = ['opening', 'closing']
      .map((field) => record.number(field) ?? 0)
      .filter((whole) => whole > 0);
    if (!stated || dropouts === undefined || wholes.length === 0) {
      return [];
    }
    const own = stated.unit === '%' ? [100] : stated.unit === '‰' ? [1000] : scales;
    const value = stated.unit === '%' || stated.unit === '‰' ? stated.value * (own[0] ?? 1) : stated.value;
    const rates = own.flatMap((scale) => wholes.map((whole) => (dropouts / whole) * scale));
    const fits = rates.some((rate) => Math.abs(rate - value) <= 0.5 * 10 ** -stated.decimals + 1e-9);
    return [{ record, fits, right: (rates[0] ?? 0).toFixed(Math.max(2, stated.decimals)) }];
  });
  const wrong = judged.filter(({ fits }) => !fits);
  for (const { record, right } of wrong.length > judged.length / 2 ? [] : wrong) {
    yield {
      cell: placeOf(ledger, record, 'dropout_rate'),
      related: placesOf(record, 'dropouts', 'opening'),
      severity: 'error',
      message: `${quoted(record, ...names)}的辍学率写${record.text('dropout_rate')},按本行人数是${right}。请重新计算,并核对单位(%或‰)。`,
      actual: record.text('dropout_rate'),
      required: right,
    };
  }
}

/** 学生变动统计表: pupils at the beginning, who came, who left, pupils at the end; by class or grade, or in one line. */
export const pupilMovement: LedgerKind = {
  id: 'pupil-movement',
  label: '学生变动统计表',
  titles:
    '学生变动统计|学籍变动统计|异动统计|变动情况统计|学生数变动|学生变动|学生增减|增减变动|学生流动统计|在校生变动|学生变化情况|控辍情况|控辍保学情况|控辍保学统计|辍学率统计|辍学情况统计'.split(
      '|',
    ),
  fields: [
    sequence,
    text('town', '乡镇|所在乡镇|镇街|乡镇街道|学区|所属乡镇|中心校|片区', { fillsDown: true }),
    text('school_name', '学校|学校名称|单位|校名|学校(校点)'),
    text('term', '学期|学年|年度|学年度'),
    grade,
    className(undefined),
    movement(
      'opening',
      '期初人数|期初|学期初人数|学年初人数|学年初|学期初|年初人数|开学初人数|原有人数|原有学生数|期初在校生数|学年初在校生数|学年初学生数|上学期末人数|上学年末人数|上期末人数|上期人数|上学期末|上学年末|上期末|上年末|期初学生数|年初学生数|学年初在校|上学年初|上学年初在校生数|上学年初报表在校生数',
    ),
    movement('enrolled', '招生|招生数|新生|新招生|新生人数|招收新生|招生人数'),
    movement('transfer_in', '转入人数|转进|转进人数|正常转入|本期转入|本学年转入'),
    movement('resumed', '复学人数'),
    movement('borrowed_in', '借读|借读生|借读人数'),
    movement('other_in', '其他增加|其它增加|增加其他|增加其它|增其他'),
    movement('total_in', '增加合计|增加小计|增加计|增加数合计|增加人数|增加数|增加'),
    movement('graduated', '毕业|毕业生|毕业人数|毕业生数|结业'),
    movement('transfer_out', '转出人数|正常转出|本期转出|本学年转出'),
    movement('suspended', '休学人数'),
    movement('dropouts', '辍学|辍学人数|流失|流失人数|失学|辍学生数'),
    movement('withdrawn', '退学|退学人数|开除'),
    movement('died', '死亡|死亡人数'),
    movement('other_out', '其他减少|其它减少|减少其他|减少其它|减其他'),
    movement('total_out', '减少合计|减少小计|减少计|减少数合计|减少人数|减少数|减少'),
    movement(
      'closing',
      '期末人数|期末|学期末人数|学年末人数|学年末|学期末|年末人数|现有人数|现有学生数|期末在校生数|学年末在校生数|学年末学生数|实有人数|现在校人数|现在校生数|期末学生数|年末学生数|学年末在校|本学期初|本期初|本学年初|本学期初人数|本期初人数|本学年初在校生数|本学年初人数|现在校数|现在校',
    ),
    column('net_increase', '净增加|净增|净增加人数|净增人数|净增减|净增减数', { type: 'number' }),
    percent('consolidation_rate', '巩固率|学年巩固率|在校巩固率'),
    figure('dropout_rate', '辍学率|辍学率%|年辍学率|流失率|年流失率|学期辍学率'),
    remark,
  ],
  identifiedBy: [
    ['opening', 'transfer_in', 'closing'],
    ['opening', 'transfer_out', 'closing'],
    ['opening', 'total_in', 'total_out', 'closing'],
    ['opening', 'dropouts', 'closing'],
    ['opening', 'dropouts', 'dropout_rate'],
  ],
  nameFields: ['school_name', 'class_name', 'grade', 'town', 'term'],
  relations: [
    { type: 'sum', total: 'total_in', parts: incoming },
    { type: 'sum', total: 'total_out', parts: outgoing },
    { type: 'difference', result: 'net_increase', from: 'total_in', minus: 'total_out' },
  ],
  states: [
    { quantity: 'pupils-start', how: 'sum', field: 'opening', where: isOfYear },
    { quantity: 'dropouts', how: 'sum', field: 'dropouts', where: isOfYear },
  ],
  checks: [movementOfLine, dropoutRate],
};
