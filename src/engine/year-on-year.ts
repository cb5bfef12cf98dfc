import type { CrossCheck } from '../model/indicator';
import type { Table } from '../model/table';
import type { Sheet } from '../model/workbook';
import { foldWidth, normaliseWithoutBrackets } from '../reading/words';
import type { Raised } from './raised';

/** Figures whose jump from one year to the next has to be explained, told by their label. */
const KEY = /在校(?:学)?生|学生(?:总)?数|教职工|专任教师|占地|校舍|建筑面积|仪器设备|图书/;
const NO_AMOUNT = /率|比|生均|人均|增|减/;
const LAST = /^(?:上年|上学年|去年|上年度|上一年度?|上一学年)/;
const THIS = /^(?:本年|本学年|今年|本年度|当年)/;
const REASON = /说明|原因|备注/;

/** Last year beside this year, in any table that has a column for each: large changes are to be explained. */
export function checkYears(tables: readonly Table[], checks: readonly CrossCheck[]): readonly Raised[] {
  const [up, down] = ['up', 'down'].map((way) =>
    checks.find(({ id }) => id === `pupils-year-on-year-${way}`),
  );
  return up?.times === undefined || down?.times === undefined
    ? []
    : tables.flatMap((table) => yearsIn(table, up, [down.times ?? 0, up.times ?? 0]));
}

function yearsIn(
  table: Table,
  { basis }: CrossCheck,
  [low, high]: readonly [number, number],
): readonly Raised[] {
  const columns = yearColumns(table);
  if (table.orientation !== 'rows' || !columns) {
    return [];
  }
  const { sheet } = table;
  const reason = table.headers.find(({ path }) => REASON.test(path.join('')))?.index;
  return table.lines
    .filter(({ role }) => role === 'data')
    .flatMap(({ index: row }): readonly Raised[] => {
      const label = labelIn(sheet, row, columns.before);
      const [before, now] = [sheet.values[row]?.[columns.before], sheet.values[row]?.[columns.now]];
      const isExplained = reason !== undefined && String(sheet.values[row]?.[reason] ?? '').trim() !== '';
      if (!KEY.test(label) || NO_AMOUNT.test(label) || isExplained || !isAmount(before) || !isAmount(now)) {
        return [];
      }
      const share = now / before;
      return share > high || share < low
        ? [
            {
              rule: 'official-check',
              complaint: {
                cell: { sheet: sheet.name, row, column: columns.now },
                related: [{ sheet: sheet.name, row, column: columns.before }],
                severity: 'query',
                message: `“${label}”上年${before},本年${now},${share > 1 ? '增加' : '减少'}三成以上。统计上报要求逐条说明,请核对;属实的写明原因。`,
                basis,
                actual: String(now),
                required: '变化不超过三成,或写明原因',
              },
            },
          ]
        : [];
    });
}

/** The columns of 上年 and 本年, or of the last two of the years that stand over columns. */
function yearColumns({ headers }: Table): { readonly before: number; readonly now: number } | undefined {
  const heads = headers.map(({ index, path }) => ({
    index,
    head: normaliseWithoutBrackets(path.at(-1) ?? ''),
  }));
  const [last, own] = [LAST, THIS].map((words) => heads.find(({ head }) => words.test(head)));
  if (last && own) {
    return { before: last.index, now: own.index };
  }
  const years = heads
    .flatMap(({ index, head }) => {
      const year = /^(20\d\d)(?:年|学年|年度)?$/.exec(head)?.[1];
      return year === undefined ? [] : [{ index, year: Number(year) }];
    })
    .sort((one, other) => one.year - other.year);
  const [before, now] = years.slice(-2);
  return before && now && now.year === before.year + 1 ? { before: before.index, now: now.index } : undefined;
}

function labelIn(sheet: Sheet, row: number, end: number): string {
  const texts = (sheet.values[row] ?? [])
    .slice(0, end)
    .filter((value): value is string => typeof value === 'string' && /[\u4e00-\u9fff]{2}/.test(value));
  return foldWidth(texts[0] ?? '');
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && value > 0;
}
