import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView, Scene } from '../../model/ledger';
import type { Place } from '../../model/workbook';

/** A name without the spaces that pad names of two characters. */
export function bareName(text: string): string {
  return text.replace(/[\s\u3000]+/g, '');
}

/** `true` for 男 in its ways to write it, `false` for 女, `undefined` for neither. */
export function isMale(text: string): boolean | undefined {
  switch (text.charAt(0)) {
    case '男':
    case '1':
    case 'M':
    case 'm':
      return true;
    case '女':
    case '2':
    case 'F':
    case 'f':
      return false;
    default:
      return undefined;
  }
}

/** The birth day inside an identity number, ISO; `undefined` where the text holds none. */
function birthInIdentity(text: string): string | undefined {
  const match = /^[GL]?\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/i.exec(text.trim());
  if (!match) {
    return undefined;
  }
  const [, year = '', month = '', day = ''] = match;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
    ? `${year}-${month}-${day}`
    : undefined;
}

/** The birth day of a record, from its own column or from the identity number. */
export function birthOf(record: RecordView): string | undefined {
  return record.date('birth_date')?.iso ?? birthInIdentity(record.text('id_card'));
}

/** Kinds of ledgers whose titles and 填报 lines usually name the day. */
const DATED =
  'class-size|student-roster|teacher-roster|left-behind|school-profile|student-change|timetable|teacher-training|function-rooms|safety-hazard'.split(
    '|',
  );

/**
 * The day that ages are counted to: the ledger's own, else the latest that the workbook's other ledgers name. Never the
 * day of the check: a ledger of ten years ago is full of children, not of grown-ups.
 */
export function dayOf({ context }: LedgerView, scene: Scene): string | undefined {
  const own = context.filledOn ?? context.period?.from;
  if (own !== undefined) {
    return own;
  }
  const days = DATED.flatMap((kind) => scene.ledgers(kind)).map(
    (other) => other.context.filledOn ?? other.context.period?.from,
  );
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** `000000********12`: what a message may show of an identity number. */
export function maskedIdentity(text: string): string {
  return text.length > 8 ? `${text.slice(0, 6)}********${text.slice(-2)}` : text;
}

export function namesOf(ledgers: readonly LedgerView[], field: string): ReadonlySet<string> {
  return new Set(
    ledgers
      .flatMap((ledger) => ledger.records.map((record) => bareName(record.text(field))))
      .filter((name) => name !== ''),
  );
}

/** Pupils who are listed here and in no roster, where the rosters know most of the pupils listed. */
export const pupilsKnown: LedgerCheck = {
  id: 'pupil-not-on-roster',
  about: '在学生花名册里',
  needs: ['name'],
  against: ['student-roster'],
  *check(ledger, scene) {
    const roster = namesOf(scene.ledgers('student-roster'), 'name');
    const listed = ledger.records.filter((record) => !record.isBlank('name'));
    const unknown = listed.filter((record) => !roster.has(bareName(record.text('name'))));
    if (roster.size === 0 || unknown.length > listed.length * 0.25) {
      return;
    }
    for (const record of unknown) {
      const cell = record.place('name');
      if (cell) {
        yield {
          cell,
          severity: 'query',
          message: `${bareName(record.text('name'))}不在学生花名册里。请核对姓名;已转出的,请从本表移出或注明。`,
          actual: bareName(record.text('name')),
          required: '学生花名册里的学生',
        };
      }
    }
  },
};

/** Where more than a fifth of the people are odd, the day or the column is not what we think: then nobody is. */
export function unlessCommon<Item>(found: readonly Item[], considered: number): readonly Item[] {
  return found.length > 2 && found.length > considered * 0.2 ? [] : found;
}

/** A complaint about one field of a record; nothing where the ledger lacks the field. */
export function* complainAt(
  record: RecordView,
  field: string,
  complaint: Omit<Complaint, 'cell'>,
): Iterable<Complaint> {
  const cell: Place | undefined = record.place(field);
  if (cell) {
    yield { cell, ...complaint };
  }
}
