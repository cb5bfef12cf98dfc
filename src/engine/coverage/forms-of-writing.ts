import type { CheckedGroup } from '../../model/coverage';
import type { Content } from '../../model/ledger';
import type { Covered } from './columns';
import { filledIn } from './need';

/** What is looked at in single cells, by what the field holds. */
const WRITING: Partial<Record<Content['type'], string>> = {
  number: '数字的写法和范围',
  percent: '百分比的写法和范围',
  ratio: '比值的写法',
  date: '日期的写法和先后',
  identity: '身份证号',
  'student-code': '学籍号',
  phone: '电话号码',
  gender: '性别',
  class: '班级的写法',
  grade: '年级的写法',
  'yes-no': '是否栏的填法',
  choice: '选项',
  isbn: '书号',
};

/** The checks of single cells that ran, and the fields that must be filled or may not come twice. */
export function formGroups(covered: Covered): readonly CheckedGroup[] {
  const { view, kind } = covered;
  const groups = new Map<string, number>();
  const add = (group: string, cells: number) => groups.set(group, (groups.get(group) ?? 0) + cells);
  for (const { field, content, required, unique } of kind.fields.filter((one) => view.has(one.field))) {
    const filled = filledIn(field, covered);
    const writing = WRITING[content.type];
    if (writing !== undefined) {
      add(writing, filled);
    }
    if (unique !== undefined) {
      add('重复', filled);
    }
    if (required !== undefined) {
      add('必填项', view.records.length);
    }
  }
  return [...groups].map(([group, cells]) => ({ group, cells }));
}
