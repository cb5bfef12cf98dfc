import type { Indicator } from '../../model/indicator';
import type { RecordView } from '../../model/ledger';
import type { Comparison, Requirement, Standard } from '../../model/standard';
import { readBound } from '../../reading/bounds';
import { convertUnit } from '../../reading/units';

/** A line of a self-assessment, understood as far as its words and figures allow. */
export interface AssessedLine {
  readonly record: RecordView;
  readonly label: string;
  readonly actualField: 'actual_text' | 'actual_value';
  readonly indicator: Indicator | undefined;
  /** The demanded value that the line prints. */
  readonly bound: PrintedBound | undefined;
  /** What the line was meant to print, where its 基本值 shows that the 达标值 beside it is a slip. */
  readonly meant: Requirement | undefined;
  readonly actual:
    | { readonly value: number; readonly precision: number; readonly approximate: boolean }
    | undefined;
  /** What the other ledgers give for it. */
  readonly computed: number | undefined;
  /** √ or ×; `undefined` where neither is said. */
  readonly tick: boolean | undefined;
  /** What the chosen standards demand of the indicator. */
  readonly requirements: readonly Requirement[];
}

/** The demanded value as a line prints it. */
interface PrintedBound {
  readonly comparison: Comparison;
  readonly value: number;
  readonly unit: string;
  /** The field that prints it. */
  readonly field: string;
}

const UPPER = /班额|流失|辍学|作业|师生比|生师比|生机比|差异|规模|隐患|不超过|以下|以内|之内/;

/** The demanded value that a line prints; a bare figure is meant in the direction of the standards. */
export function printedBound(
  record: RecordView,
  label: string,
  requirements: readonly Requirement[],
  indicator: Indicator | undefined,
): PrintedBound | undefined {
  const field =
    record.has('standard_value') && !record.isBlank('standard_value') ? 'standard_value' : 'standard_text';
  const text = record.has(field) ? record.text(field) : '';
  const read = readBound(text);
  if (!read) {
    return undefined;
  }
  const isBare = /^[约\d.,:\uff1a%\s]*[^\d≥≤<>]*$/.test(text) && !/[≥≤<>]|不|以|内|达|少|低|超/.test(text);
  const direction = requirements[0]?.comparison ?? (UPPER.test(label) ? '<=' : '>=');
  return {
    ...read,
    value: fraction(read.value, read.unit, indicator),
    // 师生比不低于1:22 and 生师比不超过22:1 are the same demand: at most 22 pupils.
    comparison: read.unit === ':' ? '<=' : isBare ? direction : read.comparison,
    field,
  };
}

function fraction(value: number, unit: string, indicator: Indicator | undefined): number {
  return indicator?.unit === '%' && unit === '' && value > 1.5 ? value / 100 : value;
}

/** The value that a line prints, in the unit of its bound. */
export function printedActual(
  record: RecordView,
  field: string,
  boundUnit: string | undefined,
  indicator: Indicator | undefined,
): AssessedLine['actual'] {
  const text = record.text(field);
  const read = readBound(text.replace(/^约|左右$/g, ''));
  if (!read) {
    return undefined;
  }
  const factor =
    boundUnit && read.unit && boundUnit !== read.unit ? (convertUnit(1, read.unit, boundUnit) ?? 1) : 1;
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? record.reading(field)?.decimals ?? 0;
  const scale = read.unit === '%' ? 0.01 : 1;
  return {
    value: fraction(read.value * factor, read.unit, indicator),
    precision: 0.5 * 10 ** -decimals * scale * factor,
    approximate: /约|余|左右/.test(text),
  };
}

/** The requirement whose floor the 基本值 is, while the 达标值 is another figure than its bound. */
export function meantBound(
  record: RecordView,
  bound: PrintedBound,
  requirements: readonly Requirement[],
  standards: readonly Standard[],
): Requirement | undefined {
  const basic = record.has('basic_value') ? record.reading('basic_value') : undefined;
  const floors = standards
    .flatMap(({ combinations }) => combinations)
    .filter(({ floor }) => floor !== undefined);
  return requirements.find((requirement) => {
    const floor = floors.find(({ group }) => group === requirement.group)?.floor;
    const isFloor =
      basic !== undefined &&
      floor !== undefined &&
      Math.abs(basic.value - requirement.bound * floor) <= 0.5 * 10 ** -basic.decimals + 1e-9;
    return isFloor && Math.abs(bound.value - requirement.bound) > 1e-9;
  });
}
