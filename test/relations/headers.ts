import { type DraftBook, type DraftCell, typedText } from './draft';
import { headerOf, isAlone, lists, range } from './draft-tables';
import { flattened, groupedHeaders } from './header-levels';
import type { Relation, Site } from './relation';
import { synonymsOf } from './synonyms';
import { foldHeader, WIDE } from './words';

/** A text in another writing; `undefined` where it stays. */
type Rewriting = (text: string) => string | undefined;

function rewritten(
  what: string,
  cells: readonly (DraftCell | undefined)[],
  rewrite: Rewriting,
): readonly Site[] {
  const changes = cells.flatMap((cell) => {
    const text = typedText(cell);
    const other = text === undefined ? undefined : rewrite(text);
    return cell && other !== undefined && other !== text ? [{ cell, other }] : [];
  });
  const change = () => {
    for (const { cell, other } of changes) {
      cell.value = other;
    }
  };
  return changes.length > 0 ? [{ what, change }] : [];
}

function inHeaders(book: DraftBook, rewrite: Rewriting): readonly Site[] {
  return lists(book).flatMap(({ sheet, table: { area, headers } }) => {
    const cells = headers.flatMap((row) =>
      range(area.left, area.right).map((column) => sheet.get(row, column)),
    );
    return rewritten(sheet.name, cells, rewrite);
  });
}

function inLabels(book: DraftBook, rewrite: Rewriting): readonly Site[] {
  return book.sheets.flatMap((sheet) => {
    const cells = sheet.tables.flatMap(({ pairs }) =>
      pairs.map(({ label }) => sheet.get(label.row, label.column)),
    );
    return rewritten(`${sheet.name} labels`, cells, rewrite);
  });
}

const CHINESE = /^[\u4e00-\u9fff]+$/;

const broken: Rewriting = (text) => {
  if (CHINESE.test(text) && text.length >= 2 && text.length <= 8) {
    const half = Math.ceil(text.length / 2);
    return `${text.slice(0, half)}\n${text.slice(half)}`;
  }
  return /^[\u4e00-\u9fff]+[(\uff08][^)\uff09]+[)\uff09]$/.test(text)
    ? text.replace(/[(\uff08]/, '\n$&')
    : undefined;
};

const spaced: Rewriting = (text) =>
  CHINESE.test(text) && (text.length === 2 || text.length === 3)
    ? [...text].join(text.length === 2 ? '  ' : ' ')
    : undefined;

/** Brackets and colons of the other width. */
const otherWidth: Rewriting = (text) =>
  /[(\uff08:\uff1a]/.test(text)
    ? text.replace(/[():\uff08\uff09\uff1a]/g, (mark) => OTHER_WIDTH[mark] ?? mark)
    : undefined;

const OTHER_WIDTH: Readonly<Record<string, string>> = {
  '(': WIDE.open,
  ')': WIDE.close,
  ':': WIDE.colon,
  [WIDE.open]: '(',
  [WIDE.close]: ')',
  [WIDE.colon]: ':',
};

/** One site a header or label that has another word which is still free in its table. */
function synonymSites(book: DraftBook, pick: (words: readonly string[]) => string): readonly Site[] {
  const site = (
    sheet: string,
    cell: DraftCell | undefined,
    field: string,
    taken: string[],
  ): readonly Site[] => {
    const text = typedText(cell) ?? '';
    const words = synonymsOf(text, field).filter((word) => !taken.includes(foldHeader(word)));
    const isOnce = taken.filter((one) => one === foldHeader(text)).length === 1;
    if (!cell || words.length === 0 || !isOnce) {
      return [];
    }
    const word = pick(words);
    taken.push(foldHeader(word));
    return rewritten(`${sheet} ${text}→${word}`, [cell], () => word);
  };
  const headers = lists(book).flatMap((listed) => {
    const { sheet, table } = listed;
    const taken = table.columns.map(({ column }) => foldHeader(headerOf(listed, column)));
    // 合计 男 女 under many parents: none of them alone names its column.
    const isGrouped = taken.filter((text) => ['合计', '小计', '男', '女'].includes(text)).length > 4;
    return table.columns.flatMap(({ column, field }) => {
      const row = table.headers.findLast((one) => sheet.text(one, column) !== '');
      return isGrouped || row === undefined ? [] : site(sheet.name, sheet.get(row, column), field, taken);
    });
  });
  const labels = book.sheets.flatMap((sheet) =>
    sheet.tables.flatMap(({ pairs }) => {
      const taken = pairs.map(({ label }) => foldHeader(sheet.text(label.row, label.column)));
      // A label with its value in the same cell is no word to be changed.
      const apart = pairs.filter(
        ({ label, value }) => label.row !== value.row || label.column !== value.column,
      );
      return apart.flatMap(({ label, field }) =>
        site(sheet.name, sheet.get(label.row, label.column), field, taken),
      );
    }),
  );
  return [...headers, ...labels];
}

/** Headers and labels in other writings, words and levels. */
export const headers: readonly Relation[] = [
  {
    name: 'header-synonym',
    says: 'a header or label in another word that any clerk understands',
    sites: (book, random) => synonymSites(book, random.pick),
  },
  {
    name: 'header-line-break',
    says: 'a line break inside headers (班⏎级, 金额⏎(元))',
    sites: (book) => inHeaders(book, broken),
  },
  {
    name: 'header-spaces',
    says: 'spaces inside headers of two or three characters (姓  名)',
    sites: (book) => inHeaders(book, spaced),
  },
  {
    name: 'label-spaces',
    says: 'spaces inside labels of two or three characters (校  长)',
    sites: (book) => inLabels(book, spaced),
  },
  {
    name: 'label-line-break',
    says: 'a line break inside labels',
    sites: (book) => inLabels(book, broken),
  },
  {
    name: 'header-punctuation',
    says: 'brackets and colons of headers and labels of the other width',
    sites: (book) => [...inHeaders(book, otherWidth), ...inLabels(book, otherWidth)],
  },
  {
    name: 'header-merges-undone',
    says: 'parents of headers no longer merged over their columns, the word in the first',
    sites: (book) =>
      lists(book).flatMap(({ sheet, table: { headers: own, area } }) => {
        const merges = sheet
          .mergesIn(own[0] ?? 0, own.at(-1) ?? 0, area.left, area.right)
          .filter(
            (one) => one.top >= (own[0] ?? 0) && one.right > one.left && one.bottom < (own.at(-1) ?? 0),
          );
        const change = () => {
          sheet.merges = sheet.merges.filter((one) => !merges.includes(one));
        };
        return isAlone(sheet) && merges.length > 0
          ? [{ what: `${sheet.name} ${merges.length} merges`, change }]
          : [];
      }),
  },
  {
    name: 'header-two-levels',
    says: 'two columns set under one header (男, 女 under 学生数; 姓名, 电话 under 监护人)',
    sites: groupedHeaders,
  },
  {
    name: 'header-flattened',
    says: 'two header rows made one (父亲 / 姓名 → 父亲姓名)',
    sites: flattened,
  },
];
