import { type CellValue, type Sheet, valueAt } from '../../model/workbook';
import { foldWidth } from '../../reading/words';
import type { Raised } from '../raised';
import { quoted } from '../sentences';

const HEADER_LINES = 12;
const REQUIRED = /^(?:是否)?必填(?:项|\(是\/否\))?$/;
const VALUE = /^(?:填报|实际|学校)?(?:值|数值|数据|填报内容|填写内容|内容|数)$/;
const LABEL = /^(?:填报)?(?:项目|指标|指标名称|项目名称|数据项|填报项目|名称)$/;
const YES = /^(?:是|必填|√|✓|✔|Y|YES|1|1-是)$/i;

/** Forms that say themselves which lines must be filled in (填报项目 | 填报值 | 是否必填): those of them that are blank. */
export function* checkRequiredLines(sheet: Sheet): Iterable<Raised> {
  for (let row = 0; row < HEADER_LINES; row++) {
    const columns = columnsOf(sheet.values[row] ?? []);
    if (columns) {
      yield* blankLines(sheet, row, columns);
      return;
    }
  }
}

interface Columns {
  readonly required: number;
  readonly value: number;
  readonly label: number;
}

function columnsOf(cells: readonly (CellValue | undefined)[]): Columns | undefined {
  const find = (pattern: RegExp) =>
    cells.findIndex((cell) => typeof cell === 'string' && cell.length <= 12 && pattern.test(foldWidth(cell)));
  const columns = { required: find(REQUIRED), value: find(VALUE), label: find(LABEL) };
  return Object.values(columns).every((column) => column >= 0) ? columns : undefined;
}

function* blankLines(sheet: Sheet, header: number, { required, value, label }: Columns): Iterable<Raised> {
  for (let row = header + 1; row < sheet.values.length; row++) {
    const says = valueAt(sheet, row, required);
    const name = valueAt(sheet, row, label);
    const filled = valueAt(sheet, row, value);
    const isBlank = filled === null || (typeof filled === 'string' && filled.trim() === '');
    if (
      isBlank &&
      typeof name === 'string' &&
      name.trim() !== '' &&
      YES.test(foldWidth(String(says ?? '')))
    ) {
      yield {
        rule: 'missing-value',
        complaint: {
          cell: { sheet: sheet.name, row, column: value },
          related: [{ sheet: sheet.name, row, column: required }],
          severity: 'error',
          message: `${quoted(name.trim())}没有填,表上注明是必填项。请补填。`,
          actual: '空白',
          required: '必填',
        },
      };
    }
  }
}
