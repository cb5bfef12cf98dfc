import type { RecordView, Relation } from '../../model/ledger';
import type { Raised } from '../findings';
import { type Arithmetic, type Disagreement, disagreement, isArithmetic } from './arithmetic';
import { checkAscending } from './ascending';
import { checkAtMost } from './at-most';
import { checkBalance } from './balance';
import type { Correction } from './corrections';
import { unlessMost } from './flood';
import { checkOneOf } from './one-of';
import { checkOrder } from './order';
import { difference, figure, placesOf, possessive } from './sentences';
import { recordName, type Setting } from './setting';
import { compareTotal } from './totals';

/** The relations between the fields of a record; and what the arithmetic ones say should stand there instead. */
export function checkRelations(setting: Setting): {
  readonly raised: readonly Raised[];
  readonly corrections: readonly Correction[];
} {
  const raised: Raised[] = [];
  const corrections: Correction[] = [];
  for (const relation of setting.kind.relations) {
    if (isArithmetic(relation)) {
      const found = checkArithmetic(relation, setting);
      raised.push(...found.raised);
      corrections.push(...found.corrections);
    } else {
      raised.push(...checkOther(relation, setting));
    }
  }
  return { raised, corrections };
}

function checkOther(relation: Exclude<Relation, Arithmetic>, setting: Setting): readonly Raised[] {
  switch (relation.type) {
    case 'at-most':
      return checkAtMost(relation, setting);
    case 'order':
      return checkOrder(relation, setting);
    case 'balance':
      return checkBalance(relation, setting);
    case 'ascending':
      return checkAscending(relation, setting);
    case 'one-of':
      return checkOneOf(relation, setting);
  }
}

const RULES: Readonly<Record<Arithmetic['type'], string>> = {
  sum: 'sum-mismatch',
  product: 'product-mismatch',
  difference: 'difference-mismatch',
  quotient: 'quotient-mismatch',
};

function checkArithmetic(
  relation: Arithmetic,
  setting: Setting,
): { readonly raised: readonly Raised[]; readonly corrections: readonly Correction[] } {
  const { view } = setting;
  const result = relation.type === 'sum' ? relation.total : relation.result;
  if (!view.has(result)) {
    return { raised: [], corrections: [] };
  }
  const disagreements = view.records.map((record) => disagreement(relation, record));
  const found = unlessUnit(
    disagreements.filter((one) => one !== undefined),
    view.records.length,
  );
  if (lacksParts(relation, setting) && found.length > view.records.length * 0.4) {
    return { raised: [], corrections: [] };
  }
  const blamed = found.map((one) => blame(one, relation, setting));
  const raised = blamed.map((one) => complain(one, RULES[relation.type], setting));
  const header = headerOf(result, setting);
  const kept = unlessMost(
    raised,
    view.records.length,
    `“${header}”在大多数行里和算出来的不一致。请核对表头和单位的含义。`,
  );
  return { raised: kept, corrections: kept === raised ? blamed.map(({ correction }) => correction) : [] };
}

/**
 * A sum of which the ledger lacks a part may be about other things: it is believed where most rows obey it
 * (语文+数学=合计 where no English is taught).
 */
function lacksParts(relation: Arithmetic, { view }: Setting): boolean {
  return relation.type === 'sum' && relation.parts.some((part) => !view.has(part));
}

/** A column that is in 万元 throughout is another unit; a single cell that is, is a mistake. */
function unlessUnit(found: readonly Disagreement[], considered: number): readonly Disagreement[] {
  const others = found.filter(({ otherUnit }) => otherUnit);
  return others.length > considered / 2 ? found.filter(({ otherUnit }) => !otherUnit) : found;
}

interface Blamed {
  readonly disagreement: Disagreement;
  readonly correction: Correction;
  /** The 合计 row proves which cell is the wrong one. */
  readonly proven: boolean;
}

/**
 * Usually the result is wrong. Where the result's column adds up to its 合计 and exactly one operand's column does not,
 * it is that operand.
 */
function blame(found: Disagreement, relation: Arithmetic, setting: Setting): Blamed {
  const { record, result, operands, stated, expected } = found;
  const ofResult: Blamed = {
    disagreement: found,
    correction: { record, field: result, stated, expected },
    proven: false,
  };
  if (relation.type !== 'sum') {
    return ofResult;
  }
  const suspects = operands.filter((operand) => agreement(operand, record, setting) === 'no');
  const [suspect] = suspects;
  if (suspect === undefined || suspects.length > 1 || agreement(result, record, setting) !== 'yes') {
    return ofResult;
  }
  const value = record.number(suspect) ?? 0;
  return {
    disagreement: found,
    correction: { record, field: suspect, stated: value, expected: value + stated - expected },
    proven: true,
  };
}

/** Whether the column adds up to the 合计 that covers the record. */
function agreement(field: string, record: RecordView, setting: Setting): 'yes' | 'no' | 'unknown' {
  const total = setting.view.totals.find(({ covers }) => covers.includes(record));
  const compared = total && compareTotal(field, total, setting);
  return compared ? (compared.agrees ? 'yes' : 'no') : 'unknown';
}

function headerOf(field: string, { columns, kind }: Setting): string {
  return (
    columns.find((column) => column.field.field === field)?.header ??
    kind.fields.find((known) => known.field === field)?.label ??
    field
  );
}

function complain(
  { disagreement: found, correction, proven }: Blamed,
  rule: string,
  setting: Setting,
): Raised {
  const { record, result, operands, stated, expected, equation, blank, approximate } = found;
  const header = headerOf(correction.field, setting);
  const names = operands.map((operand) => headerOf(operand, setting));
  const cell = record.place(correction.field) ?? setting.view.anchor;
  const joined = rule === 'sum-mismatch' ? names.join('+') : names.join('、');
  const others = [result, ...operands].filter((field) => field !== correction.field);
  const unfilled = blank.map((field) => headerOf(field, setting)).join('、');
  const advice = proven
    ? `按合计行推算,“${header}”应为 ${figure(correction.expected)}。`
    : unfilled === ''
      ? '请核对改正。'
      : `“${unfilled}”是空的,请补填或核对。`;
  return {
    rule,
    complaint: {
      cell,
      related: placesOf(record, others),
      severity: approximate || (blank.length > 0 && rule === 'sum-mismatch') ? 'query' : 'error',
      message: `${possessive(recordName(setting.kind, record))}“${headerOf(result, setting)}”是 ${figure(stated)},按${joined}算是 ${equation},${difference(stated, expected)}。${advice}`,
      actual: figure(correction.stated),
      required: figure(correction.expected),
      ...(proven ? { repair: correction.expected } : {}),
    },
  };
}

/** 男+女=计 in the 合计 rows themselves, where no cell of the row is already known to be wrong. */
export function checkTotalRows(setting: Setting, wrong: ReadonlySet<string>): readonly Raised[] {
  const { view, kind } = setting;
  return view.totals.flatMap(({ record }) =>
    kind.relations
      .filter(
        (relation): relation is Extract<Relation, { readonly type: 'sum' }> =>
          relation.type === 'sum' && view.has(relation.total) && !lacksParts(relation, setting),
      )
      .flatMap((relation) => {
        const cells = placesOf(record, [relation.total, ...relation.parts]);
        const found = disagreement(relation, record);
        if (
          !found ||
          record.role === 'statistic' ||
          cells.some(({ row, column }) => wrong.has(`${row}:${column}`))
        ) {
          return [];
        }
        const correction: Correction = {
          record,
          field: relation.total,
          stated: found.stated,
          expected: found.expected,
        };
        return [complain({ disagreement: found, correction, proven: false }, 'sum-mismatch', setting)];
      }),
  );
}
