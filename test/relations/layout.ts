import type { Random } from '../support/random';
import { type DraftBook, DraftSheet } from './draft';
import { isAlone, isList, lists } from './draft-tables';
import { deleteRows, insertColumns, insertRows, renameSheet } from './moves';
import type { Relation, Site } from './relation';
import { nameSaysTitle, titleOf, titleSaysName } from './titles';

const withTables = ({ sheets }: DraftBook) => sheets.filter(({ tables }) => tables.length > 0);

const perSheet = (sheets: readonly DraftSheet[], change: (sheet: DraftSheet) => void): readonly Site[] =>
  sheets.map((sheet) => ({ what: sheet.name, change: () => change(sheet) }));

/** Sheets that are nothing to a school's ledgers, and have nothing wrong. */
const OTHERS: readonly (readonly [string, readonly (readonly (string | number)[])[]])[] = [
  [
    '本周食谱',
    [
      ['星期', '早餐', '午餐', '晚餐'],
      ['星期一', '稀饭、馒头', '米饭、青椒肉丝', '面条'],
      ['星期二', '豆浆、花卷', '米饭、红烧豆腐', '馄饨'],
      ['星期三', '牛奶、鸡蛋', '米饭、冬瓜排骨', '水饺'],
      ['星期四', '稀饭、包子', '米饭、番茄炒蛋', '面条'],
      ['星期五', '豆浆、油条', '米饭、土豆鸡块', '—'],
    ],
  ],
  ['会议签到', [['行政例会签到表'], ['序号', '部门', '签名'], [1, '教务处'], [2, '总务处'], [3, '德育处']]],
  [
    '校车路线',
    [
      ['线路', '起点', '终点', '发车时刻'],
      ['1号线', '样村', '学校', '7:10'],
      ['2号线', '例村', '学校', '7:20'],
      ['3号线', '测村', '学校', '7:15'],
    ],
  ],
  [
    '车辆进出',
    [
      ['门卫车辆进出登记'],
      ['日期', '车牌', '事由', '值班门卫'],
      ['2022-09-05', '样A00001', '送菜', '欧拟门'],
      ['2022-09-06', '样A00002', '维修', '欧拟门'],
    ],
  ],
];

function otherSheet(random: Random): DraftSheet {
  const [name, rows] = random.pick(OTHERS);
  const sheet = new DraftSheet(name, undefined);
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      sheet.set(row, column, { value });
    });
  });
  return sheet;
}

/** What was said at the title of the whole table is said at its first header then. */
function dropTitle(book: DraftBook, sheet: DraftSheet): void {
  const from = sheet.get(0, titleOf(sheet)?.column ?? 0)?.from;
  deleteRows(book, sheet, 0, 0);
  for (const { headers, area } of sheet.tables.slice(0, 1)) {
    const [row = 0, column = 0] = [headers[0], area?.left];
    sheet.set(row, column, { ...(sheet.get(row, column) ?? { value: null }), from });
  }
}

/** Where tables stand on their sheets and sheets in their workbook, and what they are called. */
export const layout: readonly Relation[] = [
  {
    name: 'rows-above',
    says: 'one to three blank rows above everything',
    sites: (book, random) =>
      perSheet(withTables(book), (sheet) => insertRows(book, sheet, 0, 1 + random.below(3))),
  },
  {
    name: 'columns-left',
    says: 'one or two blank columns left of everything',
    sites: (book, random) =>
      perSheet(withTables(book), (sheet) => insertColumns(book, sheet, 0, 1 + random.below(2))),
  },
  {
    name: 'row-below-title',
    says: 'a blank row between title and header',
    sites: (book) =>
      lists(book)
        .filter(({ sheet, table }) => isAlone(sheet) && titleOf(sheet)?.row === (table.headers[0] ?? 0) - 1)
        .map(({ sheet, table }) => ({
          what: sheet.name,
          change: () => insertRows(book, sheet, table.headers[0] ?? 0, 1),
        })),
  },
  {
    name: 'sheet-order',
    says: 'the sheets in another order',
    sites: (book, random) =>
      book.sheets.length < 2
        ? []
        : [
            {
              what: 'all',
              change: () => {
                const [first, ...rest] = random.shuffled(book.sheets);
                const isSame = book.sheets[0] === first;
                book.sheets = first ? (isSame ? [...rest, first] : [first, ...rest]) : [];
              },
            },
          ],
  },
  {
    name: 'sheet-names',
    says: 'Sheet1, Sheet2 … where the title says what the name said',
    sites: (book) =>
      perSheet(
        withTables(book).filter((sheet) => !sheet.name.startsWith('Sheet') && titleSaysName(sheet)),
        (sheet) => {
          let number = book.sheets.indexOf(sheet) + 1;
          while (book.sheets.some(({ name }) => name === `Sheet${number}`)) {
            number++;
          }
          renameSheet(book, sheet, `Sheet${number}`);
        },
      ),
  },
  {
    name: 'title-added',
    says: "the sheet's own name as a title above a table that has none",
    sites: (book) =>
      lists(book)
        .filter(
          ({ sheet, table }) =>
            isAlone(sheet) && !titleOf(sheet) && table.headers[0] === 0 && !/^Sheet/.test(sheet.name),
        )
        .map(({ sheet, table }) => ({
          what: sheet.name,
          change: () => {
            insertRows(book, sheet, 0, 1);
            const { left, right } = table.area;
            // What is said of a whole table stands at its title, or else at its first header.
            sheet.set(0, left, { value: sheet.name, from: sheet.get(1, left)?.from });
            sheet.merges.push({ top: 0, bottom: 0, left, right });
          },
        })),
  },
  {
    name: 'title-dropped',
    says: "no title where it says no more than the sheet's name",
    sites: (book) =>
      perSheet(
        withTables(book).filter((sheet) => sheet.tables.some(isList) && nameSaysTitle(sheet)),
        (sheet) => dropTitle(book, sheet),
      ),
  },
  {
    name: 'sheet-added',
    says: 'one more, unrelated sheet with nothing wrong',
    sites: (book, random) => [
      {
        what: 'one',
        change: () => book.sheets.splice(random.below(book.sheets.length + 1), 0, otherSheet(random)),
      },
    ],
  },
];
