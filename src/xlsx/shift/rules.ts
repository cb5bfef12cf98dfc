import { parseArea } from '../../model/address';
import type { Area } from '../../model/workbook';
import { movedFormula } from '../formula';
import { attribute, type Element, retagged, type Splice, textOf, withAttribute, without } from '../xml';
import { escapeXml } from '../xml-text';
import { grownList, linesOf, type Shift } from './lines';
import { shiftedFormula } from './references';
import { refuse, refuseAcross } from './refusals';

/** A member of a list after a shift: its changes, or nothing where it goes. */
export type Member = readonly Splice[] | undefined;

/** Members are changed or go; the count of their list follows, and where none is left goes `whole`. */
export function shiftedMembers(
  list: Element,
  members: readonly Element[],
  change: (member: Element) => Member,
  whole: Element = list,
): readonly Splice[] {
  const changes = members.map(change);
  const left = changes.filter((one) => one !== undefined).length;
  if (left === 0 && members.length > 0) {
    return [without(whole)];
  }
  const isCounted = attribute(list, 'count') !== undefined && left < members.length;
  return [
    ...(isCounted ? [retagged(list, withAttribute(list.tag, 'count', String(left)))] : []),
    ...members.flatMap((member, at) => changes[at] ?? [without(member)]),
  ];
}

/** A conditional format or a validation: cells, and formulas that are read from the first of them. */
interface Rule {
  /** What it is, for a clerk. */
  readonly name: string;
  readonly cells: string;
  readonly formulas: readonly Element[];
}

/** A rule after a shift: `write` puts its cells down; nothing is left where all of them are deleted. */
export function shiftedRule(
  text: string,
  { name, cells, formulas }: Rule,
  shift: Shift,
  write: (cells: string) => Splice,
): Member {
  const moved = grownList(shift, cells);
  const from = firstCell(cells);
  const to = firstCell(moved);
  if (!from || !to) {
    return from ? undefined : [];
  }
  const shifted = formulas.flatMap((element) => {
    const before = textOf(text, element);
    const after = shiftedFromCell(before, from, to, shift, name);
    return after === before
      ? []
      : [{ start: element.inner[0], end: element.inner[1], text: escapeXml(after) }];
  });
  return [write(moved), ...shifted];
}

/** The cell that the formulas are read from: the left upper corner of all that the rule is for. */
function firstCell(list: string): Area | undefined {
  const areas = list
    .trim()
    .split(/\s+/)
    .flatMap((address) => parseArea(address) ?? []);
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  return areas.length === 0 ? undefined : { top, left, bottom: top, right: left };
}

function shiftedFromCell(formula: string, from: Area, to: Area, shift: Shift, name: string): string {
  const { axis, kind, at, count } = shift;
  const [line] = linesOf(shift, from);
  const [target] = linesOf(shift, to);
  // Where the first lines are deleted, the formula is first read from the first one that stays.
  const isFirstGone = kind === 'delete' && line >= at && line < at + count;
  const by = isFirstGone ? at + count - line : 0;
  const based =
    by === 0 ? formula : movedFormula(formula, axis === 'rows' ? by : 0, axis === 'rows' ? 0 : by);
  const shifted = shiftedFormula(based, shift.sheet, shift);
  if (shifted.isAcross) {
    refuseAcross(shift, name);
  }
  if (shifted.isLost || [...shifted.moves].some((move) => move !== target - line - by)) {
    refuse(shift, `${name}（公式 ${formula}）不能可靠地跟着移动`);
  }
  return shifted.formula;
}
