import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { demandOf, isVoid, placeOf, plain, quoted } from '../parts/complain';

/**
 * One voucher is entered once: the same number on another day is a slip. Lines of one day may share a voucher, numbers
 * without a year (001, 002) begin again every year, and those of the accountant (记-14, 付-3) every month.
 */
export const voucherReused: LedgerCheck = {
  id: 'voucher-reused',
  about: '凭证号不重复',
  needs: ['voucher_no'],
  uses: ['date'],
  check: reusedVouchers,
};

/** 记账凭证、收付转凭证: numbered from 1 every month. */
const BY_MONTH = /^(?:记|收|付|转|现收|现付|银收|银付)/;

function* reusedVouchers(ledger: LedgerView): Iterable<Complaint> {
  const first = new Map<string, RecordView>();
  // 1401 in 2014, 1502 in 2015: the year in two digits.
  const inYear = ledger.records.filter((record) => {
    const year = record.date('date')?.iso.slice(2, 4);
    return (
      year !== undefined &&
      /^\d{4,5}$/.test(record.text('voucher_no')) &&
      record.text('voucher_no').startsWith(year)
    );
  });
  const startsWithYear = inYear.length > ledger.records.length / 2;
  for (const record of ledger.records) {
    const voucher = record.text('voucher_no');
    if (isVoid(voucher)) {
      continue;
    }
    const day = record.date('date')?.iso;
    const namesYear = /(?:19|20)\d\d|\d{6}/.test(voucher) || startsWithYear;
    const span = BY_MONTH.test(voucher) ? 7 : 4;
    const key = namesYear ? voucher : `${day?.slice(0, span)} ${voucher}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, record);
      continue;
    }
    const sameDay = earlier.date('date')?.iso === day;
    yield {
      cell: placeOf(ledger, record, 'voucher_no'),
      related: placesOf(earlier, 'voucher_no'),
      severity: sameDay ? 'query' : 'error',
      message: sameDay
        ? `凭证号“${voucher}”在同一天登记了两次。请核对是不是重复登记;一张凭证分两行登记的,请在备注说明。`
        : `凭证号“${voucher}”前面已经用过,日期却不同。请核对原始凭证,改正其中一个。`,
      actual: voucher,
      required: '一张凭证一个号',
    };
  }
}

/** At least one new paper book per pupil and year, looked at in the last year that the ledger knows. */
export const newBooks: LedgerCheck = {
  id: 'books-new',
  about: '每年新增图书',
  needs: ['date'],
  uses: ['in_copies'],
  check: tooFewNewBooks,
};

function* tooFewNewBooks(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const demand = demandOf(scene, 'books-new');
  const pupils = scene.quantity('pupils');
  const until = ledger.records.at(-1)?.date('date')?.iso;
  const year = until?.slice(0, 4);
  if (!demand?.bound || !pupils || year === undefined || until === undefined) {
    return;
  }
  const batches = ledger.records.filter(
    (record) => record.date('date')?.iso.startsWith(year) && (record.number('in_copies') ?? 0) > 0,
  );
  const added = batches.reduce((sum, record) => sum + (record.number('in_copies') ?? 0), 0);
  const required = Math.ceil(demand.bound * pupils.value);
  // A book that is closed in March shows a school year: what came in the twelve months before counts as well.
  const isOpen = until.slice(5, 7) < '09';
  const lately = isOpen ? addedSince(ledger, `${Number(year) - 1}${until.slice(4)}`) : 0;
  if (Math.max(added, lately) < required) {
    const last = batches.at(-1) ?? ledger.records.at(-1);
    yield {
      cell: last ? placeOf(ledger, last, 'in_copies') : ledger.anchor,
      related: [...batches.slice(0, -1).flatMap((record) => placesOf(record, 'in_copies')), pupils.place],
      severity: demand.severity === 'error' ? 'query' : demand.severity,
      message: `${year}年新增图书${plain(added)}册,在校生${plain(pupils.value)}人,每生每年不足${plain(demand.bound)}册,还差${plain(required - added)}册。请补充新书,或说明尚未登记的批次。`,
      basis: demand.basis,
      actual: `${plain(added)} 册`,
      required: `≥ ${plain(required)} 册`,
      missing: `还差 ${plain(required - added)} 册`,
    };
  }
}

function addedSince({ records }: LedgerView, day: string): number {
  return records
    .filter((record) => (record.date('date')?.iso ?? '') > day)
    .reduce((sum, record) => sum + (record.number('in_copies') ?? 0), 0);
}

/** A book cannot have been published after it came into the library, nor in the future. */
export const publishedLater: LedgerCheck = {
  id: 'published-later',
  about: '出版年与登记日期',
  needs: ['publish_year', 'accession_date'],
  check: booksFromTheFuture,
};

function* booksFromTheFuture(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  if (!ledger.has('publish_year')) {
    return;
  }
  const today = yearOf(ledger.context.filledOn ?? scene.today ?? '');
  const years = new Map<string, number | undefined>();
  const read = (text: string) => {
    if (!years.has(text)) {
      years.set(text, yearOf(text));
    }
    return years.get(text);
  };
  for (const record of ledger.records) {
    const written = record.text('publish_year');
    const year = read(written) ?? oddYear(written);
    const entered = read(record.text('accession_date')) ?? 0;
    // Excel's day 0 is 1900-01-00: no year in which a school took in a book.
    const taken = entered < 1950 ? today : entered;
    if (year !== undefined && taken !== undefined && year > taken) {
      yield {
        cell: placeOf(ledger, record, 'publish_year'),
        related: placesOf(record, 'accession_date'),
        severity: 'error',
        message: `${quoted(record, 'title', 'accession_no')}的出版年是${written},晚于入藏或登记的${taken}年。请按版权页改正。`,
        actual: written,
        required: `不晚于 ${taken}`,
      };
    }
  }
}

/** 2102, 3018年: four figures that stand for a year no book can have been printed in, because two of them changed places. */
function oddYear(text: string): number | undefined {
  const year = /^(2[1-9]\d\d|[3-9]\d{3})(?:年|[-./]\d{1,2})?$/.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

function yearOf(text: string): number | undefined {
  const year = /(?:19|20)\d\d/.exec(text)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** A class cannot have more readers than pupils; a class that borrowed nothing is asked about. */
export const readersOfClass: LedgerCheck = {
  id: 'readers-exceed-class',
  about: '读者不超过班级人数',
  needs: ['readers', 'class_name'],
  against: ['class-size'],
  uses: ['loans'],
  check: tooManyReaders,
};

function* tooManyReaders(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  // 班级人数 is how many the class has, whoever of them reads.
  const isOfClass = /班级人数|学生|^人数/.test(ledger.header('readers'));
  for (const record of ledger.records) {
    const readers = record.number('readers');
    const className = record.classOf('class_name')?.name;
    const pupils =
      className === undefined
        ? undefined
        : (scene.quantity('pupils', { className }) ?? scene.quantity('class-size', { className }));
    if (readers !== undefined && pupils && readers > pupils.value) {
      yield {
        cell: placeOf(ledger, record, 'readers'),
        related: [pupils.place],
        severity: pupils.approximate ? 'query' : 'error',
        message: `${className}${isOfClass ? '人数' : '读者人数'}${plain(readers)}人,多于该班学生${plain(pupils.value)}人。请核对借阅登记。`,
        actual: `${plain(readers)} 人`,
        required: `≤ ${plain(pupils.value)} 人`,
        ...(isOfClass && !pupils.approximate ? { expected: pupils.value } : {}),
      };
    }
    if (record.number('loans') === 0) {
      yield {
        cell: placeOf(ledger, record, 'loans'),
        severity: 'query',
        message: `${quoted(record, 'class_name')}外借册次是0。请核对借阅登记,确实没有外借的请说明。`,
        actual: '0',
        required: '> 0',
      };
    }
  }
}
