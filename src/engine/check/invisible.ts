import { parseArea } from '../../model/address';
import { withoutOurNote } from '../../model/signature';
import type { Sheet } from '../../model/workbook';
import { asSeen, countUnseen } from '../../reading/words';
import type { Raised } from '../raised';
import { quoted } from '../sentences';

/** So many cells of a column are told one by one; more of them are one finding. */
const FEW = 5;

/** A figure or a number of somebody's: what is compared sign by sign, so that an odd space matters in it. */
const FIGURES = /^[\s\d.,:%/\-Xx]*\d[\s\d.,:%/\-Xx]*$/;
/** What may be somebody's identity or telephone number is not written out in a repair. */
const PRIVATE = /\d{11}/;

interface Unseen {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Characters that nobody sees, in cells as they are typed: looked for where the ground is another than the sheet of the file. */
export function checkInvisible(sheet: Sheet, ground: Sheet): readonly Raised[] {
  const columns = new Map<number, Unseen[]>();
  for (let row = 0; row < sheet.values.length; row++) {
    const cells = sheet.values[row] ?? [];
    const seen = ground.values[row] ?? [];
    for (let column = 0; cells !== seen && column < cells.length; column++) {
      const text = cells[column];
      if (
        typeof text === 'string' &&
        text !== seen[column] &&
        matters(text) &&
        !sheet.formulas[row]?.[column]
      ) {
        columns.set(column, [...(columns.get(column) ?? []), { row, column, text }]);
      }
    }
  }
  return [...columns.values()].flatMap((cells) =>
    cells.length > FEW ? [together(sheet, cells)] : cells.map((cell) => alone(sheet, cell)),
  );
}

function matters(text: string): boolean {
  return countUnseen(text) > 0 || FIGURES.test(asSeen(text));
}

const WHY = '多半是从微信、通讯录或网页复制时带来的,查找、求和、比对时会对不上';

function alone({ name }: Sheet, { row, column, text }: Unseen): Raised {
  const seen = asSeen(text);
  const count = countUnseen(text);
  const what = count > 0 ? `${count} 个看不见的字符` : '看不见差别的特殊空格';
  return {
    rule: 'invisible-characters',
    complaint: {
      cell: { sheet: name, row, column },
      severity: 'advice',
      message: `这一格里有${count > 0 ? ' ' : ''}${what}(${WHY})。已按看得见的内容核对;请删掉它们,或照着重新录入。`,
      actual: what,
      required: '只有看得见的字',
      ...(PRIVATE.test(seen) ? {} : { repair: seen.trim() }),
    },
  };
}

function together({ name }: Sheet, cells: readonly Unseen[]): Raised {
  const [first, ...others] = cells.map(({ row, column }) => ({ sheet: name, row, column }));
  return {
    rule: 'invisible-characters',
    complaint: {
      cell: first as NonNullable<typeof first>,
      related: others.slice(0, 9),
      severity: 'advice',
      message: `这一列有 ${cells.length} 格带着看不见的字符(${WHY})。已按看得见的内容核对;请用“查找和替换”删掉,或照着重新录入。`,
      actual: `${cells.length} 格有看不见的字符`,
      required: '只有看得见的字',
    },
  };
}

/** A figure with a unit, or that somebody has left: what belongs into a cell and not into a note. */
const DATA =
  /\d+\s*(?:人|名|册|台|元|㎡|平方米|间|节|课时|学时|套|件|个班)|转出|转入|休学|退学|辍学|实为|应为|应改|改为/;

/** Notes that hold data: they are neither added up nor printed with the ledger. */
export function* checkNotes(sheet: Sheet): Iterable<Raised> {
  for (const [address, note] of sheet.notes) {
    const area = parseArea(address);
    const text = withoutOurNote(note)
      .replace(/^[^\n:：]{1,20}[:：]\n?/, '')
      .trim();
    if (area && DATA.test(text)) {
      yield {
        rule: 'data-in-note',
        complaint: {
          cell: { sheet: sheet.name, row: area.top, column: area.left },
          severity: 'advice',
          message: `批注里写着${quoted(text)},批注不参加统计,打印时也看不到。请核对,需要的写进单元格或备注栏。`,
          actual: text,
          required: '数据写在单元格里',
        },
      };
    }
  }
}
