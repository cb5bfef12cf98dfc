import type { Content } from '../../model/content';
import type { FieldPlace, LedgerKind } from '../../model/ledger';
import type { Line, LineRole, Table } from '../../model/table';
import { readGender } from '../../reading/choices';
import { foldWidth } from '../../reading/words';

/** What a strict column says of a cell: it is one of its own, it is of another world, or nothing can be said. */
type Fit = 'own' | 'strange' | 'open';

const NONE =
  /^(?:[-—–―/／\\~～.。?？*]+|无|没有|暂无|不详|不明|未.*|免.*|缺.*|待.*|同上|〃|长期|至今|病.*|事假|请假.*|休学.*|空|略|保密|正常|合格|健康|[是否有√×]|[〇零一二三四五六七八九十百千两]+.*)$/;

/**
 * The lines of another list that goes on under the one that is read (获奖人 | 奖项 | 级别 | 时间 in other columns): words where
 * the columns hold sexes, days, numbers of identity or figures, in two of them at least, and no cell that fits. Not read as
 * records of which everything is wrong; from the first of them on to the next blank line, heading or total.
 */
export function withoutStrangers(
  table: Table,
  kind: LedgerKind,
  fields: readonly FieldPlace[],
  lines: readonly Line[],
): readonly Line[] {
  const strict = strictColumns(kind, fields);
  if (table.orientation !== 'rows' || strict.length < 2 || lines.length < 3) {
    return lines;
  }
  const fitsOf = (line: number) =>
    strict.map(({ index, type }) => fitOf(type, table.sheet.values[line]?.[index]));
  let within = false;
  let records = 0;
  return lines.map((line) => {
    if (line.role !== 'data') {
      within = false;
      return line;
    }
    // The first cell that fits settles it for all but a few lines.
    const fits = strict.some(
      ({ index, type }) => fitOf(type, table.sheet.values[line.index]?.[index]) === 'own',
    )
      ? undefined
      : fitsOf(line.index);
    const strange = fits?.filter((fit) => fit === 'strange').length ?? 0;
    within = records > 0 && fits !== undefined && (strange >= 2 || (within && strange >= 1));
    records += within ? 0 : 1;
    return within ? { index: line.index, role: 'excluded' } : line;
  });
}

/** Says in the pane which lines were left out. */
export function strangerWords(before: readonly Line[], after: readonly Line[]): readonly string[] {
  const left = after.filter(({ role }, at) => role === 'excluded' && before[at]?.role === 'data');
  const [first, last] = [left[0], left.at(-1)].map((line) => (line?.index ?? 0) + 1);
  return left.length === 0
    ? []
    : [`第${first === last ? first : `${first}—${last}`}行像是另一张表,没有当作记录核对`];
}

interface Strict {
  readonly index: number;
  readonly type: Content['type'];
}

const TYPES = new Set<Content['type']>([
  'gender',
  'identity',
  'student-code',
  'date',
  'phone',
  'number',
  'percent',
]);

function strictColumns({ fields: known }: LedgerKind, fields: readonly FieldPlace[]): readonly Strict[] {
  return fields.flatMap(({ field, index, row }) => {
    const type = known.find((one) => one.field === field)?.content.type;
    return row === undefined && type !== undefined && TYPES.has(type) ? [{ index, type }] : [];
  });
}

function fitOf(type: Content['type'], value: unknown): Fit {
  if (typeof value === 'number') {
    return type === 'gender' || type === 'number' || type === 'percent' || value >= 1000 ? 'own' : 'open';
  }
  if (typeof value !== 'string') {
    return 'open';
  }
  const text = foldWidth(value).trim();
  if (type === 'gender' && text !== '') {
    return readGender(text) === undefined
      ? /^[\u4e00-\u9fff]{2,8}$/.test(text)
        ? 'strange'
        : 'open'
      : 'own';
  }
  if (/\d/.test(text)) {
    return 'own';
  }
  return text === '' || NONE.test(text) || !/^[\u4e00-\u9fff]{2,12}$/.test(text) ? 'open' : 'strange';
}

/** Fields that name a school, a class, a person or what a line of results holds: no other text in them makes a record. */
const NAMES = new Set(['school_name', 'class_name', 'grade_class', 'name', 'town', 'row_type']);

/** Figures that are set beside the list and are a part, or another reading, of what it lists. */
const ASIDE =
  /^(?:[(]?含[:]|包括[:]|不含[:]?|除.{1,8}外|扣除|剔除|另[:有]|参与测算|(?:比|较|与)(?:上|去)(?:一)?(?:年|学年|学期|月|期)|(?:上|去)(?:年度?|学年|学期)(?:同期|数|合计|差异系数)?$|同比|环比|增减|增长率?$|差额$|(?:核对|校验|校核|检查|上报)数?$|应为$)/;

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
