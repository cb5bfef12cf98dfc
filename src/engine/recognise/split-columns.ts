import type { Column } from './column';
import type { KindEntry } from './dictionary';
import { wordForms } from './dictionary';
import type { FieldEntry } from './field-entry';

/** Sub-headers that split whatever stands over them. */
const SPLITS = /^(?:其中)?(?:男|女|男生|女生|男女|计|合计|小计|总计|人数|数量)$/;

/**
 * 男 under 寄宿生 is none of the 男生 of the school, and 计 there is no 学生数: what splits a part of a whole is neither the whole
 * nor a part of it beside.
 */
export function splitsAnother(column: Column, { field }: FieldEntry, { kind, fields }: KindEntry): boolean {
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
