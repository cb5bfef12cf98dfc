import type { LedgerView, RecordView } from '../../model/ledger';
import type { Stage, Statement } from '../../model/quantity';
import type { SchoolPart } from '../../model/report';
import type { Place } from '../../model/workbook';
import { stageOfWords } from '../stage';

export type { SchoolPart } from '../../model/report';

/**
 * What a pupil weighs where facilities of a school of several stages are split: 1:1.1 in nine-year schools, 1:1.2 between junior
 * and senior in 完全中学, 1:1.1:1.32 in those of twelve years (填报说明 of the application form of 优质均衡).
 */
export const WEIGHTS = { primary: 1, junior: 1.1, senior: 1.32 } as const;
/** A school with pupils of this stage shares its facilities with a part that compulsory schooling does not count. */
export const SENIORS = 'senior-pupils';
const SMALL_TEACHING_POINT = 50;

/** One school, and of a nine-year school its parts besides; of a 完全中学 only the junior part. */
export function partsOfSchool(
  stage: Stage | 'nine-year' | undefined,
  hasSeniors: boolean,
): readonly SchoolPart[] {
  if (hasSeniors && (stage === 'primary' || stage === 'junior')) {
    return [{ stage, isShared: true }];
  }
  return stage === 'nine-year'
    ? [
        { stage: undefined, isShared: false },
        { stage: 'primary', isShared: true },
        { stage: 'junior', isShared: true },
      ]
    : [{ stage, isShared: false }];
}

/** The schools of a county with the stages in which they have pupils. */
export function partsOfCounty(
  statements: readonly Statement[],
  views: readonly LedgerView[],
): readonly SchoolPart[] {
  const pupils = new Map<string, Map<Stage | undefined, number>>();
  for (const { quantity, scope, value } of statements) {
    if (quantity === 'pupils' && scope.school !== undefined && scope.className === undefined && value > 0) {
      const stages = pupils.get(scope.school) ?? new Map<Stage | undefined, number>();
      stages.set(scope.stage, value);
      pupils.set(scope.school, stages);
    }
  }
  const withSeniors = new Set(
    statements
      .filter(({ quantity, value }) => quantity === SENIORS && value > 0)
      .map(({ scope }) => scope.school),
  );
  const reasons = exclusions(views, pupils);
  return [...pupils].flatMap(([school, stages]) => {
    const staged = [...stages.keys()].filter((stage) => stage !== undefined);
    const all = staged.length > 0 ? staged : [singleStage(school)];
    const excluded = reasons.get(school);
    return all.map((stage) => ({
      school,
      stage,
      isShared: all.length > 1 || withSeniors.has(school),
      ...(excluded === undefined ? {} : { excluded }),
    }));
  });
}

function singleStage(school: string): Stage | undefined {
  const stage = stageOfWords(school);
  return stage === 'nine-year' ? undefined : stage;
}

/** Why schools are left out, by their names and by what their rows say of type, founder and fate. */
function exclusions(
  views: readonly LedgerView[],
  pupils: ReadonlyMap<string, ReadonlyMap<Stage | undefined, number>>,
): ReadonlyMap<string, string> {
  const words = new Map([...pupils.keys()].map((school) => [school, school]));
  for (const view of views.filter((one) => one.has('school_name'))) {
    for (const record of view.records) {
      const school = record.text('school_name').replace(/\s+/g, '');
      words.set(school, `${words.get(school) ?? school} ${descriptionOf(record)}`);
    }
  }
  const reasons = new Map<string, string>();
  for (const [school, description] of words) {
    const count = [...(pupils.get(school)?.values() ?? [])].reduce((sum, value) => sum + value, 0);
    const reason = exclusion(description, count);
    if (reason !== undefined) {
      reasons.set(school, reason);
    }
  }
  return reasons;
}

function descriptionOf(record: RecordView): string {
  return ['school_type', 'nature', 'remark']
    .map((field) => (record.has(field) ? record.text(field) : ''))
    .join(' ');
}

/** Who is left out of the comparison between schools: 测算范围 of both national procedures. */
function exclusion(description: string, pupils: number): string | undefined {
  const type = /民办|特殊教育|特教|职业|职高|中专|撤并|撤销|停办|停招|省直|市直属|高校附属|企业办/.exec(
    description,
  )?.[0];
  if (type) {
    return type;
  }
  const isPoint = /教学点/.test(description);
  return isPoint && (pupils < SMALL_TEACHING_POINT || /小学/.test(description)) ? '教学点' : undefined;
}

/** Whether a cell stands in the record's row; in its column where the table lies on its side. `field`: any that the ledger has. */
export function isInLine(view: LedgerView, record: RecordView, field: string, place: Place): boolean {
  return record.line === (liesOnItsSide(view, field) ? place.column : place.row);
}

const known = new WeakMap<LedgerView, boolean>();

/** A cell that is filled down from above stands in another row than its record, so one alone tells nothing. */
function liesOnItsSide(view: LedgerView, field: string): boolean {
  let isOnSide = known.get(view);
  if (isOnSide === undefined) {
    const all = (line: 'row' | 'column') =>
      view.records.every((record) => record.place(field)?.[line] === record.line);
    isOnSide = all('column') && !all('row');
    known.set(view, isOnSide);
  }
  return isOnSide;
}
