import type { Content } from './content';
import type { Complaint, Severity } from './finding';
import type { Origin, Scope } from './quantity';
import type { ClassReading, DateReading, NumberReading } from './reading';
import type { Demand } from './standard';
import type { Context, LineRole, Table, TextLine } from './table';
import type { Place } from './workbook';

/** A column (or label) of a kind of ledger. */
export interface Field {
  /** snake_case, from the vocabulary at the end of ledgers.md: it is what the JSON report says. */
  readonly field: string;
  readonly label: string;
  /** The header's own texts, any spelling (compared after normalisation, see engine/words). */
  readonly headers: readonly string[];
  /** Words of a parent header of which one must stand above (父亲 above 姓名); also tells repeated sub-headers apart. */
  readonly under?: readonly string[];
  /** Headers that name it only under a title with one of these words: 合计 in 专任教师学历情况 is theirs. */
  readonly titled?: { readonly words: readonly string[]; readonly headers: readonly string[] };
  readonly content: Content;
  /** A data row without it is a finding of this severity. */
  readonly required?: Severity;
  /** … but only where this holds (a guardian is needed only where a parent is away). */
  readonly requiredWhen?: (record: RecordView) => boolean;
  /** No two records of the same ledger kind may share it. */
  readonly unique?: Severity;
  /** A blank below a filled cell means "the same" (fill-down without merge). */
  readonly fillsDown?: boolean;
  /** Numbers that a 合计 row adds up. Default: `number` contents are added, others not. */
  readonly additive?: boolean;
  /** The demand of which the bound may be reckoned with where there are fewer (small schools are paid as a hundred pupils). */
  readonly least?: string;
  /** Stated figure: this quantity / this indicator, in `unit` unless the cell says otherwise. */
  readonly quantity?: string;
  readonly indicator?: string;
  readonly unit?: string;
  /** The person or class named here must exist in the other ledger, if the workbook has it. */
  readonly refersTo?: { readonly kind: string; readonly field: string; readonly severity: Severity };
}

/** Arithmetic and order between fields of one record; the engine checks them and finds the words. */
export type Relation =
  /** total = Σ parts (男+女=合计). `partsMayBeMissing`: blanks count as 0. */
  | { readonly type: 'sum'; readonly total: string; readonly parts: readonly string[] }
  /** result = Π factors (数量×单价=金额). */
  | { readonly type: 'product'; readonly result: string; readonly factors: readonly string[] }
  /** result = from − minus (净值). `floor`: never below 0 (短缺 = 应配 − 实有). */
  | {
      readonly type: 'difference';
      readonly result: string;
      readonly from: string;
      readonly minus: string;
      readonly floor?: boolean;
    }
  /** result = numerator ÷ denominator × times, at the precision that is printed. */
  | {
      readonly type: 'quotient';
      readonly result: string;
      readonly numerator: string;
      readonly denominator: string;
      readonly times?: number;
    }
  /** part ≤ whole (其中). */
  | { readonly type: 'at-most'; readonly part: string; readonly whole: string; readonly severity?: Severity }
  /** earlier ≤ later (发现 → 完成). */
  | { readonly type: 'order'; readonly earlier: string; readonly later: string; readonly severity?: Severity }
  /** balance(n) = balance(n−1) + incoming − outgoing. */
  | {
      readonly type: 'balance';
      readonly balance: string;
      readonly incoming: string;
      readonly outgoing: string;
    }
  /** Dates that never go back from row to row. */
  | { readonly type: 'ascending'; readonly field: string; readonly severity: Severity }
  /** Exactly one of the boxes is ticked. */
  | { readonly type: 'one-of'; readonly fields: readonly string[] };

/** How the rows of a ledger state a quantity. */
export interface StatementRule {
  readonly quantity: string;
  /**
   * `count` records · `sum`, `last`, `max` of a field over the data rows · `value`: each record states it for its own
   * scope (one row per school; key–value) · `each`: for single things that are judged one by one (class sizes).
   */
  readonly how: 'count' | 'sum' | 'last' | 'max' | 'value' | 'each';
  /** The field that is added up, read, or (for `count`) that anchors the counted range. */
  readonly field: string;
  /** Only the records for which it holds; `stage` is the school's as far as known (degrees are demanded by stage). */
  readonly where?: (record: RecordView, stage: Scene['stage']) => boolean;
  /** Records beside them that schools count in one way or the other: a figure with or without them says the same. */
  readonly perhaps?: (record: RecordView, stage: Scene['stage']) => boolean;
  /** Of those counted the ones that other tables may leave out: 女教师 are the women who teach, or those of the staff. */
  readonly orWithout?: (record: RecordView) => boolean;
  /** A title with one of these words lists only them: 教职工花名册(专任教师) counts no staff. */
  readonly unlessTitled?: readonly string[];
  /** One statement per class / grade / school (field that names it) besides the one for the whole table. */
  readonly per?: { readonly scope: 'class' | 'grade' | 'school'; readonly field: string };
  /** Fixed scope, e.g. `{ stage: 'primary' }` for students_primary. */
  readonly scope?: Scope;
  readonly unit?: string;
  readonly origin?: Origin;
}

/** One record as checks see it; every reading is cached, nothing throws. */
export interface RecordView {
  readonly role: LineRole;
  /** The row it stands in (the column in a transposed table; the first row of a key–value form). */
  readonly line: number;
  /** The section heading above the record ("二、行政人员(2人)"); `''` where there is none. */
  readonly section: string;
  /** The ledger has this field at all. */
  has(field: string): boolean;
  /** Trimmed text of the cell, merges, fill-down and ditto marks resolved; `''` for blank, "—" and "/" stay as they are. */
  text(field: string): string;
  isBlank(field: string): boolean;
  number(field: string): number | undefined;
  reading(field: string): NumberReading | undefined;
  date(field: string): DateReading | undefined;
  classOf(field: string): ClassReading | undefined;
  /** Ticks and yes/no; `undefined` where the cell says neither (a blank in a tick column is `false`). */
  yes(field: string): boolean | undefined;
  /** Whether the cell is covered by a merged one that begins in a line above: what it names is one thing with that line. */
  isMergedAway?(field: string): boolean;
  /** The value alone, where it shares its cell with its label; `undefined` where it is the whole cell. */
  partOfCell?(field: string): string | undefined;
  /** The cell, for findings; `undefined` where the ledger lacks the field. */
  place(field: string): Place | undefined;
}

export interface LedgerView {
  readonly kind: string;
  readonly sheet: string;
  readonly label: string;
  readonly context: Context;
  /** Title cell or first header cell: where a finding about the whole table goes. */
  readonly anchor: Place;
  /** Title lines above and texts below the table: what a ledger claims of itself stands there ("完成率:100%"). */
  readonly titles: readonly TextLine[];
  readonly footers: readonly TextLine[];
  /** Records in order: data rows only. */
  readonly records: readonly RecordView[];
  /** Lines that only report that there is none (未发现隐患, 放假): no records. */
  readonly reports?: readonly RecordView[];
  /** Lines that print what every column is worth or entitled to: 满分, 标准. */
  readonly standards?: readonly RecordView[];
  /** 小计, 合计 and the like, each with the records it covers. */
  readonly totals: readonly { readonly record: RecordView; readonly covers: readonly RecordView[] }[];
  has(field: string): boolean;
  /** The header text of a field as it stands on the sheet (last part of the path), for messages. */
  header(field: string): string;
  /**
   * Whether a column that nobody understood holds exactly what is missing in the records' arithmetic, line by line: then
   * the arithmetic is right, and the column is a part of it (付出 for 注销, 复式班 beside the bands of class size).
   */
  unreadExplains?(gapOf: (record: RecordView) => number | undefined): boolean;
  /** Whether a column that nobody understood stands under the same heading as the field (职称 over 一级, 二级): the heading is not read whole. */
  unreadBeside?(field: string): boolean;
}

/** What a check may look at besides its own ledger. */
export interface Scene {
  /** All ledgers of a kind that list it whole (see `Context.part`), in the order of the sheets. */
  ledgers(kind: string): readonly LedgerView[];
  /** Demands of the chosen standards with this id (with severity already capped by status in `severity`). */
  demands(id: string): readonly (Demand & { readonly severity: Severity })[];
  /** The value that the workbook's best statement gives for a quantity in a scope, with its cell. */
  quantity(
    id: string,
    scope?: Scope,
  ): { readonly value: number; readonly place: Place; readonly approximate: boolean } | undefined;
  /** The stage of the school as far as known from the workbook. */
  readonly stage: 'primary' | 'junior' | 'nine-year' | undefined;
  /** The "today" of the workbook: the latest fill date that the ledgers name, ISO; `undefined` if none does. */
  readonly today: string | undefined;
}

/** A check that is more than a relation; lives in the file of its kind or beside it, is a pure function. */
export interface LedgerCheck {
  /** Rule id of its findings, kebab-case. */
  readonly id: string;
  /** Holds a figure of every row against an arithmetic that the table may do otherwise: where many rows differ, it does. */
  readonly reckons?: true;
  /** What it checks, in a clerk's words: 应配间数够不够. */
  readonly about: string;
  /** The fields without which it cannot run, the one whose cells it checks first. */
  readonly needs: readonly string[];
  /** Fields that it holds against something besides, as far as they are there. */
  readonly uses?: readonly string[];
  /** Kinds of ledgers of which the workbook must have one for it to run. */
  readonly against?: readonly string[];
  readonly check: (ledger: LedgerView, scene: Scene) => Iterable<Complaint>;
}

/** A kind of ledger. One per file, in the folders by theme of `src/ledgers/`. */
export interface LedgerKind {
  /** `class-size`, = file name. */
  readonly id: string;
  readonly label: string;
  /** Words in titles and sheet names that speak for this kind, most telling first. */
  readonly titles: readonly string[];
  readonly fields: readonly Field[];
  /** Of a kind with plain headers (年级, 男, 女, 合计): words of which one must stand in a title, a sheet name, a header or the name of a line. */
  readonly topic?: readonly string[];
  /** At least one of these sets of fields must be there, else it is not this kind. */
  readonly identifiedBy: readonly (readonly string[])[];
  /** Layouts it occurs in; default `rows` and `columns`. `key-value`: its fields are labels. */
  readonly layouts?: readonly ('rows' | 'columns' | 'key-value' | 'matrix' | 'key-value-rows')[];
  /** Fields that name a record in messages and keep its identity over runs (name, item_name). */
  readonly nameFields: readonly string[];
  readonly relations: readonly Relation[];
  readonly states: readonly StatementRule[];
  readonly checks: readonly LedgerCheck[];
}

/** A table whose columns are understood. */
export interface Ledger {
  readonly kind: string;
  readonly table: Table;
  /** Column (row, when transposed; for key–value the value's cell) of every field that was found. */
  readonly fields: readonly FieldPlace[];
  /** 0–1 */
  readonly confidence: number;
  /** Why we think so, in words for the pane. */
  readonly reasons: readonly string[];
  /** The user has said so. */
  readonly isAssigned?: true;
}

export interface FieldPlace {
  readonly field: string;
  /** The header or label as it stands on the sheet. */
  readonly header: string;
  /** Sheet column of the values (rows, matrix) or of the value's cell (key–value); for `columns` the sheet row. */
  readonly index: number;
  /** Only for key–value: the row of the value's cell. */
  readonly row?: number;
  /** Only where label and value stand in one cell (班级数:12个): the value. */
  readonly text?: string;
  readonly confidence: number;
}
