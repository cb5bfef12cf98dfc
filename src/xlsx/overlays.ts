import { areaAddress, parseArea } from '../model/address';
import { type Mark, type MarkLook, markLooks } from '../model/drawing';
import { markFormula, markStanding } from '../model/signature';
import { standings } from '../model/standing';
import type { Area } from '../model/workbook';
import type { Draft } from './draft';
import { relationsOf } from './relations';
import { placed, readSheetPart, writeSheetPart } from './sheet-part';
import { addToList } from './style-lists';
import {
  attribute,
  child,
  descendants,
  type Element,
  parseRoot,
  retagged,
  type Splice,
  spliced,
  textOf,
  withAttribute,
  without,
} from './xml';
import { escapeXml } from './xml-text';

/**
 * Lays the marks of a sheet over its cells: one conditional format per standing that is always true, above the
 * user's own, whose ranks move down in the same order.
 */
export function addOverlays(draft: Draft, part: string, marks: readonly Mark[]): void {
  const used = standings.filter((standing) => marks.some((mark) => mark.severity === standing));
  const looks = addToList(draft, 'dxfs', (prefix) =>
    used.map((standing) => lookText(prefix, markLooks[standing])),
  );
  const sheet = readSheetPart(draft, part);
  const root = parseRoot(sheet.frame);
  const rules = used.map((standing, index) => {
    const areas = rectangles(marks.filter((mark) => mark.severity === standing).map(({ cell }) => cell));
    return ruleText(root.prefix, areaList(areas), looks[index] ?? 0, index + 1, markFormula(standing));
  });
  const move = (rank: number): number => rank + used.length;
  const splices = [
    ...movedRanks(root, 'cfRule', move),
    placed(root, 'conditionalFormatting', rules.join('')),
  ];
  writeSheetPart(draft, part, { ...sheet, frame: spliced(sheet.frame, splices) });
  movePivotRanks(draft, part, move);
}

function ruleText(p: string, areas: string, look: number, rank: number, formula: string): string {
  const rule = `<${p}cfRule type="expression" dxfId="${look}" priority="${rank}" stopIfTrue="1">`;
  const body = `${rule}<${p}formula>${escapeXml(formula)}</${p}formula></${p}cfRule>`;
  return `<${p}conditionalFormatting sqref="${areas}">${body}</${p}conditionalFormatting>`;
}

const frames = {
  solid: 'thin',
  'dash-dot': 'dashDot',
  dashed: 'dashed',
  dotted: 'dotted',
  hair: 'hair',
} as const;

function lookText(p: string, { fill, text, line, frame, bold }: MarkLook): string {
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${p}${side} style="${frames[frame]}"><${p}color rgb="FF${line}"/></${p}${side}>`,
  );
  const weight = bold ? `<${p}b/>` : '';
  return (
    `<${p}dxf><${p}font>${weight}<${p}color rgb="FF${text}"/></${p}font>` +
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fill}"/><${p}bgColor rgb="FF${fill}"/></${p}patternFill></${p}fill>` +
    `<${p}border>${sides.join('')}</${p}border></${p}dxf>`
  );
}

/**
 * Takes our rules out of a sheet and moves the ranks of the others up again.
 * @returns the numbers of the looks that our rules had
 */
export function removeOverlays(draft: Draft, part: string): readonly number[] {
  const sheet = readSheetPart(draft, part);
  const root = parseRoot(sheet.frame);
  const ours = descendants(root, 'cfRule').filter((rule) => isOurs(sheet.frame, rule));
  if (ours.length === 0) {
    return [];
  }
  const ranks = ours.map((rule) => Number(attribute(rule, 'priority')));
  const move = (rank: number): number => rank - ranks.filter((gone) => gone < rank).length;
  const gone = descendants(root, 'conditionalFormatting').flatMap((format) => {
    const rules = format.children.filter((rule) => ours.includes(rule));
    return rules.length > 0 && rules.length === childRules(format).length ? [format] : rules;
  });
  const stays = (element: Element): boolean => !ours.includes(element);
  const frame = spliced(sheet.frame, [...gone.map(without), ...movedRanks(root, 'cfRule', move, stays)]);
  writeSheetPart(draft, part, { ...sheet, frame });
  movePivotRanks(draft, part, move);
  return ours.map((rule) => Number(attribute(rule, 'dxfId') ?? -1));
}

function childRules(format: Element): readonly Element[] {
  return format.children.filter(({ name }) => name === 'cfRule');
}

function isOurs(frame: string, rule: Element): boolean {
  const formula = child(rule, 'formula') ?? child(rule, 'f');
  return formula !== undefined && markStanding(textOf(frame, formula)) !== undefined;
}

function movedRanks(
  root: Element,
  name: string,
  move: (rank: number) => number,
  stays: (element: Element) => boolean = () => true,
): readonly Splice[] {
  return descendants(root, name)
    .filter(stays)
    .flatMap((element) => {
      const rank = attribute(element, 'priority');
      const moved =
        rank === undefined ? undefined : withAttribute(element.tag, 'priority', String(move(Number(rank))));
      return moved === undefined ? [] : [retagged(element, moved)];
    });
}

/** Pivot tables name the conditional formats of their sheet by rank. */
function movePivotRanks(draft: Draft, part: string, move: (rank: number) => number): void {
  for (const { type, part: pivot } of relationsOf(draft, part)) {
    if (type === 'pivotTable' && draft.has(pivot)) {
      const text = draft.text(pivot);
      const splices = movedRanks(parseRoot(text), 'conditionalFormat', move);
      if (splices.length > 0) {
        draft.write(pivot, spliced(text, splices));
      }
    }
  }
}

/** Cells and areas as few rectangles: runs down a column first, then equal runs side by side. */
export function rectangles(cells: readonly string[]): readonly Area[] {
  const areas = [...new Set(cells)].flatMap((cell) => parseArea(cell) ?? []);
  const columns = merged(areas, 'left', 'right', 'top', 'bottom');
  return merged(columns, 'top', 'bottom', 'left', 'right').toSorted(
    (a, b) => a.top - b.top || a.left - b.left,
  );
}

/** Joins areas that have the same `low … high` and follow each other (or overlap) from `from` to `to`. */
function merged(
  areas: readonly Area[],
  low: keyof Area,
  high: keyof Area,
  from: keyof Area,
  to: keyof Area,
): readonly Area[] {
  const sorted = areas.toSorted((a, b) => a[low] - b[low] || a[high] - b[high] || a[from] - b[from]);
  const result: Area[] = [];
  for (const area of sorted) {
    const last = result.at(-1);
    if (last && last[low] === area[low] && last[high] === area[high] && area[from] <= last[to] + 1) {
      result[result.length - 1] = { ...last, [to]: Math.max(last[to], area[to]) };
    } else {
      result.push(area);
    }
  }
  return result;
}

/** `C9 E2:E40`: areas as the format lists them. */
export function areaList(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(' ');
}
