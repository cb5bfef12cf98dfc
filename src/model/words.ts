import type { Severity } from './finding';
import type { RequirementResult } from './report';

/** Words that every face of the program shares: pane, printed report, report sheet. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: '必须改',
  query: '待说明',
  advice: '建议',
};

export const statusWords: Readonly<Record<RequirementResult['status'], string>> = {
  met: '达标',
  short: '未达标',
  unchecked: '未检查',
};

export const stageWords: Readonly<Record<RequirementResult['stage'], string>> = {
  primary: '小学',
  junior: '初中',
  all: '',
};

const numbers = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 3 });

/** 1288 → `1,288`; at most three decimals, no trailing zeros. */
export function numberText(value: number): string {
  return numbers.format(value);
}

/** Rates are fractions inside: 0.0045 with unit % → `0.45%`. */
export function measuredText(value: number, unit: string): string {
  return unit === '%' ? `${numberText(value * 100)}%` : `${numberText(value)} ${unit}`.trim();
}
