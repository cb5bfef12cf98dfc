import type { LedgerView, RecordView } from '../../model/ledger';
import type { TextLine } from '../../model/table';
import type { Place } from '../../model/workbook';

/** A rate (per cent) or a number of pupils that a fitness sheet claims of its rows. */
export interface Claim {
  /** 及格率, 优秀人数, 参测人数 … */
  readonly word: string;
  readonly value: number;
  readonly isRate: boolean;
  /** How far a right figure may be off, by the digits that are written. */
  readonly tolerance: number;
  readonly place: Place;
}

const RATES = '不及格率|及格率|合格率|达标率|优秀率|良好率|优良率';
const COUNTS =
  '参测人数|实测人数|测试人数|受测人数|参加测试人数|不及格人数|及格人数|合格人数|优秀人数|良好人数|优良人数';
const INLINE = new RegExp(
  `(?:(${RATES})[^\\d%]{0,8}?(\\d+(?:\\.\\d+)?)\\s*%)|(?:(${COUNTS})[^\\d]{0,4}?(\\d+)\\s*人?)`,
  'g',
);
const LABEL = new RegExp(`^(?:(${RATES})|(${COUNTS}))[:\uff1a(%)]*$`);

/** What titles, footers and the statistic lines of a sheet claim. */
export function claimsOf(view: LedgerView): readonly Claim[] {
  const lines = [...view.titles, ...view.footers];
  return [
    ...lines.flatMap(inText),
    ...lines.flatMap((line, index) => besideLabel(line, lines[index + 1])),
    ...view.totals.flatMap(({ record }) => inStatistic(record)),
  ];
}

/** "参测人数:40人 及格率:97.5%" */
function inText({ text, place }: TextLine): readonly Claim[] {
  return [...text.normalize('NFKC').matchAll(INLINE)].flatMap(([, rate, percent = '', count, people = '']) =>
    rate === undefined ? claim(count, people, place) : claim(rate, `${percent}%`, place),
  );
}

/** A label in one cell, its figure in the next. */
function besideLabel(line: TextLine, next: TextLine | undefined): readonly Claim[] {
  const [, rate, count] = LABEL.exec(line.text.normalize('NFKC').replace(/\s/g, '')) ?? [];
  return next && next.place.row === line.place.row ? claim(rate ?? count, next.text, next.place) : [];
}

/** A line under the records: 及格率 under the names, its figure under the totals. */
function inStatistic(record: RecordView): readonly Claim[] {
  const label = ['name', 'seq', 'class_name', 'student_no', 'grade_code', 'student_code']
    .map((field) => record.text(field).normalize('NFKC').replace(/\s/g, ''))
    .find((text) => LABEL.test(text));
  const [, rate, count] = LABEL.exec(label ?? '') ?? [];
  const field = ['total_score', 'total_level'].find((one) => record.text(one) !== '');
  const place = field === undefined ? undefined : record.place(field);
  return field === undefined || !place ? [] : claim(rate ?? count, record.text(field), place);
}

function claim(word: string | undefined, figure: string, place: Place): readonly Claim[] {
  const [, digits, percent] =
    /^(\d+(?:\.\d+)?)(%)?人?$/.exec(figure.normalize('NFKC').replace(/\s/g, '')) ?? [];
  if (word === undefined || digits === undefined) {
    return [];
  }
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (!word.endsWith('率')) {
    return [{ word, value: Number(digits), isRate: false, tolerance: 0, place }];
  }
  const isFraction = percent === undefined && Number(digits) <= 1;
  const value = Number(digits) * (isFraction ? 100 : 1);
  const precision = 0.5 * 10 ** -(isFraction ? Math.max(0, decimals - 2) : decimals);
  return [{ word, value, isRate: true, tolerance: precision + 1e-9, place }];
}
