import { areaAddress, parseArea } from '../../model/address';
import { editBook, tabsOf } from '../book';
import type { Draft } from '../draft';
import {
  attribute,
  child,
  childrenOf,
  descendants,
  type Element,
  parseRoot,
  retagged,
  type Splice,
  spliced,
  textOf,
  withAttribute,
} from '../xml';
import { escapeXml } from '../xml-text';
import { movedArea, refuse, refuseAcross, type Shift } from './lines';
import { shiftedFormula } from './references';

/** Names of the workbook, and what in charts, tables, pictures and pivot tables anywhere points at the sheet. */
export function shiftBook(draft: Draft, shift: Shift): void {
  refuseWhatNobodyReads(draft, shift);
  shiftNames(draft, shift);
  for (const part of draft.names.filter((name) => /\.xml$/i.test(name))) {
    const change = changes.find(({ names }) => names.test(part))?.change;
    if (change) {
      const text = draft.text(part);
      const splices = change(text, parseRoot(text), shift);
      if (splices.length > 0) {
        draft.write(part, spliced(text, splices));
      }
    }
  }
}

function refuseWhatNobodyReads(draft: Draft, shift: Shift): void {
  const isThere = (pattern: RegExp) => draft.names.some((name) => pattern.test(name));
  if (isThere(/vbaProject\.bin$/i)) {
    refuse(shift, '这个文件有宏，宏里写的单元格地址不会跟着移动');
  }
  if (isThere(/\/(?:ctrlProps|activeX)\//i)) {
    refuse(shift, '这个文件有表单控件，它们链接的单元格不能可靠地跟着移动');
  }
  if (isThere(/\/revisions\//i)) {
    refuse(shift, '这个文件是共享工作簿');
  }
}

/** Print areas, titles of pages, filters and names that people gave. */
function shiftNames(draft: Draft, shift: Shift): void {
  const tabs = tabsOf(draft);
  editBook(draft, (root, text) =>
    childrenOf(child(root, 'definedNames'), 'definedName').flatMap((element) => {
      const name = attribute(element, 'name') ?? '';
      const local = tabs[Number(attribute(element, 'localSheetId') ?? -1)]?.name;
      const owner = `名称“${name.replace('_xlnm.', '')}”${local === undefined ? '' : `（${local}）`}`;
      return shiftedText(text, element, undefined, shift, owner);
    }),
  );
}

/** The text of an element that is a formula. */
function shiftedText(
  text: string,
  element: Element,
  home: string | undefined,
  shift: Shift,
  owner: string,
): readonly Splice[] {
  const before = textOf(text, element);
  const { formula, isLost, isAcross } = shiftedFormula(before, home, shift);
  if (isAcross) {
    refuseAcross(shift, owner);
  }
  if (isLost) {
    refuse(shift, `${owner}引用的单元格会被删掉`);
  }
  return formula === before
    ? []
    : [{ start: element.inner[0], end: element.inner[1], text: escapeXml(formula) }];
}

type Change = (text: string, root: Element, shift: Shift) => readonly Splice[];

const changes: readonly { readonly names: RegExp; readonly change: Change }[] = [
  {
    names: /\/(?:charts|chartsheets|drawings|diagrams)\/[^/]+$/i,
    change: (text, root, shift) => [
      ...descendants(root, 'f').flatMap((one) => shiftedText(text, one, undefined, shift, '图表')),
      ...linkedShapes(root, shift),
    ],
  },
  {
    names: /\/tables\/[^/]+$/i,
    change: (text, root, shift) =>
      ['calculatedColumnFormula', 'totalsRowFormula'].flatMap((name) =>
        descendants(root, name).flatMap((one) => shiftedText(text, one, undefined, shift, '表格')),
      ),
  },
  {
    names: /\/pivotCache\/pivotCacheDefinition[^/]*$/i,
    change: (_text, root, shift) => pivotSource(root, shift),
  },
];

/** Shapes that show what stands in a cell. */
function linkedShapes(root: Element, shift: Shift): readonly Splice[] {
  return descendants(root, 'sp').flatMap((shape) => {
    const link = attribute(shape, 'textlink');
    const { formula, isLost } = shiftedFormula(link ?? '', undefined, shift);
    if (isLost) {
      refuse(shift, '有文本框显示的是要删除的单元格');
    }
    return formula === (link ?? '') ? [] : [retagged(shape, withAttribute(shape.tag, 'textlink', formula))];
  });
}

/** The list that a pivot table sums up. */
function pivotSource(root: Element, shift: Shift): readonly Splice[] {
  return descendants(root, 'worksheetSource').flatMap((source) => {
    const area = parseArea(attribute(source, 'ref') ?? '');
    if (!area || attribute(source, 'sheet')?.toLowerCase() !== shift.sheet.toLowerCase()) {
      return [];
    }
    const moved = movedArea(shift, area);
    if (!moved || (shift.axis === 'columns' && moved.right - moved.left !== area.right - area.left)) {
      return refuse(shift, `${areaAddress(area)} 是数据透视表的数据源`);
    }
    return [retagged(source, withAttribute(source.tag, 'ref', areaAddress(moved)))];
  });
}
