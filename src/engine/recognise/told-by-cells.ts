import type { FieldPlace } from '../../model/ledger';
import type { Column } from './column';
import type { KindEntry } from './dictionary';

/** Headers that say nothing of what stands under them: the corner of a table that lies on its side. */
const VAGUE = /^(?:项目|指标|指标名称|内容|名称|类别|单位|对象|统计项目|填报项目|栏目|范围|类型|)$/;

const TOLD: readonly { readonly field: string; readonly cell: RegExp }[] = [
  { field: 'level', cell: /^(?:小学|初中|小学部|初中部|小学段|初中段|初级中学)$/ },
  { field: 'school_name', cell: /(?:小学|中学|完小|初中|学校|教学点|校区|分校)(?:[(（].{1,6}[)）])?$/ },
];

/** So many of the cells must be such words, and at least two. */
const SHARE = 0.7;

/** Columns of schools or stages that only their cells tell, where the kind has the field and no header names it. */
export function toldByCells(
  columns: readonly Column[],
  entry: KindEntry,
  fields: readonly FieldPlace[],
): readonly FieldPlace[] {
  const taken = new Set(fields.map(({ index }) => index));
  const found = TOLD.flatMap(({ field, cell }): readonly FieldPlace[] => {
    const isWanted =
      entry.fields.some((one) => one.field.field === field) && !fields.some((one) => one.field === field);
    const column = columns.find(
      ({ header, content }) =>
        isWanted &&
        !taken.has(header.index) &&
        VAGUE.test(nameOf(header.path)) &&
        isTold(content.texts, cell),
    );
    if (!column) {
      return [];
    }
    taken.add(column.header.index);
    const { path, index } = column.header;
    return [{ field, header: path.at(-1) ?? '', index, confidence: 0.8 }];
  });
  return [...fields, ...found];
}

function nameOf(path: readonly string[]): string {
  return (path.at(-1) ?? '').replace(/\s+/g, '');
}

function isTold(texts: readonly string[], cell: RegExp): boolean {
  const told = texts.filter((text) => cell.test(text.replace(/\s+/g, '')));
  return told.length >= 2 && told.length >= texts.length * SHARE;
}
