import type { Table } from '../../model/table';
import { asText } from '../recognise/grid';

/** What only schools and those who oversee them write over and into their tables. */
const SCHOOL_WORDS =
  /学校|小学|初中|中学|完小|教学点|[一二三四五六七八九]年级|年级|班级|[一二三四五六七八九\d][)）]?班|班主任|学生|教师|教职工|师生|家长|教学|教室|教务|教研|学期|学年|学段|学科|学籍|学区|校舍|校园|校长|校区|校车|生均|课程|课时|语文|数学|英语|道德与法治|体育|音乐|美术|班会|寄宿|留守|入学|在校|控辍|公用经费|义务教育/g;

/** Lines whose words are looked at: what a table is about is said soon. */
const LINES = 60;

/** How many different words of a school's world stand over a table: in its titles, its sheet's name and its headers. */
export function schoolWordsOver({ titles, sheet, headers }: Table, beside: readonly string[]): number {
  return distinct([
    ...titles.map(({ text }) => text),
    ...beside,
    sheet.name,
    ...headers.flatMap(({ path }) => path),
  ]);
}

/** How many of them stand in its cells. */
export function schoolWordsIn({ sheet, area }: Table): number {
  const rows = sheet.values.slice(area.top, Math.min(area.bottom + 1, area.top + LINES));
  return distinct(
    rows.flatMap((row) => (row ?? []).slice(area.left, area.right + 1).map((value) => asText(value ?? null))),
  );
}

function distinct(texts: readonly string[]): number {
  return new Set(texts.join(' ').replace(/\s+/g, '').match(SCHOOL_WORDS) ?? []).size;
}

/** Whether anything in or over a table is of a school's world. */
export function isOfSchools(table: Table): boolean {
  return schoolWordsOver(table, []) > 0 || schoolWordsIn(table) > 0;
}
