import type { Stage } from '../../model/quantity';
import { foldWidth, normaliseWords } from '../../reading/words';
import { type KindEntry, wordForms } from './dictionary';
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

const STAGE = /^(小学|初中|初级中学|中学(?=部))(?:部|学?段|阶段)?$/;
const WHOLE = /^(?:全校|合计|总计|全校合计|学校合计|共计|小计|计|全部|学校)$/;

/** 小学部, 初中, 合计 at the edge of a table; `undefined` for any other text. */
export function stageOfLabel(text: string): Stage | 'whole' | undefined {
  const folded = foldWidth(text).replace(/\([^()]*\)$/, '');
  const word = STAGE.exec(folded)?.[1];
  return word === undefined
    ? WHOLE.test(folded)
      ? 'whole'
      : undefined
    : word === '小学'
      ? 'primary'
      : 'junior';
}
