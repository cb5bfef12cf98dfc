import type { Complaint } from '../../model/finding';
import type { Field, LedgerCheck, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { amount, column } from '../parts/column';
import { demandOf, placeOf, plain, quoted, underDemand } from '../parts/complain';

/** Which column of demanded numbers applies to a school: by the number of its classes, or by its stage. */
interface Band {
  readonly field: string;
  readonly from?: number;
  readonly to?: number;
  readonly stage?: 'primary' | 'junior';
}

const bands: readonly Band[] = [
  { field: 'required_qty_le12', to: 12 },
  { field: 'required_qty_ge13', from: 13 },
  { field: 'required_qty_12_17', to: 17 },
  { field: 'required_qty_18_24', from: 18 },
  { field: 'required_qty_primary', stage: 'primary' },
  { field: 'required_qty_junior', stage: 'junior' },
];

/** The columns that may apply; all that fit where the school's size or stage is not known. */
function fittingBands(ledger: LedgerView, scene: Scene): readonly string[] {
  const classes = scene.quantity('classes')?.value;
  const stage = scene.stage === 'nine-year' ? undefined : scene.stage;
  return bands
    .filter(({ field }) => ledger.has(field))
    .filter(
      ({ from = 0, to = Number.POSITIVE_INFINITY }) =>
        classes === undefined || (classes >= from && classes <= to),
    )
    .filter((band) => band.stage === undefined || stage === undefined || band.stage === stage)
    .map(({ field }) => field);
}

interface Required {
  readonly field: string;
  readonly value: number;
}

/** The lower end of "6-8"; nothing for 选配 numbers in brackets and for words. */
function demanded(record: RecordView, field: string): number | undefined {
  const text = record.text(field);
  if (text === '' || /^[(\uff08].*[)\uff09]$/.test(text) || /选配|自定|若干/.test(text)) {
    return undefined;
  }
  const range = /^(\d+(?:\.\d+)?)\s*[-~—–～至]\s*\d/.exec(text);
  return range ? Number(range[1]) : record.number(field);
}

/** Where it is not known which column applies, the least of them: less than that is short for everybody. */
function requiredOf(record: RecordView, fitting: readonly string[]): Required | undefined {
  return ['required_qty', ...fitting]
    .flatMap((field) => {
      const value = demanded(record, field);
      return value === undefined ? [] : [{ field, value }];
    })
    .sort((one, other) => one.value - other.value)[0];
}

/** What is there is held against what the ledger's own standard column demands. */
export const equipmentShortage: LedgerCheck = {
  id: 'equipment-shortage',
  about: '应配数够不够',
  needs: ['actual_qty'],
  uses: [
    'required_qty',
    'required_qty_le12',
    'required_qty_ge13',
    'required_qty_12_17',
    'required_qty_18_24',
    'required_qty_primary',
    'required_qty_junior',
    'lack_qty',
    'surplus_qty',
  ],
  check: shortages,
};

function* shortages(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const fitting = fittingBands(ledger, scene);
  const demand = demandOf(scene, 'equipment-required');
  for (const record of ledger.records) {
    if (isPlentiful(record, fitting)) {
      continue;
    }
    const actual = record.reading('actual_qty');
    const required = requiredOf(record, fitting);
    // What is said to be less than none is said at its own cell, and no lack is worked out from it.
    if (!actual || !required || actual.value < 0 || actual.value >= required.value || isOptional(record)) {
      continue;
    }
    const unit = record.text('unit') || '件';
    const lack = plain(required.value - actual.value);
    const mild = actual.approximate || ownsUp(record, required.value - actual.value);
    yield {
      cell: placeOf(ledger, record, 'actual_qty'),
      related: placesOf(record, required.field),
      severity: mild ? 'query' : underDemand(demand, 'error').severity,
      message: `${quoted(record, 'item_name', 'code')}应配${plain(required.value)}${unit},实有${plain(actual.value)}${unit},还差${lack}${unit}。请补齐,或列入添置计划。`,
      ...(demand ? { basis: demand.basis } : {}),
      actual: `${plain(actual.value)} ${unit}`,
      required: `≥ ${plain(required.value)} ${unit}`,
      missing: `还差 ${lack} ${unit}`,
    };
  }
}

/** The ordinary row, told without looking at how its figures are written. */
function isPlentiful(record: RecordView, fitting: readonly string[]): boolean {
  const actual = record.number('actual_qty') ?? -1;
  const first = record.number('required_qty');
  return first === undefined
    ? fitting.length > 0 &&
        fitting.every((field) => (record.number(field) ?? Number.POSITIVE_INFINITY) <= actual)
    : first <= actual;
}

/** A ledger that enters its lack as it is (4, or -4) hides nothing: the lack has to be met, and no cell to be put right. */
function ownsUp(record: RecordView, lack: number): boolean {
  return ['lack_qty', 'surplus_qty'].some((field) => Math.abs(record.number(field) ?? 0) === lack);
}

function isOptional(record: RecordView): boolean {
  return /选配/.test(record.section + record.text('remark'));
}

/** The lack that a ledger with columns by school size states; ledgers with one column have a relation for it. */
export const statedLack: LedgerCheck = {
  id: 'difference-mismatch',
  about: '短缺数',
  needs: ['lack_qty', 'actual_qty'],
  uses: [
    'required_qty',
    'required_qty_le12',
    'required_qty_ge13',
    'required_qty_12_17',
    'required_qty_18_24',
  ],
  reckons: true,
  check: wrongLacks,
};

function* wrongLacks(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const fitting = fittingBands(ledger, scene);
  if (ledger.has('required_qty') || fitting.length === 0 || !ledger.has('lack_qty')) {
    return;
  }
  for (const record of ledger.records) {
    const actual = record.number('actual_qty');
    const stated = record.isBlank('lack_qty') ? 0 : record.number('lack_qty');
    const possible = fitting
      .map((field) => demanded(record, field))
      .filter((value) => value !== undefined)
      .map((value) => Math.max(0, value - (actual ?? 0)));
    const expected = possible[0];
    if (actual === undefined || actual < 0 || stated === undefined || expected === undefined) {
      continue;
    }
    if (!possible.includes(stated)) {
      const unit = record.text('unit');
      yield {
        cell: placeOf(ledger, record, 'lack_qty'),
        related: placesOf(record, 'actual_qty', ...fitting),
        severity: possible.length > 1 ? 'query' : 'error',
        message: `${quoted(record, 'item_name')}按标准${expected > 0 ? `还缺${plain(expected)}${unit}` : '已经配齐,不缺'},表中缺额写的是${plain(stated)}${unit}。请重新计算后更正。`,
        actual: plain(stated),
        required: plain(expected),
      };
    }
  }
}

/** 约20块, 20块左右: things that stand in a cupboard are counted, not estimated. That they are too few has been asked. */
export const countedExactly: LedgerCheck = {
  id: 'approximate-figure',
  about: '是不是确数',
  needs: [],
  uses: ['actual_qty', 'good_qty', 'value'],
  check: estimated,
};

function* estimated(ledger: LedgerView): Iterable<Complaint> {
  for (const field of ['actual_qty', 'good_qty'].filter((one) => ledger.has(one))) {
    const isShort = (record: RecordView) =>
      (record.number(field) ?? 0) < (record.number('required_qty') ?? 0);
    const estimates = ledger.records.filter((one) => one.reading(field)?.approximate && !isShort(one));
    for (const record of estimates) {
      yield {
        cell: placeOf(ledger, record, field),
        severity: 'query',
        message: `${quoted(record, 'item_name')}的“${ledger.header(field)}”填的是“${record.text(field)}”,不是确数。请清点后填准确数量。`,
        actual: record.text(field),
        required: '准确数量',
      };
    }
  }
}

/** What there is less what is demanded: above nothing there is more, below it is short. */
export const surplus = column('surplus_qty', '余缺|余缺数|余缺数量|余缺情况|盈缺|盈缺数', { type: 'number' });

const standardWords = ['标准', '配备', '应配', '应有', '要求', '数量'];

/** Lists that print what primary and junior schools need side by side, and what may be added to it. */
export const requiredByStage: readonly Field[] = [
  amount('required_qty_primary', '小学|小学标准|小学应配数|小学配备标准|小学应配', {
    under: [...standardWords, '小学标', '小学应', '小学配'],
  }),
  amount(
    'required_qty_junior',
    '初中|中学|初中标准|中学标准|初中应配数|中学应配数|初中配备标准|中学配备标准',
    {
      under: [...standardWords, '初中标', '中学标', '初中应', '中学应', '初中配', '中学配'],
    },
  ),
  amount('optional_qty', '选配|选配数|选配数量', { additive: false }),
];

/** What the books say is what is there. */
export const stockAgrees: LedgerCheck = {
  id: 'stock-agrees',
  about: '账面数与实物数',
  needs: ['actual_qty', 'book_qty'],
  *check(ledger, scene) {
    for (const record of ledger.has('book_qty') ? ledger.records : []) {
      const [booked, counted] = [record.number('book_qty'), record.number('actual_qty')];
      if (booked !== undefined && counted !== undefined && booked !== counted) {
        yield {
          cell: placeOf(ledger, record, 'actual_qty'),
          related: placesOf(record, 'book_qty'),
          ...underDemand(demandOf(scene, 'stock-agrees'), 'query'),
          message: `${quoted(record, 'item_name')}账面${plain(booked)},实物${plain(counted)},相差${plain(Math.abs(booked - counted))}。账物要相符,请盘点后更正或办理增减手续。`,
          actual: plain(counted),
          required: plain(booked),
        };
      }
    }
  },
};
