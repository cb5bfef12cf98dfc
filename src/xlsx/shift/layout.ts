import {
  attribute,
  child,
  childrenOf,
  type Element,
  retagged,
  type Splice,
  withAttribute,
  without,
} from '../xml';
import { lastLine, movedAddress, movedLine, movedList, movedSpan, type Shift } from './lines';

/** What is scrolled to, selected and frozen. */
export function shiftedViews(views: Element, shift: Shift): readonly Splice[] {
  return childrenOf(views, 'sheetView').flatMap((view) => {
    const pane = child(view, 'pane');
    return [
      ...tagWith(view, ['topLeftCell'], shift),
      ...(pane ? shiftedPane(pane, shift) : []),
      ...childrenOf(view, 'selection').flatMap((one) => tagWith(one, ['activeCell', 'sqref'], shift)),
    ];
  });
}

/** Addresses of a tag moved; where what they name is deleted, they are left out. */
function tagWith(element: Element, names: readonly string[], shift: Shift): readonly Splice[] {
  const moved = names.map((name) => movedList(shift, attribute(element, name) ?? '') || undefined);
  const isWhole = names.every(
    (name, at) => attribute(element, name) === undefined || moved[at] !== undefined,
  );
  const tag = names.reduce(
    (text, name, at) => withAttribute(text, name, isWhole ? moved[at] : undefined),
    element.tag,
  );
  return tag === element.tag ? [] : [retagged(element, tag)];
}

/** Of frozen lines there are more or fewer by those that came or went among them. */
function shiftedPane(pane: Element, shift: Shift): readonly Splice[] {
  const side = shift.axis === 'rows' ? 'ySplit' : 'xSplit';
  const frozen = Number(attribute(pane, side) ?? 0);
  const isFrozen = /^frozen/.test(attribute(pane, 'state') ?? '');
  const [, last = 0] = frozen > 0 ? (movedSpan(shift, 0, frozen - 1) ?? [0, 0]) : [];
  const first = attribute(pane, 'topLeftCell');
  const tag = isFrozen && frozen > 0 ? withAttribute(pane.tag, side, String(last + 1)) : pane.tag;
  return [
    retagged(
      pane,
      first === undefined ? tag : withAttribute(tag, 'topLeftCell', movedAddress(shift, first) ?? first),
    ),
  ];
}

/** Widths and looks of columns: new ones are like the column before them. */
export function shiftedColumns(list: Element, shift: Shift): readonly Splice[] {
  const texts = childrenOf(list, 'col').flatMap((column) => {
    const first = Number(attribute(column, 'min')) - 1;
    const last = Number(attribute(column, 'max')) - 1;
    const span = spanOfColumn(first, last, shift);
    return span
      ? [withAttribute(withAttribute(column.tag, 'min', String(span[0] + 1)), 'max', String(span[1] + 1))]
      : [];
  });
  const isEmpty = texts.length === 0;
  return isEmpty ? [without(list)] : [{ start: list.inner[0], end: list.inner[1], text: texts.join('') }];
}

function spanOfColumn(first: number, last: number, shift: Shift): readonly [number, number] | undefined {
  const end = lastLine.columns;
  const grows = shift.kind === 'insert' && last === shift.at - 1;
  if (last >= end && shift.kind === 'delete') {
    // What is for all columns to the end stays so.
    const from = movedLine(shift, first) ?? shift.at;
    return [from, end];
  }
  return grows ? [first, Math.min(end, last + shift.count)] : movedSpan(shift, first, last);
}

/** Breaks of pages: each stays with the line below it. */
export function shiftedBreaks(list: Element, shift: Shift): readonly Splice[] {
  if ((list.name === 'rowBreaks') !== (shift.axis === 'rows')) {
    return [];
  }
  const kept = new Map<number, Element>();
  for (const one of childrenOf(list, 'brk')) {
    const line = Number(attribute(one, 'id'));
    const moved = movedLine(shift, line) ?? shift.at;
    if (!kept.has(moved) && moved <= lastLine[shift.axis]) {
      kept.set(moved, one);
    }
  }
  const manual = [...kept.values()].filter((one) => attribute(one, 'man') === '1').length;
  const text = [...kept].map(([line, { tag }]) => withAttribute(tag, 'id', String(line))).join('');
  const tag = withAttribute(list.tag, 'count', String(kept.size));
  return kept.size === 0
    ? [without(list)]
    : [
        retagged(list, withAttribute(tag, 'manualBreakCount', String(manual))),
        { start: list.inner[0], end: list.inner[1], text },
      ];
}
