import type { Markup, SheetDrawing } from '../model/drawing';
import type { Obstacle } from '../model/session';
import { removeSheets } from './drawn-sheets';
import { batch } from './errors';
import { replaceMarks } from './marks';
import { canWriteNotes, replaceNotes } from './notes';

/** The sheet of the report; the summaries are inserted and removed one by one. */
const REPORT = 'report';

const again = { repeatable: true } as const;

/** Writes marks, notes and the report sheet, and takes them out. */
interface MarkupWriter {
  /** `names`: of all sheets; `fresh`: of those that were read anew. Other sheets keep marks that have not changed. */
  readonly apply: (
    markup: Markup,
    names: readonly string[],
    fresh: ReadonlySet<string>,
  ) => Promise<readonly Obstacle[]>;
  readonly clear: () => Promise<readonly Obstacle[]>;
  /** From now on nothing is taken to stand in the workbook already. */
  readonly forget: () => void;
}

export function markupWriter(
  insert: (sheets: readonly SheetDrawing[], position: Markup['position']) => Promise<readonly Obstacle[]>,
): MarkupWriter {
  const last = lastMarkup();

  const apply: MarkupWriter['apply'] = async (markup, names, fresh) => {
    const { marks, notes, sheets, position } = markup;
    const all = [...new Set([...names, ...marks.map(({ sheet }) => sheet)])];
    const changed = all.filter((sheet) => fresh.has(sheet) || !last.hasMarks(sheet, markup));
    const hasNotes = last.hasNotes(markup);
    const hasSheets = last.hasSheets(markup);
    // Until all of it is written nothing of it counts as written, nor where something was refused: it is tried, and said, again.
    last.forget();
    const obstacles = [
      ...(changed.length > 0 ? await batch((context) => replaceMarks(context, marks, changed), again) : []),
      ...(hasNotes ? [] : await explain(notes)),
      ...(hasSheets || sheets.length === 0 ? [] : await insert(sheets, position)),
    ];
    if (obstacles.length === 0) {
      last.written(markup);
    }
    return obstacles;
  };

  const clear: MarkupWriter['clear'] = async () => {
    last.forget();
    const marks = await batch(async (context) => {
      const all = context.workbook.worksheets.load('items/name');
      await context.sync();
      return replaceMarks(
        context,
        [],
        all.items.map(({ name }) => name),
      );
    }, again);
    const notes = await explain([]);
    const sheets = await batch((context) => removeSheets(context, (id) => id === REPORT), again);
    return [...marks, ...notes, ...sheets];
  };

  return { apply, clear, forget: last.forget };
}

/** Where notes do not exist, not even an empty request is sent. */
async function explain(notes: Markup['notes']): Promise<readonly Obstacle[]> {
  return canWriteNotes() ? batch((context) => replaceNotes(context, notes), again) : [];
}

/** What stands in the workbook already, so that a check after an edit writes only what has changed. */
interface LastMarkup {
  readonly forget: () => void;
  /** Whether a sheet's marks are those that were written last. */
  readonly hasMarks: (sheet: string, markup: Markup) => boolean;
  readonly hasNotes: (markup: Markup) => boolean;
  readonly hasSheets: (markup: Markup) => boolean;
  readonly written: (markup: Markup) => void;
}

function lastMarkup(): LastMarkup {
  let last: Markup | undefined;
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const marksOn = (sheet: string, { marks }: Markup) => marks.filter((mark) => mark.sheet === sheet);
  return {
    forget: () => {
      last = undefined;
    },
    hasMarks: (sheet, markup) => last !== undefined && same(marksOn(sheet, last), marksOn(sheet, markup)),
    hasNotes: ({ notes }) => last !== undefined && same(last.notes, notes),
    hasSheets: ({ sheets }) => last !== undefined && same(last.sheets, sheets),
    written: (markup) => {
      last = markup;
    },
  };
}
