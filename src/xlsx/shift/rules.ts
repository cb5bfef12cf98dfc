import { parseArea } from '../../model/address';
import type { Area } from '../../model/workbook';
import { movedFormula } from '../formula';
import {
  attribute,
  child,
  childrenOf,
  descendants,
  type Element,
  retagged,
  type Splice,
  textOf,
  withAttribute,
  without,
} from '../xml';
import { escapeXml } from '../xml-text';
import { grownList, linesOf, movedList, refuse, refuseAcross, type Shift } from './lines';
import { shiftedFormula } from './references';

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

/** What Excel 2010 added to conditional formats and validations, and lines within cells. */
export function shiftedExtensions(frame: string, list: Element, shift: Shift): readonly Splice[] {
  return childrenOf(list, 'ext').flatMap((extension) => {
    const [content] = extension.children;
    const members = (name: string, change: (member: Element) => Member) =>
      content ? shiftedMembers(content, childrenOf(content, name), change, extension) : [];
    switch (content?.name) {
      case 'conditionalFormattings':
        return members('conditionalFormatting', (one) => extendedRule(frame, one, '条件格式', shift));
      case 'dataValidations':
        return members('dataValidation', (one) => extendedRule(frame, one, '数据有效性', shift));
      case 'sparklineGroups':
        return members('sparklineGroup', (group) => shiftedSparklines(frame, group, shift));
      default:
        return content && /\s(?:ref|sqref|cell|r)\s*=/.test(frame.slice(...extension.inner))
          ? refuse(shift, `工作表“${shift.sheet}”里有这里不认识的内容（${content.name}）`)
          : [];
    }
  });
}

function extendedRule(frame: string, element: Element, name: string, shift: Shift): Member {
  const place = child(element, 'sqref');
  const cells = place ? textOf(frame, place) : '';
  return place
    ? shiftedRule(
        frame,
        { name: `${name} ${cells} `, cells, formulas: descendants(element, 'f') },
        shift,
        (moved) => ({ start: place.inner[0], end: place.inner[1], text: moved }),
      )
    : [];
}

/** A group of lines within cells: each stands in a cell and draws others. */
function shiftedSparklines(frame: string, group: Element, shift: Shift): Member {
  const list = child(group, 'sparklines');
  const lines = childrenOf(list, 'sparkline');
  const changes = lines.map((line) => shiftedSparkline(frame, line, shift));
  if (changes.every((one) => one === undefined)) {
    return undefined;
  }
  return list ? shiftedMembers(list, lines, (line) => changes[lines.indexOf(line)]) : [];
}

function shiftedSparkline(frame: string, line: Element, shift: Shift): Member {
  const place = child(line, 'sqref');
  const source = child(line, 'f');
  const moved = place && movedList(shift, textOf(frame, place));
  if (!place || !moved) {
    return undefined;
  }
  const at = { start: place.inner[0], end: place.inner[1], text: moved };
  if (!source) {
    return [at];
  }
  const { formula, isLost, isAcross } = shiftedFormula(textOf(frame, source), shift.sheet, shift);
  if (isAcross) {
    refuseAcross(shift, '迷你图');
  }
  if (isLost) {
    refuse(shift, '有迷你图画的是要删除的单元格');
  }
  return [at, { start: source.inner[0], end: source.inner[1], text: escapeXml(formula) }];
}
