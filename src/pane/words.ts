import type { Explanation } from '../model/explanation';
import type { Finding } from '../model/finding';
import { markLooks } from '../model/palette';
import type { Stage } from '../model/quantity';
import type { Progress } from '../model/report';
import { type Standing, standingOf } from '../model/standing';

export {
  measuredText,
  numberText,
  type Outcome,
  outcomeOf,
  outcomeWords,
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

export const stageWords: Readonly<Record<Progress['stage'], string>> = {
  read: '正在读取工作簿',
  recognise: '正在识别台账',
  check: '正在逐格检查',
  judge: '正在对照标准',
};

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
