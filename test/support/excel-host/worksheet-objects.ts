import type { Area } from '../../../src/model/workbook';
import type { BookSheet } from './book';
import { refuse } from './failures';
import { type HostObject, objectType, stored } from './object-type';
import { allowChange, areaOf, type BookAreas, HEIGHT, rangeAt, usedArea } from './ranges';

interface SheetPart extends HostObject {
  readonly sheet: BookSheet;
}

const part = (kind: string) => (sheet: BookSheet) => ({ kind, sheet });
const page = ({ sheet }: SheetPart) => {
  allowChange(sheet);
  return sheet.page;
};

/** The documented limit of the texts of addresses that `getRange` takes. */
const LONGEST_ADDRESS = 8192;

function areas(sheet: BookSheet, addresses: string): BookAreas {
  if (addresses.length > LONGEST_ADDRESS) {
    refuse('InvalidArgument', 'the address is too long');
  }
  return { kind: 'RangeAreas', sheet, areas: addresses.split(',').map((one) => areaOf(one.trim())) };
}

function remove(sheet: BookSheet): void {
  const { sheets, notes, isProtected } = sheet.book;
  if (isProtected) {
    refuse('AccessDenied');
  }
  if (sheets.filter(({ visibility }) => visibility === 'Visible').length < 2) {
    refuse('InvalidOperation', 'a workbook keeps at least one visible sheet');
  }
  sheets.splice(sheets.indexOf(sheet), 1);
  notes.splice(0, notes.length, ...notes.filter((note) => note.sheet !== sheet));
}

function move(sheet: BookSheet, position: number): void {
  const { sheets } = sheet.book;
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

const whole: Area = { top: 0, left: 0, bottom: HEIGHT - 1, right: 16_383 };

/** A worksheet, its protection, page and frozen panes. */
export const worksheetObjects = {
  Worksheet: objectType<BookSheet>({
    identity: ({ id }) => ({ Id: id }),
    scalars: {
      Id: ({ id }) => id,
      Name: ({ name }) => name,
      Visibility: ({ visibility }) => visibility,
      Position: { read: (sheet) => sheet.book.sheets.indexOf(sheet), write: move },
    },
    links: {
      AutoFilter: part('AutoFilter'),
      Protection: part('WorksheetProtection'),
      PageLayout: part('PageLayout'),
      FreezePanes: part('WorksheetFreezePanes'),
    },
    methods: {
      GetRange: (sheet, address: string | null) => rangeAt(sheet, address === null ? whole : areaOf(address)),
      GetRanges: areas,
      GetCell: (sheet, row: number, column: number) =>
        rangeAt(sheet, { top: row, bottom: row, left: column, right: column }),
      GetRangeByIndexes: (sheet, top: number, left: number, rows: number, columns: number) =>
        rangeAt(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }),
      GetUsedRangeOrNullObject: (sheet) => {
        const used = usedArea(sheet);
        return used && rangeAt(sheet, used);
      },
      Activate: (sheet) => {
        if (sheet.visibility !== 'Visible') {
          refuse('InvalidOperation', 'a hidden sheet cannot be activated');
        }
        sheet.book.active = sheet;
      },
      Delete: remove,
    },
  }),
  AutoFilter: objectType<SheetPart>({
    scalars: { IsDataFiltered: ({ sheet }) => sheet.filter !== undefined },
    methods: { GetRangeOrNullObject: ({ sheet }) => (sheet.filter ? rangeAt(sheet, sheet.filter) : null) },
  }),
  WorksheetProtection: objectType<SheetPart>({ scalars: { Protected: ({ sheet }) => sheet.isProtected } }),
  WorksheetFreezePanes: objectType<SheetPart>({
    methods: {
      FreezeRows: (panes, rows: number) => {
        page(panes).frozenRows = rows;
      },
      Unfreeze: (panes) => {
        delete page(panes).frozenRows;
      },
    },
  }),
  PageLayout: objectType<SheetPart>({
    scalars: {
      PaperSize: stored(page, 'paperSize', null),
      Orientation: stored(page, 'orientation', 'Portrait'),
      Zoom: stored(page, 'zoom', { scale: 100 }),
      CenterHorizontally: stored(page, 'centerHorizontally', false),
    },
    methods: {
      SetPrintTitleRows: (layout, rows: string) => {
        areaOf(rows);
        page(layout).titleRows = rows;
      },
    },
  }),
};
