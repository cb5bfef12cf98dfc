import type { RecordView, Relation } from '../../model/ledger';
import { tidy } from '../../reading/numbers';
import type { Raised } from '../raised';
import { figure, possessive } from '../sentences';
import type { Column } from './column';
import { headerOf, type Setting, subjectOf } from './setting';

type Arithmetic = Extract<Relation, { readonly type: 'sum' | 'product' | 'difference' | 'quotient' }>;

/** With fewer lines a single blank shows nothing. */
const FEWEST = 8;
const SHORT = 8;

/**
 * The one blank of a column that is filled in all other lines, where nothing demands it: what sorts the lines into a few
 * classes (类型, 等级, 是否…), a name that does not go on from above, and figures over a 合计 of a line whose other figures are there.
 */
export function checkSingleHoles(setting: Setting): readonly Raised[] {
  const { view, columns, kind } = setting;
  const isShort = view.records.length < FEWEST;
  return columns
    .filter((column) => isOptional(column) && (!isShort || column.field.fillsDown))
    .flatMap((column): readonly Raised[] => {
      const blanks = view.records.flatMap((record, index) =>
        isBlank(column, record, index) ? [{ record, index }] : [],
      );
      const [hole] = blanks;
      const isFigure = column.field.content.type === 'number';
      if (
        !hole ||
        blanks.length > 1 ||
        (column.field.fillsDown && hole.index === 0) ||
        isStruckOut(hole.record, setting) ||
        !(isFigure ? isCounted(column, hole, setting) : column.field.fillsDown || sorts(column, setting))
      ) {
        return [];
      }
      return [
        {
          rule: 'missing-value',
          complaint: {
            cell: column.place(hole.index),
            severity: 'query',
            message: `${possessive(subjectOf(kind, hole.record))}“${column.header}”没有填,其他各行都填了。请补填${isFigure ? ';没有的请填0' : ''}。`,
            actual: '空白',
            required: '不留空白',
          },
        },
      ];
    });
}

function isOptional({ field }: Column): boolean {
  const isAsked = field.required !== undefined || field.requiredWhen !== undefined;
  return !isAsked && field.field !== 'remark' && /^(?:choice|yes-no|text|number)$/.test(field.content.type);
}

/** A line of strokes is left open on purpose (在建, 停办): so is its blank. */
function isStruckOut(record: RecordView, { columns }: Setting): boolean {
  const strokes = columns.filter(({ field }) => /^[-—–/／]+$/.test(record.text(field.field)));
  return strokes.length >= 2 && strokes.length >= columns.length / 4;
}

function isBlank(column: Column, record: RecordView, index: number): boolean {
  const value = column.value(index);
  return (value === null || value === '') && record.isBlank(column.field.field);
}

/** Few short words, each of them more than once on the average. */
function sorts(column: Column, { view }: Setting): boolean {
  const texts = view.records.map((record) => record.text(column.field.field)).filter((text) => text !== '');
  const kinds = new Set(texts);
  return kinds.size >= 2 && kinds.size <= texts.length / 2 && texts.every((text) => text.length <= SHORT);
}

/** A 合计 adds the column up, and of the figures of the line only this one is left out. */
function isCounted(
  column: Column,
  { record, index }: { readonly record: RecordView; readonly index: number },
  { view, columns }: Setting,
): boolean {
  const isAdded = view.totals.some(
    (total) => total.covers.includes(record) && total.record.number(column.field.field) !== undefined,
  );
  const figures = columns.filter((one) => one !== column && one.field.content.type === 'number');
  return (
    isAdded &&
    column.field.additive !== false &&
    figures.length >= 2 &&
    !figures.some((one) => isBlank(one, record, index))
  );
}

/** A result that is blank in a column that is otherwise filled, although everything it is computed from is there. */
export function checkBlankResults(relation: Arithmetic, setting: Setting): readonly Raised[] {
  const { records } = setting.view;
  const result = relation.type === 'sum' ? relation.total : relation.result;
  const blank = records.filter((record) => record.isBlank(result));
  if (blank.length === 0 || blank.length > records.length * 0.3) {
    return [];
  }
  const isRequired = setting.kind.fields.some(
    ({ field, required }) => field === result && required !== undefined,
  );
  return blank.flatMap((record) => {
    const value = computed(relation, record);
    const cell = record.place(result);
    return value === undefined || value === 0 || !cell || isRequired
      ? []
      : [complain(record, result, value, setting)];
  });
}

function computed(relation: Arithmetic, record: RecordView): number | undefined {
  switch (relation.type) {
    case 'sum':
      return all(record, relation.parts)?.reduce((sum, value) => sum + value, 0);
    case 'product':
      return all(record, relation.factors)?.reduce((product, value) => product * value, 1);
    case 'difference': {
      const [from = 0, minus = 0] = all(record, [relation.from, relation.minus]) ?? [];
      return relation.floor ? Math.max(0, from - minus) : from - minus;
    }
    case 'quotient': {
      const [above = 0, below = 0] = all(record, [relation.numerator, relation.denominator]) ?? [];
      return below === 0 ? undefined : Number(((above / below) * (relation.times ?? 1)).toFixed(2));
    }
  }
}

/** The figures of the fields, if all of them are filled. */
function all(record: RecordView, fields: readonly string[]): readonly number[] | undefined {
  const values = fields.map((field) => record.number(field)).filter((value) => value !== undefined);
  return values.length === fields.length ? values : undefined;
}

function complain(record: RecordView, result: string, value: number, setting: Setting): Raised {
  const header = headerOf(result, setting);
  const expected = tidy(value);
  return {
    rule: 'missing-result',
    complaint: {
      cell: record.place(result) ?? setting.view.anchor,
      severity: 'query',
      message: `${possessive(subjectOf(setting.kind, record))}“${header}”没有填,按同一行的数应为 ${figure(expected)}。请补填。`,
      actual: '空白',
      required: figure(expected),
      repair: expected,
    },
  };
}
