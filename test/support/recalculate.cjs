/**
 * Recalculates workbooks with Univer, an engine that is not ours, in a process of its own. Standard input: JSON, a list
 * of `{ sheets: [{ name, cells: [[row, column, value, formula], …] }], edits: [[sheet, row, column, value], …] }`.
 * Standard output: JSON, for each workbook the formula cells `[sheet, row, column, value]` after its edits.
 */
const { readFileSync } = require('node:fs');
const { Univer, LocaleType, LogLevel, UniverInstanceType } = require('@univerjs/core');
const { FUniver } = require('@univerjs/core/facade');
const { UniverFormulaEnginePlugin } = require('@univerjs/engine-formula');
const { UniverSheetsPlugin } = require('@univerjs/sheets');
const { CalculationMode, UniverSheetsFormulaPlugin } = require('@univerjs/sheets-formula');
require('@univerjs/engine-formula/facade');
require('@univerjs/sheets/facade');
require('@univerjs/sheets-formula/facade');

const STRING = 1;
const NUMBER = 2;

function bookData({ sheets }) {
  const ids = sheets.map((_, index) => `sheet-${index}`);
  return {
    id: 'book',
    name: 'book',
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map(({ name, cells }, index) => {
        const cellData = {};
        for (const [row, column, value, formula] of cells) {
          cellData[row] ??= {};
          cellData[row][column] = formula
            ? { f: `=${formula}` }
            : { v: value, t: typeof value === 'string' ? STRING : NUMBER };
        }
        const rowCount = Math.max(20, ...cells.map(([row]) => row + 5));
        const columnCount = Math.max(20, ...cells.map(([, column]) => column + 5));
        return [ids[index], { id: ids[index], name, cellData, rowCount, columnCount }];
      }),
    ),
  };
}

async function recalculated(book) {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  const api = FUniver.newAPI(univer);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, bookData(book));
  await settled(api);
  const workbook = api.getActiveWorkbook();
  for (const [sheet, row, column, value] of book.edits) {
    workbook.getSheetByName(sheet).getRange(row, column).setValue(value);
  }
  if (book.edits.length > 0) {
    await settled(api);
  }
  const values = book.sheets.flatMap(({ name, cells }) => {
    const sheet = workbook.getSheetByName(name).getSheet();
    return cells
      .filter(([, , , formula]) => formula)
      .map(([row, column]) => [name, row, column, sheet.getCellRaw(row, column)?.v ?? null]);
  });
  univer.dispose();
  return values;
}

/** Univer calculates in slices of its own; it is done when nothing has begun for a while after an end. */
function settled(api) {
  return new Promise((resolve) => {
    let timer;
    const formula = api.getFormula();
    const start = formula.calculationStart(() => clearTimeout(timer));
    const end = formula.calculationEnd(() => {
      clearTimeout(timer);
      timer = setTimeout(done, 300);
    });
    timer = setTimeout(done, 3000);
    function done() {
      start.dispose();
      end.dispose();
      resolve();
    }
  });
}

(async () => {
  const books = JSON.parse(readFileSync(0, 'utf8'));
  const results = [];
  for (const book of books) {
    results.push(await recalculated(book));
  }
  process.stdout.write(JSON.stringify(results), () => process.exit(0));
})();
