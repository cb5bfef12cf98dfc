import { isCellError, type Sheet } from '../../model/workbook';
import type { Raised } from '../findings';

const REASONS: Readonly<Record<string, string>> = {
  '#REF!': '公式引用的单元格已被删除',
  '#DIV/0!': '公式里除数是 0 或空白',
  '#VALUE!': '公式里有文字参与了计算',
  '#NAME?': '公式里有 Excel 不认识的名称',
  '#N/A': '公式没有查到要找的内容',
  '#NUM!': '公式算出的数无效',
};

/** Failed formulas anywhere on a sheet, in ledgers and outside of them. */
export function* checkFormulaErrors(sheet: Sheet): Iterable<Raised> {
  for (const [row, cells] of sheet.values.entries()) {
    if (!cells) {
      continue;
    }
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column];
      if (typeof value === 'object' && value !== null && isCellError(value)) {
        yield {
          rule: 'formula-error',
          complaint: {
            cell: { sheet: sheet.name, row, column },
            severity: 'error',
            message: `单元格显示 ${value.error}:${REASONS[value.error] ?? '公式出错'}。请改正公式,或直接填入核对过的数。`,
            actual: value.error,
            required: '正常的结果',
          },
        };
      }
    }
  }
}
