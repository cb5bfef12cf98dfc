import type { FieldPlace, LedgerKind } from '../../model/ledger';
import type { Line, LineRole, Table } from '../../model/table';
import { foldWidth } from '../../reading/words';

/** Fields that name a school, a class or a person: no other text in them makes a record. */
const NAMES = new Set(['school_name', 'class_name', 'grade_class', 'name', 'town']);

/** Figures that are set beside the list and are a part, or another reading, of what it lists. */
const ASIDE =
  /^(?:[(]?含[:]|包括[:]|不含[:]?|除.{1,8}外|扣除|剔除|另[:有]|参与测算|(?:比|较|与)(?:上|去)(?:一)?(?:年|学年|学期|月|期)|(?:上|去)(?:年|学年|学期)(?:同期|数|合计)?$|同比|环比|增减|增长率?$|差额$|(?:核对|校验|校核|检查|上报)数?$|应为$)/;

/** What is contained in the line above. */
const PART = /^[(]?(?:其中|#)/;

/** The whole of a list of its parts, where no word says that it is a sum. */
const WHOLE = /^(?:全(?:县|区|市|镇|乡|校|部|学区)|(?:小学|初中|中学)段?(?:合|总)?计)$/;

/** Means of the list, where the same words could be an item of a form (平均班额 | 46.7). */
const MEAN = /^(?:(?:全校|全县|全区|各班)?(?:平均(?:班额|人数|面积|年龄|课时)|班均|校均|生均|师均))/;

/**
 * Lists of schools, classes and persons: "其中:参与测算" under a total is no school, and neither is "比上年增减"; "全县" at
 * the end is their sum. What a list of items calls 其中 (其中:教师培训费) is an item.
 */
export function withoutAsides(
  table: Table,
  kind: LedgerKind,
  fields: readonly FieldPlace[],
): readonly Line[] {
  const named = fields
    .filter(({ field, row }) => row === undefined && NAMES.has(field))
    .map(({ index }) => index);
  const isNamed = kind.nameFields.some((field) => NAMES.has(field));
  if (table.orientation !== 'rows' || !isNamed || named.length === 0) {
    return table.lines;
  }
  const first = Math.min(...named);
  const labels = [...new Set([...(first > 0 ? [first - 1] : []), ...named])];
  const records = table.lines.filter(({ role }) => role === 'data').length;
  return table.lines.map((line) => {
    const role = line.role === 'data' ? roleOf(table, line.index, labels) : undefined;
    return role && (role !== 'total' || records > 3) ? { index: line.index, role } : line;
  });
}

function roleOf({ sheet }: Table, line: number, labels: readonly number[]): LineRole | undefined {
  for (const index of labels) {
    const value = sheet.values[line]?.[index];
    if (typeof value === 'string' && value.length >= 2 && value.length <= 20) {
      const text = foldWidth(value);
      if (PART.test(text)) {
        return 'part';
      }
      if (ASIDE.test(text)) {
        return 'excluded';
      }
      if (WHOLE.test(text)) {
        return 'total';
      }
      if (MEAN.test(text)) {
        return 'statistic';
      }
    }
  }
  return undefined;
}
