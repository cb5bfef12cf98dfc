import type { Content } from '../../model/content';
import type { FieldPlace } from '../../model/ledger';
import { readChoice } from '../../reading/choices';
import { readSubject } from '../../reading/subjects';
import type { Column, ColumnContent } from './column';
import type { KindEntry } from './dictionary';

/** 1: the cells are what the field holds; 0: they are something else; 0.7 where nothing can be seen. */
export function contentFit(content: ColumnContent, wanted: Content): number {
  if (content.filled === 0) {
    return 0.7;
  }
  switch (wanted.type) {
    case 'identity':
    case 'student-code':
      return wanted.type === 'identity' ? content.identity : Math.max(content.identity, content.number, 0.5);
    case 'phone':
      return Math.max(content.phone, content.number * 0.6);
    case 'date':
      return Math.max(content.date, content.number * 0.6);
    case 'gender':
      return Math.max(content.gender, content.number * 0.4);
    case 'class':
      return Math.max(
        content.className,
        content.number * 0.6,
        1 - content.long * 0.7 - content.person * 0.3 - content.date,
      );
    case 'grade':
      return 1 - Math.max(content.identity, content.phone, content.long, content.date) * 0.8;
    case 'number':
    case 'percent':
      return content.identity > 0.5 || content.phone > 0.5 ? 0.1 : Math.max(content.number, 0.3);
    case 'sequence':
      return Math.max(content.sequence, content.number * 0.5, 0.2);
    case 'person':
      return Math.max(
        content.person,
        1 - Math.max(content.number, content.date, content.identity, content.phone, content.long),
      );
    case 'yes-no':
      return Math.max(content.yesNo, 0.4);
    case 'choice':
      return Math.max(
        0.4,
        shareOf(content.texts, (text) => readChoice(text, wanted.choices) !== undefined),
      );
    case 'subject':
      return Math.max(
        0.4,
        shareOf(content.texts, (text) => readSubject(text) !== undefined),
      );
    default:
      return content.identity > 0.5 || content.phone > 0.5
        ? 0.5
        : wanted.type === 'text'
          ? 1 - content.sequence * 0.3
          : 0.9;
  }
}

/** Whether the cells can be nothing of the kind, whatever the header says: ticks are no figures, and figures no ticks. */
export function contradicts(content: ColumnContent, wanted: Content): boolean {
  return wanted.type === 'number'
    ? content.tick > 0.8
    : wanted.type === 'yes-no' &&
        wanted.ticks === true &&
        content.filled > 0 &&
        content.tick < 0.5 &&
        content.texts.some((text) => text !== '1');
}

function shareOf(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}

/** Headers that say nothing of what stands under them: the corner of a table that lies on its side. */
const VAGUE = /^(?:项目|指标|指标名称|内容|名称|类别|单位|对象|统计项目|填报项目|栏目|范围|类型|)$/;

const TOLD: readonly { readonly field: string; readonly cell: RegExp }[] = [
  { field: 'grade', cell: /^(?:[一二三四五六七八九]|[初高][一二三])年级?$/ },
  { field: 'level', cell: /^(?:小学|初中|小学部|初中部|小学段|初中段|初级中学)$/ },
  { field: 'school_name', cell: /(?:小学|中学|完小|初中|学校|教学点|校区|分校)(?:[(（].{1,6}[)）])?$/ },
];

/** So many of the cells must be such words, and at least two. */
const SHARE = 0.7;

/** Columns of grades, schools or stages that only their cells tell, where the kind has the field and no header names it. */
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
