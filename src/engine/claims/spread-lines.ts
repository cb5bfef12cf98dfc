import type { Table } from '../../model/table';
import { type Place, type Sheet, valueAt } from '../../model/workbook';
import { numberOf } from '../../reading/numbers';
import { foldWidth } from '../../reading/words';
import { type Unit, unweightedVariation, weightedVariation } from '../measure/variation';
import type { Raised } from '../raised';

const SPREAD = /差异系数|变异系数|离散系数/;
const PUPILS = /^(?:在校)?(?:学生|生)(?:总|人)?数(?:\(.*\))?$|^在校(?:学)?生$/;
/** 全县初中 is no school of it. */
const WHOLE = /全[县区市乡镇]|[合总小]计|平均|均值|标准/;
/** The name of a line stands in one of the first columns. */
const NAMING = 4;
/** A way of working them out is known for a table's when it gives so many of them, and more than half. */
const FEWEST = 3;
/** Fewer schools make no spread. */
const FEWEST_UNITS = 3;

interface Printed {
  readonly place: Place;
  readonly value: number;
  readonly decimals: number;
  readonly units: readonly Unit[];
  /** What the rounding of the values themselves may do to it. */
  readonly slack: number;
}

const WAYS: readonly ((units: readonly Unit[]) => number | undefined)[] = [
  (units) => weightedVariation(units)?.value,
  unweightedVariation,
  (units) => unweightedVariation(units) * Math.sqrt(units.length / (units.length - 1)),
];

/**
 * 差异系数 under the columns of a table of schools: the way of working them out that gives most of them (weighted by pupils, or not) says what
 * the others should be. `known`: cells that facts already speak for.
 */
export function checkSpreadLines(tables: readonly Table[], known: readonly Place[]): readonly Raised[] {
  const isKnown = ({ sheet, row, column }: Place) =>
    known.some((place) => place.sheet === sheet && place.row === row && place.column === column);
  return tables.flatMap((table) => {
    const pupils = table.headers.find(({ path }) => PUPILS.test(foldWidth(path.at(-1) ?? '')))?.index;
    return table.orientation !== 'rows' || pupils === undefined
      ? []
      : table.lines
          .filter(({ index }) => SPREAD.test(nameAt(table, index)))
          .flatMap(({ index }) => wrongIn(printedOn(table, index, pupils), nameAt(table, index)))
          .filter(({ complaint }) => !isKnown(complaint.cell));
  });
}

function nameAt({ sheet, headers }: Table, row: number): string {
  return headers
    .slice(0, NAMING)
    .map(({ index }) => valueAt(sheet, row, index))
    .filter((value) => typeof value === 'string')
    .join('');
}

function printedOn(table: Table, row: number, pupils: number): readonly Printed[] {
  const { sheet, headers, lines } = table;
  const schools = lines
    .filter(({ index, role }) => role === 'data' && index < row && !WHOLE.test(nameAt(table, index)))
    .map(({ index }) => index);
  return headers.flatMap(({ index: column }): readonly Printed[] => {
    const value = numberAt(sheet, row, column);
    const units = schools.flatMap((school): readonly Unit[] => {
      const own = numberAt(sheet, school, column);
      const weight = numberAt(sheet, school, pupils);
      return own === undefined || weight === undefined ? [] : [{ pupils: weight, value: own }];
    });
    const mean = units.reduce((sum, unit) => sum + unit.value, 0) / units.length;
    const digits = Math.max(0, ...units.map((unit) => decimalsOf(unit.value)));
    return value === undefined || column === pupils || units.length < FEWEST_UNITS || !(mean > 0)
      ? []
      : [
          {
            place: { sheet: sheet.name, row, column },
            value,
            decimals: decimalsOf(value),
            units,
            slack: (0.5 * 10 ** -digits) / mean,
          },
        ];
  });
}

function wrongIn(printed: readonly Printed[], name: string): readonly Raised[] {
  const [best] = WAYS.map((way) => {
    const judged = printed.map((one) => ({ ...one, right: way(one.units) ?? Number.NaN }));
    const wrong = judged.filter(
      ({ value, right, decimals, slack }) => !(Math.abs(value - right) <= 10 ** -decimals + slack),
    );
    return { wrong, kept: judged.length - wrong.length };
  }).sort((one, other) => other.kept - one.kept);
  return best && best.kept >= FEWEST && 2 * best.kept > printed.length
    ? best.wrong
        .filter(({ right }) => Number.isFinite(right))
        .map(({ place, value, right, decimals, units }) =>
          complain(place, name, [value, right], decimals, units),
        )
    : [];
}

function complain(
  cell: Place,
  name: string,
  [value, right]: readonly [number, number],
  decimals: number,
  units: readonly Unit[],
): Raised {
  const expected = Number(right.toFixed(decimals));
  return {
    rule: 'printed-variation',
    complaint: {
      cell,
      severity: 'error',
      message: `${name}写 ${value},由上面 ${units.length} 所学校的数计算应为 ${expected}(同一行其他各栏都是这样算的)。请核对改正。`,
      actual: String(value),
      required: String(expected),
      expected,
    },
  };
}

function numberAt(sheet: Sheet, row: number, column: number): number | undefined {
  return numberOf(valueAt(sheet, row, column));
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
