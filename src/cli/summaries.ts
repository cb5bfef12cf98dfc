import type { SheetDrawing } from '../model/drawing';
import type { Explained } from '../model/explanation';
import { holdsEntries } from '../model/own-standard';
import type { Report } from '../model/report';
import type { Workbook } from '../model/workbook';
import { readWorkbookFile } from '../xlsx/read';
import type { OwnSheet } from '../xlsx/sheets';
import { ownSheetsOf } from '../xlsx/write';
import type { Surroundings } from './surroundings';

/** Ids that no summary sheet has. */
export function unknownSummaries(ids: readonly string[], around: Surroundings): readonly string[] {
  return ids.filter((id) => id !== 'all' && !around.summaries.some((summary) => summary.id === id));
}

/** A workbook after its check. */
export interface Checked {
  readonly workbook: Workbook;
  readonly report: Report;
  readonly explained: Explained;
}

/** Sheets of ours in a file that are not only ours: someone has entered something. `check` is asked where there are any. */
export function filledForms(
  bytes: Uint8Array,
  around: Surroundings,
  check: () => Checked,
): readonly OwnSheet[] {
  const forms = ownSheetsOf(bytes).filter(({ id }) => around.summaries.some((one) => one.id === id));
  if (forms.length === 0) {
    return [];
  }
  const { workbook, report, explained } = check();
  const { sheets } = readWorkbookFile(bytes, '');
  return forms.filter(({ id, name }) => {
    const sheet = sheets.find((one) => one.name === name);
    const drawn = around.draw(id, workbook, report, undefined, explained);
    return sheet !== undefined && holdsEntries(sheet, drawn.ok ? drawn.sheet : undefined);
  });
}

/** The summary sheets that were asked for and can be made, and what became of each in words. */
export function drawSummaries(
  ids: readonly string[],
  bytes: Uint8Array,
  { workbook, report, explained }: Checked,
  around: Surroundings,
): { readonly sheets: readonly SheetDrawing[]; readonly words: string } {
  const wanted = around.summaries.filter(({ id }) => ids.includes('all') || ids.includes(id));
  if (wanted.length === 0) {
    return { sheets: [], words: '' };
  }
  const titles = new Map(ownSheetsOf(bytes).map(({ id, name }) => [id, name]));
  const present = titles.size > 0 ? readWorkbookFile(bytes, workbook.name).sheets : [];
  const drawn = wanted.map(({ id, title }) => {
    const previous = present.find(({ name }) => name === titles.get(id));
    return { title, result: around.draw(id, workbook, report, previous, explained) };
  });
  return {
    sheets: drawn.flatMap(({ result }) => (result.ok ? [result.sheet] : [])),
    words: drawn
      .map(({ title, result }) =>
        result.ok ? `  汇总表 ${title}\n` : `  没有生成 ${title}：${result.reason}\n`,
      )
      .join(''),
  };
}
