import type { Draft } from '../draft';
import { relationsOf } from '../relations';
import type { Element } from '../xml';
import { parseRoot, type Splice, spliced } from '../xml';
import { shiftedComments, shiftedShapes } from './comments';
import { shiftedDrawing } from './drawings';
import type { Shift } from './lines';
import { refuse } from './refusals';
import { shiftedTable } from './tables';

type Change = (text: string, root: Element, shift: Shift) => readonly Splice[];

/** Parts of a sheet that say where on it they are. */
const moved: Readonly<Record<string, Change>> = {
  comments: shiftedComments('comment'),
  threadedComment: shiftedComments('threadedComment'),
  vmlDrawing: shiftedShapes,
  drawing: shiftedDrawing,
  table: shiftedTable,
};

/** Parts of a sheet that are the same wherever its lines are. */
const unmoved = new Set(['hyperlink', 'printerSettings', 'image', 'customProperty', 'slicer', 'timeline']);

const names: Readonly<Record<string, string>> = {
  pivotTable: '数据透视表',
  queryTable: '外部数据',
  tableSingleCells: '映射到 XML 的单元格',
  oleObject: '嵌入的对象',
  package: '嵌入的对象',
  control: '控件',
  ctrlProp: '表单控件',
};

/** Moves what is tied to cells of the sheet in parts of its own. */
export function shiftParts(draft: Draft, sheetPart: string, shift: Shift): void {
  for (const { type, part } of relationsOf(draft, sheetPart)) {
    const change = moved[type];
    if (!change && !unmoved.has(type)) {
      refuse(
        shift,
        `工作表“${shift.sheet}”里有${names[type] ?? `这里不认识的内容（${type}）`}，不能可靠地跟着移动`,
      );
    }
    if (change && draft.has(part)) {
      const text = draft.text(part);
      draft.write(part, spliced(text, change(text, parseRoot(text), shift)));
    }
  }
}
