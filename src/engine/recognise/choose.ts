import type { Unrecognised } from '../../model/report';
import type { Column } from './column';
import { type Dictionary, type KindEntry, knowersOf } from './dictionary';
import { type Mapping, mapColumns } from './mapping';
import { isForeign, titleStrengths } from './title-words';

/** A kind for a table, with how sure it is and why. */
export interface Choice {
  readonly mapping: Mapping;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

export interface Chosen {
  /** The best kind, where it is sure enough. */
  readonly choice: Choice | undefined;
  readonly guesses: Unrecognised['guesses'];
}

const SURE_ENOUGH = 0.42;

/** The kind whose fields explain the columns best and which title and sheet name speak for. */
export function chooseKind(
  columns: readonly Column[],
  titles: readonly string[],
  sheetName: string,
  dictionary: Dictionary,
  allowed: (entry: KindEntry) => boolean,
): Chosen {
  const choices = weighKinds(columns, titles, sheetName, dictionary, allowed);
  const best = choices.find(({ mapping }) => mapping.identified);
  return {
    choice: best && best.confidence >= SURE_ENOUGH ? best : undefined,
    guesses: choices
      .slice(0, 3)
      .map(({ mapping, confidence }) => ({ kind: mapping.entry.kind.id, confidence })),
  };
}

/** Every kind that may explain the columns, the best first. */
export function weighKinds(
  columns: readonly Column[],
  titles: readonly string[],
  sheetName: string,
  dictionary: Dictionary,
  allowed: (entry: KindEntry) => boolean,
): readonly Choice[] {
  const spoken = titleStrengths(dictionary, titles, sheetName);
  const foreign = isForeign([...titles.slice(0, 2), sheetName]);
  const strongest = Math.max(0, ...spoken.values());
  return candidates(columns, dictionary, spoken)
    .filter(allowed)
    .map((entry) => {
      const title = spoken.get(entry) ?? 0;
      const mapping = identifiedByTitle(mapColumns(columns, entry, dictionary), title);
      const isSpoken = speaksOf(entry, [...titles, sheetName], columns, mapping);
      const choice = weigh(isSpoken ? mapping : { ...mapping, identified: false }, title, strongest);
      return foreign && title === 0
        ? { ...choice, confidence: Math.round(choice.confidence * 50) / 100 }
        : choice;
    })
    .filter(({ mapping }) => mapping.fields.length > 0)
    .sort((a, b) => b.confidence - a.confidence);
}

/** A plain table (序号, 姓名, 性别 under 学生名单) is what its title says, when hardly anything else is in it;
 * so is a long one of which only the name is missing. */
function identifiedByTitle(mapping: Mapping, title: number): Mapping {
  const { entry, cover } = mapping;
  const fields = mapping.fields.filter(({ field }) => !field.includes('/'));
  const name = entry.kind.nameFields[0];
  const named = fields.length >= 2 && fields.some(({ field }) => field === name);
  const plain = title >= 0.6 && cover >= 0.7 && named;
  const rich = title >= 0.5 && cover >= 0.8 && fields.length >= 5;
  return mapping.identified || !(plain || rich) ? mapping : { ...mapping, identified: true };
}

/** 年级 | 男 | 女 | 合计 may be of anybody, 项目 | 本年 | 上年 of anything: such a kind must be named somewhere. */
function speaksOf(
  { kind }: KindEntry,
  texts: readonly string[],
  columns: readonly Column[],
  { fields }: Mapping,
): boolean {
  const names = fields.find(({ field }) => field === kind.nameFields[0])?.index;
  const items = columns.filter(({ header }) => header.index === names);
  const said = [
    ...texts,
    ...columns.flatMap(({ header }) => header.path),
    ...items.flatMap(({ content }) => content.texts),
  ];
  return !kind.topic || kind.topic.some((word) => said.some((text) => text.includes(word)));
}

/** Kinds worth a look: those that know a header word or that a title speaks for. */
function candidates(
  columns: readonly Column[],
  dictionary: Dictionary,
  spoken: ReadonlyMap<KindEntry, number>,
): readonly KindEntry[] {
  const known = new Map<unknown, number>();
  for (const column of columns) {
    const kinds = new Set(
      [...column.own, ...column.joined].flatMap((form) => [...knowersOf(dictionary, form)]),
    );
    for (const kind of kinds) {
      known.set(kind, (known.get(kind) ?? 0) + 1);
    }
  }
  return dictionary.kinds
    .filter((entry) => (spoken.get(entry) ?? 0) > 0 || (known.get(entry.kind) ?? 0) > 0)
    .sort(
      (a, b) =>
        (known.get(b.kind) ?? 0) +
        3 * (spoken.get(b) ?? 0) -
        (known.get(a.kind) ?? 0) -
        3 * (spoken.get(a) ?? 0),
    )
    .slice(0, 16);
}

function weigh(mapping: Mapping, title: number, strongest: number): Choice {
  const contradicted = strongest - title;
  // Of two kinds that explain the columns equally well it is the one that has less else to say.
  const filled = mapping.fields.length / mapping.entry.fields.length;
  const raw =
    0.52 * mapping.cover +
    0.05 * Math.min(1, filled) +
    (mapping.identified ? 0.15 : 0) +
    0.3 * title -
    0.12 * contradicted;
  const confidence = Math.max(0, Math.min(1, mapping.identified ? raw : raw * 0.5));
  return { mapping, confidence: Math.round(confidence * 100) / 100, reasons: reasonsFor(mapping, title) };
}

function reasonsFor(mapping: Mapping, title: number): readonly string[] {
  const { entry, fields } = mapping;
  const reasons: string[] = [];
  if (title > 0) {
    reasons.push(`标题或工作表名称像“${entry.kind.label}”`);
  }
  const told = fields.filter(({ confidence }) => confidence >= 0.9).slice(0, 6);
  if (told.length > 0) {
    reasons.push(`表头有${told.map(({ header }) => header.replace(/\s+/g, '')).join('、')}`);
  }
  return reasons;
}
