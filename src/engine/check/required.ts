import type { Severity } from '../../model/finding';
import type { Field } from '../../model/ledger';
import type { CellValue } from '../../model/workbook';
import type { Raised } from '../findings';
import type { Column } from './column';
import { possessive } from './sentences';
import { recordName, type Setting } from './setting';

/** What must not be blank. Rows prepared in advance, where only the running number stands, are left alone. */
export function checkRequired(setting: Setting): readonly Raised[] {
  return setting.columns.flatMap((column) =>
    column.field.required !== undefined
      ? checkColumn(column, column.field.required, setting)
      : isEssential(column.field)
        ? holesIn(column, checkColumn(column, 'query', setting))
        : [],
  );
}

/** What everybody in a list of people has, whether the kind of ledger demands it or not. */
function isEssential({ field, content }: Field): boolean {
  return content.type === 'gender' || content.type === 'identity' || field === 'birth_date';
}

/** A hole in a column that is otherwise filled; a column that is filled here and there is left alone. */
function holesIn(column: Column, raised: readonly Raised[]): readonly Raised[] {
  return column.length >= 4 && raised.length <= column.length * 0.2 ? raised : [];
}

function checkColumn(column: Column, severity: Severity, setting: Setting): readonly Raised[] {
  const { field } = column;
  const { records } = setting.view;
  const raised: Raised[] = [];
  let considered = 0;
  for (let index = 0; index < records.length; index++) {
    const record = records[index];
    if (!record) {
      continue;
    }
    considered++;
    if (
      !isWritten(column.value(index)) &&
      record.isBlank(field.field) &&
      (field.requiredWhen?.(record) ?? true) &&
      !isPrepared(setting, index, field)
    ) {
      raised.push({
        rule: 'missing-value',
        complaint: {
          cell: column.place(index),
          severity,
          message: `${possessive(recordName(setting.kind, record))}“${column.header}”没有填。这一项必须填写,请补填。`,
          actual: '空白',
          required: '必填',
        },
      });
    }
  }
  return unlessUnused(raised, considered, column);
}

/** A column that nobody has begun to fill is one question, not an error in every row. */
function unlessUnused(raised: readonly Raised[], considered: number, column: Column): readonly Raised[] {
  const first = raised[0];
  if (!first || considered < 4 || raised.length < considered) {
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

/** Only the running number and what is filled down stands in the row. */
function isPrepared({ columns }: Setting, index: number, missing: Field): boolean {
  return columns.every(
    ({ field, value }) =>
      field === missing || field.content.type === 'sequence' || field.fillsDown || !isWritten(value(index)),
  );
}
