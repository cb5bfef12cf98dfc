import type { FieldPlace } from '../../model/ledger';
import type { Line, LineRole, Table } from '../../model/table';
import { numberingLevel } from '../../reading/chinese-numerals';
import { foldWidth } from '../../reading/words';

/** The field of the column in which a form names its figures: 指标名称. */
export const STUB = 'stub';

const PART = /^[(]?(?:其中|#)/;
const COUNTED: ReadonlySet<LineRole> = new Set(['data', 'total', 'subtotal']);

interface Entry {
  readonly line: Line;
  readonly text: string;
  /** Blanks before the text. */
  readonly indent: number;
  /** Nothing but its name. */
  readonly isAlone: boolean;
  readonly level: number;
}

/**
 * The lines of a form whose first column names what is counted are a tree: 总计 stands over what it is the sum of, 一、 over the
 * unnumbered lines under it, and what 其中 or # opens is a part, told besides. A 总计 over nothing but parts is the record itself.
 */
export function stubLines(
  table: Table,
  fields: readonly FieldPlace[],
  lines: readonly Line[],
  names: readonly string[],
): readonly Line[] {
  const stub = fields.find(({ field, row }) => field === STUB && row === undefined);
  // 用房类别 | 用房名称: where another column names the records, the first one only groups them.
  const isNamed = fields.some(({ field }) => field !== STUB && names.includes(field));
  if (!stub || isNamed || table.orientation !== 'rows') {
    return lines;
  }
  const entries = lines.map((line) => entryOf(table, stub.index, line));
  let partIndent: number | undefined;
  const roles = entries.map((entry): LineRole => {
    const { line, text, indent, level } = entry;
    if (!COUNTED.has(line.role) || text === '') {
      return line.role;
    }
    if (entry.isAlone) {
      partIndent = undefined;
      return 'section';
    }
    // What is written further in than the 其中 above it is still within.
    const isStillPart = partIndent !== undefined && indent > partIndent && level === 0;
    partIndent = PART.test(text) ? indent : isStillPart ? partIndent : undefined;
    return partIndent === undefined ? line.role : 'part';
  });
  return lines.map((line, index) => {
    const role = roles[index] ?? line.role;
    const own = role === 'data' && standsOver(entries, roles, index) ? 'subtotal' : role;
    return { index: line.index, role: own === 'total' && !hasParts(roles, index) ? 'data' : own };
  });
}

function entryOf({ sheet, headers }: Table, column: number, line: Line): Entry {
  const value = sheet.values[line.index]?.[column];
  const raw = typeof value === 'string' ? value : '';
  const others = headers.filter(({ index }) => {
    const cell = sheet.values[line.index]?.[index];
    return index !== column && cell !== null && cell !== undefined && cell !== '';
  });
  const text = foldWidth(raw);
  return {
    line,
    text,
    indent: raw.length - raw.trimStart().length,
    isAlone: others.length === 0,
    level: numberingLevel(text),
  };
}

/** 一、教学及辅助用房 right over 教室: a numbered line over unnumbered ones is their sum. */
function standsOver(entries: readonly Entry[], roles: readonly LineRole[], index: number): boolean {
  const next = entries.findIndex((_, at) => at > index && roles[at] !== 'part' && roles[at] !== 'blank');
  return (
    (entries[index]?.level ?? 0) > 0 && roles[next] === 'data' && entries[next]?.level === 0 && next > index
  );
}

/** Whether anything but parts stands between a total and the next one, or above it. */
function hasParts(roles: readonly LineRole[], index: number): boolean {
  const after = roles.slice(index + 1);
  const end = after.findIndex((role) => role === 'total' || role === 'section');
  const before = roles.slice(0, index);
  const start = Math.max(before.lastIndexOf('total'), before.lastIndexOf('section'));
  return [...before.slice(start + 1), ...(end < 0 ? after : after.slice(0, end))].some(
    (role) => role === 'data' || role === 'subtotal',
  );
}
