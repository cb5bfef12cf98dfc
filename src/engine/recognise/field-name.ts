import type { Field, FieldPlace, LedgerKind } from '../../model/ledger';
import type { Stage } from '../../model/quantity';
import type { Place } from '../../model/workbook';
import { foldWidth, normaliseWords } from '../../reading/words';
import type { Block } from './blocks';
import { type KindEntry, wordForms } from './dictionary';
import { mergeAt, shownText } from './grid';
import { hitsOf, SAME_MEANING } from './word-hits';

/** What a label names: a field, and of which part of the school where it says so. */
export interface FieldName {
  readonly field: string;
  readonly score: number;
  readonly stage?: Stage;
}

/** A column, and the part of the school that it is about. */
export interface StageColumn {
  readonly index: number;
  readonly stage: Stage | 'whole';
}

const LEAST = 0.6;

export function bestField(forms: readonly string[], entry: KindEntry): FieldName | undefined {
  let best: FieldName | undefined;
  for (const { order, score } of forms.flatMap((form) => hitsOf(form, entry))) {
    const field = entry.fields[order]?.field.field;
    if (field !== undefined && score >= LEAST && score > (best?.score ?? 0)) {
      best = { field, score };
    }
  }
  return best;
}

/** The field that a label names in a form; 学生数(初中) is not the school's 学生数. */
export function fieldOfLabel(label: string, entry: KindEntry): FieldName | undefined {
  const whole = bestField([normaliseWords(label)], entry);
  return (whole?.score ?? 0) >= SAME_MEANING
    ? whole
    : (stagedField(label, entry) ?? bestField(wordForms(label), entry));
}

const BEFORE = /^(?:其中|#)?:?(小学|初中|初级中学|中学(?=部))(?:部|学?段|阶段)?[:·、-]?(.{2,})$/;
const BEHIND = /^(.{2,}?)[:·-]?\(?(小学|初中|初级中学|中学(?=部))(?:部|学?段|阶段)?\)?$/;

/** 小学部学生数, 学生数(初中): the label of a whole school's field with the part of the school that it is about. */
function stagedField(label: string, entry: KindEntry): FieldName | undefined {
  const folded = foldWidth(label);
  const before = BEFORE.exec(folded);
  const behind = before ? null : BEHIND.exec(folded);
  const word = before?.[1] ?? behind?.[2];
  const rest = before?.[2] ?? behind?.[1] ?? '';
  if (word === undefined || !isOfSchools(entry)) {
    return undefined;
  }
  // 小学生数 is the 学生数 of the 小学.
  const spellings = [rest, ...(/^生(?!均)/.test(rest) ? [`学${rest}`] : [])];
  const name = spellings
    .map((text) => bestField(wordForms(text), entry))
    .find((found) => found !== undefined && found.score >= SAME_MEANING);
  return name && { ...name, stage: word === '小学' ? 'primary' : 'junior' };
}

/** The fields of a form about a school can be those of a part of it; a pupil's cannot. */
function isOfSchools({ kind }: KindEntry): boolean {
  return (kind.layouts?.includes('key-value') ?? false) && !kind.layouts?.includes('rows');
}

/**
 * A field whose value is the same for the whole table and stands over it: 转入 over the left, 转出 over the right half.
 * Only for fields that identify the kind, and only where the heading is exactly one of their choices.
 */
export function headingFields(
  block: Block,
  kind: LedgerKind,
  found: readonly FieldPlace[],
): readonly FieldPlace[] {
  const telling = new Set([...kind.nameFields, ...kind.identifiedBy.flat()]);
  const missing = kind.fields.filter(
    ({ field, content }) =>
      content.type === 'choice' && telling.has(field) && !found.some((place) => place.field === field),
  );
  const headings = missing.length > 0 ? headingsOf(block) : [];
  return missing.flatMap((field) => {
    const heading = headings.find(({ text }) => isChoice(field, text));
    return heading
      ? [
          {
            field: field.field,
            header: field.label,
            index: heading.place.column,
            row: heading.place.row,
            confidence: 0.8,
          },
        ]
      : [];
  });
}

function isChoice({ content }: Field, text: string): boolean {
  const heading = normaliseWords(text);
  return (
    content.type === 'choice' &&
    Object.entries(content.choices).some(([choice, spellings]) =>
      [choice, ...spellings].some((spelling) => normaliseWords(spelling) === heading),
    )
  );
}

/** The parent that all columns share, and the title lines. */
function headingsOf({
  grid,
  header,
  titles,
}: Block): readonly { readonly text: string; readonly place: Place }[] {
  const [first] = header.headers;
  const line = header.lines[0];
  const top = first?.path[0];
  const shared = top !== undefined && header.headers.every(({ path }) => path.length > 1 && path[0] === top);
  if (!first || line === undefined || !shared || grid.turned || shownText(grid, line, first.index) !== top) {
    return titles;
  }
  const area = mergeAt(grid, line, first.index);
  const place = { sheet: grid.sheet.name, row: area?.top ?? line, column: area?.left ?? first.index };
  return [{ text: top, place }, ...titles];
}
