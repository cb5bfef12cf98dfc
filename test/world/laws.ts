import { type Line, linesOf, type World } from './source';

/** What holds within one line of a source (and, for books, from the line before on). */
export interface RecordLaw {
  readonly name: 'product' | 'difference' | 'balance' | 'at-most' | 'order' | 'identity' | 'sum';
  readonly source: string;
  readonly fields: readonly string[];
  /** The line before is in it too. */
  readonly running?: boolean;
  readonly holds: (line: Line, before: Line | undefined) => boolean;
}

const number = (line: Line, field: string) => Number(line[field] ?? 0);
const near = (one: number, other: number) => Math.abs(one - other) < 0.006;

function product(source: string, result: string, left: string, right: string): RecordLaw {
  return {
    name: 'product',
    source,
    fields: [result, left, right],
    holds: (line) => near(number(line, result), number(line, left) * number(line, right)),
  };
}

/** `whole` = the sum of its parts; a part led by `-` is taken away. */
function sum(
  source: string,
  whole: string,
  parts: readonly string[],
  name: RecordLaw['name'] = 'sum',
): RecordLaw {
  const term = (line: Line, part: string) =>
    part.startsWith('-') ? -number(line, part.slice(1)) : number(line, part);
  return {
    name,
    source,
    fields: [whole, ...parts.map((part) => part.replace('-', ''))],
    holds: (line) =>
      near(
        number(line, whole),
        parts.reduce((total, part) => total + term(line, part), 0),
      ),
  };
}

function atMost(source: string, part: string, whole: string): RecordLaw {
  return {
    name: 'at-most',
    source,
    fields: [part, whole],
    holds: (line) => number(line, part) <= number(line, whole),
  };
}

/** Days that follow each other where they are known. */
function order(source: string, fields: readonly string[]): RecordLaw {
  return {
    name: 'order',
    source,
    fields,
    holds: (line) => {
      const days = fields.map((field) => line[field]).filter((day) => typeof day === 'string');
      return days.every((day, index) => index === 0 || (days[index - 1] as string) <= day);
    },
  };
}

function running(source: string, balance: string, received: string, given: string): RecordLaw {
  return {
    name: 'balance',
    source,
    fields: [balance, received, given],
    running: true,
    holds: (line, before) =>
      line.opening === true ||
      near(
        number(line, balance),
        (before ? number(before, balance) : 0) + number(line, received) - number(line, given),
      ),
  };
}

function identity(source: string): readonly RecordLaw[] {
  const digits = (line: Line) => String(line.idCard);
  return [
    {
      name: 'identity',
      source,
      fields: ['idCard', 'birth'],
      holds: (line) => digits(line).slice(6, 14) === String(line.birth).replaceAll('-', ''),
    },
    {
      name: 'identity',
      source,
      fields: ['idCard', 'sex'],
      holds: (line) => (Number(digits(line).charAt(16)) % 2 === 1) === (line.sex === '男'),
    },
  ];
}

export const RECORD_LAWS: readonly RecordLaw[] = [
  ...identity('pupils'),
  ...identity('staff'),
  {
    name: 'identity',
    source: 'pupils',
    fields: ['idCard', 'code'],
    holds: (line) => line.code === `G${line.idCard}`,
  },
  order('pupils', ['leftDate', 'visit1', 'visit2', 'returned']),
  product('pupils', 'aidAmount', 'aidStandard', 'aidTerms'),
  order('staff', ['birth', 'worked']),
  order('staff', ['trainedFrom', 'trainedTo']),
  sum('staff', 'hours', ['hours1', 'hours2', 'hours3', 'hours4', 'hours5']),
  sum('staff', 'periods', ['mainPeriods', 'sidePeriods']),
  sum(
    'grades',
    'end',
    ['start', 'transferIn', 'borrowed', 'resumed', '-transferOut', '-suspended'],
    'balance',
  ),
  product('rooms', 'area', 'each', 'count'),
  sum('rooms', 'surplus', ['count', '-required'], 'difference'),
  ...['instruments', 'sports'].flatMap((source) => [
    product(source, 'amount', 'actual', 'price'),
    sum(source, 'broken', ['actual', '-good'], 'difference'),
    sum(source, 'surplus', ['actual', '-required'], 'difference'),
    atMost(source, 'good', 'actual'),
  ]),
  sum('chemicals', 'balance', ['opening', 'received', '-used'], 'balance'),
  product('assets', 'original', 'quantity', 'price'),
  sum('assets', 'net', ['original', '-depreciation'], 'difference'),
  running('books', 'balance', 'inCopies', 'outCopies'),
  running('books', 'balanceAmount', 'inAmount', 'outAmount'),
  running('accounts', 'balance', 'debit', 'credit'),
  sum('budget', 'left', ['planned', '-spent'], 'difference'),
  atMost('surveys', 'valid', 'sent'),
  atMost('surveys', 'content', 'valid'),
  order('hazards', ['found', 'deadline']),
  order('hazards', ['found', 'finished', 'verified']),
  sum('schools', 'pupils', ['boys', 'girls']),
  atMost('schools', 'above', 'teachers'),
  atMost('schools', 'backbone', 'teachers'),
  atMost('schools', 'teachers', 'staff'),
  atMost('schools', 'hall', 'teaching'),
];

/** Every law of every line that does not hold, in words; a sound world has none. */
export function brokenLaws(world: World): readonly string[] {
  return RECORD_LAWS.filter(({ source }) => world.sources[source]).flatMap((law) => {
    const lines = linesOf(world, law.source);
    return lines.flatMap((line, index) =>
      law.holds(line, lines[index - 1]) ? [] : [`${law.source} ${index + 1}: ${law.fields.join(', ')}`],
    );
  });
}

/** Names that must be those of another source: the class's head is one of the staff. */
export const REFERENCES: readonly (readonly [source: string, field: string, to: string, key: string])[] = [
  ['classes', 'head', 'staff', 'name'],
  ['rooms', 'responsible', 'staff', 'name'],
  ['pupils', 'helper', 'staff', 'name'],
  ['pupils', 'responsible', 'staff', 'name'],
  ['hazards', 'person', 'staff', 'name'],
  ['assignments', 'teacher', 'staff', 'name'],
];
