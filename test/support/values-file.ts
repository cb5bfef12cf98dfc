import { cellAddress } from '../../src/model/address';
import type { Sheet } from '../../src/model/workbook';
import { escapeXml } from '../../src/xlsx/xml-text';
import { xlsxFile } from './xlsx-file';

/** A workbook file of the values of drawn sheets, nothing else of them. */
export function valuesFile(sheets: readonly Sheet[]): Uint8Array {
  return xlsxFile({
    sheets: Object.fromEntries(
      sheets.map(({ name, values, merges }) => [
        name,
        `<sheetData>${values.map((row, at) => rowText(row ?? [], at)).join('')}</sheetData>${mergesText(merges)}`,
      ]),
    ),
  });
}

function rowText(row: NonNullable<Sheet['values'][number]>, at: number): string {
  const cells = row.map((value, column) => {
    const address = cellAddress(at, column);
    return typeof value === 'number'
      ? `<c r="${address}"><v>${value}</v></c>`
      : typeof value === 'string'
        ? `<c r="${address}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`
        : '';
  });
  return `<row r="${at + 1}">${cells.join('')}</row>`;
}

function mergesText(merges: Sheet['merges']): string {
  const texts = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${cellAddress(top, left)}:${cellAddress(bottom, right)}"/>`,
  );
  return texts.length > 0 ? `<mergeCells>${texts.join('')}</mergeCells>` : '';
}
