import { areaAddress, parseArea } from '../../model/address';
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
  withAttribute,
  without,
} from '../xml';
import { shiftedBreaks, shiftedColumns, shiftedViews } from './layout';
import { linesOf, movedAddress, movedArea, movedLine, movedList, refuse, type Shift } from './lines';
import { tagOfLink } from './references';
import { type Member, shiftedExtensions, shiftedMembers, shiftedRule } from './rules';
import { shiftedFilter } from './tables';

/** Everything of a worksheet but its rows, after a shift of its own lines. */
export function shiftedFrame(frame: string, shift: Shift): string {
  const root = parseRoot(frame);
  refuseWhatIsNotMoved(root, shift);
  const splices = root.children.flatMap((element) => shiftedElement(frame, element, shift));
  return spliced(frame, splices);
}

const unmoved: Readonly<Record<string, string>> = {
  scenarios: '方案管理器的方案',
  customSheetViews: '自定义视图',
  oleObjects: '嵌入的对象',
  controls: '表单控件',
  smartTags: '智能标记',
  dataConsolidate: '合并计算',
  AlternateContent: '控件或嵌入的对象',
};

function refuseWhatIsNotMoved(root: Element, shift: Shift): void {
  if (child(root, 'sheetProtection')) {
    refuse(shift, `工作表“${shift.sheet}”有保护`);
  }
  const found = root.children.find(({ name }) => unmoved[name] !== undefined);
  if (found) {
    refuse(shift, `工作表“${shift.sheet}”里有${unmoved[found.name]}，不能可靠地跟着移动`);
  }
}

function shiftedElement(frame: string, element: Element, shift: Shift): readonly Splice[] {
  switch (element.name) {
    case 'dimension':
      return [retagged(element, withMoved(element, 'ref', shift, 'A1'))];
    case 'sheetViews':
      return shiftedViews(element, shift);
    case 'cols':
      return shift.axis === 'columns' ? shiftedColumns(element, shift) : [];
    case 'mergeCells':
      return shiftedMembers(element, childrenOf(element, 'mergeCell'), (merge) => shiftedMerge(merge, shift));
    case 'autoFilter':
      return shiftedFilter(element, shift);
    case 'sortState':
      return [without(element)];
    case 'conditionalFormatting':
      return (
        shiftedCells(frame, element, '条件格式', descendants(element, 'formula'), shift) ?? [without(element)]
      );
    case 'dataValidations':
      return shiftedMembers(element, childrenOf(element, 'dataValidation'), (one) =>
        shiftedCells(frame, one, '数据有效性', formulasOf(one), shift),
      );
    case 'hyperlinks':
      return placedMembers(element, 'hyperlink', 'ref', shift, (tag) => tagOfLink(tag, shift));
    case 'rowBreaks':
    case 'colBreaks':
      return shiftedBreaks(element, shift);
    case 'protectedRanges':
      return placedMembers(element, 'protectedRange', 'sqref', shift);
    case 'ignoredErrors':
      return placedMembers(element, 'ignoredError', 'sqref', shift);
    case 'cellWatches':
      return placedMembers(element, 'cellWatch', 'r', shift);
    case 'extLst':
      return shiftedExtensions(frame, element, shift);
    default:
      return [];
  }
}

/** Its tag with an address moved; what is deleted becomes `fallback`. */
function withMoved(element: Element, name: string, shift: Shift, fallback: string): string {
  const before = attribute(element, name);
  return before === undefined
    ? element.tag
    : withAttribute(element.tag, name, movedAddress(shift, before) ?? fallback);
}

/** The list of elements that name their cells in an attribute: each goes with the last of them. */
function placedMembers(
  list: Element,
  member: string,
  name: string,
  shift: Shift,
  more: (tag: string) => string = (tag) => tag,
): readonly Splice[] {
  return shiftedMembers(list, childrenOf(list, member), (element) => {
    const moved = movedList(shift, attribute(element, name) ?? '');
    return moved === '' ? undefined : [retagged(element, more(withAttribute(element.tag, name, moved)))];
  });
}

function shiftedMerge(merge: Element, shift: Shift): Member {
  const area = parseArea(attribute(merge, 'ref') ?? '');
  const moved = area && movedArea(shift, area);
  if (!area || !moved) {
    return undefined;
  }
  if (movedLine(shift, linesOf(shift, area)[0]) === undefined) {
    refuse(
      shift,
      `${areaAddress(area)} 是合并单元格，它的内容写在要删除的${shift.axis === 'rows' ? '行' : '列'}里，其余部分还留着，请先拆分`,
    );
  }
  const isOne = moved.top === moved.bottom && moved.left === moved.right;
  return isOne ? undefined : [retagged(merge, withAttribute(merge.tag, 'ref', areaAddress(moved)))];
}

function formulasOf(validation: Element): readonly Element[] {
  return validation.children.filter(({ name }) => /^formula[12]$/.test(name));
}

function shiftedCells(
  frame: string,
  element: Element,
  name: string,
  formulas: readonly Element[],
  shift: Shift,
): Member {
  const cells = attribute(element, 'sqref') ?? '';
  return shiftedRule(frame, { name: `${name} ${cells} `, cells, formulas }, shift, (moved) =>
    retagged(element, withAttribute(element.tag, 'sqref', moved)),
  );
}
