import { UnreadableFile } from './read-failure';
import { kindOfContent } from './read-kind';

/** Formats that are read by making an .xlsx of them first. */
export type OldFormat = 'xls' | 'csv';

/**
 * The old format of a file that is checked by way of a new workbook; `undefined` for everything that the reader takes,
 * or refuses, as it is. The content decides; the name only tells an .et of WPS from an .xls, and a table in a text from
 * a text that pretends to be a workbook.
 *
 * @throws UnreadableFile for an .et
 */
export function oldFormatOf(bytes: Uint8Array, name: string): OldFormat | undefined {
  const kind = kindOfContent(bytes);
  if (kind === 'xls' && /\.ett?$/i.test(name)) {
    throw new UnreadableFile('et');
  }
  const isTable =
    kind === 'csv' ? !/\.xl[st][xm]$/i.test(name) : kind === 'text' && /\.(?:csv|tsv)$/i.test(name);
  return kind === 'xls' ? 'xls' : isTable ? 'csv' : undefined;
}
