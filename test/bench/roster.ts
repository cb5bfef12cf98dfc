import { strToU8 } from 'fflate';
import { cellAddress } from '../../src/model/address';
import type { Sheet, Workbook } from '../../src/model/workbook';
import { xlsxFile } from '../support/xlsx-file';

/** Columns of the big ledger: a pupils' register as systems export it. */
const headers = [
  '序号',
  '姓名',
  '性别',
  '出生日期',
  '身份证号',
  '学籍号',
  '民族',
  '年级',
  '班级',
  '入学日期',
  '家庭住址',
  '监护人电话',
];

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许'];
const givenNames = [...'明华强伟芳娜敏静丽洋勇艳杰磊娟霞鹏宇欣怡'];
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';

const grades = [...'一二三四五六'];
const dateFormats = [3, 9].reduce<(string | undefined)[]>((formats, column) => {
  formats[column] = 'yyyy"年"m"月"d"日"';
  return formats;
}, []);

const firstBirthday = Date.UTC(2014, 8, 1);
const day = 86_400_000;

/** An .xlsx file with one valid register of `rows` pupils: shared texts, dates as numbers, as Excel writes it. */
export function rosterFile(rows: number): Uint8Array {
  const strings = new Map<string, number>();
  const lines = ['<sheetData>', rowXml(0, headers, strings)];
  for (let row = 1; row <= rows; row++) {
    lines.push(rowXml(row, pupil(row), strings));
  }
  lines.push('</sheetData>');
  const items = [...strings.keys()].map((text) => `<si><t>${text}</t></si>`);
  return xlsxFile({ sheets: { 学生花名册: joinedBytes(lines) }, strings: joinedBytes(items), styles }, 1);
}

/** The same register as a workbook in memory. */
export function rosterWorkbook(rows: number): Workbook {
  const values: (readonly (string | number)[])[] = [headers];
  const formats: (readonly (string | undefined)[])[] = [];
  for (let row = 1; row <= rows; row++) {
    values.push(pupil(row));
    formats[row] = dateFormats;
  }
  const sheet: Sheet = {
    name: '学生花名册',
    visibility: 'visible',
    values,
    formats,
    formulas: [],
    fills: [],
    struck: [],
    notes: new Map(),
    merges: [],
    filters: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
  };
  return { name: 'roster.xlsx', sheets: [sheet], date1904: false };
}

/** One pupil: born within five school years, in the grade of that age in autumn 2026, every identity number different. */
function pupil(index: number): readonly (string | number)[] {
  const birthday = new Date(firstBirthday + (index % 1800) * day);
  const schoolYear = birthday.getUTCFullYear() - (birthday.getUTCMonth() < 8 ? 1 : 0);
  const identity = identityNumber(birthday, Math.floor(index / 1800) % 1000);
  return [
    index,
    pick(surnames, index) +
      pick(givenNames, Math.floor(index / 20)) +
      pick(givenNames, Math.floor(index / 400)),
    Number(identity[16]) % 2 === 1 ? '男' : '女',
    serial(birthday.getTime()),
    identity,
    `G${identity}`,
    '汉族',
    `${pick(grades, 2019 - schoolYear)}年级`,
    `${1 + (index % 8)}班`,
    serial(Date.UTC(schoolYear + 7, 8, 1)),
    `青石镇柳河村${1 + (index % 300)}号`,
    `1380000${String(index % 10_000).padStart(4, '0')}`,
  ];
}

/** Excel's number of a day. */
function serial(time: number): number {
  return 25_569 + time / day;
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

/** 17 digits of region 000000, birthday and a running number, and the check digit of GB 11643. */
function identityNumber(birthday: Date, running: number): string {
  const body = `000000${birthday.toISOString().slice(0, 10).replaceAll('-', '')}${String(running).padStart(3, '0')}`;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + checkDigits[sum % 11];
}

function rowXml(row: number, cells: readonly (string | number)[], strings: Map<string, number>): string {
  const xml = cells.map((cell, column) => {
    const reference = cellAddress(row, column);
    if (typeof cell === 'number') {
      return `<c r="${reference}"${column === 0 ? '' : ' s="1"'}><v>${cell}</v></c>`;
    }
    const index = strings.get(cell) ?? strings.size;
    strings.set(cell, index);
    return `<c r="${reference}" t="s"><v>${index}</v></c>`;
  });
  return `<row r="${row + 1}">${xml.join('')}</row>`;
}

/** Encoded in pieces: a million rows are more than one string can hold. */
function joinedBytes(texts: readonly string[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < texts.length; at += 10_000) {
    pieces.push(strToU8(texts.slice(at, at + 10_000).join('')));
  }
  return new Uint8Array(Buffer.concat(pieces));
}

const styles =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="31" applyNumberFormat="1"/></cellXfs>';
