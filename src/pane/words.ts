import { markLooks } from '../model/drawing';
import type { Explanation } from '../model/explanation';
import type { Finding } from '../model/finding';
import type { Stage } from '../model/quantity';
import type { RequirementResult } from '../model/report';
import { type Standing, standingOf } from '../model/standing';
import { measuredText, numberText, type Outcome, outcomeOf } from '../model/words';

export {
  measuredText,
  numberText,
  type Outcome,
  outcomeOf,
  outcomeWords,
  progressWords,
} from '../model/words';

export const stageNames: Readonly<Record<Stage, string>> = { primary: '小学', junior: '初中' };

const standingSigns: Readonly<Record<Standing, string>> = {
  error: '✗',
  short: '▽',
  query: '?',
  advice: 'ⓘ',
  settled: '✓',
};

/** `✗ 必须改`, `▽ 没达标`, `✓ 列入整改`: colour is never alone. */
export function standingText(finding: Finding, explanation: Explanation | undefined): string {
  const standing = standingOf(finding, explanation);
  const isRectified = standing === 'settled' && explanation?.rectification !== undefined;
  return `${standingSigns[standing]} ${isRectified ? '列入整改' : markLooks[standing].label}`;
}

/** A failure in a clerk's words. What only programmers would understand comes last, for whoever is asked for help. */
export function failureText(reason: unknown): string {
  const text = reason instanceof Error ? reason.message : '';
  if (/[\u4e00-\u9fff]/.test(text)) {
    return text;
  }
  if (reason instanceof Error && (reason.name === 'ChunkLoadError' || /import|chunk|fetch/i.test(text))) {
    return '页面没有加载完整。请检查网络,然后关掉重新打开。';
  }
  return `出现了没有预料到的问题,请再试一次。${text ? `如果还是这样,请把这一行告诉技术人员:${text}。` : ''}`;
}

export function countRequirements(results: readonly RequirementResult[]): Readonly<Record<Outcome, number>> {
  const counts = { met: 0, short: 0, doubtful: 0, unchecked: 0 };
  for (const result of results) {
    counts[outcomeOf(result)] += 1;
  }
  return counts;
}

/** Requirements that could not be checked for one and the same reason. */
export interface Unchecked {
  readonly reason: string;
  readonly results: readonly RequirementResult[];
}

export function uncheckedByReason(results: readonly RequirementResult[]): readonly Unchecked[] {
  const reasons = new Map<string, RequirementResult[]>();
  for (const result of results.filter(({ status }) => status === 'unchecked')) {
    reasons.set(result.reason, [...(reasons.get(result.reason) ?? []), result]);
  }
  return [...reasons].map(([reason, all]) => ({ reason, results: all }));
}

/** 生均图书册数(小学); the school first where the workbook is about several. */
export function requirementTitle({ label, stage, school }: RequirementResult, hasStages: boolean): string {
  const part = hasStages && stage !== 'all' && !label.startsWith(stageNames[stage]) ? stageNames[stage] : '';
  return `${school ? `${school} ` : ''}${label}${part && `(${part})`}`;
}

/** In the way the standard puts it: 1:20.5 where it demands 1:19. */
export function actualText({ value = 0, unit, bound, required }: RequirementResult): string {
  return required.includes('1:') ? `1:${numberText(value)}` : measuredText(value, unit, bound);
}

/** Where a requirement that is short stands against the line that the others must still reach; `''` without such a line. */
export function floorText({ value = 0, bound, floor, reachesFloor, status }: RequirementResult): string {
  if (status !== 'short' || floor === undefined || bound === 0 || value < 0) {
    return '';
  }
  const line = `${numberText(floor * 100)}%`;
  return `达到标准的 ${numberText(Math.floor((value / bound) * 1000) / 10)}%,${reachesFloor ? `过了 ${line} 的线` : `没过 ${line} 的线`}`;
}

/** What the value rests on; that it was computed is said by the value itself. */
export function restsOn({ reason }: RequirementResult): string {
  return reason.replace(/^计算得[^,\uff0c;\uff1b]*[,\uff0c;\uff1b]?/, '');
}
