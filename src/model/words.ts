import type { Progress, ProvisionResult, ProvisionStatus, RequirementResult, Verdict } from './report';
import type { Judging, ProvisionKind } from './standard';

/** Words that every face of the program shares: pane, printed report, report sheet. */
const statusWords: Readonly<Record<RequirementResult['status'], string>> = {
  met: '达标',
  short: '未达标',
  unchecked: '未检查',
};

/** How a row of a document stands, in the words of every face. */
export const provisionWords: Readonly<Record<ProvisionStatus, string>> = {
  met: '达标',
  short: '未达标',
  unchecked: '未检查',
  'to-confirm': '待确认',
  confirmed: '已确认',
  denied: '没有做到',
  'not-applicable': '不适用',
};

export const kindWords: Readonly<Record<ProvisionKind, string>> = {
  figure: '数字',
  presence: '有无',
  agreement: '一致',
  documentary: '材料',
};

/** Who tells how a row stands. */
export const judgingWords: Readonly<Record<Judging, string>> = {
  computed: '按台账计算',
  recorded: '看台账记录',
  confirmed: '由人确认',
};

/** A bound whose source nobody has seen never fails a school: it only asks. */
export type Outcome = RequirementResult['status'] | 'doubtful';

export function outcomeOf({ status, certainty }: Pick<RequirementResult, 'status' | 'certainty'>): Outcome {
  return status === 'short' && certainty === 'uncertain' ? 'doubtful' : status;
}

export const outcomeWords: Readonly<Record<Outcome, string>> = { ...statusWords, doubtful: '待核实' };

export const stageWords: Readonly<Record<RequirementResult['stage'], string>> = {
  primary: '小学',
  junior: '初中',
  all: '',
};

const saysStage: Readonly<Record<RequirementResult['stage'], RegExp>> = {
  primary: /小学/,
  junior: /初中|初级中学/,
  all: /$/,
};

/** The school's name and stage; the stage is not said again after a name that says it: 第一小学, 实验学校小学. */
export function schoolPartText(
  school: string | undefined,
  stage: RequirementResult['stage'],
  between = '',
): string {
  const part = saysStage[stage].test(school ?? '') ? '' : stageWords[stage];
  return [school, part].filter(Boolean).join(between);
}

const numbers = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 3 });

/** 1288 → `1,288`; at most three decimals, no trailing zeros. */
export function numberText(value: number): string {
  return numbers.format(value);
}

/** The unit behind a number whose label already says per what: 每百名学生…数 0.9 人, 平均班额 46 人. */
export function spokenUnit(unit: string): string {
  return unit.replace(/\/(?:百名学生|班)$/, '');
}

/**
 * Rates are fractions inside: 0.0045 with unit % → `0.45%`. Beside a bound that it misses a value has so many digits that it does
 * not read like the bound: 5.1998 beside ≥5.2.
 */
export function measuredText(value: number, unit: string, bound = value): string {
  const scale = unit === '%' ? 100 : 1;
  const isAlike = value !== bound && numberText(value * scale) === numberText(bound * scale);
  const digits = isAlike ? String(Number((value * scale).toFixed(MOST_DIGITS))) : numberText(value * scale);
  return unit === '%' ? `${digits}%` : `${digits} ${spokenUnit(unit)}`.trim();
}

/** More digits than anybody measures. */
const MOST_DIGITS = 6;

/** Today's ISO day where the computer stands: a school's deadlines are local. */
export function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** What a check is at. */
export const progressWords: Readonly<Record<Progress['stage'], string>> = {
  read: '正在读取工作簿',
  recognise: '正在识别台账',
  check: '正在逐格检查',
  judge: '正在对照标准',
};

/** Of so many rows of the documents: looked at, left to a person, not looked at. */
interface ProvisionCounts {
  readonly checked: number;
  readonly toConfirm: number;
  readonly unchecked: number;
}

/** What does not apply is looked at: somebody, or the figures, have said so. */
export function countProvisions(results: readonly ProvisionResult[]): ProvisionCounts {
  const count = (status: string) => results.filter((one) => one.status === status).length;
  const [toConfirm, unchecked] = [count('to-confirm'), count('unchecked')];
  return { checked: results.length - toConfirm - unchecked, toConfirm, unchecked };
}

/** `已核对 12 · 待确认 30 · 未检查 41`; without the noughts where they are not wanted. */
export function countsText({ checked, toConfirm, unchecked }: ProvisionCounts, hasNoughts = true): string {
  const counts = [
    ['已核对', checked],
    ['待确认', toConfirm],
    ['未检查', unchecked],
  ] as const;
  return counts
    .filter(([, count]) => hasNoughts || count > 0)
    .map(([word, count]) => `${word} ${count}`)
    .join(' · ');
}

/** The chapter that a clause stands in: 四.1 → 四, 三(三)1(1) → 三(三), 资源配置第3项 → 资源配置. */
export function chapterOf(clause: string): string {
  return clause.replace(/(?:第?\d.*|[.、]\d.*|项.*)$/, '') || clause;
}

/** What a combined verdict is about: the clause without the document's number and without conditions in brackets that the message states itself. */
export function verdictTitle({ basis }: Pick<Verdict, 'basis'>): string {
  const clause = basis.includes(' ') ? basis.slice(basis.indexOf(' ') + 1) : basis;
  return clause.replace(/\([^)]*[,，][^)]*\)/, '');
}
