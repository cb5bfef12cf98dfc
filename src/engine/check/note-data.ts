import { parseArea } from '../../model/address';
import { withoutOurNote } from '../../model/signature';
import type { Sheet } from '../../model/workbook';
import type { Raised } from '../raised';
import { quoted } from '../sentences';

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
