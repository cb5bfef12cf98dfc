import { artefactAt } from '../../model/shown';
import { isCellError, type Sheet, valueAt, type Workbook } from '../../model/workbook';
import type { Raised } from '../raised';

const REASONS: Readonly<Record<string, string>> = {
  '#REF!': '公式引用的单元格已被删除',
  '#DIV/0!': '公式里除数是 0 或空白',
  '#VALUE!': '公式里有文字参与了计算',
  '#NAME?': '公式里有 Excel 不认识的名称',
  '#N/A': '公式没有查到要找的内容',
  '#NUM!': '公式算出的数无效',
};

/** Failed formulas anywhere on a sheet, in ledgers and outside of them; also those whose failure was pasted as text. */
export function* checkFormulaErrors(sheet: Sheet, workbook: Workbook): Iterable<Raised> {
  for (let row = 0; row < sheet.values.length; row++) {
    const cells = sheet.values[row];
    if (!cells) {
      continue;
    }
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column];
      if (typeof value === 'object' && value !== null && isCellError(value)) {
        if (artefactAt(workbook, sheet, row, column) === undefined) {
          yield complain(sheet, row, column, value.error);
        }
      } else if (typeof value === 'string' && value.charCodeAt(0) === 35 && value in REASONS) {
        yield complain(sheet, row, column, value);
      }
    }
  }
  yield* checkBrokenReferences(sheet);
}

/** A formula that lost a cell it refers to may still show its last result. */
function* checkBrokenReferences(sheet: Sheet): Iterable<Raised> {
  for (const [row, formulas] of sheet.formulas.entries()) {
    for (const column of formulas?.keys() ?? []) {
      if (formulas?.[column]?.includes('#REF!') && !isCellError(valueAt(sheet, row, column))) {
        yield complain(sheet, row, column, '#REF!');
      }
    }
  }
}

function complain(sheet: Sheet, row: number, column: number, error: string): Raised {
  return {
    rule: 'formula-error',
    complaint: {
      cell: { sheet: sheet.name, row, column },
      severity: 'error',
      message: `这里的公式出错(${error}):${REASONS[error] ?? '算不出结果'}。请改正公式,或直接填入核对过的数。`,
      actual: error,
      required: '正常的结果',
    },
  };
}
