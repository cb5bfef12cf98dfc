import { placeAddress, quotedSheet } from '../../../src/model/address';
import {
  activeSheet,
  addSheet,
  type Book,
  type BookName,
  type BookNote,
  type BookSheet,
  sheetNamed,
} from './book';
import { refuse } from './failures';
import { type HostObject, objectType, stored } from './object-type';
import { allowChange, type BookRange, rangeAt, rangeOfAddress } from './ranges';

interface Part extends HostObject {
  readonly book: Book;
}
interface Setting extends Part {
  readonly key: string;
}
interface XmlPart extends Part {
  readonly id: string;
}
interface XmlParts extends Part {
  readonly namespace: string;
}

const DAY = 86_400_000;

const part = (kind: string) => (book: Book) => ({ kind, book });

function setting(book: Book, key: string): Setting | null {
  return book.settings.has(key) ? { kind: 'Setting', book, key } : null;
}

function xmlPart(book: Book, id: string): XmlPart | null {
  return book.xmlParts.has(id) ? { kind: 'CustomXmlPart', book, id } : null;
}

/** A part of the namespace that its root is in, as Excel tells them apart. */
function xmlPartsOf(book: Book, namespace: string): readonly XmlPart[] {
  return [...book.xmlParts]
    .filter(([, xml]) => new RegExp(`<[^?][^>]*xmlns="${namespace}"`).test(xml))
    .map(([id]) => ({ kind: 'CustomXmlPart', book, id }));
}

function newXmlPart(book: Book, xml: string): XmlPart {
  let number = 1;
  while (book.xmlParts.has(`{${number}}`)) {
    number += 1;
  }
  const id = `{${number}}`;
  book.xmlParts.set(id, xml);
  return { kind: 'CustomXmlPart', book, id };
}

function addName(book: Book, name: string, range: BookRange): BookName {
  if (book.names.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    refuse('ItemAlreadyExists');
  }
  const item: BookName = {
    kind: 'NamedItem',
    book,
    name,
    sheet: range.sheet,
    address: '$A$1',
    visible: true,
  };
  book.names.push(item);
  return item;
}

/** The first cell of what is selected. */
function activeCell(book: Book) {
  const { sheet, area } = rangeOfAddress(book, book.selected || `'${activeSheet(book).name}'!A1`);
  const { top, left } = area;
  return rangeAt(sheet, { top, left, bottom: top, right: left });
}

function newSheet(book: Book, name: string): BookSheet {
  if (book.isProtected) {
    refuse('AccessDenied');
  }
  if (sheetNamed(book, name)) {
    refuse('ItemAlreadyExists');
  }
  if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name)) {
    refuse('InvalidArgument');
  }
  return addSheet(book, name);
}

function newNote(book: Book, address: string, content: string): BookNote {
  const { sheet, area } = rangeOfAddress(book, address);
  if (sheet.isProtected) {
    refuse('AccessDenied');
  }
  const taken = book.notes.some(
    (note) => note.sheet === sheet && note.row === area.top && note.column === area.left,
  );
  if (taken || content.length > 32_767) {
    refuse('InvalidArgument');
  }
  const note: BookNote = { kind: 'Note', book, sheet, row: area.top, column: area.left, content };
  book.notes.push(note);
  return note;
}

/** The workbook and everything that hangs directly from it. */
export const workbookObjects = {
  Workbook: objectType<Book>({
    scalars: { Name: ({ name }) => name },
    methods: { GetActiveCell: activeCell },
    links: {
      Worksheets: part('WorksheetCollection'),
      Names: part('NamedItemCollection'),
      Settings: part('SettingCollection'),
      CustomXmlParts: part('CustomXmlPartCollection'),
      Notes: part('NoteCollection'),
      Protection: part('WorkbookProtection'),
      Functions: part('Functions'),
    },
  }),
  Functions: objectType<Part>({
    methods: {
      Date: ({ book }, year: number, month: number, day: number) => ({
        kind: 'FunctionResult',
        value: Date.UTC(year, month - 1, day) / DAY + (book.date1904 ? 24_107 : 25_569),
      }),
    },
  }),
  FunctionResult: objectType<HostObject & { readonly value: number }>({
    scalars: { Value: ({ value }) => value, Error: () => null },
  }),
  WorkbookProtection: objectType<Part>({ scalars: { Protected: ({ book }) => book.isProtected } }),
  WorksheetCollection: objectType<Part>({
    items: ({ book }) => book.sheets,
    item: ({ book }, key: string) => sheetNamed(book, key),
    methods: {
      Add: ({ book }, name: string) => newSheet(book, name),
      GetItemOrNullObject: ({ book }, key: string) => sheetNamed(book, key),
      GetActiveWorksheet: ({ book }) => activeSheet(book),
      _RegisterDeactivatedEvent: () => null,
      _UnregisterDeactivatedEvent: () => null,
      _RegisterDataChangedEvent: () => null,
      _UnregisterDataChangedEvent: () => null,
      _RegisterAddedEvent: () => null,
      _UnregisterAddedEvent: () => null,
      _RegisterDeletedEvent: () => null,
      _UnregisterDeletedEvent: () => null,
      _RegisterFormatChangedEvent: () => null,
      _UnregisterFormatChangedEvent: () => null,
      _RegisterEventNameChanged: () => null,
      _UnregisterEventNameChanged: () => null,
      _RegisterSelectionChangedEvent: () => null,
      _UnregisterSelectionChangedEvent: () => null,
    },
  }),
  NamedItemCollection: objectType<Part>({
    items: ({ book }) => book.names,
    item: ({ book }, key: string) => book.names.find(({ name }) => name === key) ?? null,
    methods: { Add: ({ book }, name: string, range: BookRange) => addName(book, name, range) },
  }),
  NamedItem: objectType<BookName>({
    identity: ({ name }) => ({ _Id: name }),
    scalars: {
      Name: ({ name }) => name,
      Value: ({ book, sheet, address }) =>
        book.sheets.includes(sheet) ? `=${quotedSheet(sheet.name)}!${address}` : '#REF!',
      Visible: stored((item) => item as unknown as Record<string, unknown>, 'visible', true),
    },
    methods: {
      Delete: (item) => {
        item.book.names.splice(item.book.names.indexOf(item), 1);
      },
    },
  }),
  SettingCollection: objectType<Part>({
    item: ({ book }, key: string) => setting(book, key),
    methods: {
      Add: ({ book }, key: string, value: unknown) => {
        book.settings.set(key, value);
        return setting(book, key);
      },
      GetItemOrNullObject: ({ book }, key: string) => setting(book, key),
    },
  }),
  Setting: objectType<Setting>({
    identity: ({ key }) => ({ _Id: key }),
    scalars: { Value: ({ book, key }) => book.settings.get(key) },
    methods: { Delete: ({ book, key }) => book.settings.delete(key) },
  }),
  CustomXmlPartCollection: objectType<Part>({
    item: ({ book }, id: string) => xmlPart(book, id),
    methods: {
      Add: ({ book }, xml: string) => newXmlPart(book, xml),
      GetByNamespace: ({ book }, namespace: string) => ({
        kind: 'CustomXmlPartScopedCollection',
        book,
        namespace,
      }),
    },
  }),
  CustomXmlPartScopedCollection: objectType<XmlParts>({
    items: ({ book, namespace }) => xmlPartsOf(book, namespace),
    item: ({ book }, id: string) => xmlPart(book, id),
  }),
  CustomXmlPart: objectType<XmlPart>({
    identity: ({ id }) => ({ _Id: id }),
    scalars: { Id: ({ id }) => id },
    methods: {
      Delete: ({ book, id }) => book.xmlParts.delete(id),
      GetXml: ({ book, id }) => book.xmlParts.get(id) ?? '',
      SetXml: ({ book, id }, xml: string) => {
        book.xmlParts.set(id, xml);
      },
    },
  }),
  NoteCollection: objectType<Part>({
    items: ({ book }) => book.notes,
    item: ({ book }, key: string) => {
      const { sheet, area } = rangeOfAddress(book, key);
      return (
        book.notes.find(
          (note) => note.sheet === sheet && note.row === area.top && note.column === area.left,
        ) ?? null
      );
    },
    methods: { Add: ({ book }, address: string, text: string) => newNote(book, address, text) },
  }),
  Note: objectType<BookNote>({
    identity: ({ sheet, row, column }) => ({ _Id: placeAddress({ sheet: sheet.name, row, column }) }),
    scalars: {
      Content: {
        read: ({ content }) => content,
        write: (note, content: string) => {
          allowChange(note.sheet);
          note.content = content;
        },
      },
    },
    methods: {
      Delete: (note) => {
        allowChange(note.sheet);
        note.book.notes.splice(note.book.notes.indexOf(note), 1);
      },
      GetLocation: ({ sheet, row, column }) =>
        rangeAt(sheet, { top: row, bottom: row, left: column, right: column }),
    },
  }),
  /** Made by office.js itself when it starts in a page, and when the pane is to be shown. */
  'Microsoft.AppRuntime.AppRuntimeService': objectType({
    methods: { GetAppRuntimeState: () => 'Visible', SetAppRuntimeState: () => null },
  }),
  'Microsoft.InternalService.AddinInternalService': objectType({
    methods: { NotifyActionHandlerReady: () => null },
  }),
};
