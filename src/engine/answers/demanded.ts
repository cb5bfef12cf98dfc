import type { Demand, Provision, Standard } from '../../model/standard';
import { normaliseWithoutBrackets } from '../../reading/words';
import type { Answer } from './answer';
import type { Asked } from './asked';
import { type Grid, type GridCell, gridOf } from './grid';
import { denial, ownOf } from './lacks';
import { denies } from './polarity';

/** A table of no known kind, beside one standard. */
interface Unknown {
  readonly table: Asked['table'];
  readonly grid: Grid;
  readonly standard: Standard;
}

/** What tables that no kind knows show of demands that name words: one of several that is missing, a year outside of the plan. */
export function demandedIn({ table, kind }: Asked, standards: readonly Standard[]): readonly Answer[] {
  const grid = kind === undefined || UNASKED.includes(kind) ? gridOf(table) : undefined;
  return !grid || grid.isForm
    ? []
    : standards.flatMap((standard) => {
        const own = { table, grid, standard };
        return [...missingItem(own), ...beyondPlan(own), ...chosenShort(own)];
      });
}

/** Kinds whose own checks ask nothing of the kind. */
const UNASKED: readonly string[] = ['indicator-checklist', 'course-hours'];

/** Of what a demand names so many must be there, … */
const FEWEST = 2;
/** … and stand in so many of the lines, else the table is about something else. */
const ABOUT = 0.5;

function missingItem({ table, grid, standard }: Unknown): readonly Answer[] {
  const lines = new Map<number, string>();
  for (const { item, written, row } of grid.columns.flat()) {
    if (row > (table.headerLines.at(-1) ?? -1)) {
      lines.set(row, `${lines.get(row) ?? ''} ${item} ${written.text}`);
    }
  }
  const texts = [...lines.values()];
  const text = texts.join(' ');
  const isAbout = (items: readonly string[]) =>
    texts.filter((line) => items.some((item) => new RegExp(item).test(line))).length >= ABOUT * texts.length;
  return standard.demands.flatMap((demand) => {
    const items = demand.areAllListed ? (demand.items ?? []) : [];
    const missing = items.filter((item) => !new RegExp(item).test(text));
    const first = grid.columns.flat()[0];
    const provision = provisionOf(demand, standard);
    if (
      !first ||
      !provision ||
      missing.length === 0 ||
      items.length - missing.length < FEWEST ||
      !isAbout(items)
    ) {
      return [];
    }
    const names = missing.map((item) => item.split('|')[0]).join('、');
    const title = table.titles.find(({ place }) => place.sheet === table.sheet.name);
    const written = { text: title?.text ?? table.sheet.name, place: title?.place ?? first.written.place };
    const answer = denial({ item: '', question: written.text, written }, { provision, standard, grid });
    return [{ ...answer, lead: `“${written.text}”里没有${names},` }];
  });
}

/** 2017年 in a plan for 2014—2016年: the title names the years that the demand names. */
function beyondPlan({ table, grid, standard }: Unknown): readonly Answer[] {
  return standard.demands.flatMap((demand) => {
    const [first, last] = demand.id === PLAN_YEARS ? (demand.items ?? []) : [];
    const provision = provisionOf(demand, standard);
    if (!first || !last || !provision || !new RegExp(`${first}年?[^\\d]{1,2}${last}`).test(headOf(table))) {
      return [];
    }
    return grid.columns.flat().flatMap((cell) => {
      const year = /^(\d{4})(?:年|[-./]|$)/.exec(cell.written.text)?.[1];
      const isOutside = year !== undefined && (year < first || year > last);
      return isOutside && cell.role === 'data' && /年度|年份|完成|时限|期限|时间/.test(cell.question)
        ? [denial(cell, { provision, standard, grid, gap: `期限是${first}—${last}年,` })]
        : [];
    });
  });
}

/** All that stands over a table, however long. */
function headOf({ titles }: Asked['table']): string {
  return titles.map(({ text }) => text).join(' ');
}

const PLAN_YEARS = 'plan-years';

/** 未达标 in a line that the school has chosen, fewer lines chosen than are to be. */
function chosenShort({ grid, standard }: Unknown): readonly Answer[] {
  const provision = ownOf(standard).find(({ text }) => /选定/.test(text));
  const columns = grid.columns.map((cells) => ({
    cells: cells.filter(({ role }) => role === 'data'),
    head: normaliseWithoutBrackets(cells[0]?.question ?? ''),
  }));
  const chosen = columns.find(({ head }) => /选定|所选|选择/.test(head));
  const verdict = columns.find(({ head }) => /达标|合格/.test(head) && !/选/.test(head));
  if (!provision || !chosen || !verdict) {
    return [];
  }
  const isChosen = ({ written }: GridCell) => /^(?:是|√|✓|✔|☑|选定|已选)/.test(written.text);
  const rows = new Set(chosen.cells.filter(isChosen).map(({ row }) => row));
  const [last] = chosen.cells.slice(-1);
  const least = provision.counts.find(({ comparison }) => comparison === '>=')?.bound ?? 0;
  const few =
    last && rows.size > 0 && rows.size < least
      ? [
          denial(last, {
            provision,
            standard,
            grid,
            gap: `选定的只有${rows.size}项,还差${least - rows.size}项,`,
          }),
        ]
      : [];
  return [
    ...few,
    ...verdict.cells
      .filter(({ row, written }) => rows.has(row) && (denies(written.text) || /^未/.test(written.text)))
      .map((cell) => denial(cell, { provision, standard, grid, gap: '这一项是学校选定的,' })),
  ];
}

function provisionOf({ basis }: Demand, standard: Standard): Provision | undefined {
  return ownOf(standard).find(({ rows }) => rows.some((row) => basis.rows?.includes(row)));
}
