import { newSalt } from './digest';
import { explanationsIn } from './explanation';
import { sheetDigest } from './finding-keys';
import { lastFindingsIn } from './last-findings';
import type { Memory } from './memory';
import { rememberedChoices, saltIn } from './recollection';

/** One of several files that are open as one workbook. */
export interface MemoryPart {
  readonly file: string;
  /** What it remembers by itself. */
  readonly memory: Memory | undefined;
  /** The names that its sheets have in the joined workbook, by their own. */
  readonly sheets: ReadonlyMap<string, string>;
}

/**
 * What several files of one school remember, as one: each keeps its salt, so that what was explained in one of them is
 * said of none of the others. Choices and what people have confirmed are those of the first that has any.
 */
export function joinMemories(parts: readonly MemoryPart[]): Memory {
  const memories = parts.map(({ memory }) => memory ?? {});
  const first = (name: string) => memories.map((memory) => memory[name]).find((value) => value !== undefined);
  const schools = parts.map(({ file, memory }) => [file, withSalt(memory?.school)] as const);
  const columns = memories.flatMap(({ findings }) => lastFindingsIn(findings)?.columns ?? []);
  const assignments = parts.flatMap(({ memory, sheets }) =>
    rememberedChoices(memory ?? {}).assignments.flatMap((one) => {
      const sheet = sheets.get(one.sheet);
      return sheet === undefined ? [] : [{ ...one, sheet }];
    }),
  );
  return {
    ...Object.fromEntries(['confirmations', 'standard'].map((name) => [name, first(name)])),
    ...(first('choices') === undefined
      ? {}
      : { choices: { ...Object(first('choices')), ...(assignments.length > 0 ? { assignments } : {}) } }),
    schools: Object.fromEntries(schools),
    explanations: memories.flatMap(({ explanations }) => explanationsIn(explanations)),
    ...(columns.length > 0 ? { findings: { columns } } : {}),
  };
}

function withSalt(school: unknown): unknown {
  return { ...Object(school), salt: saltIn(school) ?? newSalt() };
}

/** What of it belongs into one of the files: whatever is about its sheets, under their own names; the rest into all. */
export function memoryOfPart(joined: Memory, { file, memory, sheets }: MemoryPart): Memory {
  const school = Object(joined.schools)[file] as unknown;
  const salt = saltIn(school) ?? '';
  const own = new Set([...sheets.keys()].map((sheet) => sheetDigest({ salt, sheet })));
  const names = new Map([...sheets].map(([name, inJoined]) => [inJoined, name]));
  const columns = lastFindingsIn(joined.findings)?.columns.filter(({ sheet = '' }) => own.has(sheet));
  const assignments = rememberedChoices(joined).assignments.flatMap((one) => {
    const sheet = names.get(one.sheet);
    return sheet === undefined ? [] : [{ ...one, sheet }];
  });
  const { schools: _, ...rest } = joined;
  const entries = {
    ...memory,
    ...rest,
    school,
    choices: joined.choices && { ...Object(joined.choices), assignments },
    explanations: explanationsIn(joined.explanations).filter(({ sheet }) => own.has(sheet)),
    findings: columns && { columns },
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
