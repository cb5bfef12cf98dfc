import type { LedgerView, RecordView } from '../model/ledger';
import type { Stage } from '../model/quantity';
import { withTickedOnly } from '../reading/boxes';
import { readGrade } from '../reading/classes';

const CLASS_FIELDS = ['class_name', 'grade_class', 'class_code', 'grade'];
const SAMPLE = 300;

/** 龙潭九年一贯制学校(小学部): one part of a nine-year school. */
const PARTS = {
  primary: /小学部|小学段|小学学段|[(（]小学[)）]/,
  junior: /初中部|中学部|初中段|初中学段|[(（]初中[)）]/,
};

/** Which stage words of a school's name or type speak of; `undefined` for 学校 alone and for schools of another kind. */
export function stageOfWords(words: string): Stage | 'nine-year' | undefined {
  const [isPrimary, isJunior] = [PARTS.primary.test(words), PARTS.junior.test(words)];
  if (isPrimary !== isJunior) {
    return isPrimary ? 'primary' : 'junior';
  }
  if (/九年|一贯制/.test(words)) {
    return 'nine-year';
  }
  const primary = /小学|完小|教学点/.test(words);
  const junior = /初级中学|初中|中学/.test(words);
  return primary === junior ? undefined : primary ? 'primary' : 'junior';
}

/**
 * The stage of the one school that the workbook is about, by the grades of its classes and by what the school is called;
 * `undefined` where neither tells. Tables of several schools do not speak of it.
 */
export function inferStage(views: readonly LedgerView[]): Stage | 'nine-year' | undefined {
  const own = views.filter((view) => !view.has('school_name') || view.records.length <= 2);
  if (new Set(own.flatMap(({ context }) => context.stage ?? [])).size > 1) {
    return 'nine-year';
  }
  const said = stageOfWords(namesOf(own).join(' '));
  return stageOfGrades(own, said) ?? said;
}

/** So many lines, of several grades, are no slips of the pen. */
const NO_SLIP = { lines: 5, grades: 2 };

function stageOfGrades(
  views: readonly LedgerView[],
  said: Stage | 'nine-year' | undefined,
): Stage | 'nine-year' | undefined {
  let primary = 0;
  let junior = 0;
  const grades = new Set<number>();
  for (const view of views) {
    const field = CLASS_FIELDS.find((name) => view.has(name));
    const step = Math.max(1, Math.floor(view.records.length / SAMPLE));
    for (let index = 0; field !== undefined && index < view.records.length; index += step) {
      const grade = gradeOf(view.records[index], field);
      primary += grade !== undefined && grade <= 6 ? 1 : 0;
      junior += grade !== undefined && grade > 6 ? 1 : 0;
      if (grade !== undefined) {
        grades.add(grade);
      }
    }
    const titled = view.context.className?.match(/^[一二三四五六]/) ? 1 : 0;
    primary += titled;
  }
  const all = primary + junior;
  if (all === 0) {
    return undefined;
  }
  const isPrimaryFewer = primary < junior;
  const fewer = Math.min(primary, junior);
  const fewerGrades = [...grades].filter((grade) => grade <= 6 === isPrimaryFewer).length;
  if (fewer > 0 && (said === 'nine-year' || (fewer >= NO_SLIP.lines && fewerGrades >= NO_SLIP.grades))) {
    return 'nine-year';
  }
  // A single grade 7 among primary classes is a slip of the pen, not a nine-year school.
  const share = junior / all;
  return share < 0.15 ? 'primary' : share > 0.85 ? 'junior' : 'nine-year';
}

function gradeOf(record: RecordView | undefined, field: string): number | undefined {
  const grade = record?.classOf(field)?.grade ?? (record ? readGrade(record.text(field)) : undefined);
  return grade !== undefined && grade >= 1 && grade <= 9 ? grade : undefined;
}

/** 类别:小学√ 初中□ 九年一贯制□ over a table: what is ticked, and nothing of a line without boxes. */
function stageTicked(text: string): string {
  const said = withTickedOnly(text);
  return said === text ? '' : (/(?:类别|类型|学段|性质)[:\uff1a](\S+)/.exec(said)?.[1] ?? '');
}

/** 小学 初中 九年一贯制, all three as they are printed on the form: nobody has chosen. */
function isChoice(text: string): boolean {
  return /小学/.test(text) && /初中|中学/.test(text) && /九年|一贯/.test(text);
}

function namesOf(views: readonly LedgerView[]): readonly string[] {
  const said = views.flatMap((view) => [
    view.context.school ?? '',
    ...view.titles.map(({ text }) => stageTicked(text)),
    ...(view.records.length === 1 ? view.records : []).flatMap((record) =>
      ['school_name', 'school_type', 'level'].map((field) => (view.has(field) ? record.text(field) : '')),
    ),
  ]);
  return said.filter((text) => !isChoice(text));
}
