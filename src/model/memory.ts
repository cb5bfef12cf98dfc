import { newSalt, type Salts } from './digest';
import { type Explanation, explanationsIn } from './explanation';
import type { Assignment, Confirmation } from './report';

/**
 * What is remembered in a workbook: choices, explanations, what the last check found, what people have confirmed. All of it
 * is one custom XML part of ours, which Excel, the workbench and the command line read and write alike.
 */
export type Memory = Readonly<Record<string, unknown>>;

/** By which our part is found among those of others. */
export const memoryNamespace = 'urn:ledger-checkup:memory';

/** Parts of another version are left alone and not understood. */
const VERSION = 1;

/** What is said instead of writing over what a later version remembers. */
export const NEWER_MEMORY =
  '这个工作簿里记着更新版本的台账体检写的内容,这一版读不懂,没有改动它;这次的选择和说明不会存进工作簿。请用新版打开。';

/** The part, whole. It holds no letter that a writer of XML would write otherwise: what comes back is what was given. */
export function memoryXml(memory: Memory): string {
  const text = JSON.stringify(memory).replace(
    /[^\u0020-\u007e\u3001-\u9fff\uff01-\uff5e]|[&<>]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<memory xmlns="${memoryNamespace}" version="${VERSION}">${text}</memory>`;
}

/** What a part of ours holds; `undefined` for parts of others, of other versions, and damaged ones. */
export function memoryOfXml(xml: string): Memory | undefined {
  const [, text = ''] = /<memory\b[^>]*>([^<]*)<\/memory>\s*$/.exec(xml) ?? [];
  if (versionOf(xml) !== VERSION) {
    return undefined;
  }
  try {
    return objectOf(JSON.parse(text.replaceAll('&quot;', '"')));
  } catch {
    return undefined;
  }
}

/**
 * Whether a workbook is worth saving for what it remembers: what a person has said or assigned. What a check remembers of
 * itself, and which standards were ticked, comes back with the next check.
 */
export function saysAnew(before: Memory | undefined, after: Memory | undefined): boolean {
  const said = ({ explanations, confirmations, standard, choices }: Memory = {}) => {
    const { assignments } = Object(choices) as { readonly assignments?: unknown };
    const all = [explanations, confirmations, standard, assignments];
    return JSON.stringify(all.map((one) => (Array.isArray(one) && one.length === 0 ? null : (one ?? null))));
  };
  return said(before) !== said(after);
}

/** Whether a part of ours is from a later version: it must neither be read nor written over. */
export function isNewerMemory(xml: string): boolean {
  return (versionOf(xml) ?? 0) > VERSION;
}

/** The version of a part of ours; `undefined` for parts of others. */
function versionOf(xml: string): number | undefined {
  const [, tag = ''] = /^[^<]*(?:<\?[^>]*\?>\s*)?<memory\b([^>]*)>/.exec(xml) ?? [];
  const [, version] = /\bversion=["'](\d+)["']/.exec(tag) ?? [];
  return tag.includes(memoryNamespace) && version !== undefined ? Number(version) : undefined;
}

function objectOf(value: unknown): Memory | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Memory) : undefined;
}

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
function schoolMarkIn(value: unknown): SchoolMark | undefined {
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
