import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { placeOf, plain, quoted } from '../parts/complain';
import { fundQuantity, unitInItem } from './fund';
import { shareBase } from './fund-limits';

/** An amount in yuan, whatever its line's or the header's unit; `undefined` for words. */
export function yuanIn(ledger: LedgerView, record: RecordView): number | undefined {
  const reading = record.reading('value');
  if (!reading) {
    return undefined;
  }
  const written = /万/.test(reading.unit) || /万/.test(record.text('value'));
  const unit =
    record.text('unit') || unitInItem(record) || `${ledger.header('value')}${ledger.context.unit ?? ''}`;
  return !written && /万元/.test(unit) ? reading.value * 10000 : reading.value;
}

/** "其中" opens a list of parts; 其他 closes it, and only then the parts must add up to the whole. */
export const fundParts: LedgerCheck = {
  id: 'sum-mismatch',
  about: '收支各项相加',
  needs: ['value', 'item'],
  check: wrongSums,
};

function isPart(record: RecordView | undefined): boolean {
  return /^\s*[(\uff08]?其中/.test(record?.text('item') ?? '');
}

function* wrongSums(ledger: LedgerView): Iterable<Complaint> {
  const { records } = ledger;
  for (let first = 1; first < records.length; first++) {
    const whole = records[first - 1];
    if (!whole || isPart(whole) || !isPart(records[first])) {
      continue;
    }
    const end = records.findIndex(
      (record, index) => index >= first && /其他|其它|杂项/.test(record.text('item')),
    );
    const next = records.findIndex(
      (record, index) => index > first && /总额|合计|总计|生均|专项|上级|教育经费/.test(record.text('item')),
    );
    const closed = end >= 0 && (next < 0 || end < next);
    const parts = records.slice(first, closed ? end + 1 : next < 0 ? records.length : next);
    const total = yuanIn(ledger, whole);
    const amounts = parts.map((part) => yuanIn(ledger, part));
    const sum = amounts.reduce<number>((all, value) => all + (value ?? 0), 0);
    const complete = closed && amounts.every((value) => value !== undefined);
    if (total !== undefined && (complete ? Math.abs(sum - total) > 0.005 : sum > total + 0.005)) {
      yield {
        cell: placeOf(ledger, whole, 'value'),
        related: parts.flatMap((record) => placesOf(record, 'value')),
        severity: 'error',
        message: `${quoted(whole, 'item')}写的是${plain(total)}元,下面“其中”各项加起来是${plain(sum)}元,相差${plain(Math.abs(sum - total))}元。请核对总额和各项。`,
        actual: `${plain(total)} 元`,
        required: `${plain(sum)} 元`,
      };
    }
  }
}

/** The line of all public money: named so, or in a sheet about 公用经费 the sum of what came in. */
function publicFund(ledger: LedgerView): RecordView | undefined {
  const lines = [...ledger.records, ...ledger.totals.map(({ record }) => record)];
  const named = lines.find((record) => fundQuantity(record.text('item')) === 'public-fund');
  const isAbout = ledger.titles.some(({ text }) => text.includes('公用经费'));
  const income = [...ledger.totals.map(({ record }) => record), ...ledger.records].find((record) =>
    /收入(?:合计|总计|总额|小计)/.test(record.text('item')),
  );
  return named ?? (isAbout ? income : undefined);
}

/** 720×538 in a remark is worked out; 占公用经费5.1% is worked out against the total. */
export const fundRemarks: LedgerCheck = {
  id: 'ratio-mismatch',
  about: '比例',
  needs: [],
  uses: ['share', 'value', 'previous_value', 'remark'],
  check: wrongRemarks,
};

function* wrongRemarks(ledger: LedgerView): Iterable<Complaint> {
  const total = publicFund(ledger);
  const payroll = ledger.records.find((record) => fundQuantity(record.text('item')) === 'payroll');
  for (const record of ledger.records) {
    const remark = record.text('remark').normalize('NFKC').replaceAll(/[\s,]/g, '');
    const value = yuanIn(ledger, record);
    const product = /^=?(\d+(?:\.\d+)?)(?:元)?[×xX*](\d+(?:\.\d+)?)(?:人|生)?(?:=.*)?$/.exec(remark);
    if (product && value !== undefined) {
      const expected = Number(product[1]) * Number(product[2]);
      if (Math.abs(expected - value) > 0.5) {
        yield remarkComplaint(
          ledger,
          record,
          `${remark}等于${plain(expected)},金额写的是${plain(value)}元。请核对。`,
          plain(expected),
        );
      }
    }
    // A share has its own column, or stands in the remark.
    const isOwn = !record.isBlank('share');
    const words = isOwn ? `占${record.text('share')}` : remark;
    const bounded = /以上|以内|以下|不低于|不少于|不超过|约|左右|达到|[≥≤><]/.test(words);
    const share = bounded ? null : /占(.*?)(\d+(?:\.\d+)?)%/.exec(words);
    const named = share && /工资/.test(share[1] ?? '') ? payroll : total;
    const base = isOwn ? (shareBase(ledger) ?? named) : named;
    const whole = base && base !== record ? yuanIn(ledger, base) : undefined;
    if (share && value !== undefined && whole) {
      const stated = Number(share[2]);
      const expected = (value / whole) * 100;
      const decimals = share[2]?.split('.')[1]?.length ?? 0;
      if (Math.abs(stated - expected) > 0.5 * 10 ** -decimals * 1.02) {
        const rounded = expected.toFixed(Math.max(decimals, 2));
        yield {
          ...remarkComplaint(
            ledger,
            record,
            `${plain(value)}元占${plain(whole)}元的${rounded}%,${isOwn ? '表中' : '备注'}写的是${stated}%。请改正比例或金额。`,
            `${rounded}%`,
            isOwn ? 'share' : 'remark',
          ),
          related: [...placesOf(record, 'value'), ...(base ? placesOf(base, 'value') : [])],
        };
      }
    }
  }
}

function remarkComplaint(
  ledger: LedgerView,
  record: RecordView,
  message: string,
  required: string,
  field = 'remark',
): Complaint {
  return {
    cell: placeOf(ledger, record, field),
    related: placesOf(record, 'value'),
    severity: 'error',
    message: `${quoted(record, 'item')}:${message}`,
    actual: record.text(field),
    required,
  };
}

/** Beyond this a single item of one school's money is surely written in the wrong unit. */
const impossibleYuan = 1e8;

/** 223000 with the unit 万元 beside it: yuan entered in a line of ten thousands. */
export const fundUnits: LedgerCheck = {
  id: 'unit-mismatch',
  about: '元与万元、亩与平方米',
  needs: [],
  uses: ['value', 'unit', 'equipment_value', 'teaching_area', 'sports_area', 'books', 'computers'],
  check: wrongUnits,
};

function* wrongUnits(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const whole = publicFund(ledger);
  const total = whole && yuanIn(ledger, whole);
  for (const record of ledger.records) {
    const value = record.number('value');
    const amount = yuanIn(ledger, record);
    if (
      value === undefined ||
      amount === undefined ||
      amount < Math.min(impossibleYuan, (total ?? Number.POSITIVE_INFINITY) * 100) ||
      !/万/.test(record.text('unit'))
    ) {
      continue;
    }
    const twin = scene
      .ledgers('lab-equipment')
      .flatMap((other) => other.records)
      .find((other) => other.number('amount') === value);
    yield {
      cell: placeOf(ledger, record, 'unit'),
      related: [...placesOf(record, 'value'), ...(twin ? placesOf(twin, 'amount') : [])],
      severity: 'error',
      message: `${quoted(record, 'item')}写成${plain(value)}万元,一所学校不会有这么大的数${twin ? `;${quoted(twin, 'item_name')}在仪器台账里正是${plain(value)}元` : ''}。单位应是元,请改正。`,
      actual: '万元',
      required: '元',
      repair: '元',
    };
  }
}

/** Amounts that nobody can calculate with: approximate, or blank words. */
export const fundVague: LedgerCheck = {
  id: 'approximate-figure',
  about: '是不是确数',
  needs: [],
  uses: ['actual_qty', 'good_qty', 'value'],
  check: vague,
};

function* vague(ledger: LedgerView): Iterable<Complaint> {
  for (const record of ledger.records) {
    if (record.reading('value')?.approximate) {
      yield {
        cell: placeOf(ledger, record, 'value'),
        severity: 'query',
        message: `${quoted(record, 'item')}写的是“${record.text('value')}”,不是确数,无法核算比例。请按账目填写准确金额。`,
        actual: record.text('value'),
        required: '准确金额',
      };
    }
  }
}
