import type { Covered } from './columns';
import type { Settled } from './need';
import { filledIn } from './need';

/** What is checked of whole kinds in folders of their own, and the fields that are held by it. */
const ELSEWHERE: readonly { readonly kind: string; readonly group: string; readonly fields: RegExp }[] = [
  {
    kind: 'timetable',
    group: '课表的冲突、课时数和任课',
    fields: /^(?:class_name|weekday|period|subject|teacher|room|place)/,
  },
  {
    kind: 'teacher-assignment',
    group: '任课与课表、花名册一致',
    fields: /^(?:subject|class|teacher|name|periods|weekly)/,
  },
  {
    kind: 'fitness-detail',
    group: '成绩、得分和等级按国家标准重算',
    fields: /^(?!seq|student_code|address|remark|id_card|ethnic)/,
  },
];

/** Checks that no kind declares, because they hold several tables, or a standard of their own, against each other. */
export function elsewhereGroups(covered: Covered): Pick<Settled, 'checked' | 'held'> {
  const { view, kind } = covered;
  const own = ELSEWHERE.filter((one) => one.kind === kind.id);
  const fieldsOf = (pattern: RegExp) =>
    kind.fields.map(({ field }) => field).filter((field) => view.has(field) && pattern.test(field));
  return {
    checked: own.map(({ group, fields }) => ({
      group,
      cells: fieldsOf(fields).reduce((sum, field) => sum + filledIn(field, covered), 0),
    })),
    held: new Set(own.flatMap(({ fields }) => fieldsOf(fields))),
  };
}
