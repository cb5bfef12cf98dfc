import type { FieldPlace } from '../../model/ledger';
import { readGrade } from '../../reading/classes';
import { asGroupField, groupField } from '../group';
import type { Column } from './column';
import { toldByCells } from './content-fit';
import { type Dictionary, type KindEntry, rarity } from './dictionary';
import { matchesOf } from './match';

/** Columns of a table held against the fields of one kind. */
export interface Mapping {
  readonly entry: KindEntry;
  readonly fields: readonly FieldPlace[];
  /** Share of the columns that the kind explains, telling ones weighing more; 0–1. */
  readonly cover: number;
  readonly identified: boolean;
}

interface Candidate {
  readonly column: number;
  readonly order: number;
  readonly score: number;
}

const LEAST = 0.5;
/** From here on a header is one of the field's own (`Match.exact`). */
const EXACT = 0.72;

/** The best column for every field of the kind, each column and each field used once. */
export function mapColumns(columns: readonly Column[], entry: KindEntry, dictionary: Dictionary): Mapping {
  const candidates: Candidate[] = [];
  columns.forEach((column, index) => {
    candidates.push(...candidatesOf(column, index, entry));
  });
  candidates.sort((a, b) => b.score - a.score || a.column - b.column || a.order - b.order);
  const taken = new Map<number, Candidate>();
  const used = new Set<string>();
  for (const candidate of candidates) {
    const name = entry.fields[candidate.order]?.field.field ?? '';
    if (!taken.has(candidate.column) && !used.has(name)) {
      taken.set(candidate.column, candidate);
      used.add(name);
    }
  }
  nameFirst(candidates, entry, taken, used);
  const all = toldByCells(columns, entry, withGroups(columns, entry, taken));
  return {
    entry,
    fields: all,
    cover: coverOf(columns, all, dictionary),
    identified: isIdentified(entry, all),
  };
}

/**
 * 评估内容 alone names the lines, and is no group over them: where nothing else is what the kind's records are called by, the column
 * that may be it is.
 */
function nameFirst(
  candidates: readonly Candidate[],
  { kind, fields }: KindEntry,
  taken: Map<number, Candidate>,
  used: Set<string>,
): void {
  const [name = ''] = kind.nameFields;
  const isName = ({ order }: Candidate) => fields[order]?.field.field === name;
  const best = used.has(name) ? undefined : candidates.find((one) => isName(one) && one.score >= EXACT);
  const before = best && taken.get(best.column);
  if (best && before) {
    taken.set(best.column, best);
    used.delete(fields[before.order]?.field.field ?? '');
    used.add(name);
  }
}

/** A column that is called exactly what one field is called is never another field that merely resembles it. */
function candidatesOf(column: Column, index: number, entry: KindEntry): readonly Candidate[] {
  const matches = matchesOf(column, entry).filter(({ score }) => score >= LEAST);
  const exact = matches.filter((match) => match.exact);
  return (exact.length > 0 ? exact : matches).map(({ order, score }) => ({ column: index, order, score }));
}

function placeOf(column: Column, field: string, score: number): FieldPlace {
  return {
    field,
    header: column.header.path.at(-1) ?? '',
    index: column.header.index,
    confidence: Math.min(1, Math.round(score * 100) / 100),
  };
}

/** 9月 > 供餐天数, 金额: groups may be months too. */
const MONTH = /^\d{1,2}月份?$/;

/**
 * At least one of the kind's identifying sets is there. In groups of grades the fields count without their group, and
 * the groups name the grade; what other groups are nobody knows.
 */
export function isIdentified(entry: KindEntry, fields: readonly FieldPlace[]): boolean {
  const groups = fields.map(({ field }) => field.slice(0, Math.max(0, field.indexOf('/'))));
  const grades = fields.filter((_, index) => readGrade(groups[index] ?? '') !== undefined);
  const months = fields.filter((_, index) => MONTH.test(groups[index] ?? ''));
  const present = new Set([
    ...fields.map(({ field }) => field),
    ...[...grades, ...months].map(({ field }) => asGroupField(entry.kind, field)),
    ...(grades.length > 0
      ? entry.kind.fields.filter(({ content }) => content.type === 'grade').map(({ field }) => field)
      : []),
  ]);
  return entry.kind.identifiedBy.some((set) => set.every((field) => present.has(field)));
}

/**
 * Groups that repeat the same sub-headers (七年级 > 班数, 学生数; 八年级 > 班数, 学生数): the second and later ones find their
 * fields taken and become `八年级/classes`, and so, to be alike, does the first.
 */
function withGroups(
  columns: readonly Column[],
  entry: KindEntry,
  taken: ReadonlyMap<number, Candidate>,
): readonly FieldPlace[] {
  const grouped = new Set<string>();
  const held = new Set(
    [...taken].map(([index, { order }]) => {
      const column = columns[index];
      return groupField(column ? parentOf(column) : '', entry.fields[order]?.field.field ?? '');
    }),
  );
  const places = columns.map((column, index): FieldPlace | undefined => {
    const candidate = taken.get(index);
    const field = candidate && entry.fields[candidate.order];
    if (candidate && field) {
      return placeOf(column, field.field.field, candidate.score);
    }
    const repeated = column.parents.length === 0 ? undefined : bestField(column, entry);
    if (!repeated || repeated.score < 0.8) {
      return undefined;
    }
    const name = groupField(parentOf(column), repeated.field);
    // 标准 and 金额 under one 补助 are no two groups: the second says something else, and is told to be unread.
    if (held.has(name)) {
      return undefined;
    }
    held.add(name);
    grouped.add(repeated.field);
    return placeOf(column, name, repeated.score);
  });
  return places.flatMap((place, index) => {
    const column = columns[index];
    if (!place || !column) {
      return [];
    }
    const first = grouped.has(place.field) && column.parents.length > 0 && !OF_ALL.test(parentOf(column));
    return [first ? { ...place, field: groupField(parentOf(column), place.field) } : place];
  });
}

/** The group of all beside 男生 and 女生 says what the table says. */
const OF_ALL = /^(?:全体|全部|全校|总体)(?:学生|师生|教师)?$/;

function parentOf({ path }: Column): string {
  return (path.at(-2) ?? '').replace(/\s+/g, '');
}

function bestField(
  column: Column,
  entry: KindEntry,
): { readonly field: string; readonly score: number } | undefined {
  let best: { readonly field: string; readonly score: number } | undefined;
  for (const { order, score, exact } of matchesOf(column, entry)) {
    const field = entry.fields[order];
    if (exact && field?.under.length === 0 && score > (best?.score ?? 0)) {
      best = { field: field.field.field, score };
    }
  }
  return best;
}

const DERIVED = /^(?:生均|人均|每?百生|每百名|平均|占比|比例|.{0,6}率$|增减|增长)/;

function parentsOf(path: readonly string[]): string {
  return path.slice(0, -1).join('>');
}

function coverOf(columns: readonly Column[], fields: readonly FieldPlace[], dictionary: Dictionary): number {
  const confidence = new Map(fields.map((place) => [place.index, place.confidence]));
  let all = 0;
  let explained = 0;
  const read = new Set(
    columns.flatMap(({ header, path }) => (confidence.has(header.index) ? [parentsOf(path)] : [])),
  );
  for (const column of columns) {
    // 占地面积 over 合计 and 生均: what is worked out from a column that is read speaks neither for a kind nor against it.
    const isDerived = DERIVED.test(column.path.at(-1) ?? '') && column.path.length > 1;
    if (isDerived && !confidence.has(column.header.index) && read.has(parentsOf(column.path))) {
      continue;
    }
    const weight = rarity(dictionary, [...column.own, ...column.joined]) || 0.3;
    all += weight;
    explained += weight * (confidence.get(column.header.index) ?? 0);
  }
  return all === 0 ? 0 : explained / all;
}
