import type { Ledger } from '../../model/ledger';
import type { Table } from '../../model/table';
import { type Dictionary, type KindEntry, rarity, wordForms } from '../recognise/dictionary';
import { asText } from '../recognise/grid';
import { columnsBorneOut } from './borne-out';
import { belief as weights } from './weights.json';

/** Believed or not: the chance at which the fitted weights make the fewest mistakes. */
const BAR = 0.5;

/**
 * How likely it is that a table is the ledger that it was read as, 0–1: a logistic sum whose weights are fitted to the keyed workbooks,
 * invented schools and tables of other trades, leaving one workbook out at a time (`npm run calibrate`, weights.json).
 */
function beliefFrom(features: Features): number {
  const sum = (Object.keys(features) as (keyof Features)[]).reduce(
    (all, name) => all + weights.weights[name] * features[name],
    weights.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** What the user has assigned is what they say. */
export function isBelieved(ledger: Ledger, dictionary: Dictionary, around: Surroundings): boolean {
  return ledger.isAssigned === true || beliefFrom(featuresOf(ledger, dictionary, around)) >= BAR;
}

/** What speaks for the reading of a table as a ledger of a kind, each as a figure of some units at most. */
interface Features {
  /** How strongly titles and the sheet's name speak for the kind, 0–1. */
  readonly title: number;
  /** Columns that were read, each by how telling its header is: what many kinds know says little. */
  readonly telling: number;
  /** Words of a school's world over the table. */
  readonly over: number;
  /** … and in its cells. */
  readonly within: number;
  /** 1 where other tables of the workbook are of a school's world. */
  readonly among: number;
  /** Columns whose cells bear out what they were read as. */
  readonly cells: number;
}

/** What is around a table. */
export interface Surroundings {
  /** Titles of other tables on the sheet, under which it may stand too. */
  readonly beside: readonly string[];
  /** How strongly all these titles and the sheet's name speak for each kind. */
  readonly spoken: ReadonlyMap<KindEntry, number>;
  readonly isAmongSchools: boolean;
}

export function featuresOf(
  ledger: Ledger,
  dictionary: Dictionary,
  { beside, spoken, isAmongSchools }: Surroundings,
): Features {
  const { kind, table, fields } = ledger;
  const entry = dictionary.kinds.find((one) => one.kind.id === kind);
  const telling = fields.reduce(
    (sum, { header, confidence }) => sum + confidence * rarity(dictionary, wordForms(header)),
    0,
  );
  return {
    title: (entry && spoken.get(entry)) ?? 0,
    telling: Math.log1p(telling),
    over: Math.log1p(schoolWordsOver(table, beside)),
    within: Math.log1p(schoolWordsIn(table)),
    among: Number(isAmongSchools),
    cells: Math.log1p(entry ? columnsBorneOut(ledger, entry.kind) : 0),
  };
}

/** What only schools and those who oversee them write over and into their tables. */
const SCHOOL_WORDS =
  /学校|小学|初中|中学|完小|教学点|[一二三四五六七八九]年级|年级|班级|[一二三四五六七八九\d][)）]?班|班主任|学生|教师|教职工|师生|家长|教学|教室|教务|教研|学期|学年|学段|学科|学籍|学区|校舍|校园|校长|校区|校车|生均|课程|课时|语文|数学|英语|道德与法治|体育|音乐|美术|班会|寄宿|留守|入学|在校|控辍|公用经费|义务教育/g;

/** Lines whose words are looked at: what a table is about is said soon. */
const LINES = 60;

/** How many different words of a school's world stand over a table: in its titles, its sheet's name and its headers. */
function schoolWordsOver({ titles, sheet, headers }: Table, beside: readonly string[]): number {
  return distinct([
    ...titles.map(({ text }) => text),
    ...beside,
    sheet.name,
    ...headers.flatMap(({ path }) => path),
  ]);
}

/** How many of them stand in its cells. */
function schoolWordsIn({ sheet, area }: Table): number {
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
