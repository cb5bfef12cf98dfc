import type { Field } from '../../model/ledger';
import type { CellValue } from '../../model/workbook';
import { readDate } from '../../reading/dates';
import { isDateFormat } from '../../reading/formats';
import type { Raised } from '../raised';
import { possessive } from '../sentences';
import type { Column } from './column';
import { type Setting, subjectOf } from './setting';

interface Damage {
  readonly rule: string;
  readonly severity: 'error' | 'query';
  readonly message: string;
  readonly required: string;
  readonly expected?: string;
}

/**
 * Numbers of things (登录号, 资产编号, 班号, ISBN) that Excel has taken for figures or days: each cell by itself, because each
 * has lost something else. What is only stored as a number and has lost nothing is no damage.
 */
export function checkDamagedCodes(setting: Setting): readonly Raised[] {
  return setting.columns.filter(({ field }) => isCode(field)).flatMap((column) => damagesIn(column, setting));
}

function isCode({ field, content }: Field): boolean {
  return content.type === 'isbn' || (content.type === 'text' && /(?:^|_)(?:no|code|postcode)$/.test(field));
}

function damagesIn(column: Column, setting: Setting): readonly Raised[] {
  const values = Array.from({ length: column.length }, (_, index) => column.value(index));
  const width = column.field.content.type === 'isbn' ? undefined : widthOf(values);
  const known = new Set(values.map(String));
  const days = values.filter((value, index) => dayIn(value, column.format(index)) !== undefined).length;
  return values.flatMap((value, index): readonly Raised[] => {
    const format = column.format(index);
    const damage =
      inPowers(value, column.header) ??
      cutOff(value, column.header) ??
      (days * 2 < values.length ? becomeDay(value, format, column.header) : undefined) ??
      (width === undefined ? undefined : withoutNoughts(value, format, width, known, column.header));
    const record = setting.view.records[index];
    if (!damage || !record) {
      return [];
    }
    const { rule, severity, message, required, expected } = damage;
    return [
      {
        rule,
        complaint: {
          cell: column.place(index),
          severity,
          message: possessive(subjectOf(setting.kind, record, column.field.field)) + message,
          actual: String(value),
          required,
          ...(expected === undefined ? {} : { expected }),
        },
      },
    ];
  });
}

/** 9.78702E+12 as a text: the digits behind are gone for good. */
function inPowers(value: CellValue, header: string): Damage | undefined {
  return typeof value === 'string' && /^\s*\d(?:\.\d+)?[Ee]\+\d{1,2}\s*$/.test(value)
    ? {
        rule: 'code-in-powers',
        severity: 'error',
        message: `“${header}”变成了科学计数法 ${value.trim()},后面的数字已经丢失,找不回来。请把单元格改成文本格式,照原件重新录入。`,
        required: '完整的号码',
      }
    : undefined;
}

/** Excel keeps fifteen digits of a number and writes noughts for the rest. */
function cutOff(value: CellValue, header: string): Damage | undefined {
  return typeof value === 'number' && value >= 1e15
    ? {
        rule: 'code-in-powers',
        severity: 'error',
        message: `“${header}”存成了数字,Excel 只保留前 15 位,后面的已经变成 0。请把单元格改成文本格式,照原件重新录入。`,
        required: '完整的号码',
      }
    : undefined;
}

/** Days as Excel writes them where it was not asked to, as they are when pasted as texts. */
const DAY_TEXT = /^(?:(\d{4})(?:[-/]|年))?(\d{1,2})(?:[-/]|月)(\d{1,2})(日|\s+0{1,2}:00(?::00)?)?$/;

/** Year (`0` where none is told), month and day of a code that is one; a bare 3-5 is the code itself. */
function dayIn(value: CellValue, format: string | undefined): readonly number[] | undefined {
  if (typeof value === 'number') {
    return isDateFormat(format) ? readDate(value, 'yyyy-mm-dd')?.iso.split('-').map(Number) : undefined;
  }
  const [, year, month, day, end] = (typeof value === 'string' && DAY_TEXT.exec(value.trim())) || [];
  return month !== undefined && (year !== undefined || end !== undefined)
    ? [Number(year ?? 0), Number(month), Number(day)]
    : undefined;
}

/** 3-5 that Excel has taken for the fifth of March. */
function becomeDay(value: CellValue, format: string | undefined, header: string): Damage | undefined {
  const parts = dayIn(value, format);
  if (!parts) {
    return undefined;
  }
  const [year = 0, month = 0, day = 0] = parts;
  const guesses = [`“${month}-${day}”`, ...(day === 1 && year > 0 ? [`“${year}-${month}”`] : [])].join('或');
  return {
    rule: 'code-as-date',
    severity: 'query',
    message: `“${header}”变成了日期${year > 0 ? `${year}年` : ''}${month}月${day}日,多半原来写的是${guesses}。请把单元格改成文本格式,照原件重新录入。`,
    required: '原来的号码',
  };
}

/** Codes of one length, some of which begin with 0: 3 of them show that the noughts are meant. */
const LEADING = 3;

/** How many digits the codes of a column have, where some begin with 0; `undefined` where nothing shows it. */
function widthOf(values: readonly CellValue[]): number | undefined {
  const texts = values.filter((value): value is string => typeof value === 'string' && /^\d+$/.test(value));
  const led = texts.filter((text) => text.startsWith('0'));
  const width = led[0]?.length;
  return led.length >= LEADING && texts.filter(({ length }) => length === width).length * 2 > values.length
    ? width
    : undefined;
}

/** 123 among 000121, 000122: a number has no noughts in front. */
function withoutNoughts(
  value: CellValue,
  format: string | undefined,
  width: number,
  known: ReadonlySet<string>,
  header: string,
): Damage | undefined {
  const text = String(value ?? '').trim();
  const right = text.padStart(width, '0');
  return /^[1-9]\d*$/.test(text) &&
    text.length < width &&
    !known.has(right) &&
    !/^0+$/.test(typeof value === 'number' ? (format ?? '') : '')
    ? {
        rule: 'code-without-noughts',
        severity: 'query',
        message: `“${header}”是 ${text},别的各行都是 ${width} 位、不够的前面补 0。多半是存成数字时前面的 0 丢了,应为 ${right}。请改成文本格式后补上。`,
        required: right,
        expected: right,
      }
    : undefined;
}
