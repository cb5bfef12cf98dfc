import type { Report, RequirementResult } from '../../model/report';
import { measuredText, numberText, outcomeOf, outcomeWords, schoolPartText } from '../../model/words';

export { numberText, outcomeOf, outcomeWords };

/** `小学 生均图书`, with the school in front where there are several. */
export function requirementName({ school, stage, label }: RequirementResult): string {
  return [schoolPartText(school, stage, ' '), label].filter(Boolean).join(' ');
}

/** "实际 3.9 ㎡/生，要求 ≥ 4.5 ㎡/生，还差 324 ㎡。" and what it rests on, unless that is only the value again. */
export function requirementText(result: RequirementResult): string {
  const { status, value, unit, bound, required, missing = '', reason } = result;
  if (status === 'unchecked') {
    return [`要求 ${required}`, reason].filter(Boolean).join('。');
  }
  const facts = [
    value === undefined ? '' : `实际 ${measuredText(value, unit, bound)}`,
    `要求 ${required}`,
    missing,
  ];
  const source = /^计算得[^。；]*$/.test(reason) ? '' : reason;
  return [facts.filter(Boolean).join('，'), source].filter(Boolean).join('。');
}

/** What was looked at: silence is never a pass. */
export function extentText({ summary, ledgers, requirements, unrecognised }: Report): string {
  const unchecked = requirements.filter(({ status }) => status === 'unchecked').length;
  return (
    `检查了 ${numberText(ledgers.length)} 本台账、${numberText(summary.cells)} 个单元格、${numberText(requirements.length)} 项要求；` +
    `${numberText(unchecked)} 项要求未检查，${numberText(unrecognised.length)} 处内容未识别。`
  );
}
