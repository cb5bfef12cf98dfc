import type { Severity } from '../model/finding';
import type { Progress, RequirementResult } from '../model/report';

/** Words that the screens share; what is said once stands where it is said. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: '必须改',
  query: '待说明',
  advice: '建议',
};

export const severitySigns: Readonly<Record<Severity, string>> = { error: '✗', query: '?', advice: 'ⓘ' };

export const statusWords: Readonly<Record<RequirementResult['status'], string>> = {
  met: '达标',
  short: '未达标',
  unchecked: '未检查',
};

export const stageWords: Readonly<Record<Progress['stage'], string>> = {
  read: '正在读取工作簿',
  recognise: '正在识别台账',
  check: '正在逐格检查',
  judge: '正在对照标准',
};

/** 1288 → 1,288; at most three decimals, no trailing zeros. */
export function numberText(value: number): string {
  return value.toLocaleString('zh-CN', { maximumFractionDigits: 3 });
}

/** Rates are fractions inside: 0.0045 with unit % → 0.45%. */
export function measuredText(value: number, unit: string): string {
  return unit === '%' ? `${numberText(value * 100)}%` : `${numberText(value)} ${unit}`.trim();
}

export function failureText(reason: unknown): string {
  return reason instanceof Error && reason.message ? reason.message : '出现了没有预料到的问题,请再试一次。';
}
