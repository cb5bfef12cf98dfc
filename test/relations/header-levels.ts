import type { DraftBook } from './draft';
import { hasOneHeader, headerOf, isAlone, type Listed, lists, range } from './draft-tables';
import { formulasTouch } from './formulas';
import { deleteRows, insertRows } from './moves';
import type { Site } from './relation';
import { foldHeader } from './words';

interface Pair {
  readonly fields: readonly [string, string];
  readonly parent: string;
  readonly words: readonly [string, string];
  /** What the flat headers must look like, for the words under the parent to say the same. */
  readonly flat: readonly [RegExp, RegExp];
}

const PAIRS: readonly Pair[] = [
  {
    fields: ['students_male', 'students_female'],
    parent: '学生数',
    words: ['男', '女'],
    flat: [/^男(生)?(数|人数)?$/, /^女(生)?(数|人数)?$/],
  },
  {
    fields: ['both_away', 'one_away'],
    parent: '外出类型',
    words: ['双亲', '单亲'],
    flat: [/^双亲/, /^单亲/],
  },
  {
    fields: ['father_name', 'father_work_place'],
    parent: '父亲',
    words: ['姓名', '务工地'],
    flat: [/^父亲/, /^父亲/],
  },
  {
    fields: ['mother_name', 'mother_work_place'],
    parent: '母亲',
    words: ['姓名', '务工地'],
    flat: [/^母亲/, /^母亲/],
  },
  {
    fields: ['guardian_name', 'guardian_phone'],
    parent: '监护人',
    words: ['姓名', '电话'],
    flat: [/^(监护人|家长)/, /^(监护人|家长)?(联系)?电话$/],
  },
];

/** The pairs of a list whose columns stand side by side, with the first of the two. */
function pairsOf(listed: Listed): readonly { readonly pair: Pair; readonly left: number }[] {
  return PAIRS.flatMap((pair) => {
    const [first, second] = pair.fields.map((field) =>
      listed.table.columns.find((one) => one.field === field),
    );
    const isBeside =
      first !== undefined &&
      second?.column === first.column + 1 &&
      pair.flat[0].test(foldHeader(headerOf(listed, first.column))) &&
      pair.flat[1].test(foldHeader(headerOf(listed, second.column)));
    return isBeside ? [{ pair, left: first.column }] : [];
  });
}

/** Flat headers of which two are set under a parent. */
export function groupedHeaders(book: DraftBook): readonly Site[] {
  return lists(book).flatMap((listed) => {
    const { sheet, table } = listed;
    const [top = 0] = table.headers;
    const pairs = pairsOf(listed);
    const line = { top, bottom: top, left: 0, right: sheet.columns };
    const canGroup =
      hasOneHeader(listed) &&
      isAlone(sheet) &&
      !table.isOdd &&
      sheet.mergesIn(top, top).length === 0 &&
      !formulasTouch(book, sheet, line);
    return canGroup && pairs.length > 0
      ? [
          {
            what: `${sheet.name} ${pairs.map(({ pair }) => pair.parent)}`,
            change: () => group(book, listed, pairs),
          },
        ]
      : [];
  });
}

function group(book: DraftBook, listed: Listed, pairs: ReturnType<typeof pairsOf>): void {
  const { sheet, table } = listed;
  const [top = 0] = table.headers;
  const taken = table.columns.map(({ column }) => foldHeader(headerOf(listed, column)));
  const hasTotal = taken.some((text) => /学生(总)?数|总?人数/.test(text));
  insertRows(book, sheet, top + 1, 1);
  table.headers = [top, top + 1];
  for (const column of range(table.area.left, table.area.right)) {
    const cell = sheet.get(top, column);
    const own = pairs.find(({ left }) => column === left || column === left + 1);
    if (!own) {
      sheet.merges.push({ top, bottom: top + 1, left: column, right: column });
      continue;
    }
    const isFirst = column === own.left;
    // Beside a column 学生数 its parts stand under 其中.
    const { parent } = own.pair;
    const isTaken = taken.includes(parent) || (parent === '学生数' && hasTotal);
    sheet.set(top + 1, column, { ...cell, value: own.pair.words[isFirst ? 0 : 1] });
    sheet.set(top, column, { value: isFirst ? (isTaken ? '其中' : parent) : null, from: cell?.from });
    if (isFirst) {
      sheet.merges.push({ top, bottom: top, left: column, right: column + 1 });
    }
  }
}

/** Two header rows of which one line can be made. */
export function flattened(book: DraftBook): readonly Site[] {
  return lists(book).flatMap((listed) => {
    const names = flatNames(listed);
    return names ? [{ what: listed.sheet.name, change: () => flatten(book, listed, names) }] : [];
  });
}

function flatNames({ sheet, table }: Listed): ReadonlyMap<number, string> | undefined {
  const [top = 0, below = -1, ...more] = table.headers;
  if (
    below !== top + 1 ||
    more.length > 0 ||
    table.area.top !== below + 1 ||
    !isAlone(sheet) ||
    table.isOdd
  ) {
    return undefined;
  }
  const names = new Map<number, string>();
  let groups = 0;
  for (const column of range(table.area.left, table.area.right)) {
    const merge = sheet.mergeAt(top, column);
    const parent = foldHeader(merge ? sheet.text(merge.top, merge.left) : sheet.text(top, column));
    const own = foldHeader(sheet.text(below, column));
    if (merge && (merge.bottom > below || merge.top < top)) {
      return undefined;
    }
    if (own === '' || merge?.bottom === below) {
      names.set(column, sheet.text(top, column) || parent);
      continue;
    }
    if (parent === '' || /^\d|[=+]/.test(own)) {
      return undefined;
    }
    groups++;
    names.set(column, joined(parent, own));
  }
  const distinct = new Set([...names.values()].map(foldHeader));
  return groups > 0 && distinct.size === names.size ? names : undefined;
}

function joined(parent: string, own: string): string {
  if (parent === '其中') {
    return own;
  }
  if (parent.endsWith(own)) {
    return parent;
  }
  return `${parent}${/\(|[A-Za-z0-9]$/.test(parent) ? '-' : ''}${own}`;
}

function flatten(book: DraftBook, { sheet, table }: Listed, names: ReadonlyMap<number, string>): void {
  const [top = 0, below = top + 1] = table.headers;
  sheet.merges = sheet.merges.filter((one) => one.top < top || one.bottom > below);
  for (const [column, value] of names) {
    const upper = sheet.get(top, column);
    const lower = sheet.get(below, column);
    sheet.set(top, column, { ...upper, value, from: (lower?.value ? lower : upper)?.from });
  }
  deleteRows(book, sheet, below, below);
}
