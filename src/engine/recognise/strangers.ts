import type { Content } from '../../model/content';
import type { FieldPlace, LedgerKind } from '../../model/ledger';
import type { Line, Table } from '../../model/table';
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
