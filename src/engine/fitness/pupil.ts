import type { LedgerView, RecordView } from '../../model/ledger';
import { readGrade } from '../../reading/classes';

export type Sex = '男' | '女';

/** A record of the fitness test with what decides how its results are scored. */
export interface Pupil {
  readonly record: RecordView;
  readonly view: LedgerView;
  /** The items that the ledger has a result or a score of. */
  readonly columns: readonly Column[];
  /** 1–9; `undefined` where neither code nor class tells it. */
  readonly grade: number | undefined;
  readonly sex: Sex | undefined;
  /** Exempt from the test or from a part of it: nothing may be missed. */
  readonly isExempt: boolean;
}

export function readPupil(record: RecordView, view: LedgerView, columns: readonly Column[]): Pupil {
  return {
    record,
    view,
    columns,
    grade: gradeOf(record, view),
    sex: sexOf(record),
    isExempt: isExempt(record),
  };
}

/** The class's grade; where no class is named, the grade's code. */
function gradeOf(record: RecordView, view: LedgerView): number | undefined {
  return (
    record.classOf('class_name')?.grade ??
    codedGrade(record.text('grade_code')) ??
    readGrade(record.text('grade')) ??
    readGrade(view.context.className ?? '')
  );
}

/** Codes of the upload form: 11–16 primary, 17–19 or 21–23 or 31–33 junior; or the plain grade. */
export function codedGrade(code: string): number | undefined {
  return /^1[7-9]$/.test(code) ? Number(code) - 10 : readGrade(code);
}

function sexOf(record: RecordView): Sex | undefined {
  const text = record.text('gender_code') || record.text('gender');
  if (/^(?:1|1[-.]?男|男性?|男生)$/.test(text)) {
    return '男';
  }
  return /^(?:2|2[-.]?女|女性?|女生)$/.test(text) ? '女' : undefined;
}

function isExempt(record: RecordView): boolean {
  return (
    record.yes('exempt') === true ||
    /免/.test(record.text('exempt')) ||
    /免测|免予|免执行|免体|缓测|因病|病假|残疾|未测|请假/.test(record.text('remark'))
  );
}

/** An item as ledgers keep it: the columns of its result, score and level, and which item of the standard it is by sex. */
export interface Column {
  readonly raw: string;
  readonly score: string;
  readonly level: string;
  readonly item: Readonly<Record<'男' | '女', string>>;
  readonly isTime: boolean;
}

function column(raw: string, stem: string, item: string, ofGirls = item): Column {
  return {
    raw,
    score: `${stem}_score`,
    level: `${stem}_level`,
    item: { 男: item, 女: ofGirls },
    isTime: /^run(?!50$)/.test(raw),
  };
}

const columns: readonly Column[] = [
  column('vital_capacity', 'vital', 'vital_capacity'),
  column('run50', 'run50', 'run50'),
  column('sit_reach', 'sit_reach', 'sit_reach'),
  column('rope', 'rope', 'rope'),
  column('situp', 'situp', 'situp'),
  column('run50x8', 'run50x8', 'run50x8'),
  column('long_jump', 'long_jump', 'long_jump'),
  column('pull_up', 'pull_up', 'pull_up'),
  column('pull_situp', 'pull_situp', 'pull_up', 'situp'),
  column('run1000', 'run1000', 'run1000'),
  column('run800', 'run800', 'run800'),
  column('run_long', 'run_long', 'run1000', 'run800'),
];

/** The items that a ledger has a result or a score of. */
export function columnsOf(view: LedgerView): readonly Column[] {
  return columns.filter(({ raw, score }) => view.has(raw) || view.has(score));
}
