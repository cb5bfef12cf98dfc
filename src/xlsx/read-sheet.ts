import { parseArea } from '../model/address';
import type { Area, Sheet } from '../model/workbook';
import { cellScanner } from './read-cells';
import { type Cells, cellFiller } from './read-content';
import { readNotes } from './read-notes';
import { readRelations } from './read-relations';
import type { CellSource } from './read-values';
import { attribute, isOn, unpackText } from './read-xml';
import type { Package } from './read-zip';

const maxColumns = 16_384;

/** Reads a worksheet part. @throws UnreadableFile */
export function readSheet(
  parts: Package,
  part: string,
  source: CellSource,
  names: Pick<Sheet, 'name' | 'visibility'>,
): Sheet {
  const cells: Cells = {
    values: [],
    formats: [],
    formulas: [],
    fills: [],
    struck: [],
    hiddenRows: new Set(),
  };
  const { head, tail } = scanSheet(parts, part, cells, source);
  return {
    ...names,
    ...cells,
    notes: readNotes(parts, readRelations(parts, part)),
    merges: tags(tail, 'mergeCell').flatMap(mergedArea),
    filters: filtersOn(tail),
    hiddenColumns: hiddenColumns(head),
    isProtected: tags(tail, 'sheetProtection').some((tag) => isOn(attribute(tag, 'sheet'))),
  };
}

/** Fills `cells` and returns what stands before and after them. */
function scanSheet(
  parts: Package,
  part: string,
  cells: Cells,
  source: CellSource,
): { head: string; tail: string } {
  let head = '';
  let tail = '';
  let rest = '';
  let scan: ((rows: string) => void) | undefined;
  let isBehind = false;
  unpackText(parts, part, (piece) => {
    if (isBehind) {
      tail += piece;
      return;
    }
    rest += piece;
    if (!scan) {
      const start = /<(\w+:)?sheetData\b[^>]*>/.exec(rest);
      if (!start) {
        return;
      }
      head = rest.slice(0, start.index);
      rest = rest.slice(start.index + start[0].length);
      const prefix = start[1] ?? '';
      scan = cellScanner(cellFiller(cells, source, prefix), prefix);
      isBehind = start[0].endsWith('/>');
    }
    const end = isBehind ? 0 : rest.indexOf('sheetData>');
    if (end >= 0) {
      scan(rest.slice(0, end));
      tail = rest.slice(end);
      isBehind = true;
      return;
    }
    const lastRow = rest.lastIndexOf('row>') + 4;
    if (lastRow > 4) {
      scan(rest.slice(0, lastRow));
      rest = rest.slice(lastRow);
    }
  });
  return { head: head || rest, tail };
}

function tags(text: string, name: string): readonly string[] {
  return text.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
}

function mergedArea(tag: string): Area[] {
  const area = parseArea(attribute(tag, 'ref') ?? '');
  return area ? [area] : [];
}

/** The sheet's own filter where a criterion is chosen; tables bring theirs along in parts of their own. */
function filtersOn(tail: string): readonly Area[] {
  const own = tail.replace(/<(\w+:)?customSheetViews[\s\S]*?<\/\1customSheetViews>/, '');
  const filter = /<(\w+:)?autoFilter\s[^>]*[^/]>[\s\S]*?<\/\1autoFilter>/.exec(own)?.[0] ?? '';
  return /filterColumn\s[^>]*[^/]>/.test(filter) ? mergedArea(filter.slice(0, filter.indexOf('>'))) : [];
}

function hiddenColumns(head: string): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const tag of tags(head, 'col').filter((each) => isOn(attribute(each, 'hidden')))) {
    const last = Math.min(Number(attribute(tag, 'max') ?? 0), maxColumns);
    for (let column = Number(attribute(tag, 'min') ?? 1); column <= last; column++) {
      hidden.add(column - 1);
    }
  }
  return hidden;
}
