import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArea } from '../../src/model/address';
import type { Finding } from '../../src/model/finding';
import type { Report } from '../../src/model/report';
import type { Area } from '../../src/model/workbook';

/** The parts of a sample workbook's answer key that measures are taken from (see test/samples/README.md). */
export interface AnswerKey {
  readonly workbook: string;
  readonly packs: readonly string[];
  readonly sheets: readonly KeySheet[];
}

export interface KeySheet {
  readonly name: string;
  readonly kind: string;
  readonly violations?: readonly Violation[];
  readonly not_violations?: readonly { readonly cell: string; readonly why: string }[];
}

export interface Violation {
  readonly cell: string;
  readonly code: string;
  readonly severity: 'error' | 'warn' | 'info';
  readonly why: string;
  readonly related?: readonly string[];
}

export const samplesFolder = join(__dirname, '..', 'samples');

export function readKey(name: string): AnswerKey {
  return JSON.parse(readFileSync(join(samplesFolder, `${name}.key.json`), 'utf8'));
}

/** How a report fares against the key of its workbook. Every list holds what went wrong, in words. */
export interface Score {
  readonly errorsPlanted: number;
  readonly errorsMissed: readonly string[];
  readonly warningsPlanted: number;
  readonly warningsMissed: readonly string[];
  readonly errorsRaised: number;
  /** Our errors at cells of which the key says nothing. */
  readonly falseErrors: readonly string[];
  /** Findings of any severity on cells that the key calls right. */
  readonly trapped: readonly string[];
}

export function scoreReport(report: Report, key: AnswerKey): Score {
  const planted = key.sheets.flatMap((sheet) =>
    (sheet.violations ?? []).map((violation) => ({ sheet: sheet.name, violation })),
  );
  const missed = (severity: Violation['severity']) =>
    planted
      .filter(({ violation }) => violation.severity === severity)
      .filter(
        ({ sheet, violation }) =>
          !report.findings.some((finding) => isCounterpart(finding, sheet, violation)),
      )
      .map(({ sheet, violation }) => `${sheet}!${violation.cell} ${violation.code}: ${violation.why}`);
  const errors = report.findings.filter((finding) => finding.severity === 'error');
  return {
    errorsPlanted: planted.filter(({ violation }) => violation.severity === 'error').length,
    errorsMissed: missed('error'),
    warningsPlanted: planted.filter(({ violation }) => violation.severity === 'warn').length,
    warningsMissed: missed('warn'),
    errorsRaised: errors.length,
    falseErrors: errors
      .filter((finding) => !planted.some(({ sheet, violation }) => isCounterpart(finding, sheet, violation)))
      .map(describe),
    trapped: key.sheets.flatMap((sheet) =>
      (sheet.not_violations ?? [])
        .filter(({ cell }) => !(sheet.violations ?? []).some((violation) => violation.cell === cell))
        .flatMap(({ cell }) =>
          report.findings
            .filter((finding) => finding.sheet === sheet.name && meet(finding.cell, cell))
            .map(describe),
        ),
    ),
  };
}

function describe(finding: Finding): string {
  return `${finding.sheet}!${finding.cell} ${finding.rule} (${finding.severity}): ${finding.message}`;
}

/** A finding answers a planted violation when it stands at its cell or at a cell that the key relates to it. */
function isCounterpart(finding: Finding, sheet: string, violation: Violation): boolean {
  if (finding.sheet === sheet && meet(finding.cell, violation.cell)) {
    return true;
  }
  return (violation.related ?? []).some((reference) => {
    const [cell = '', relatedSheet = sheet] = reference.split('!').reverse();
    return parseArea(cell) !== undefined && finding.sheet === relatedSheet && meet(finding.cell, cell);
  });
}

function meet(one: string, other: string): boolean {
  const a = parseArea(one);
  const b = parseArea(other);
  return a !== undefined && b !== undefined && overlap(a, b);
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
