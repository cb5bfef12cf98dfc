import { groupBy } from '../../src/engine/group';
import { type Figures, figuresOf, type Share, shareOf } from './figures';
import type { Measured } from './keyed';
import type { Judged, Planted, Score } from './score';

/** Share in words: `1061/1072 99.0 %`. */
export function shareText({ part, whole }: Share): string {
  return `${part}/${whole}${whole > 0 ? ` ${((100 * part) / whole).toFixed(1)} %` : ''}`;
}

/** Lines of cells below a head, every column as wide as it needs; Chinese characters take two places. */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, index) => Math.max(...lines.map((cells) => widthOf(cells[index] ?? ''))));
  return lines
    .map((cells) =>
      cells
        .map((text, index) => text + ' '.repeat((widths[index] ?? 0) - widthOf(text)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}

const columns: readonly (readonly [keyof Figures, string])[] = [
  ['found', 'found'],
  ['cell', 'at the cell'],
  ['exact', 'exact'],
  ['warnings', 'warnings'],
  ['unfounded', 'unfounded errors'],
  ['trapped', 'traps hit'],
  ['sheets', 'sheets'],
  ['columns', 'columns'],
  ['lines', 'lines misread'],
  ['silent', 'missed in silence'],
];

/** Every figure by workbook, and of all. */
export function byWorkbook(measured: readonly Measured[]): string {
  const row = (name: string, scores: readonly Score[]) => {
    const figures = figuresOf(scores);
    return [name, ...columns.map(([figure]) => shareText(figures[figure]))];
  };
  return tableText(
    ['workbook', ...columns.map(([, title]) => title)],
    [
      ...measured.map(({ name, score }) => row(name, [score])),
      row(
        'all',
        measured.map(({ score }) => score),
      ),
    ],
  );
}

/** By rule: errors raised, right, only following, unfounded; questions raised and right. The most unfounded first. */
export function byRule(measured: readonly Measured[]): string {
  const rules = groupBy(
    measured.flatMap(({ score }) => score.findings),
    ({ finding }) => finding.rule,
  );
  const rows = [...rules].map(([rule, judged]) => {
    const errors = judged.filter(({ finding }) => finding.severity === 'error');
    const queries = judged.filter(({ finding }) => finding.severity === 'query');
    return {
      unfounded: ofVerdict(errors, 'unfounded'),
      cells: [
        rule,
        ...[
          errors.length,
          ofVerdict(errors, 'right'),
          ofVerdict(errors, 'follows'),
          ofVerdict(errors, 'unfounded'),
          queries.length,
          ofVerdict(queries, 'right'),
        ].map(String),
      ],
    };
  });
  return tableText(
    ['rule', 'errors', 'right', 'following', 'unfounded', 'questions', 'right'],
    rows
      .toSorted((a, b) => b.unfounded - a.unfounded || ((a.cells[0] ?? '') < (b.cells[0] ?? '') ? -1 : 1))
      .map(({ cells }) => cells),
  );
}

function ofVerdict(judged: readonly Judged[], verdict: Judged['verdict']): number {
  return judged.filter((one) => one.verdict === verdict).length;
}

/** By kind of ledger as the keys name it. */
export function byKind(measured: readonly Measured[]): string {
  const scores = measured.map(({ score }) => score);
  const sheets = groupBy(
    scores.flatMap((score) => score.sheets),
    ({ kind }) => kind,
  );
  const planted = scores
    .flatMap((score) => score.planted)
    .filter(({ violation }) => violation.severity === 'error');
  const errors = scores
    .flatMap((score) => score.findings)
    .filter(({ finding, verdict }) => finding.severity === 'error' && verdict !== 'follows');
  return tableText(
    ['kind', 'sheets', 'found', 'at the cell', 'exact', 'unfounded errors'],
    [...sheets].toSorted().map(([kind, ofKind]) => {
      const there = planted.filter(({ sheet }) => sheet.kind === kind);
      const share = (isPart: (one: Planted) => boolean) => shareText(shareOf(there, isPart));
      return [
        kind,
        shareText(shareOf(ofKind, ({ isRight }) => isRight)),
        share(({ isFound }) => isFound),
        share(({ isAtCell }) => isAtCell),
        share(({ isExact }) => isExact),
        shareText(
          shareOf(
            errors.filter((one) => one.kind === kind),
            ({ verdict }) => verdict === 'unfounded',
          ),
        ),
      ];
    }),
  );
}

/** What went wrong in a workbook, thing by thing. */
export function faultsOf({ name, score }: Measured): readonly string[] {
  return [
    ...score.planted
      .filter(({ violation, isExact, isFound }) => (violation.severity === 'error' ? !isExact : !isFound))
      .filter(({ violation }) => violation.severity !== 'info')
      .map(({ sheet, violation, isFound, isAtCell }) => {
        const fault = isAtCell ? 'only asked' : isFound ? 'elsewhere' : 'missed';
        return `${fault}  ${sheet.name}!${violation.cell} ${violation.code}: ${violation.why}`;
      }),
    ...score.findings
      .filter(({ finding, verdict }) => finding.severity === 'error' && verdict === 'unfounded')
      .map(
        ({ finding }) => `unfounded  ${finding.sheet}!${finding.cell} ${finding.rule}: ${finding.message}`,
      ),
    ...score.trapped.map(
      ({ sheet, cell, rule, severity, message }) =>
        `trap  ${sheet}!${cell} ${rule} (${severity}): ${message}`,
    ),
    ...score.sheetsMissed.map((text) => `sheet  ${text}`),
    ...score.columnsMissed.map((text) => `column  ${text}`),
    ...[...score.rangesMissed, ...score.totalsMissed].map((text) => `lines  ${text}`),
  ].map((text) => `${name}  ${text}`);
}
