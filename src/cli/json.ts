import { areaAddress, columnName, placeAddress } from '../model/address';
import type { Explained } from '../model/explanation';
import type { Finding } from '../model/finding';
import { type Comparison, withoutPersonalNumbers } from '../model/finding-keys';
import type { FieldPlace, Ledger } from '../model/ledger';
import type { ProvisionResult, Report, RequirementResult } from '../model/report';
import type { AfterCheck } from '../model/settled';
import { countStandings, explanationText, isShortfall, standingOf } from '../model/standing';

/** What the check before found, and what of it is left. */
function sinceLast({ added, solved, emptied, remaining }: Comparison) {
  return { added, solved, emptied, remaining };
}

/** The report of one file as one line of JSON. Rows and columns are Excel's own names: row 3, column C. */
export function reportLine(
  file: string,
  report: Report,
  { explained, comparison }: Pick<AfterCheck, 'explained' | 'comparison'>,
): string {
  const { errors, queries, advice, cells, milliseconds } = report.summary;
  const { short, settled, rectified } = countStandings(report.findings, explained);
  return JSON.stringify({
    schema: 2,
    file,
    standards: report.standards.map(({ id }) => id),
    ledgers: report.ledgers.map((ledger, index) => ({
      ...ledgerEntry(ledger),
      ...(report.coverage[index] ?? { checked: [], unchecked: [] }),
    })),
    findings: report.findings.map((finding) => findingEntry(finding, explained)),
    requirements: requirementEntries(report),
    unrecognised: report.unrecognised.map(({ sheet, range, reason, takenFor, guesses, coverage }) => ({
      sheet,
      range,
      reason,
      ...(takenFor === undefined ? {} : { takenFor, choices: guesses.map(({ kind }) => kind) }),
      ...coverage,
    })),
    ...(comparison ? { sinceLast: sinceLast(comparison) } : {}),
    ...(report.unread ? { unread: report.unread } : {}),
    ...(report.remarks ? { remarks: report.remarks } : {}),
    ...(report.proposal ? { proposal: report.proposal } : {}),
    summary: { errors, queries, advice, short, settled, rectified, cells, ms: Math.round(milliseconds) },
  });
}

/** The line of a file that could not be read or checked, or whose copy could not be written. */
export function failureLine(file: string, code: string, message: string): string {
  return JSON.stringify({ file, error: { code, message } });
}

function ledgerEntry({ kind, table, fields, confidence }: Ledger) {
  const isTransposed = table.orientation === 'columns';
  return {
    ...(table.sheet.file === undefined ? {} : { file: table.sheet.file }),
    sheet: table.sheet.name,
    kind,
    range: areaAddress(table.area),
    headerRows: table.headerLines.map((line) => (isTransposed ? columnName(line) : rowNumber(line))),
    columns: fields.map((place) => ({ column: fieldLine(place, isTransposed), field: place.field })),
    confidence: Math.round(confidence * 100) / 100,
  };
}

function rowNumber(row: number): number {
  return row + 1;
}

/** The column that holds a field; where the table is transposed, the row. */
function fieldLine({ index }: FieldPlace, isTransposed: boolean): string | number {
  return isTransposed ? rowNumber(index) : columnName(index);
}

/** `shortfall`: a true value may fall short, no mistake; `explanation`: what the school says of it. */
function findingEntry(finding: Finding, explained: Explained) {
  const { rule, severity, sheet, cell, related, message, basis, actual, required, rows } = finding;
  const { cause, expected, restsOn, file } = finding;
  const explanation = explained.get(finding);
  return {
    rule,
    severity,
    ...(file === undefined ? {} : { file }),
    sheet,
    cell,
    related,
    message: withoutPersonalNumbers(message),
    basis,
    actual: withoutPersonalNumbers(actual),
    required: withoutPersonalNumbers(required),
    ...(cause === undefined ? {} : { cause }),
    ...(expected === undefined
      ? {}
      : { expected: typeof expected === 'string' ? withoutPersonalNumbers(expected) : expected }),
    ...(restsOn === undefined ? {} : { restsOn }),
    ...(rows === undefined ? {} : { rows }),
    ...(isShortfall(finding) ? { shortfall: true } : {}),
    ...(explanation === undefined
      ? {}
      : {
          explanation: withoutPersonalNumbers(explanationText(explanation)),
          settled: standingOf(finding, explanation) === 'settled',
        }),
  };
}

/** Every bound; then every row of the documents that no bound speaks for. */
function requirementEntries({ requirements, provisions }: Report) {
  const bound = new Set(
    requirements.flatMap(({ standard, rows }) => rows.map((row) => `${standard} ${row}`)),
  );
  const settled = new Map(
    provisions.flatMap((one) => one.provision.rows.map((row) => [`${one.standard} ${row}`, one] as const)),
  );
  const keyOf = ({ standard, rows }: RequirementResult) => `${standard} ${rows[0] ?? ''}` as const;
  const figured = new Set(requirements.filter(({ status }) => status === 'met').map(keyOf));
  return [
    ...requirements.map((result) =>
      requirementEntry(result, settled.get(keyOf(result)), figured.has(keyOf(result))),
    ),
    ...provisions
      .filter(({ standard, provision }) => !provision.rows.some((row) => bound.has(`${standard} ${row}`)))
      .map(provisionEntry),
  ];
}

/** A row that figures, records and people speak of: what cannot be computed stands as they say. */
function provisionEntry({ standard, provision, status, reason, from }: ProvisionResult) {
  const { id, rows, basis, text, kind, judged } = provision;
  return {
    id,
    standard,
    rows,
    clause: basis.clause,
    kind,
    judged,
    status,
    required: text,
    reason: withoutPersonalNumbers(reason),
    basis: `${basis.document} ${basis.clause}`.trim(),
    from: from.map(placeAddress),
  };
}

/** What a person or a record says of the row holds for each of its bounds; that another bound of it is met (`isFigured`) does not. */
function requirementEntry(result: RequirementResult, row: ProvisionResult | undefined, isFigured: boolean) {
  const { id, standard, indicator, stage, school, value, required, reason, missing, basis, from } = result;
  const { rows, clause } = result;
  const isOpen = result.status === 'unchecked' && !(isFigured && row?.status === 'met');
  const status = isOpen && row ? row.status : result.status;
  return {
    id,
    standard,
    rows,
    clause,
    ...(row === undefined ? {} : { kind: row.provision.kind, judged: row.provision.judged }),
    indicator,
    stage,
    ...(school === undefined ? {} : { school }),
    status,
    value: value ?? null,
    required,
    reason: withoutPersonalNumbers(reason),
    ...(missing === undefined ? {} : { missing }),
    basis,
    from: from.map(placeAddress),
  };
}
