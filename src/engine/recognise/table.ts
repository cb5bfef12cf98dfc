import type { Table } from '../../model/table';
import type { Block } from './blocks';
import { contextOf } from './context';

/** The table of a block, in the model's words. */
export function tableOf({ grid, header, titles, body, isNamed }: Block): Table {
  const indexes = header.headers.map(({ index }) => index);
  const first = Math.min(...indexes);
  const last = Math.max(...indexes);
  const top = header.lines[0] ?? 0;
  const bottom = body.lines.at(-1)?.index ?? header.lines.at(-1) ?? top;
  return {
    sheet: grid.sheet,
    area: grid.turned
      ? { top: first, left: top, bottom: last, right: bottom }
      : { top, left: first, bottom, right: last },
    orientation: grid.turned ? 'columns' : 'rows',
    titles,
    footers: body.footers,
    context: contextOf(titles, body.footers, grid.sheet.name, isNamed),
    headerLines: header.lines,
    headers: header.headers,
    lines: body.lines,
  };
}
