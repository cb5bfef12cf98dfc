import type { Provision, Standard, Tie } from '../../model/standard';
import { groupBy } from '../group';
import { stageOfWords } from '../stage';
import type { Measuring } from './figures';
import { type Broken, isNamed, rounded, type StatedFigure } from './stated-figures';

/** What a share of this row is held against, where no quantity of the workbook was judged by it; by the stage of a table's title. */
export function boundOfShare(
  { rows }: Provision,
  { requirements }: Standard,
  { judged, stage, indicators }: Measuring,
): (titles: string) => number | undefined {
  const own = requirements.filter(
    (one) =>
      one.comparison === '>=' &&
      one.measure !== 'variation' &&
      one.basis.rows?.some((row) => rows.includes(row)) === true &&
      indicators.find(({ id }) => id === one.indicator)?.unit === '%' &&
      !judged.some(({ id, status }) => id === one.id && status !== 'unchecked'),
  );
  return (titles) => {
    const told = stageOfWords(titles) ?? stage;
    const bounds = own.filter((one) => one.stage === 'all' || told === undefined || one.stage === told);
    return new Set(bounds.map(({ bound }) => bound)).size === 1 ? bounds[0]?.bound : undefined;
  };
}

/** 随班就读 and 送教上门 of 适龄残疾儿童, 本科 and 大专 of 专任教师: parts of a table that are too small a share of its whole. */
export function sharesShort(
  { left, right: [name] }: Tie,
  figures: readonly StatedFigure[],
  boundOf: (titles: string) => number | undefined,
): readonly Broken[] {
  const inLists = figures.filter(({ grid, isLoose, isShare }) => !grid.isForm && !isLoose && !isShare);
  return [...groupBy(inLists, ({ table }) => `${table.sheet.name}!${table.area.top}`).values()].flatMap(
    (own): readonly Broken[] => {
      const bound = boundOf(own[0]?.grid.titles ?? '');
      const wholes = name ? own.filter((figure) => isNamed(figure, name)) : [];
      const parts = own.filter((figure) => isNamed(figure, left) && !wholes.includes(figure));
      const { part, whole } = sharedOf(parts, wholes);
      const [first] = part;
      const [some, all] = [part, whole].map((list) => list.reduce((sum, { value }) => sum + value, 0));
      if (!first || bound === undefined || !some || !all || some > all || some >= bound * all) {
        return [];
      }
      const told = part.map(({ value }) => value).join('+');
      const missing = Math.ceil(bound * all - some);
      return [
        {
          figure: { ...first, isWhole: true },
          others: [...part.slice(1), ...whole],
          gap: `${told}=${some},占${all}的${rounded((100 * some) / all)}%,不到${rounded(100 * bound)}%,还差${missing},`,
        },
      ];
    },
  );
}

/** Side by side in the line of the total, else in all lines; or one below the other, in the column of the whole. */
function sharedOf(parts: readonly StatedFigure[], wholes: readonly StatedFigure[]) {
  const beside = wholes.filter(({ row }) => parts.some((part) => part.row === row));
  if (beside.length > 0) {
    const totals = beside.filter(({ role }) => role === 'total');
    const rows = new Set((totals.length > 0 ? totals : beside).map(({ row }) => row));
    const inRows = ({ row }: StatedFigure) => rows.has(row);
    return { part: parts.filter(inRows), whole: beside.filter(inRows) };
  }
  const [whole] = wholes;
  return {
    part: parts.filter(({ written }) => written.place.column === whole?.written.place.column),
    whole: wholes.length === 1 ? wholes : [],
  };
}
