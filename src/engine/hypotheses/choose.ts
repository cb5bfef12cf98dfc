import type { Column } from '../recognise/column';
import { type Dictionary, type KindEntry, knowersOf } from '../recognise/dictionary';
import { type Mapping, mapColumns } from '../recognise/mapping';
import { isForeign, titleStrengths } from '../recognise/title-words';

/** A kind that may explain a table, with why it may. */
export interface Choice {
  readonly mapping: Mapping;
  /** How strongly titles and the sheet's name speak for it, 0–1. */
  readonly title: number;
  readonly reasons: readonly string[];
}

/** Every kind that may explain the columns, those that explain most of them first, what titles say of it counting as much. */
export function kindsFor(
  columns: readonly Column[],
  titles: readonly string[],
  sheetName: string,
  dictionary: Dictionary,
  allowed: (entry: KindEntry) => boolean,
): readonly Choice[] {
  const spoken = titleStrengths(dictionary, titles, sheetName);
  // A list of who signs or sits where has the columns of a ledger, and is none unless a title says so.
  const isOther = isForeign([...titles.slice(0, 2), sheetName]);
  return candidates(columns, dictionary, spoken)
    .filter((entry) => allowed(entry) && (!isOther || spoken.has(entry)))
    .map((entry): Choice => {
      const title = spoken.get(entry) ?? 0;
      const mapping = identifiedByTitle(mapColumns(columns, entry, dictionary), title);
      const isSpoken = speaksOf(entry, [...titles, sheetName], columns, mapping);
      return {
        mapping: isSpoken ? mapping : { ...mapping, identified: false },
        title,
        reasons: reasonsFor(mapping, title),
      };
    })
    .filter(({ mapping }) => mapping.fields.length > 0)
    .sort((a, b) => b.mapping.cover + b.title - a.mapping.cover - a.title);
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
