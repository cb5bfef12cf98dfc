import { areaAddress } from '../model/address';
import { uncheckedText } from '../model/coverage';
import type { Explained } from '../model/explanation';
import { withoutPersonalNumbers } from '../model/finding-keys';
import type { Report, Verdict } from '../model/report';
import { headline } from '../model/standing';
import { numberText, schoolPartText } from '../model/words';
import { printFindings } from './print-findings';
import { printRequirements } from './print-requirements';

/** The report of one file for a clerk: verdict, findings by sheet, requirements, what was not recognised. */
export function reportText(file: string, report: Report, explained: Explained): string {
  const parts = [
    printVerdict(file, report, explained),
    ...printFindings(report.findings, explained),
    ...printRequirements(report),
  ];
  return withoutPersonalNumbers(
    `${[...parts, ...printCoverage(report), ...printUnrecognised(report)].join('\n\n')}\n`,
  );
}

function printVerdict(file: string, report: Report, explained: Explained): string {
  const { summary, verdicts, standards, ledgers, unrecognised, requirements } = report;
  const unchecked = requirements.filter(({ status }) => status === 'unchecked').length;
  return [
    file,
    `  ${headline(report, explained)}`,
    ...verdicts.map((verdict) => `  ${verdictText(verdict)}`),
    `  标准 ${standards.map(({ label }) => label).join('、')}`,
    `  识别出 ${ledgers.length} 本台账，${unrecognised.length} 处未识别；检查了 ${numberText(summary.cells)} 个单元格、` +
      `${requirements.length} 项要求，其中 ${unchecked} 项未检查`,
    ...(report.proposal ? [`  ${report.proposal.text}`] : []),
    ...(report.remarks ?? []).map((remark) => `  ${remark}`),
  ].join('\n');
}

function verdictText({ school, stage, message, basis }: Verdict): string {
  const subject = schoolPartText(school, stage, ' ');
  return `${subject ? `${subject}：` : ''}${message}${basis ? `（${basis}）` : ''}`;
}

/** What was not checked in the ledgers, table by table. */
function printCoverage({ ledgers, coverage }: Report): readonly string[] {
  const lines = ledgers.flatMap(({ table }, index) => {
    const unchecked = coverage[index]?.unchecked ?? [];
    const place = `${table.sheet.name} ${areaAddress(table.area)}`;
    return unchecked.length > 0 ? [`  ${place}`, ...unchecked.map((one) => `    ${uncheckedText(one)}`)] : [];
  });
  return lines.length > 0 ? [['台账里没有核对的内容', ...lines].join('\n')] : [];
}

function printUnrecognised({ unrecognised }: Report): readonly string[] {
  const lines = unrecognised.map(
    ({ sheet, range, reason }) => `  ${[sheet, range].filter(Boolean).join(' ')}  ${reason}`,
  );
  return lines.length > 0 ? [['没有识别的内容（没有检查）', ...lines].join('\n')] : [];
}
