import { strToU8 } from 'fflate';
import { cellAddress } from '../../src/model/address';
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

/** One pupil; birthdays walk through five years so that every identity number is different and right. */
function pupil(index: number): readonly (string | number)[] {
  const days = index % 1800;
  const birthday = new Date(firstBirthday + days * day);
  const identity = identityNumber(birthday, Math.floor(index / 1800) % 1000);
  const grade = 1 + (index % 6);
  return [
    index,
    pick(surnames, index) +
      pick(givenNames, Math.floor(index / 20)) +
      pick(givenNames, Math.floor(index / 400)),
    Number(identity[16]) % 2 === 1 ? '男' : '女',
    25_569 + birthday.getTime() / day,
    identity,
    `G${identity}`,
    '汉族',
    `${'一二三四五六'[grade - 1]}年级`,
    `${1 + (Math.floor(index / 6) % 8)}班`,
    45_536 - 365 * (grade - 1),
    `青石镇柳河村${1 + (index % 300)}号`,
    `1380000${String(index % 10_000).padStart(4, '0')}`,
  ];
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
