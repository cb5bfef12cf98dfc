import type { Markup } from '../model/drawing';
import { type JoinedWorkbook, joinWorkbooks, markupOf, sheetOfFile, withinFile } from '../model/joined';
import { joinMemories, type MemoryPart, memoryOfPart } from '../model/joined-memory';
import { isReadBack } from '../model/signature';
import type { GridBook, GridSheet } from './grid-book';
import type { Changes } from './messages';
import type { Opened } from './opened';

/** A file as it was opened, before it is joined with others. */
export interface OpenedFile {
  readonly name: string;
  /** What is written into when it is saved. */
  readonly bytes: Uint8Array;
  readonly opened: Opened;
  /** The bytes are no longer those of the disk: lines came or went. */
  readonly isRewritten?: true;
}

/** Files of one school, opened as one workbook. */
export interface JoinedFiles {
  readonly opened: Opened;
  /** The file that a sheet stands in, by its index. */
  readonly fileOf: (sheet: string) => number | undefined;
  /** The name that a sheet has in a file; `undefined` where it stands in another. */
  readonly sheetIn: (sheet: string, file: number) => string | undefined;
  /** The first sheet of a file that can be looked at. */
  readonly firstSheetOf: (file: number) => string | undefined;
  /** What of all changes belongs into one of the files. Sheets of ours go into the first. */
  readonly changesOf: (changes: Changes, file: number) => Changes;
}

export function joinFiles(files: readonly OpenedFile[]): JoinedFiles {
  const [only] = files;
  if (only && files.length === 1) {
    return {
      opened: only.opened,
      fileOf: () => 0,
      sheetIn: (sheet) => sheet,
      firstSheetOf: () => only.opened.grid.sheets.find(({ hidden }) => !hidden)?.name,
      changesOf: (changes) => changes,
    };
  }
  const parts = files.map(({ opened }, index) => (index === 0 ? opened : withoutOwn(opened)));
  const joined = joinWorkbooks(parts.map(({ workbook }) => workbook));
  const memories = parts.map(
    ({ memory, workbook }, index): MemoryPart => ({
      file: joined.files[index] ?? workbook.name,
      memory,
      sheets: new Map(
        [...joined.origins].flatMap(([name, { file, sheet }]) => (file === index ? [[sheet, name]] : [])),
      ),
    }),
  );
  const opened: Opened = {
    workbook: joined.workbook,
    grid: joinedGrid(parts, joined),
    own: parts[0]?.own ?? [],
    memory: joinMemories(memories),
    ...(parts.some(({ hasNewerMemory }) => hasNewerMemory) ? { hasNewerMemory: true } : {}),
  };
  const fileOf = (sheet: string) => joined.origins.get(sheet)?.file;
  return {
    opened,
    fileOf,
    sheetIn: (sheet, file) => sheetOfFile(sheet, file, joined),
    firstSheetOf: (file) =>
      opened.grid.sheets.find(({ name, hidden }) => !hidden && fileOf(name) === file)?.name,
    changesOf: (changes, file) => {
      const part = memories[file];
      return {
        ...changesOf(changes, file, joined),
        memory: part && changes.memory ? memoryOfPart(changes.memory, part) : undefined,
      };
    },
  };
}

/** Sheets of ours in the other files stay in them; here they would be inserted twice. Those that people fill in are read. */
function withoutOwn(opened: Opened): Opened {
  const own = new Set(opened.own.filter(({ id }) => !isReadBack(id)).map(({ title }) => title));
  const { workbook, grid, memory, hasNewerMemory } = opened;
  return {
    memory,
    ...(hasNewerMemory ? { hasNewerMemory } : {}),
    workbook: { ...workbook, sheets: workbook.sheets.filter(({ name }) => !own.has(name)) },
    grid: { ...grid, sheets: grid.sheets.filter(({ name }) => !own.has(name)) },
    own: [],
  };
}

function joinedGrid(parts: readonly Opened[], { workbook }: JoinedWorkbook): GridBook {
  let at = 0;
  let before = 0;
  const sheets = parts.flatMap(({ grid }) => {
    const shifted = grid.sheets.map((sheet): GridSheet => {
      const { name = sheet.name, formulas = sheet.formulas } = workbook.sheets[at] ?? {};
      at += 1;
      const first = before;
      const styles = sheet.styles.map((row) =>
        row?.map((style) => (style === undefined ? style : style + first)),
      );
      return { ...sheet, name, formulas, styles };
    });
    before += grid.styles.length;
    return shifted;
  });
  return {
    styles: parts.flatMap(({ grid }) => grid.styles),
    sheets,
    names: parts.flatMap(({ grid }) => grid.names),
    unseen: [...new Set(parts.flatMap(({ grid }) => grid.unseen))],
  };
}

function changesOf(
  { edits, results = [], markup, sheets, removed }: Changes,
  file: number,
  joined: JoinedWorkbook,
): Changes {
  const own: Markup | undefined = markup && markupOf(markup, file, joined);
  return {
    edits: edits.flatMap((edit) => {
      const sheet = sheetOfFile(edit.sheet, file, joined);
      return sheet === undefined ? [] : [{ ...withinFile(edit, file, joined), sheet }];
    }),
    results: results.flatMap((result) => {
      const sheet = sheetOfFile(result.sheet, file, joined);
      return sheet === undefined ? [] : [{ ...result, sheet }];
    }),
    sheets:
      file === 0
        ? sheets.map(
            (drawing) => markupOf({ ...emptyMarkup, sheets: [drawing] }, 0, joined).sheets[0] ?? drawing,
          )
        : [],
    removed: file === 0 ? removed : [],
    ...(own ? { markup: own } : {}),
  };
}

const emptyMarkup: Markup = { marks: [], notes: [], sheets: [], position: 'back' };
