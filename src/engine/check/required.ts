import type { Severity } from '../../model/finding';
import type { Field } from '../../model/ledger';
import type { CellValue } from '../../model/workbook';
import type { Raised } from '../raised';
import { possessive } from '../sentences';
import type { Column } from './column';
import { type Setting, subjectOf } from './setting';

/** What must not be blank. Rows prepared in advance, where only the running number stands, are left alone. */
export function checkRequired(setting: Setting): readonly Raised[] {
  const inForm = blanksOfForm(setting);
  return inForm.length > 0 ? inForm : blanksInColumns(setting);
}

/** A form with so many labels is filled in; with so many blanks it is one that nobody has filled in yet. */
const FORM = { labels: 8, blanks: 0.2 };

/** The few labels of a filled-in form beside which nothing stands. What is asked of one part of the school may be left to the other, and what is a line of a list elsewhere says itself what it needs. */
function blanksOfForm({ view, kind, columns }: Setting): readonly Raised[] {
  const [form] = view.records;
  const rows = new Set(columns.map((column) => column.place(0).row));
  if (
    !form ||
    view.records.length > 1 ||
    kind.layouts?.includes('rows') ||
    rows.size < 3 ||
    columns.length < FORM.labels ||
    view.context.stage
  ) {
    return [];
  }
  const blanks = columns.filter(
    ({ field, value }) => field.field !== 'remark' && !isWritten(value(0)) && form.isBlank(field.field),
  );
  return blanks.length > columns.length * FORM.blanks
    ? []
    : blanks.map((column) => ({
        rule: 'missing-value',
        complaint: {
          cell: column.place(0),
          severity: 'query',
          message: `“${column.header}”没有填,别的栏都填了。请补填;没有的请填“无”。`,
          actual: '空白',
          required: '不留空白',
        },
      }));
}

function blanksInColumns(setting: Setting): readonly Raised[] {
  return setting.columns.flatMap((column) =>
    column.field.required !== undefined
      ? unlessUnused(blanksIn(column, column.field.required, setting), column)
      : isEssential(column.field)
        ? unlessCommon(blanksIn(column, 'query', setting), column)
        : isUsuallyFilled(column.field)
          ? unlessMany(blanksIn(column, 'query', setting, 2), column)
          : [],
  );
}

/** What everybody in a list of people has, whether the kind of ledger demands it or not. */
function isEssential({ field, content }: Field): boolean {
  return content.type === 'gender' || content.type === 'identity' || field === 'birth_date';
}

/** Who is answerable and how to reach him, where a thing stands: nothing demands it, but a list that has it everywhere else has a hole. */
function isUsuallyFilled({ field, content, requiredWhen }: Field): boolean {
  return (
    requiredWhen === undefined &&
    (content.type === 'person' || content.type === 'phone' || field === 'location')
  );
}

/** One hole only, in a column of at least this many rows. */
const FEWEST = 4;
const FEWEST_PHONES = 20;

function unlessMany(raised: readonly Raised[], column: Column): readonly Raised[] {
  // Not every family has a telephone: only a long list shows that the blank is a hole.
  const fewest = column.field.content.type === 'phone' ? FEWEST_PHONES : FEWEST;
  return column.length >= fewest && raised.length === 1 ? raised : [];
}

/** A hole in a column that is otherwise filled; a column that is filled here and there is left alone. */
function unlessCommon(raised: readonly Raised[], column: Column): readonly Raised[] {
  return column.length >= 4 && raised.length <= column.length * 0.2 ? raised : [];
}

/** The blanks of a column, or the first `most` of them. */
function blanksIn(
  column: Column,
  severity: Severity,
  setting: Setting,
  most = Number.POSITIVE_INFINITY,
): readonly Raised[] {
  const { field } = column;
  const { records } = setting.view;
  const raised: Raised[] = [];
  for (let index = 0; index < records.length && raised.length < most; index++) {
    const record = records[index];
    if (!record) {
      continue;
    }
    if (
      !isWritten(column.value(index)) &&
      record.isBlank(field.field) &&
      (field.requiredWhen?.(record) ?? true) &&
      !isPrepared(setting, index, field) &&
      !isSplitWithout(setting, index, column)
    ) {
      raised.push({
        rule: 'missing-value',
        complaint: {
          cell: column.place(index),
          severity,
          message: `${possessive(subjectOf(setting.kind, record))}“${column.header}”没有填。${severity === 'error' ? '这一项必须填写,请补填。' : '请补填;确实没有的,请写明原因。'}`,
          actual: '空白',
          required: severity === 'error' ? '必填' : '不留空白',
        },
      });
    }
  }
  return raised;
}

/** 教学仪器设备 over 其中:物理仪器 and more, none of which has a number either: the line has none to give. */
function isSplitWithout({ sheetOf }: Setting, index: number, column: Column): boolean {
  const at = column.place(index);
  const under = sheetOf(at).values.slice(at.row + 1, at.row + 1 + MOST_PARTS);
  const filled = under.findIndex((row) => isWritten(row?.[at.column] ?? null));
  const parts = under.slice(0, Math.max(filled, 0));
  const isSplit = parts[0]?.some((value) => typeof value === 'string' && /^\s*其中/.test(value)) ?? false;
  return isSplit && parts.length >= 2;
}

/** A line has fewer parts than this under it. */
const MOST_PARTS = 20;

/** Signed and stamped by hand, on paper. */
const BY_HAND = /签字|签名|签章|盖章/;

/**
 * A column that nobody has begun to fill is one question, not an error in every row; one that is signed on paper stays
 * blank in the file.
 */
function unlessUnused(raised: readonly Raised[], column: Column): readonly Raised[] {
  if (raised.length === column.length && BY_HAND.test(column.header)) {
    return [];
  }
  const first = raised[0];
  if (!first || column.length < 4 || raised.length < column.length) {
    return raised;
  }
  return [
    {
      rule: 'missing-value',
      complaint: {
        ...first.complaint,
        related: raised.slice(1, 10).map(({ complaint }) => complaint.cell),
        severity: 'query',
        message: `“${column.header}”整列都没有填。请补填;确实不需要的,请说明原因。`,
      },
    },
  ];
}

/** The cell itself holds something; a blank cell may still be merged or filled down. */
function isWritten(value: CellValue): boolean {
  return (
    value !== null &&
    (typeof value !== 'string' ||
      (value.charCodeAt(0) > 32 && value.charCodeAt(0) !== 0x3000) ||
      value.trim() !== '')
  );
}

/**
 * Only the running number and what is filled down stands in the row; or next to nothing does, and not even a name: a
 * remark between the records ("平均班额 … 41").
 */
function isPrepared({ columns, kind }: Setting, index: number, missing: Field): boolean {
  let written = 0;
  let isNamed = false;
  for (const { field, value } of columns) {
    if (
      field !== missing &&
      field.content.type !== 'sequence' &&
      !field.fillsDown &&
      isWritten(value(index))
    ) {
      written++;
      isNamed ||= kind.nameFields.includes(field.field);
    }
  }
  return written === 0 || (!isNamed && written === 1 && columns.length > 4);
}
