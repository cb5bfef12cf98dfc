import type { Provision, Requirement, Standard } from '../../model/standard';
import { bracketContent, foldWidth } from '../../reading/words';
import { groupBy } from '../group';
import type { Answer } from './answer';
import type { Asked } from './asked';
import { figureSays, type Measuring } from './figures';
import { type Grid, type GridCell, gridOf } from './grid';
import { denial, ownOf, ROOMS, TAKEN } from './lacks';
import { isLastPeriod, isOfEveryPeriod, isOfItsTerm, isPeriod } from './periods';
import { isNeutralHead, type SubjectOf, subjectIn } from './subject';
import { foldNames } from './synonyms';
import type { Line } from './written';

/** A standard with the finder of its rows that demand figures. */
interface Bounded {
  readonly standard: Standard;
  readonly boundsOf: (provision: Provision) => readonly Requirement[];
  readonly subjectOf: SubjectOf;
}

export function boundedOf(standards: readonly Standard[]): readonly Bounded[] {
  return standards.map((standard) => {
    const lenient = standard.combinations
      .filter(({ atLeast }) => atLeast !== 'all')
      .map(({ group }) => group);
    const boundsOf = ({ rows }: Provision) =>
      standard.requirements.filter(
        ({ basis, group, measure }) =>
          measure !== 'variation' &&
          !(group !== undefined && lenient.includes(group)) &&
          basis.rows?.some((row) => rows.includes(row)) === true,
      );
    return { standard, boundsOf, subjectOf: subjectIn(ownOf(standard)) };
  });
}

/** Every figure of a small table that misses the bound of the row it is about, where no quantity of the workbook was judged by it. */
export function beyondIn(
  { table, kind }: Asked,
  bounded: readonly Bounded[],
  given: Measuring,
): readonly Answer[] {
  const grid = bounded.length > 0 && kind !== ROOMS && !TAKEN.has(kind ?? '') ? gridOf(table) : undefined;
  return grid
    ? bounded.flatMap((one) => {
        const held = grid.columns.flat().flatMap((cell) => heldTo(cell, grid, { kind, given, ...one }));
        const groups = groupBy(
          held,
          ({ provision, cell }) => `${provision.id}:${grid.isForm || cell.column}`,
        );
        return [...groups.values()].flatMap((group) =>
          decisive(group, grid).map(({ cell, provision }) =>
            denial(cell, { provision, standard: one.standard, grid }),
          ),
        );
      })
    : [];
}

interface HeldFigure {
  readonly cell: GridCell;
  readonly provision: Provision;
  readonly isMet: boolean;
  readonly line: Line;
  readonly bounds: readonly Requirement[];
}

interface By extends Bounded {
  readonly kind: string | undefined;
  readonly given: Measuring;
}

const FIGURE = /^[约共达有为≥]{0,2}\d[\d.,]*(?:%|‰|:\d[\d.]*|[\u4e00-\u9fffA-Za-z㎡/]{0,4})$/;
const DAY = /^\d{4}[-./年]\d{1,2}/;

function heldTo(cell: GridCell, grid: Grid, { kind, given, boundsOf, subjectOf }: By): readonly HeldFigure[] {
  const { question, item, written } = cell;
  const text = foldWidth(written.text).replace(/(?<=\d)[名位]$/, '人');
  if (isOfOneHead(cell, grid) || !FIGURE.test(text) || DAY.test(text) || /^(?:19|20)\d{2}$/.test(text)) {
    return [];
  }
  const isShown = ({ shownIn }: Provision) =>
    kind !== undefined && shownIn.some((place) => place === kind || place.startsWith(`${kind}.`));
  const line: Line = {
    label: `${item}${question}`,
    around: [grid.titles],
    demand: '',
    unit: unitAround(cell, grid),
    actual: { ...written, text },
    verdict: undefined,
    layout: 'form',
  };
  return subjectOf({ question, item, titles: grid.titles, value: '' }, isShown).flatMap(
    ({ provision, isNamed }) => {
      const bounds = boundsOf(provision).filter((bound) => isOfRate(line.label, provision, bound));
      const told = [
        text,
        line.unit,
        /班额/.test(question) ? '人' : '',
        /(?:^|[^每])(\S)数$/.exec(question)?.[1],
        /人次$/.exec(question)?.[0],
      ].join(' ');
      const counts = provision.counts.filter(({ unit }) => unit !== '项' && told.includes(unit));
      // The mean of all years judges none of them.
      const held = isPeriod(item) ? { ...given, judged: [] } : given;
      const said = figureSays(line, { ...provision, counts }, bounds, held);
      return said === undefined || !isNamed ? [] : [{ cell, provision, isMet: said === 'yes', line, bounds }];
    },
  );
}

/** 市级 beside 校级 under 学时: a part of what the head over both counts. */
function isOfOneHead({ question, column }: GridCell, { columns, isForm }: Grid): boolean {
  const [head = '', below] = question.split(' ');
  return (
    !isForm &&
    below !== undefined &&
    columns.some(
      ([other]) => other !== undefined && other.column !== column && other.question.startsWith(`${head} `),
    )
  );
}

/** 辍学率 is no 入学率, and a share of those that comply none of those that do not. */
function isOfRate(label: string, { text, namings }: Provision, { comparison }: Requirement): boolean {
  const [rate] = /[\u4e00-\u9fff]{2}率/.exec(foldNames(label)) ?? [];
  const own = foldNames([text, ...namings.flatMap((naming) => naming.label.flat())].join(' '));
  return (
    (rate === undefined || own.includes(rate)) && !(comparison.startsWith('<') && /符合|达标/.test(label))
  );
}

/** The unit that the header, another cell of its line, or the title has for it. */
function unitAround({ question, row }: GridCell, { columns, titles }: Grid): string {
  const own = columns.flat().find((cell) => cell.row === row && /^(?:计量|计算)?单位$/.test(cell.question));
  return (bracketContent(question) || own?.written.text || bracketContent(titles)).replace(/^[名位]$/, '人');
}

/** Of things that add up the sum decides, of shares that of all, of years the last; all else is judged line by line. */
function decisive(held: readonly HeldFigure[], grid: Grid): readonly HeldFigure[] {
  const missed = held.filter((one) => !one.isMet && !isAddend(one, grid));
  if (grid.isForm) {
    return missed;
  }
  const current = missed.filter(
    ({ cell, provision }) => isOfEveryPeriod(provision) || isLastPeriod(cell.item, grid),
  );
  const totals = held.filter(({ cell }) => cell.role !== 'data');
  const added = held.filter(({ cell }) => isSumAbove(cell, grid));
  if (added.length > 0) {
    return added.filter(({ isMet }) => !isMet);
  }
  const isShare = held.every(({ cell }) => /%$|^0?\.\d+$/.test(cell.written.text));
  if (isShare && totals.length > 0) {
    return totals.filter(({ isMet }) => !isMet);
  }
  return current.filter(
    ({ cell, line, provision }) =>
      (cell.role === 'data' &&
        (namesItself(cell) ||
          isOfEach(line) ||
          isOfItsTerm(cell.item, provision) ||
          (isShare && current.length === held.length))) ||
      (cell.role !== 'data' && !isOfEach(line)) ||
      (isShare && cell.item !== '' && /^\d{4}/.test(cell.item)),
  );
}

/** 每日锻炼时间合计 60 below 20, 25 and 15: a last line that adds up those above it. */
function isSumAbove({ item, column, row, role, written }: GridCell, { columns }: Grid): boolean {
  const above = columns
    .flat()
    .filter((other) => other.column === column && other.row < row && other.role === 'data')
    .map((other) => Number.parseFloat(other.written.text));
  return (
    (role !== 'data' || /合计|总计|共计|累计/.test(item)) &&
    above.length > 1 &&
    above.reduce((sum, value) => sum + value, 0) === Number.parseFloat(written.text)
  );
}

/** 课外活动 20分钟 beside 合计: of several times, or counts, of one line or form only their sum is held. */
function isAddend({ cell, line }: HeldFigure, { isForm, columns }: Grid): boolean {
  if (isForm && /年级$|班$/.test(cell.question)) {
    return false;
  }
  const isAdded = (unit: string) => /分钟|小时|所|次$/.test(unit);
  const unitOf = (other: GridCell) =>
    `${bracketContent(other.question)}${other.written.text.replace(/[\d.]/g, '')}`;
  const others = columns
    .flat()
    .filter(
      (other) =>
        other !== cell &&
        (isForm || other.row === cell.row) &&
        FIGURE.test(foldWidth(other.written.text)) &&
        !/人数|次数|班数|[^每]人$/.test(other.question) &&
        (isAdded(unitOf(other)) || unitOf(other) === ''),
    );
  return (
    isAdded(`${line.unit}${cell.written.text}`) &&
    others.length > 0 &&
    !/合计|总|共|每[天日]/.test(cell.question)
  );
}

/** A list of things with their figures: the line is the thing. */
function namesItself({ question }: GridCell): boolean {
  return isNeutralHead(question) || /^(?:数量|现有|实有|数值)/.test(question);
}

/** Measures of single things, which do not add up: height, time, the size of a class. */
function isOfEach({ label, unit = '' }: Line): boolean {
  return (
    /^(?:米|m|分钟|小时|届|年)$/.test(unit) ||
    /班额|高度|离地|生均|人均|每[个名位]学生|时间|时长|分钟|任期|届/.test(label)
  );
}
