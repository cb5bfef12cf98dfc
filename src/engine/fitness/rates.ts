import type { FitnessStandard } from '../../model/catalogue';
import type { LedgerView, RecordView } from '../../model/ledger';
import type { Standard } from '../../model/standard';
import type { TextLine } from '../../model/table';
import type { Place } from '../../model/workbook';
import { meets } from '../../reading/bounds';
import { boundText } from '../judge/bounds';
import { levelOf } from './item';
import type { Pupil } from './pupil';
import { totalsOf } from './total';
import { BASIS, type FitnessRaised, figure } from './untested';

/** Rates and numbers of pupils that a sheet claims, against the totals and levels of its rows; and the demanded rate. */
export function checkRates(
  view: LedgerView,
  pupils: readonly Pupil[],
  fitness: FitnessStandard,
  standards: readonly Standard[],
): readonly FitnessRaised[] {
  const levels = pupils.map((pupil) => levelOfPupil(pupil, fitness)).filter((level) => level !== undefined);
  if (levels.length === 0) {
    return [];
  }
  const claims = claimsOf(view);
  const share = { passed: countOf('及格率', levels), tested: levels.length };
  return [
    ...claims.flatMap((claim) => judge(claim, levels)),
    ...checkPassRate(view, claims, share, standards),
  ];
}

/** Printed level, else that of the printed total, else of the results where they are complete. */
function levelOfPupil(pupil: Pupil, fitness: FitnessStandard): string | undefined {
  const { record } = pupil;
  const level = record.text('total_level');
  if (fitness.levels.some(({ name }) => name === level)) {
    return level;
  }
  const total = record.number('total_score') ?? totalsOf(pupil, fitness)?.standard.least;
  return total === undefined ? undefined : levelOf(fitness, total);
}

const MEMBERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^不及格/, ['不及格']],
  [/^(?:及格|合格|达标)/, ['优秀', '良好', '及格']],
  [/^优良/, ['优秀', '良好']],
  [/^优秀/, ['优秀']],
  [/^良好/, ['良好']],
];

function countOf(word: string, levels: readonly string[]): number {
  const members = MEMBERS.find(([pattern]) => pattern.test(word))?.[1];
  return members === undefined ? levels.length : levels.filter((level) => members.includes(level)).length;
}

function judge(
  { word, value, isRate, tolerance, place }: Claim,
  levels: readonly string[],
): readonly FitnessRaised[] {
  const count = countOf(word, levels);
  const truth = isRate ? (count / levels.length) * 100 : count;
  if (Math.abs(truth - value) <= tolerance) {
    return [];
  }
  const unit = isRate ? '%' : '人';
  const shown = isRate ? `${levels.length}人中${count}人,应是${figure(truth)}%` : `按表中各行是${count}人`;
  return [
    {
      rule: 'fitness-rate',
      complaint: {
        cell: place,
        severity: 'error',
        message: `${word}写的是${figure(value)}${unit},${shown}。请改正。`,
        basis: BASIS,
        actual: `${figure(value)}${unit}`,
        required: `${figure(truth)}${unit}`,
      },
    },
  ];
}

const INDICATOR = 'fitness-pass-rate';
const FEWEST = 10;

/**
 * The share of pupils who pass, sheet by sheet, against the chosen standards: said at the printed 及格率 where it is right (a wrong
 * one is said to be wrong), else at the head of the sheet. A class below the bound is a question, the bound is the school's.
 */
function checkPassRate(
  view: LedgerView,
  claims: readonly Claim[],
  share: { readonly passed: number; readonly tested: number },
  standards: readonly Standard[],
): readonly FitnessRaised[] {
  const rate = share.passed / share.tested;
  const broken = standards
    .flatMap(({ requirements }) => requirements)
    .find(({ indicator, comparison, bound }) => indicator === INDICATOR && !meets(rate, comparison, bound));
  const printed = claims.find(({ word, isRate }) => isRate && /^(?:及格|合格|达标)/.test(word));
  const isWrong = printed !== undefined && Math.abs(rate * 100 - printed.value) > printed.tolerance;
  if (!broken || share.tested < FEWEST || isWrong) {
    return [];
  }
  const isSchool = view.context.className === undefined && view.context.part === undefined;
  const percent = `${figure(rate * 100)}%`;
  const required = boundText(broken, '%');
  const missing = Math.ceil(broken.bound * share.tested - 1e-9) - share.passed;
  return [
    {
      rule: 'fitness-pass-rate',
      complaint: {
        cell: printed?.place ?? view.anchor,
        severity: isSchool && printed ? 'error' : 'query',
        message: `${share.tested}人中${share.passed}人及格,及格率${percent},要求${required},还差${missing}人。请核对成绩;属实的列入整改,加强锻炼后补测。`,
        basis: broken.basis,
        actual: percent,
        required,
        missing: `还差 ${missing} 人`,
      },
    },
  ];
}

/** A rate (per cent) or a number of pupils that a fitness sheet claims of its rows. */
interface Claim {
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
function claimsOf(view: LedgerView): readonly Claim[] {
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
