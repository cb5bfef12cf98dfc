import type { Finding } from '../../src/model/finding';
import type { Report } from '../../src/model/report';
import type { AnswerKey, KeySheet, Violation } from './answer-key';
import { type Owning, owningOf, type Wrong } from './owned';
import { measureRecognition, type Recognition } from './recognition';
import { meet, spotsOf } from './spots';

/** A planted violation, and what the report makes of it. */
export interface Planted {
  readonly sheet: KeySheet;
  readonly violation: Violation;
  /** Something is said at its cell or at one that the key relates to it, or it is named as taking part elsewhere. */
  readonly isFound: boolean;
  /** Said at the very cell, as an error or a question. */
  readonly isAtCell: boolean;
  /** Said at the very cell as an error. */
  readonly isExact: boolean;
}

/**
 * What the key says of a finding: `right` stands at a planted violation, `follows` is about a cell that one makes wrong
 * too (neither a find nor a false alarm), `unfounded` is neither.
 */
export type Verdict = 'right' | 'follows' | 'unfounded';

export interface Judged {
  readonly finding: Finding;
  /** Kind of the sheet in the key; `''` where the key does not name the sheet. */
  readonly kind: string;
  readonly verdict: Verdict;
}

/** How a report fares against the key of its workbook. */
export interface Score extends Recognition, Answers {
  readonly cells: number;
  /** What of the errors that were missed the report says not to have checked. */
  readonly owning: Owning;
}

/** How findings fare against a key. */
export interface Answers {
  readonly planted: readonly Planted[];
  readonly findings: readonly Judged[];
  /** Cells that only look wrong. */
  readonly traps: number;
  /** Findings of any severity at such cells. */
  readonly trapped: readonly Finding[];
}

export function scoreReport(report: Report, key: AnswerKey): Score {
  const answers = scoreFindings(report.findings, key);
  return {
    ...measureRecognition(key, report.ledgers),
    ...answers,
    cells: report.summary.cells,
    owning: owningOf(report, answers.planted.filter(isMissed).map(cellsOf)),
  };
}

function isMissed({ violation, isFound }: Planted): boolean {
  return violation.severity === 'error' && !isFound;
}

function cellsOf({ sheet: { name }, violation: { cell, code, why, related = [] } }: Planted): Wrong {
  return {
    what: `${name}!${cell} ${code}: ${why}`,
    cells: spotsOf([cell], name),
    witnesses: spotsOf(related, name),
  };
}

export function scoreFindings(findings: readonly Finding[], key: AnswerKey): Answers {
  const placed = findings.map((finding) => ({
    finding,
    main: spotsOf([finding.cell], finding.sheet),
    all: spotsOf([finding.cell, ...finding.related], finding.sheet),
  }));
  const violations = key.sheets.flatMap((sheet) =>
    (sheet.violations ?? []).map((violation) => ({
      sheet,
      violation,
      cell: spotsOf([violation.cell], sheet.name),
      reach: spotsOf([violation.cell, ...(violation.related ?? [])], sheet.name),
    })),
  );
  const follow = key.sheets.flatMap((sheet) => spotsOf(sheet.consequences ?? [], sheet.name));
  const verdictOf = ({ main, all }: (typeof placed)[number]): Verdict => {
    if (violations.some(({ cell }) => meet(main, cell))) {
      return 'right';
    }
    return violations.some(({ cell, reach }) => meet(main, reach) || meet(all, cell)) || meet(main, follow)
      ? 'follows'
      : 'unfounded';
  };
  const kinds = new Map(key.sheets.map(({ name, kind }) => [name, kind]));
  const clean = key.sheets.flatMap((sheet) => {
    const planted = spotsOf(
      (sheet.violations ?? []).map(({ cell }) => cell),
      sheet.name,
    );
    return (sheet.not_violations ?? [])
      .flatMap(({ cell }) => spotsOf([cell], sheet.name))
      .filter((spot) => !meet([spot], planted));
  });
  return {
    planted: violations.map(({ sheet, violation, cell, reach }) => {
      // Advice may be ignored: it is no answer to an error.
      const answers = placed.filter(
        ({ finding }) => violation.severity !== 'error' || finding.severity !== 'advice',
      );
      const there = answers.filter(({ main }) => meet(main, cell));
      return {
        sheet,
        violation,
        isFound: answers.some(({ main, all }) => meet(main, reach) || meet(all, cell)),
        isAtCell: there.length > 0,
        isExact: there.some(({ finding }) => finding.severity === 'error'),
      };
    }),
    findings: placed.map((one) => ({
      finding: one.finding,
      kind: kinds.get(one.finding.sheet) ?? '',
      verdict: verdictOf(one),
    })),
    traps: clean.length,
    trapped: placed.filter(({ main }) => meet(main, clean)).map(({ finding }) => finding),
  };
}
