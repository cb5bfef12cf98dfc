import type { ProvisionResult } from './report';

/** Of so many rows of the documents: looked at, left to a person, not looked at. */
export interface ProvisionCounts {
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
