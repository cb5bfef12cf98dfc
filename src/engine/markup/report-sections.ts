import { areaAddress, placeAddress } from '../../model/address';
import { type Coverage, uncheckedText } from '../../model/coverage';
import type { CellColour, CellStyle } from '../../model/drawing';
import type { Explained, Explanation } from '../../model/explanation';
import type { Finding } from '../../model/finding';
import type { Ledger } from '../../model/ledger';
import type { ProvisionResult, ProvisionStatus, Report, RequirementResult } from '../../model/report';
import { type Standing, standingOf, standings } from '../../model/standing';
import { countProvisions, countsText, judgingWords, provisionWords } from '../../model/words';
import { findingText, labelOf } from './notes';
import {
  extentText,
  outcomeOf,
  outcomeWords,
  type ReportLine,
  requirementName,
  requirementText,
} from './report-lines';

/** Findings that are listed one by one; a sheet of ten thousand lines helps nobody. */
const listedFindings = 2000;

const section: CellStyle = { colour: 'label', bold: true, size: 12 };
const plain: CellStyle = { size: 10, wrap: true };
const remark: CellStyle = { colour: 'muted', size: 10, wrap: true };

/** Verdicts, standards, and how to read the sheet. */
export function overviewLines(report: Report, remarks: readonly string[]): readonly ReportLine[] {
  const { verdicts, standards, proposal } = report;
  return [
    text('概况', section),
    ...verdicts.map(({ school, message, basis, passes, isUncertain }) => {
      const words = `${school ? `${school}：` : ''}${message}${basis ? `（${basis}）` : ''}`;
      const colour: CellColour =
        passes === undefined || (!passes && isUncertain) ? 'query' : passes ? 'met' : 'failing';
      return text(words, { ...plain, colour, bold: true });
    }),
    text(extentText(report), plain),
    ...standards.map(({ label, document }) => {
      const source = [
        document.number,
        document.title === label ? '' : `《${document.title}》`,
        document.date,
      ];
      return text(`依据的标准：${label}（${source.filter(Boolean).join(' ')}）`, plain);
    }),
    ...(proposal ? [text(proposal.text, remark)] : []),
    ...remarks.map((words) => text(words, remark)),
  ];
}

/** A section for each way in which findings stand, with links to the cells. */
export function findingLines(findings: readonly Finding[], explained: Explained): readonly ReportLine[] {
  let left = listedFindings;
  return standings.flatMap((standing) => {
    const own = findings.filter((finding) => standingOf(finding, explained.get(finding)) === standing);
    const listed = own.slice(0, left);
    left -= listed.length;
    const rest = own.length - listed.length;
    return own.length === 0
      ? []
      : [
          text(`${titles[standing]}（${own.length}）`, section),
          ...listed.map((finding) => findingLine(finding, explained.get(finding))),
          ...(rest > 0 ? [text(`其余 ${rest} 处没有逐条列出，单元格的颜色标记都在。`, remark)] : []),
        ];
  });
}

const titles: Readonly<Record<Standing, string>> = {
  error: '必须改：填错了，上报前必须更正',
  short: '没达标：填错了就更正，属实的列入整改',
  query: '待说明：更正，或者说明原因',
  advice: '建议：可以不改',
  settled: '学校已核对：已说明原因，或已列入整改',
};

function findingLine(finding: Finding, explanation: Explanation | undefined): ReportLine {
  const { sheet, cell, basis } = finding;
  return {
    type: 'entry',
    status: labelOf(finding, explanation),
    colour: standingOf(finding, explanation),
    place: cell === '' ? sheet : `${sheet} ${cell}`,
    ...(sheet !== '' && cell !== '' ? { link: { sheet, cell } } : {}),
    text: findingText({ ...finding, basis: '' }, explanation),
    basis,
  };
}

const outcomeColours: Readonly<Record<keyof typeof outcomeWords, CellColour>> = {
  short: 'failing',
  doubtful: 'query',
  unchecked: 'query',
  met: 'met',
};

/** Every requirement with its verdict: short ones first, then what is only asked about, what was not checked and why, those met. */
export function requirementLines(requirements: readonly RequirementResult[]): readonly ReportLine[] {
  return (['short', 'doubtful', 'unchecked', 'met'] as const).flatMap((outcome) => {
    const own = requirements.filter((result) => outcomeOf(result) === outcome);
    return own.length === 0
      ? []
      : [text(`${outcomeWords[outcome]}的要求（${own.length}）`, section), ...own.map(requirementLine)];
  });
}

function requirementLine(result: RequirementResult): ReportLine {
  const { basis, from } = result;
  const [first] = from;
  const source = first
    ? `\n取自 ${placeAddress(first)}${from.length > 1 ? ` 等 ${from.length} 格` : ''}`
    : '';
  return {
    type: 'entry',
    status: outcomeWords[outcomeOf(result)],
    colour: outcomeColours[outcomeOf(result)],
    place: requirementName(result),
    text: requirementText(result) + source,
    basis,
  };
}

const provisionColours: Readonly<Record<ProvisionStatus, CellColour>> = {
  met: 'met',
  confirmed: 'met',
  short: 'failing',
  denied: 'failing',
  'to-confirm': 'query',
  unchecked: 'query',
  'not-applicable': 'muted',
};

/** Every row of the documents, by chapter, with who tells how it stands; uncertain ones are only asked about. */
export function provisionLines({ provisions, standards }: Report): readonly ReportLine[] {
  return standards.flatMap(({ id, label }) => {
    const own = provisions.filter(({ standard }) => standard === id);
    return own.length === 0
      ? []
      : [
          text(`逐条核对：${label}（${countsText(countProvisions(own))}）`, section),
          ...own.map(provisionLine),
        ];
  });
}

function provisionLine({ provision, status, reason, from }: ProvisionResult): ReportLine {
  const { basis, judged, text: demanded } = provision;
  const [first] = from;
  const colour = provisionColours[status];
  return {
    type: 'entry',
    status: provisionWords[status],
    colour: colour === 'failing' && provision.status === 'uncertain' ? 'query' : colour,
    place: basis.clause || basis.document,
    text: `${demanded}\n${judgingWords[judged]}：${reason}${first ? `（${placeAddress(first)}）` : ''}`,
    basis: `${basis.document} ${basis.clause}`.trim(),
  };
}

/** What the tables were taken for, and what was not understood and so not checked. */
export function recognitionLines(
  { ledgers, coverage, unrecognised }: Pick<Report, 'ledgers' | 'coverage' | 'unrecognised'>,
  labels: Readonly<Record<string, string>>,
): readonly ReportLine[] {
  return [
    ...(ledgers.length > 0 ? [text(`识别出的台账（${ledgers.length}）`, section)] : []),
    ...ledgers.flatMap((ledger, index) => [
      ledgerLine(ledger, labels),
      ...uncheckedLines(ledger, coverage[index]),
    ]),
    ...(unrecognised.length > 0 ? [text(`没有识别、没有检查的内容（${unrecognised.length}）`, section)] : []),
    ...unrecognised.map(
      ({ sheet, range, reason }): ReportLine => ({
        type: 'entry',
        status: '未检查',
        colour: 'query',
        place: range === '' ? sheet : `${sheet} ${range}`,
        link: { sheet, cell: range === '' ? 'A1' : range },
        text: reason,
        basis: '',
      }),
    ),
  ];
}

function ledgerLine(
  { kind, table, confidence }: Ledger,
  labels: Readonly<Record<string, string>>,
): ReportLine {
  const range = areaAddress(table.area);
  const records = table.lines.filter(({ role }) => role === 'data').length;
  return {
    type: 'entry',
    status: '已检查',
    colour: 'met',
    place: `${table.sheet.name} ${range}`,
    link: { sheet: table.sheet.name, cell: range },
    text: `${labels[kind] ?? table.titles[0]?.text ?? table.sheet.name}，${records} 条记录`,
    basis: `识别把握 ${Math.round(confidence * 100)}%`,
  };
}

/** What could not be checked in a ledger, and why. */
function uncheckedLines({ table }: Ledger, coverage: Coverage | undefined): readonly ReportLine[] {
  const place = `${table.sheet.name} ${areaAddress(table.area)}`;
  return (coverage?.unchecked ?? []).map(({ group, reason, columns }) => ({
    type: 'entry',
    status: '未检查',
    colour: 'query',
    place,
    link: { sheet: table.sheet.name, cell: areaAddress(table.area) },
    text: `没有核对 ${uncheckedText({ group, reason, columns })}`,
    basis: '',
  }));
}

function text(words: string, style: CellStyle): ReportLine {
  return { type: 'text', text: words, style };
}
