import { newSalt, type Salts } from './digest';
import { type Explanation, explanationsIn } from './explanation';
import type { Memory } from './memory';
import type { Assignment, Confirmation } from './report';

/** Whose workbook it is, as digests of the names and codes that its ledgers give. */
export interface SchoolMark {
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

/** What a workbook remembers of its school and of what was explained. */
export interface Recollection {
  readonly salts: Salts;
  /** Whose workbook it was at the last check, by file; under `''` that of a workbook which is alone. */
  readonly schools: Readonly<Record<string, SchoolMark>>;
  readonly explanations: readonly Explanation[];
  /** Explanations of an earlier version by its keys, until it is clear which finding each is about. */
  readonly earlier: Readonly<Record<string, string>>;
}

/** The names of what is remembered of one school; whoever reads it reads these. */
const ofSchool = ['school', 'explanations', 'earlier', 'findings', 'confirmations', 'standard'];

/** An earlier version explained by keys in clear, and remembered no salt. */
export function recollectionIn(memory: Memory): Recollection {
  const earlier = Array.isArray(memory.explanations) ? memory.earlier : memory.explanations;
  const marks = Object.entries(memory.schools === undefined ? { '': memory.school } : Object(memory.schools));
  return {
    salts: Object.fromEntries(marks.map(([file, mark]) => [file, saltIn(mark) ?? newSalt()])),
    schools: Object.fromEntries(
      marks.flatMap(([file, value]) => {
        const mark = schoolMarkIn(value);
        return mark ? [[file, mark]] : [];
      }),
    ),
    explanations: explanationsIn(memory.explanations),
    earlier: textsIn(earlier),
  };
}

/** What digests are made with; `undefined` where nothing was explained yet. */
export function saltIn(mark: unknown): string | undefined {
  const { salt } = Object(mark) as { readonly salt?: unknown };
  return typeof salt === 'string' ? salt : undefined;
}

/** As it is remembered. */
export function recollectionEntries({ salts, schools, explanations, earlier }: Recollection): Memory {
  const marks = Object.fromEntries(
    Object.entries(salts).map(([file, salt]) => [file, { ...schools[file], salt }]),
  );
  const isAlone = salts[''] !== undefined;
  return { ...(isAlone ? { school: marks[''] } : { schools: marks }), explanations, earlier };
}

/** Entries that speak of one school, emptied. */
export function nothingOfSchool(): Memory {
  return Object.fromEntries(ofSchool.map((name) => [name, undefined]));
}

function textsIn(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(Object(value)).filter(([, text]) => typeof text === 'string'),
  ) as Record<string, string>;
}

/** What a workbook remembers of that kind. */
export function schoolMarkIn(value: unknown): SchoolMark | undefined {
  const { names, codes } = Object(value) as { readonly names?: unknown; readonly codes?: unknown };
  return isTexts(names) && isTexts(codes) ? { names, codes } : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** What decides a check among what a workbook remembers; whatever does not hold it in its form is passed over. */
export function rememberedChoices({ choices }: Memory): {
  readonly standards: readonly string[];
  readonly assignments: readonly Assignment[];
} {
  const { standards, assignments } = Object(choices) as Record<string, unknown>;
  return {
    standards: listOf(standards).filter((id) => typeof id === 'string'),
    assignments: listOf(assignments).filter(isAssignment),
  };
}

/** What people have said of rows of the documents. */
export function rememberedConfirmations({ confirmations }: Memory): readonly Confirmation[] {
  return listOf(confirmations).filter(isConfirmation);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isAssignment(value: unknown): value is Assignment {
  const { sheet, row, kind, fields } = Object(value) as Record<string, unknown>;
  return (
    typeof sheet === 'string' &&
    typeof row === 'number' &&
    typeof kind === 'string' &&
    typeof fields === 'object' &&
    fields !== null
  );
}

function isConfirmation(value: unknown): value is Confirmation {
  const { requirement, answer } = Object(value) as Record<string, unknown>;
  return typeof requirement === 'string' && ['有', '无', '不适用'].includes(answer as string);
}
