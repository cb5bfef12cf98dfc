import { type CellValue, type Sheet, valueAt } from '../../model/workbook';
import { isBoxed, withTickedOnly } from '../../reading/boxes';

/** So many options at most are printed beside one another. */
const MOST_CELLS = 16;

/**
 * What is chosen where the value of a form is a row of options with boxes, in its cell (小学√ 初中□) or in cells of their own
 * (小学√ | 初中□, 小学 | √ | 初中 | □); `undefined` where the cell is no such thing.
 */
export function chosenAt(sheet: Sheet, row: number, column: number): string | undefined {
  const own = textAt(valueAt(sheet, row, column));
  const options: string[] = [];
  for (let at = column; at < column + MOST_CELLS; at++) {
    const text = textAt(valueAt(sheet, row, at));
    const next = textAt(valueAt(sheet, row, at + 1));
    if (isBoxed(text)) {
      options.push(text);
    } else if (text !== '' && isBoxed(next) && next.length <= 3) {
      options.push(text + next);
      at++;
    } else if (text !== '' || options.length === 0) {
      break;
    }
  }
  const line = options.join(' ');
  const said = withTickedOnly(line);
  return line === '' || said === line || said === own ? undefined : said;
}

function textAt(value: CellValue): string {
  return typeof value === 'string' ? value.trim() : '';
}
