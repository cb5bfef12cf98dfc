import type { FieldPlace } from '../../model/ledger';
import type { Column } from './column';
import { type Dictionary, type KindEntry, rarity } from './dictionary';
import { matchColumn } from './match';

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

/** The best column for every field of the kind, each column and each field used once. */
export function mapColumns(columns: readonly Column[], entry: KindEntry, dictionary: Dictionary): Mapping {
  const candidates: Candidate[] = [];
  columns.forEach((column, index) => {
    for (const field of entry.fields) {
      const score = matchColumn(column, field);
      if (score >= LEAST) {
        candidates.push({ column: index, order: field.order, score });
      }
    }
  });
  candidates.sort((a, b) => b.score - a.score || a.column - b.column || a.order - b.order);
  const taken = new Map<number, Candidate>();
  const used = new Set<number>();
  for (const candidate of candidates) {
    if (!taken.has(candidate.column) && !used.has(candidate.order)) {
      taken.set(candidate.column, candidate);
      used.add(candidate.order);
    }
  }
  const fields = columns.flatMap((column, index) => {
    const candidate = taken.get(index);
    const field = candidate && entry.fields[candidate.order]?.field.field;
    return candidate && field ? [placeOf(column, field, candidate.score)] : [];
  });
  const grouped = repeatedGroups(columns, entry, taken);
  const all = [...fields, ...grouped];
  return {
    entry,
    fields: all,
    cover: coverOf(columns, all, dictionary),
    identified: isIdentified(entry, all),
  };
}

function placeOf(column: Column, field: string, score: number): FieldPlace {
  return {
    field,
    header: column.header.path.at(-1) ?? '',
    index: column.header.index,
    confidence: Math.min(1, Math.round(score * 100) / 100),
  };
}

/** At least one of the kind's identifying sets is there; in repeated groups the field counts without its group. */
export function isIdentified(entry: KindEntry, fields: readonly FieldPlace[]): boolean {
  const present = new Set(fields.map(({ field }) => field.slice(field.lastIndexOf('/') + 1)));
  return entry.kind.identifiedBy.some((set) => set.every((field) => present.has(field)));
}

/**
 * Groups that repeat the same sub-headers (七年级 > 班数, 学生数; 八年级 > 班数, 学生数): the second and later ones find their
 * fields taken and become `八年级/classes`, and so, to be alike, does the first.
 */
function repeatedGroups(
  columns: readonly Column[],
  entry: KindEntry,
  taken: Map<number, Candidate>,
): readonly FieldPlace[] {
  const places: FieldPlace[] = [];
  columns.forEach((column, index) => {
    if (taken.has(index) || column.parents.length === 0) {
      return;
    }
    const best = bestField(column, entry);
    if (best && best.score >= 0.85) {
      places.push(placeOf(column, `${column.header.path.at(-2) ?? ''}/${best.field}`, best.score * 0.9));
    }
  });
  return places;
}

function bestField(
  column: Column,
  entry: KindEntry,
): { readonly field: string; readonly score: number } | undefined {
  let best: { readonly field: string; readonly score: number } | undefined;
  for (const field of entry.fields) {
    if (field.under.length === 0) {
      const score = matchColumn(column, field);
      if (score > (best?.score ?? 0)) {
        best = { field: field.field.field, score };
      }
    }
  }
  return best;
}

function coverOf(columns: readonly Column[], fields: readonly FieldPlace[], dictionary: Dictionary): number {
  const confidence = new Map(fields.map((place) => [place.index, place.confidence]));
  let all = 0;
  let explained = 0;
  for (const column of columns) {
    const weight = rarity(dictionary, [...column.own, ...column.joined]) || 0.3;
    all += weight;
    explained += weight * (confidence.get(column.header.index) ?? 0);
  }
  return all === 0 ? 0 : explained / all;
}
