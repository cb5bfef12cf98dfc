import { isNothing, saysNone } from '../../reading/nil-words';
import { readNumber, readRange, readRatio } from '../../reading/numbers';
import { type Raised, unlessMost } from '../raised';
import { figureWithUnit, inUnit, possessive, quoted, unitOf } from '../sentences';
import type { Column } from './column';
import { type Setting, subjectOf } from './setting';

/** Figures: that they can be read, are not negative, and lie within what is possible. */
export function checkFigures(setting: Setting): readonly Raised[] {
  return setting.columns
    .filter(({ field }) => field.content.type === 'number' || field.content.type === 'percent')
    .flatMap((column) => checkColumn(column, setting));
}

interface Limits {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

function limitsOf(column: Column): Limits {
  const { content } = column.field;
  return content.type === 'number'
    ? {
        min: content.min ?? Number.NEGATIVE_INFINITY,
        max: content.max ?? Number.POSITIVE_INFINITY,
        integer: content.integer === true,
      }
    : { min: 0, max: Number.POSITIVE_INFINITY, integer: false };
}

function checkColumn(column: Column, setting: Setting): readonly Raised[] {
  const limits = limitsOf(column);
  const isPercent = column.field.content.type === 'percent';
  const beyond: Raised[] = [];
  const unreadable: Raised[] = [];
  const vague: Raised[] = [];
  let considered = 0;
  for (let index = 0; index < column.length; index++) {
    const value = column.value(index);
    if (value === null || value === '' || typeof value === 'object') {
      continue;
    }
    considered++;
    if (typeof value === 'number') {
      const isBeyond =
        value < limits.min || value > limits.max || (limits.integer && !Number.isInteger(value));
      const isExplained =
        (value === 0 && isNotAsked(column, index, setting)) || (value < 0 && isCorrection(index, setting));
      if (isBeyond && !isExplained) {
        beyond.push(outOfLimits(column, index, value, '', limits, setting));
      } else if (!isBeyond && isPercent && value > 100) {
        beyond.push(overHundred(column, index, value / 100));
      }
      continue;
    }
    const reading = readNumber(value);
    // In a list an estimate is one of many; in a form it is what the school says of itself.
    if (reading && typeof value === 'string' && IN_WORDS.test(value) && isAddedUp(column, setting)) {
      vague.push(inWords(column, index, value, reading.value, setting));
    }
    if (reading?.approximate && column.length === 1) {
      vague.push(approximate(column, index, String(value), setting));
    }
    if (
      reading &&
      (reading.value < limits.min ||
        reading.value > limits.max ||
        (limits.integer && !Number.isInteger(reading.value)))
    ) {
      beyond.push(outOfLimits(column, index, reading.value, reading.unit, limits, setting));
    } else if (isPercent && reading?.unit === '%' && reading.value > 1 + 1e-9) {
      beyond.push(overHundred(column, index, reading.value));
    } else if (
      !reading &&
      typeof value === 'string' &&
      !isNothing(value) &&
      !saysNone(value) &&
      !readRange(value) &&
      !readRatio(value) &&
      !isBetweenFigures(column, index, setting)
    ) {
      unreadable.push(notAFigure(column, index, value, setting));
    }
  }
  return [
    ...unlessMost(beyond, considered, `“${column.header}”大多超出正常范围。请核对单位和表头。`),
    ...unlessMost(
      unreadable,
      considered,
      `“${column.header}”大多不是数字。请填数字,文字说明写到备注栏。`,
      0.3,
    ),
    ...unlessMost(vague, considered, `“${column.header}”大多不是确数,无法核算。请按实际填写。`, 0.3),
  ];
}

/** 在校学生 24人 生均册数 26.3 under a list: a label with its figure behind it, after another figure. */
function isBetweenFigures(column: Column, index: number, { sheetOf }: Setting): boolean {
  const { row, column: at, sheet } = column.place(index);
  const cells = sheetOf({ sheet }).values[row];
  const unit = readNumber(cells?.[at - 1] ?? null)?.unit ?? '';
  return unit !== '' && readNumber(cells?.[at + 1] ?? null) !== undefined;
}

/** What this record need not have may be left blank, or 0. */
function isNotAsked({ field }: Column, index: number, { view }: Setting): boolean {
  const record = view.records[index];
  return record !== undefined && field.requiredWhen?.(record) === false;
}

const TAKEN_BACK = /冲[销减回账抵]|退[回款还]|红字|更正|调减|核减/;

/** A line that takes back what was entered before. */
function isCorrection(index: number, { view, kind }: Setting): boolean {
  const record = view.records[index];
  const names = [...kind.nameFields, 'remark'];
  return record !== undefined && TAKEN_BACK.test(names.map((field) => record.text(field)).join(' '));
}

/** A 合计 row adds the column up. */
function isAddedUp({ field }: Column, { view }: Setting): boolean {
  return view.totals.some(({ record }) => record.role !== 'statistic' && !record.isBlank(field.field));
}

/** 两册, 十二人: a figure that no SUM adds up. */
const IN_WORDS = /^\s*[一二两三四五六七八九十百]{1,5}[^\d一二三四五六七八九十]{0,3}$/;

function inWords(column: Column, index: number, value: string, figure: number, setting: Setting): Raised {
  const record = setting.view.records[index];
  return {
    rule: 'figure-in-words',
    complaint: {
      cell: column.place(index),
      severity: 'query',
      message: `${possessive(record ? subjectOf(setting.kind, record, column.field.field) : '')}“${column.header}”写的是${quoted(value)},求和时会漏掉。请改成数字 ${figure}。`,
      actual: value,
      required: String(figure),
      repair: figure,
    },
  };
}

/** 约1200平方米, 26000余册: nobody can calculate with it. */
function approximate(column: Column, index: number, value: string, setting: Setting): Raised {
  const record = setting.view.records[index];
  return {
    rule: 'approximate-figure',
    complaint: {
      cell: column.place(index),
      severity: 'query',
      message: `${possessive(record ? subjectOf(setting.kind, record, column.field.field) : '')}“${column.header}”写的是${quoted(value)},不是确数,无法核算。请按实际填写准确的数。`,
      actual: value,
      required: '准确的数',
    },
  };
}

function outOfLimits(
  column: Column,
  index: number,
  value: number,
  unit: string,
  limits: Limits,
  setting: Setting,
): Raised {
  const { min, max } = limits;
  const own = unit || unitOf(column.field.field, setting, setting.view.records[index]);
  const stated = inUnit(value, own);
  const negative = value < 0 && min === 0;
  const fraction = value >= min && value <= max;
  const demand = negative
    ? '不能是负数'
    : fraction
      ? '应该是整数'
      : value < min
        ? `不应小于 ${inUnit(min, own)}`
        : `不应大于 ${inUnit(max, own)}`;
  const record = setting.view.records[index];
  return {
    rule: negative ? 'negative-figure' : fraction ? 'not-a-whole-number' : 'figure-out-of-range',
    complaint: {
      cell: column.place(index),
      severity: fraction ? 'query' : 'error',
      message: `${possessive(record ? subjectOf(setting.kind, record, column.field.field) : '')}“${column.header}”是 ${stated},${demand}。请核对后重填。`,
      actual: stated,
      required: fraction ? '整数' : demand,
    },
  };
}

/** Only a gross rate can be more than 100 %. */
function overHundred(column: Column, index: number, value: number): Raised {
  const stated = figureWithUnit(value, '%');
  return {
    rule: 'over-hundred-percent',
    complaint: {
      cell: column.place(index),
      severity: 'query',
      message: `“${column.header}”是 ${stated},比率不会超过 100%。请核对;是毛入学率的请注明。`,
      actual: stated,
      required: '不超过 100%',
    },
  };
}

function notAFigure(column: Column, index: number, value: string, setting: Setting): Raised {
  const record = setting.view.records[index];
  return {
    rule: 'not-a-figure',
    complaint: {
      cell: column.place(index),
      severity: 'query',
      message: `${possessive(record ? subjectOf(setting.kind, record, column.field.field) : '')}“${column.header}”填的是${quoted(value)},不是数字,无法核算。请填数字,文字说明写到备注栏。`,
      actual: value,
      required: '数字',
    },
  };
}
