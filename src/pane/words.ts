import type { Severity } from '../model/finding';
import type { Stage } from '../model/quantity';
import type { Progress } from '../model/report';

export { measuredText, numberText, severityWords, statusWords } from '../model/words';

export const stageNames: Readonly<Record<Stage, string>> = { primary: '小学', junior: '初中' };

export const severitySigns: Readonly<Record<Severity, string>> = { error: '✗', query: '?', advice: 'ⓘ' };

export const stageWords: Readonly<Record<Progress['stage'], string>> = {
  read: '正在读取工作簿',
  recognise: '正在识别台账',
  check: '正在逐格检查',
  judge: '正在对照标准',
};

export function failureText(reason: unknown): string {
  return reason instanceof Error && reason.message ? reason.message : '出现了没有预料到的问题,请再试一次。';
}
