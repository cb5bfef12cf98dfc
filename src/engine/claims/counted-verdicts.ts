import type { Stage } from '../../model/quantity';
import type { Table } from '../../model/table';
import { type Place, valueAt } from '../../model/workbook';
import { readYesNo } from '../../reading/choices';
import { normaliseWithoutBrackets } from '../../reading/words';
import type { Raised } from '../raised';
import { stageOfWords } from '../stage';

/**
 * How many schools meet each indicator, as one table says and as another shows school by school (表Ⅱ-1 and 表Ⅱ-2 of the
 * application): the columns go by the indicator's name or by 指标1, 指标2. Held only where most of the counts agree.
 */
export function checkCountedVerdicts(tables: readonly Table[]): readonly Raised[] {
  const lists = tables.filter(isShort).flatMap(verdictList);
  return tables.filter(isShort).flatMap((table) => lists.flatMap((list) => compare(table, list)));
}

const LONGEST = 300;
/** So many counts must be there, and of them so large a share must agree. */
const FEWEST = 4;
const SHARE = 0.75;
/** From so many counts on a single one that disagrees is wrong, not only asked about. */
const PLENTY = 8;

function isShort({ orientation, lines }: Table): boolean {
  return orientation === 'rows' && lines.length <= LONGEST;
}

type Whose = Stage | 'nine-year' | 'all';

interface Verdicts {
  readonly table: Table;
  readonly schools: ReadonlyMap<Whose, number>;
  /** In the order of the columns. */
  readonly columns: readonly {
    readonly name: string;
    readonly index: number;
    readonly met: ReadonlyMap<Whose, number>;
  }[];
}

/** A list of schools with 达标 under every indicator. */
function verdictList(table: Table): readonly Verdicts[] {
  const { sheet, headers, lines } = table;
  const ticked = headers.filter(({ path }) => path.length > 1 && /^(?:是否)?达标$/.test(path.at(-1) ?? ''));
  if (ticked.length < 2) {
    return [];
  }
  const named = headers.find(({ path }) => /学校|单位/.test(path.at(-1) ?? ''))?.index;
  const stated = headers.find(({ path }) => /学段|级别/.test(path.at(-1) ?? ''))?.index;
  const schools = new Map<Whose, number>();
  const columns = ticked.map(({ path, index }) => ({
    name: normaliseWithoutBrackets(path.at(-2) ?? ''),
    index,
    met: new Map<Whose, number>(),
  }));
  let section: Whose | undefined = stageOfWords(table.titles.map(({ text }) => text).join(''));
  for (const { index: row, role } of lines) {
    const text = (column: number | undefined) =>
      column === undefined ? '' : String(valueAt(sheet, row, column) ?? '');
    const words = [...Array(table.area.left + 3).keys()].map((column) => text(column)).join('');
    if (role !== 'data') {
      section = stageOfWords(words) ?? section;
      continue;
    }
    const stage = stageOfWords(text(stated)) ?? section ?? stageOfWords(text(named));
    const whose: readonly Whose[] = stage === undefined ? ['all'] : [stage, 'all'];
    for (const one of whose) {
      add(schools, one, 1);
      for (const { index, met } of columns) {
        add(met, one, Number(readYesNo(valueAt(sheet, row, index)) === true));
      }
    }
  }
  return [{ table, schools, columns }];
}

function add(counts: Map<Whose, number>, whose: Whose, more: number): void {
  counts.set(whose, (counts.get(whose) ?? 0) + more);
}

interface Count {
  readonly place: Place;
  readonly name: string;
  readonly stated: number;
  readonly shown: number;
  readonly whose: Whose;
  readonly column: number;
}

function compare(table: Table, list: Verdicts): readonly Raised[] {
  const { sheet, headers, lines } = table;
  if (table === list.table) {
    return [];
  }
  const pairs = headers.flatMap(({ path, index }) => {
    const leaf = normaliseWithoutBrackets(path.at(-1) ?? '');
    const number = /^指标(\d{1,2})$/.exec(leaf)?.[1];
    const found =
      number === undefined
        ? list.columns.find(({ name }) => name === leaf)
        : list.columns[Number(number) - 1];
    return found ? [{ index, found }] : [];
  });
  const counts = lines.flatMap(({ index: row, role }): readonly Count[] => {
    const label = String(valueAt(sheet, row, table.area.left) ?? '');
    const whose = role === 'total' || /合计|总计/.test(label) ? 'all' : stageOfWords(label);
    return whose === undefined
      ? []
      : pairs.flatMap(({ index, found }) => {
          const stated = valueAt(sheet, row, index);
          const [shown, schools] = [found.met.get(whose), list.schools.get(whose) ?? 0];
          return typeof stated === 'number' && shown !== undefined && stated <= schools
            ? [
                {
                  place: { sheet: sheet.name, row, column: index },
                  name: found.name,
                  stated,
                  shown,
                  whose,
                  column: found.index,
                },
              ]
            : [];
        });
  });
  const wrong = counts.filter(({ stated, shown }) => stated !== shown);
  return counts.length >= FEWEST && counts.length - wrong.length >= SHARE * counts.length
    ? wrong.map((one) => complain(one, list, wrong.length === 1 && counts.length >= PLENTY))
    : [];
}

const NAMES: Readonly<Partial<Record<Whose, string>>> = { primary: '小学', junior: '初中' };

function complain(
  { place, name, stated, shown, whose, column }: Count,
  { table }: Verdicts,
  isSure: boolean,
): Raised {
  return {
    rule: 'count-mismatch',
    complaint: {
      cell: place,
      related: [{ sheet: table.sheet.name, row: table.lines[0]?.index ?? table.area.top, column }],
      severity: isSure ? 'error' : 'query',
      message: `${NAMES[whose] ?? ''}“${name}”达标的学校这里写${stated}所,“${table.sheet.name}”里逐校数得${shown}所。请核对后改成一致。`,
      actual: `${stated}所`,
      required: `${shown}所`,
      expected: shown,
    },
  };
}
