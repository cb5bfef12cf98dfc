import { foldWidth, normaliseWithoutBrackets } from '../../reading/words';
import type { Grid, GridCell } from './grid';

/** The whole of which a cell counts a part. */
export interface Whole {
  readonly label: string;
  readonly amount: number;
}

/** Something was done to so many of them: 已建档, 实测人数, 持证, 联系卡发放. */
const DONE =
  /^(?:其中)?(?:已|实际|实(?![验践])|完成|建成?|到位|接?受|享受?|持|达标|建档|上架|编码|编目|签|张贴|安装|配|接种|参加|参训|参测|知道|知晓|掌握|通过?|开通|覆盖|入学|资助|结对|帮扶|发放|录入?|交|整改|验收|联系卡|档案|有|合格|学历合格|得到|[^应总]\S{0,6}(?:已|完整|到位|完成|覆盖|通网))/;
/** All of them: 应测人数, 学生数, 总数. */
const WHOLE =
  /^(?:应|总|全|共|合计|需|现有|在册|在校|登记)|(?:总数|人数|学生|儿童|子女|教师|教职工|校长|册数|班数|学校|小学|初中|[生员师])(?:数|人数|总数|\(?人\)?)?$|数$/;
/** No part of a whole, whatever its figure. */
const OTHER =
  /免|余|缺|差|未|欠|增|减|率|比|占|平均|最[大小高低]|面积|金额|元|年|分钟|时间|损|坏|男|女|病|缓/;

interface Figure {
  readonly cell: GridCell;
  readonly value: number;
  readonly unit: string;
  readonly label: string;
}

/** Cells that count fewer than the whole beside them, of those where all are meant: most lines have them all, or their words say so. */
export function fewerThanWhole(grid: Grid): ReadonlyMap<GridCell, Whole> {
  const pairs = grid.isForm ? formPairs(grid) : columnPairs(grid);
  return new Map(pairs.map(({ part, whole }) => [part.cell, { label: whole.label, amount: whole.value }]));
}

interface Pair {
  readonly part: Figure;
  readonly whole: Figure;
}

function figureOf(cell: GridCell): Figure | undefined {
  const [, digits, unit = ''] =
    /^(?:约|共)?(\d{1,7})([\u4e00-\u9fff]{0,2})$/.exec(foldWidth(cell.written.text)) ?? [];
  const label = normaliseWithoutBrackets(cell.question);
  return digits === undefined || isDay(Number(digits)) || OTHER.test(label)
    ? undefined
    : { cell, value: Number(digits), unit, label };
}

/** A date as Excel keeps it, 2000 to 2050. */
function isDay(value: number): boolean {
  return value >= 36526 && value <= 55152;
}

function formPairs({ columns }: Grid): readonly Pair[] {
  const figures = columns.flat().flatMap((cell) => figureOf(cell) ?? []);
  return figures.flatMap((part) => {
    const whole = figures
      .slice(0, figures.indexOf(part))
      .findLast(({ unit, label }) => unit === part.unit && WHOLE.test(label) && !DONE.test(label));
    return whole && DONE.test(part.label) && part.value < whole.value ? [{ part, whole }] : [];
  });
}

function columnPairs({ columns }: Grid): readonly Pair[] {
  const counted = columns
    .map((cells) => cells.flatMap((cell) => figureOf(cell) ?? []))
    .filter((figures) => figures.length > 0);
  return counted.flatMap((parts, at) => {
    const wholes = counted.slice(0, at).findLast((figures) => isWholeOf(figures, parts));
    const pairs = parts.flatMap((part) => {
      const whole = wholes?.find(({ cell }) => cell.row === part.cell.row);
      return whole && part.value < whole.value && !isExplained(part, whole, columns) ? [{ part, whole }] : [];
    });
    const own = pairs.filter(({ part }) => part.cell.role === 'data');
    return own.length > 0 ? own : pairs;
  });
}

function isWholeOf(wholes: readonly Figure[], parts: readonly Figure[]): boolean {
  const [first, part] = [wholes[0], parts[0]];
  const rows = parts.flatMap(({ cell, value }) => {
    const whole = wholes.find((one) => one.cell.row === cell.row);
    return whole ? [{ value, whole: whole.value }] : [];
  });
  const equal = rows.filter(({ value, whole }) => value === whole).length;
  return (
    first !== undefined &&
    part !== undefined &&
    rows.length > 0 &&
    rows.every(({ value, whole }) => value <= whole) &&
    (equal * 2 >= rows.length || equal >= 2 || rows.length <= 2) &&
    !DONE.test(first.label) &&
    (DONE.test(part.label) || (WHOLE.test(first.label) && equal * 2 >= rows.length && rows.length > 2))
  );
}

/** 免测 1 of 45: what is missing is accounted for in the same line. */
function isExplained({ cell }: Figure, whole: Figure, columns: Grid['columns']): boolean {
  const gap = whole.value - Number(foldWidth(cell.written.text).replace(/\D/g, ''));
  return columns.some((cells) =>
    cells.some(
      (other) =>
        other.row === cell.row &&
        /免|转|休|病|缓|外/.test(other.question) &&
        Number(foldWidth(other.written.text).replace(/\D/g, '')) === gap,
    ),
  );
}
