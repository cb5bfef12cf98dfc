import { quotedSheet } from './address';
import type { Markup, SheetDrawing } from './drawing';
import type { Sheet, Workbook } from './workbook';

/** A sheet of a joined workbook: where it stands in its own file. */
export interface Origin {
  /** Index into the files that were joined. */
  readonly file: number;
  readonly sheet: string;
}

export interface JoinedWorkbook {
  readonly workbook: Workbook;
  /** By the name that a sheet has in the joined workbook. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** What each file is called: its name, and a number where files of several folders have the same one. */
  readonly files: readonly string[];
}

/**
 * The workbooks of one school as one: every sheet knows its file, and a name that several files use is told apart by the
 * file's. Formulas follow, also those that ask another of the files.
 */
export function joinWorkbooks(books: readonly Workbook[]): JoinedWorkbook {
  const files = namesApart(books.map(({ name }) => name));
  const names = joinedNames(books, files);
  const origins = new Map<string, Origin>();
  const sheets = books.flatMap((book, file) =>
    book.sheets.map((sheet) => {
      const name = names[file]?.get(sheet.name.toLowerCase()) ?? sheet.name;
      origins.set(name, { file, sheet: sheet.name });
      return {
        ...sheet,
        name,
        file: files[file] ?? book.name,
        ...(name === sheet.name ? {} : { ownName: sheet.name }),
        formulas: movedFormulas(sheet, file, books, names),
      };
    }),
  );
  const unread = books.flatMap((book, file) =>
    (book.unread ?? []).map((one) => ({ ...one, name: `${files[file]} › ${one.name}` })),
  );
  const remarks = books.flatMap((book, file) =>
    (book.remarks ?? []).map((remark) => `${files[file]}：${remark}`),
  );
  const workbook: Workbook = {
    name: files.join('、'),
    sheets,
    date1904: books[0]?.date1904 ?? false,
    ...(unread.length > 0 ? { unread } : {}),
    ...(remarks.length > 0 ? { remarks } : {}),
  };
  return { workbook, origins, files };
}

/** `班额.xlsx`, `班额 (2).xlsx`: no two alike, or what one file remembers would be taken for the other's. */
function namesApart(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let apart = name;
    for (let number = 2; taken.has(apart.toLowerCase()); number += 1) {
      apart = name.replace(/(\.[^.]*)?$/, ` (${number})$1`);
    }
    taken.add(apart.toLowerCase());
    return apart;
  });
}

type Names = readonly ReadonlyMap<string, string>[];

/** Per file: the joined name of every sheet, by its own in small letters: Excel compares names without regard to case. */
function joinedNames(books: readonly Workbook[], files: readonly string[]): Names {
  const uses = new Map<string, number>();
  for (const { name } of books.flatMap(({ sheets }) => sheets)) {
    uses.set(name.toLowerCase(), (uses.get(name.toLowerCase()) ?? 0) + 1);
  }
  const taken = new Set<string>();
  return books.map((book, file) => {
    const stem = (files[file] ?? book.name).replace(/\.[^.]*$/, '');
    return new Map(
      book.sheets.map(({ name }) => {
        const isShared = (uses.get(name.toLowerCase()) ?? 0) > 1;
        const first = isShared ? `${name}(${stem})` : name;
        let joined = first;
        for (let number = 2; taken.has(joined.toLowerCase()); number += 1) {
          joined = `${first}${number}`;
        }
        taken.add(joined.toLowerCase());
        return [name.toLowerCase(), joined];
      }),
    );
  });
}

/** `'一(1)班'!`, `班额!`, `[1]班额!`: everything that names a sheet, texts left alone. */
const reference = /"(?:[^"]|"")*"|'(?:\[(\d+)\])?((?:[^']|'')+)'!|(?:\[(\d+)\])?([\p{L}\p{N}_.]+)!/gu;

function movedFormulas(
  sheet: Sheet,
  file: number,
  books: readonly Workbook[],
  names: Names,
): Sheet['formulas'] {
  return sheet.formulas.map((row) =>
    row?.map((formula) => formula && movedFormula(formula, file, books, names)),
  );
}

function movedFormula(formula: string, file: number, books: readonly Workbook[], names: Names): string {
  if (!formula.includes('!')) {
    return formula;
  }
  return formula.replace(reference, (all: string, ...groups: (string | undefined)[]) => {
    const [quotedBook, quoted, plainBook, plain] = groups;
    const book = quotedBook ?? plainBook;
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    const target = book === undefined ? file : fileNamed(books, books[file]?.otherFiles?.[Number(book) - 1]);
    const joined = sheet === undefined ? undefined : names[target]?.get(sheet.toLowerCase());
    return joined === undefined ? all : `${quotedSheet(joined)}!`;
  });
}

/** The file that a link names, by the last part of its path; −1 where it is none of these. */
function fileNamed(books: readonly Workbook[], link: string | undefined): number {
  const name = link?.split(/[\\/]/).at(-1);
  return books.findIndex((book) => book.name === name);
}

/** The name that a sheet of the joined workbook has in a file; `undefined` where it stands in another. */
export function sheetOfFile(name: string, file: number, { origins }: JoinedWorkbook): string | undefined {
  const origin = origins.get(name);
  return origin?.file === file ? origin.sheet : undefined;
}

/** What of a joined markup belongs into one of the files; sheets of ours go into the first. */
export function markupOf(markup: Markup, file: number, joined: JoinedWorkbook): Markup {
  const own = <Thing extends { readonly sheet: string }>(things: readonly Thing[]): readonly Thing[] =>
    things.flatMap((thing) => {
      const sheet = sheetOfFile(thing.sheet, file, joined);
      return sheet === undefined ? [] : [{ ...thing, sheet }];
    });
  return {
    ...markup,
    marks: own(markup.marks),
    notes: own(markup.notes),
    sheets: file === 0 ? markup.sheets.map((sheet) => drawnInFirst(sheet, joined)) : [],
  };
}

/** A link leads to a sheet of the same file or nowhere: other files may lie anywhere. */
function drawnInFirst(drawing: SheetDrawing, joined: JoinedWorkbook): SheetDrawing {
  return {
    ...drawing,
    cells: drawing.cells.map(({ link, ...cell }) => {
      const sheet = link && sheetOfFile(link.sheet, 0, joined);
      return {
        ...withinFile(cell, 0, joined),
        ...(link && sheet !== undefined ? { link: { ...link, sheet } } : {}),
      };
    }),
  };
}

/** A cell whose formula names sheets as its file does; one that asks another file keeps its result alone. */
export function withinFile<Cell extends { readonly formula?: string }>(
  cell: Cell,
  file: number,
  joined: JoinedWorkbook,
): Cell {
  if (!cell.formula?.includes('!')) {
    return cell;
  }
  let isWithin = true;
  const formula = cell.formula.replace(reference, (all: string, ...groups: (string | undefined)[]) => {
    const [, quoted, , plain] = groups;
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined || !joined.origins.has(name)) {
      return all;
    }
    const sheet = sheetOfFile(name, file, joined);
    isWithin &&= sheet !== undefined;
    return `${quotedSheet(sheet ?? name)}!`;
  });
  if (isWithin) {
    return { ...cell, formula };
  }
  const { formula: _, ...rest } = cell;
  return rest as Cell;
}
