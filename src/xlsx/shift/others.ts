import { cellAddress } from '../../model/address';
import { worksheetsOf } from '../book';
import type { Draft } from '../draft';
import { mapRows } from '../edited-rows';
import { cellsOf, rowWithoutShared, type SharedFormula, sharedOf } from '../row-cells';
import { readSheetPart, writeSheetPart } from '../sheet-part';
import {
  child,
  childrenOf,
  descendants,
  type Element,
  parseRoot,
  retagged,
  type Splice,
  spliced,
  textOf,
} from '../xml';
import { escapeXml } from '../xml-text';
import { refuse, refuseAcross, refuseLost, type Shift } from './lines';
import { shiftedFormula, tagOfLink } from './references';

/** Formulas, rules and links of the other sheets that point at the sheet whose lines are shifted. */
export function shiftOtherSheets(draft: Draft, shift: Shift): void {
  for (const [sheet, part] of worksheetsOf(draft)) {
    if (sheet !== shift.sheet) {
      const { frame, rows } = readSheetPart(draft, part);
      const before = rows && new TextDecoder().decode(rows);
      const after = before?.includes('!')
        ? shiftedRows(before, parseRoot(frame).prefix, sheet, shift)
        : before;
      const around = frame.includes('!') ? shiftedFrame(frame, sheet, shift) : frame;
      if (after !== before || around !== frame) {
        writeSheetPart(draft, part, {
          frame: around,
          rows: after === undefined ? undefined : new TextEncoder().encode(after),
        });
      }
    }
  }
}

function shiftedRows(rows: string, prefix: string, sheet: string, shift: Shift): string {
  const changed: SharedFormula[] = [];
  const text = mapRows(rows, prefix, (row, index) =>
    row.includes('!') && /<(?:\w+:)?f[\s>]/.test(row) ? shiftedRow(row, index, sheet, shift, changed) : row,
  );
  const isTouched = (row: string) => changed.some(({ number }) => row.includes(`si="${number}"`));
  if (changed.length === 0) {
    return text;
  }
  // Cells that share a formula which no longer is the same for all of them have it spelled out, and moved.
  return mapRows(rows, prefix, (row, index) =>
    isTouched(row) || row.includes('!')
      ? shiftedRow(rowWithoutShared(row, index, changed), index, sheet, shift, [])
      : row,
  );
}

/** `shared` is told of the formulas that other cells share and that point at the shifted sheet. */
function shiftedRow(
  row: string,
  index: number,
  sheet: string,
  shift: Shift,
  shared: SharedFormula[],
): string {
  const splices = cellsOf(parseRoot(row)).flatMap(({ element, column }): readonly Splice[] => {
    const formula = child(element, 'f');
    const before = formula ? textOf(row, formula) : '';
    const { formula: after, isConcerned, isLost, isAcross } = shiftedFormula(before, sheet, shift);
    if (isAcross) {
      refuseAcross(shift, `工作表“${sheet}”的 ${cellAddress(index, column)} `);
    }
    if (isLost) {
      refuseLost(shift, sheet, index, column, before);
    }
    const master = isConcerned ? sharedOf(row, element, index, column) : undefined;
    if (!formula || (after === before && !master)) {
      return [];
    }
    if (master) {
      shared.push(master);
      const text = `<${formula.prefix}f>${escapeXml(after)}</${formula.prefix}f>`;
      return [{ start: formula.start, end: formula.end, text }];
    }
    return [{ start: formula.inner[0], end: formula.inner[1], text: escapeXml(after) }];
  });
  return spliced(row, splices);
}

const FORMULAS = ['formula', 'formula1', 'formula2', 'f'];

function shiftedFrame(frame: string, sheet: string, shift: Shift): string {
  const root = parseRoot(frame);
  const formulas = FORMULAS.flatMap((name) => descendants(root, name)).flatMap((element) =>
    shiftedRule(frame, element, sheet, shift),
  );
  return spliced(frame, [...formulas, ...shiftedLinks(root, shift)]);
}

function shiftedRule(frame: string, element: Element, sheet: string, shift: Shift): readonly Splice[] {
  const before = textOf(frame, element);
  const { formula, isLost, isAcross, moves } = shiftedFormula(before, sheet, shift);
  if (isAcross) {
    refuseAcross(shift, `工作表“${sheet}”的条件格式或数据有效性`);
  }
  // What is read from many cells moves on alike for all of them, or not at all.
  if (isLost || [...moves].some((move) => move !== 0)) {
    refuse(
      shift,
      `工作表“${sheet}”的条件格式、数据有效性或迷你图引用了这张表（${before}），不能可靠地跟着移动`,
    );
  }
  return formula === before
    ? []
    : [{ start: element.inner[0], end: element.inner[1], text: escapeXml(formula) }];
}

function shiftedLinks(root: Element, shift: Shift): readonly Splice[] {
  return childrenOf(child(root, 'hyperlinks'), 'hyperlink').map((link) =>
    retagged(link, tagOfLink(link.tag, shift)),
  );
}
