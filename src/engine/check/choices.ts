import type { Field } from '../../model/ledger';
import type { CellValue } from '../../model/workbook';
import { readChoice, readGender, readYesNo } from '../../reading/choices';
import { isNothing } from '../../reading/nil-words';
import { type Raised, unlessMost } from '../raised';
import { possessive, quoted } from '../sentences';
import type { Column } from './column';
import { type Setting, subjectOf } from './setting';

/** Cells that must hold one of a list: closed choices, the sex, yes or no. */
export function checkChoices(setting: Setting): readonly Raised[] {
  return setting.columns.flatMap((column) => {
    const listed = listOf(column.field);
    return listed ? checkColumn(column, listed, setting) : [];
  });
}

interface List {
  readonly knows: (value: CellValue) => boolean;
  readonly choices: string;
  /** Others occur too: only a single short word among many that are listed is asked about (再用 for 在用). */
  readonly isOpen?: boolean;
  readonly severity: 'error' | 'query';
}

function listOf({ content }: Field): List | undefined {
  switch (content.type) {
    case 'gender':
      return { knows: (value) => readGender(value) !== undefined, choices: '男、女', severity: 'error' };
    case 'yes-no':
      return {
        knows: (value) => readYesNo(value) !== undefined,
        choices: '是、否(或 √、×)',
        severity: 'query',
      };
    case 'choice': {
      const { choices, open } = content;
      const names = Object.keys(choices);
      return {
        knows: (value) => readChoice(value, choices) !== undefined,
        choices: names.length > 8 ? `${names.slice(0, 8).join('、')}等` : names.join('、'),
        severity: open ? 'query' : 'error',
        isOpen: open === true,
      };
    }
    default:
      return undefined;
  }
}

const SEVERAL = 6;
const SHORT = 4;

function checkColumn(column: Column, list: List, setting: Setting): readonly Raised[] {
  const raised: Raised[] = [];
  const known = new Set<CellValue>();
  let considered = 0;
  for (let index = 0; index < column.length; index++) {
    const value = column.value(index);
    if (value === null || value === '' || typeof value === 'object') {
      continue;
    }
    considered++;
    if (known.has(value)) {
      continue;
    }
    if (list.knows(value)) {
      known.add(value);
      continue;
    }
    const record = setting.view.records[index];
    const text = String(value);
    if (record && !isNothing(text)) {
      raised.push({
        rule: 'not-in-list',
        complaint: {
          cell: column.place(index),
          severity: list.severity,
          message: `${possessive(subjectOf(setting.kind, record, column.field.field))}“${column.header}”填的是${quoted(text)},不在可选范围内。应填:${list.choices}。`,
          actual: text,
          required: list.choices,
        },
      });
    }
  }
  if (list.isOpen) {
    const [only] = raised;
    return raised.length === 1 && considered >= SEVERAL && (only?.complaint.actual ?? '').length <= SHORT
      ? raised
      : [];
  }
  // A list that fits few of the cells is not this school's list.
  return unlessMost(
    softened(raised, considered),
    considered,
    `“${column.header}”有许多内容不在通常的范围内(${list.choices})。请核对。`,
    0.3,
  );
}

/** Several words that the list lacks may be this school's own; one that stands alone is a slip. */
function softened(raised: readonly Raised[], considered: number): readonly Raised[] {
  const texts = new Set(raised.map(({ complaint }) => complaint.actual));
  return raised.length === 1 || (texts.size === raised.length && raised.length <= considered * 0.2)
    ? raised
    : raised.map(({ rule, complaint }) => ({ rule, complaint: { ...complaint, severity: 'query' } }));
}
