import type { Table } from '../../model/table';
import type { Place } from '../../model/workbook';
import { type BoundReading, meets } from '../../reading/bounds';
import { readYesNo } from '../../reading/choices';
import { readNumber } from '../../reading/numbers';
import { foldWidth } from '../../reading/words';
import type { Raised } from '../raised';
import { type Cells, cellsOf, demandIn, hasLimits, headerBound, linesOver } from './printed-demands';

/**
 * What a table itself demands, ≥20% in a column, 是否达到10% in a header, a line 标准 over the schools, against its own values and
 * its own √. It needs no kind of ledger: the pairing of verdict, value and demand is borne out by the other lines or not used.
 */
export function checkOwnLimits(tables: readonly Table[], spokenOf: SpokenOf): readonly Raised[] {
  return tables
    .filter(({ lines }) => lines.length <= LONGEST)
    .flatMap((table) =>
      verdictsOf(table).flatMap(({ judged, isOnly }) =>
        judged
          .filter(({ says, met }) => says && !met)
          .map((one) => complain(table, one, isOnly))
          .filter(
            ({ complaint: { cell, restsOn = [] } }) =>
              !spokenOf.asked(cell) && !restsOn.some(spokenOf.accused),
          ),
      ),
    );
}

/** What was said before: of a verdict nothing is said twice, and a value that is itself wrong is no evidence. */
export interface SpokenOf {
  readonly asked: (cell: Place) => boolean;
  readonly accused: (cell: Place) => boolean;
}

/** Longer lists hold records of persons and things, no assessments. */
const LONGEST = 300;
/** Columns of values are looked for so far to the left of the verdict. */
const REACH = 6;
/** So many lines must bear out which value and demand a verdict is about; of five such lines one may say otherwise. */
const FEWEST_WITNESSES = 3;
const MOST_OTHERWISE = 0.25;

const VERDICT = /达标|达到|符合|合格|满足|结论|判定|评估|自评/;
const DEMAND = /标准|要求|目标|应达|规定|底线|上限|下限|基准|指标要求|评估内容/;

/** 是否达标; 是 under 符合要求, where the column beside it says 否. */
function saysMet(path: readonly string[]): boolean {
  const leaf = (path.at(-1) ?? '').trim();
  return VERDICT.test(leaf) ? !DENIED.test(leaf) : leaf === '是' && VERDICT.test(path.at(-2) ?? '');
}

const DENIED = /^(?:不|未|没)/;

interface Judged {
  readonly line: number;
  readonly verdict: number;
  readonly value: number;
  readonly text: string;
  readonly demanded: string;
  /** The value against the demanded one. */
  readonly ratio: number;
  readonly says: boolean;
  readonly met: boolean;
}

interface Pairing {
  readonly judged: readonly Judged[];
}

interface Borne extends Pairing {
  /** No other value or demand would leave all verdicts right. */
  readonly isOnly: boolean;
}

/** Every column of verdicts with the value and the demand that the lines bear out best. */
function verdictsOf(table: Table): readonly Borne[] {
  if (table.orientation !== 'rows' && table.orientation !== 'columns') {
    return [];
  }
  const cells = cellsOf(table);
  const lines = table.lines.filter(({ role }) => role !== 'header' && role !== 'code' && role !== 'blank');
  const verdicts = table.headers.filter(
    ({ path, index }) => saysMet(path) && lines.some((line) => readYesNo(cells.value(line.index, index))),
  );
  const isVerdict = new Set(verdicts.map(({ index }) => index));
  return verdicts.flatMap((verdict) => {
    const at = table.headers.findIndex(({ index }) => index === verdict.index);
    const before = table.headers
      .slice(Math.max(0, at - REACH), at)
      .filter(({ index }) => !isVerdict.has(index))
      .reverse();
    const family = verdict.path.slice(0, -1).join('>');
    const siblings = before.filter(({ path }) => family !== '' && path.slice(0, -1).join('>') === family);
    const near = siblings.length > 0 ? siblings : before;
    // Over several values a line 标准 stands once for each: one verdict beside them is of them all.
    const isOfAll =
      siblings.length === 0 && near.filter(({ index }) => hasLimits(cells, lines, index)).length > 1;
    const pairings = near.flatMap((value) => {
      const isRate = /[%\uff05率比]/.test(value.path.join(''));
      const head = headerBound(verdict.path.at(-1)) ?? headerBound(value.path.at(-1));
      const demands = [
        ...(head ? [() => head] : []),
        ...(isOfAll ? [] : [linesOver(cells, lines, value.index)]),
        ...near
          .filter(({ path, index }) => index !== value.index && DEMAND.test(path.join('')))
          .map(
            ({ index }) =>
              (line: number) =>
                demandIn(cells.value(line, index)),
          ),
      ];
      return demands.map(
        (demand): Pairing => ({
          judged: lines.flatMap(({ index: line }) => {
            const says = readYesNo(cells.value(line, verdict.index));
            const bound = says === undefined ? undefined : demand(line);
            const found = bound && valueIn(cells, line, value.index, bound.reading, isRate);
            return says === undefined || !bound || !found || isOtherThing(found, bound.reading)
              ? []
              : [
                  {
                    line,
                    verdict: verdict.index,
                    value: value.index,
                    text: found.text,
                    demanded: bound.text,
                    says,
                    ratio: found.value / bound.reading.value,
                    met: reaches(found, bound.reading),
                  },
                ];
          }),
        }),
      );
    });
    const borneOut = pairings.filter(isBorneOut).sort((one, other) => distance(one) - distance(other));
    const [best] = borneOut;
    return best ? [{ ...best, isOnly: borneOut.every((one) => otherwise(one) >= otherwise(best)) }] : [];
  });
}

const otherwise = ({ judged }: Pairing) => judged.filter(({ says, met }) => says !== met).length;

/** How far the values lie from what is demanded of them: bounds are set where values may miss them. */
function distance({ judged }: Pairing): number {
  const ratios = judged.map(({ ratio }) => Math.abs(ratio - 1)).sort((one, other) => one - other);
  return ratios[Math.floor(ratios.length / 2)] ?? 0;
}

function isBorneOut(pairing: Pairing): boolean {
  const against = otherwise(pairing);
  const witnesses = pairing.judged.length - against;
  return witnesses >= FEWEST_WITNESSES && against <= Math.max(1, MOST_OTHERWISE * witnesses);
}

interface Shown {
  readonly value: number;
  readonly slack: number;
  readonly text: string;
}

const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;

/** 93.7%, 最大班额29人, 19.2 under "比例(%)": the one figure of the cell that is in the unit of the demand. */
function valueIn(
  cells: Cells,
  line: number,
  item: number,
  bound: BoundReading,
  isRate: boolean,
): Shown | undefined {
  const { unit } = bound;
  const value = cells.value(line, item);
  const reading = readNumber(value, cells.format(line, item));
  if (reading && typeof value === 'number') {
    const isPlain = reading.unit !== '%';
    if (unit === '%' && isPlain) {
      // 0.93 under a rate is 93 %, 19.2 is 19.2 %; 1 may be either.
      return isRate && value !== 1
        ? {
            value: value > 1 ? value / 100 : value,
            slack: (0.5 * 10 ** -reading.decimals) / (value > 1 ? 100 : 1),
            text: String(value),
          }
        : undefined;
    }
    return unit === '%' || isPlain
      ? {
          value,
          slack: 0.5 * 10 ** -(reading.decimals + (isPlain ? 0 : 2)),
          text: isPlain ? String(value) : `${Number((100 * value).toPrecision(6))}%`,
        }
      : undefined;
  }
  const text =
    typeof value === 'string' && value.length < 40
      ? foldWidth(value).replace(/\s/g, '').replace(THOUSANDS, '')
      : '';
  const figures = [
    ...text.matchAll(/(\d+(?:\.(\d+))?)(%|㎡|平方米|万元|[人元套册节分间台名学时天次项所个]?)/g),
  ];
  const scale = unit === '%' ? 100 : 1;
  const shown = figures.map(
    ([whole, figure, decimals]): Shown => ({
      value: Number(figure) / scale,
      slack: (0.5 * 10 ** -(decimals?.length ?? 0)) / scale,
      text: whole,
    }),
  );
  const inUnit = shown.filter((_, at) => figures[at]?.[3] === unit || (unit === '' && figures.length === 1));
  // 13480册,24.2 beside 生均≥25册: the amount first, then what it is for each.
  const near = shown.filter(
    (one, at) => ['', unit].includes(figures[at]?.[3] ?? '') && !isOtherThing(one, bound),
  );
  const meant = inUnit.length === 1 && inUnit.some((one) => !isOtherThing(one, bound)) ? inUnit : near;
  return meant.length === 1 ? meant[0] : undefined;
}

/** So many times more or less than is demanded: an amount beside what is demanded per head, or another unit. */
const OTHER_THING = 8;

function isOtherThing({ value }: Shown, { value: bound }: BoundReading): boolean {
  return bound > 0 && value > 0 && (value > OTHER_THING * bound || value * OTHER_THING < bound);
}

/** A printed value is rounded: only what no rounding explains is short. Whole numbers are counted, not rounded. */
function reaches({ value, slack }: Shown, { comparison, value: bound }: BoundReading): boolean {
  const room = Number.isInteger(value) ? 0 : slack;
  return meets(value, comparison, bound) || (room > 0 && Math.abs(value - bound) < room);
}

function complain(table: Table, { line, verdict, value, text, demanded }: Judged, isOnly: boolean): Raised {
  const cells = cellsOf(table);
  const from = cells.place(line, value);
  const written = String(cells.value(line, verdict) ?? '');
  return {
    rule: 'claim-false',
    complaint: {
      cell: cells.place(line, verdict),
      related: [from],
      restsOn: [from],
      severity: isOnly ? 'error' : 'query',
      message: `这里写“${written}”,可本行的数是${text},本表写的要求是${demanded},没有达到。请核对数字;数字属实的改为未达标并列入整改。`,
      actual: text,
      required: demanded,
    },
  };
}
