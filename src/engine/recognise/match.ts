import { type Column, PER } from './column';
import { contentFit, contradicts } from './content-fit';
import { type KindEntry, wordForms } from './dictionary';
import { canonical } from './synonyms';
import { hitsOf, oncePerForm, SAME_MEANING } from './word-hits';
import type { FieldEntry } from './word-index';

/** A column as a field of a kind. */
interface Match {
  readonly order: number;
  /** 0–1, and a little more where parent headers confirm it. */
  readonly score: number;
  /** It bears one of the field's own headers, and the parents that the field demands. */
  readonly exact: boolean;
}

const NO_HITS: ReadonlyMap<number, number> = new Map();

/** All fields that a column may be, by its header and by what its cells hold. */
export function matchesOf(column: Column, entry: KindEntry): readonly Match[] {
  // 教学及辅助用房 under 生均 is the 生均教学及辅助用房 and nothing else.
  const own = column.parents.some((text) => PER.test(text)) ? NO_HITS : withOwnParents(column, entry);
  const joined = bestHits(column.joined, entry);
  const orders = new Set([...own.keys(), ...joined.keys()]);
  return [...orders].flatMap((order) => {
    const field = entry.fields[order];
    const heading = field
      ? headingScore(column, field, own.get(order) ?? 0, (joined.get(order) ?? 0) >= SAME_MEANING)
      : 0;
    if (
      !field ||
      heading === 0 ||
      (field.under.length === 0 && splitsAnother(column, field, entry)) ||
      contradicts(column.content, field.field.content)
    ) {
      return [];
    }
    const fit = contentFit(column.content, field.field.content);
    const exact = heading >= 0.9;
    return [{ order, exact, score: exact ? heading * (0.8 + 0.2 * fit) : heading * (0.35 + 0.65 * fit) }];
  });
}

/** The hits of a column's own header, and the fields that it brings their own parent along for. */
function withOwnParents(column: Column, entry: KindEntry): ReadonlyMap<number, number> {
  const { own } = column;
  const hits = new Map(bestHits(own, entry));
  for (const order of own.flatMap((form) => besideParent(form, entry))) {
    hits.set(order, 1);
  }
  for (const field of entry.titled) {
    if (isTitled(column, field)) {
      hits.set(field.order, TITLED);
    }
  }
  return hits;
}

/** 合计 under a title that names 专任教师. */
function isTitled({ title, own }: Column, { field: { titled } }: FieldEntry): boolean {
  const isMeant = titled?.words.some((word) => title.includes(word)) ?? false;
  return isMeant && (titled?.headers.some((header) => own.includes(header)) ?? false);
}

/** 入库(册) where 册 under 入库 is known: the fields whose word and parent a form is in one. */
const besideParent = oncePerForm((form, { fields }) =>
  fields.flatMap(({ underForms, words, order }) => {
    const isBoth = [form, canonical(form)].some((text) =>
      underForms.some(
        (word) => text.length > word.length && text.startsWith(word) && words.has(text.slice(word.length)),
      ),
    );
    return isBoth ? [order] : [];
  }),
);

function bestHits(forms: readonly string[], entry: KindEntry): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const form of forms) {
    for (const { order, score } of hitsOf(form, entry)) {
      best.set(order, Math.max(score, best.get(order) ?? 0));
    }
  }
  return best;
}

/** A little more than the same word with nothing to confirm it. */
const TITLED = 1.08;

function headingScore(column: Column, { under, field }: FieldEntry, own: number, joined: boolean): number {
  const whole = joined ? 1 : 0;
  if (under.length === 0) {
    // 合计 under a title that names 专任教师 is theirs rather than that of all.
    return Math.max(whole, own === TITLED ? TITLED : 0, column.parents.length === 0 ? own : own * 0.93);
  }
  const above = [...column.parents, ...column.own];
  const confirmed = under.some((word) =>
    above.some((form) => form.includes(word) || canonical(form).includes(canonical(word))),
  );
  if (confirmed) {
    // 使用面积 under 配备标准 is rather the demanded 面积 than any 使用面积.
    // 身高 under 身高体重 is not the 身高体重: half of a word is none.
    return Math.max(whole, own > 0.6 ? Math.max(own + 0.08, 0.95) : own > 0 ? own + 0.08 : 0);
  }
  // 册数 alone, where nothing distinguishes what comes in from what goes out: the first that it can be.
  const alone = own === 1 && column.parents.length === 0 && field.content.type === 'number' ? 0.75 : 0;
  return Math.max(whole, alone);
}

/** Sub-headers that split whatever stands over them. */
const SPLITS = /^(?:其中)?(?:男|女|男生|女生|男女|计|合计|小计|总计|人数|数量)$/;

/**
 * 男 under 寄宿生 is none of the 男生 of the school, and 计 there is no 学生数: what splits a part of a whole is neither the whole
 * nor a part of it beside.
 */
function splitsAnother(column: Column, { field }: FieldEntry, { kind, fields }: KindEntry): boolean {
  const parent = column.path.at(-2);
  if (parent === undefined || !column.own.some((form) => SPLITS.test(form))) {
    return false;
  }
  const forms = wordForms(parent);
  const wholes = kind.relations.flatMap((relation) =>
    relation.type === 'sum' && (relation.total === field.field || relation.parts.includes(field.field))
      ? [relation.total]
      : [],
  );
  const isPart = ({ field: owner, under, words }: FieldEntry) =>
    owner.field !== field.field &&
    under.length === 0 &&
    forms.some((form) => words.has(form)) &&
    kind.relations.some(
      (relation) =>
        relation.type === 'at-most' && relation.part === owner.field && wholes.includes(relation.whole),
    );
  return fields.some(isPart);
}
