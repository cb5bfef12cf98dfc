import type { Complaint, Severity } from '../../model/finding';
import { groupBy } from '../group';
import { basisText, type Raised } from '../raised';
import { cappedSeverity } from '../scene';
import type { Answer } from './answer';

/** What a list or form says is not there, one finding per cell; where another check has spoken of the cell, its words stand. */
export function answerComplaints(answers: readonly Answer[], raised: readonly Raised[]): readonly Raised[] {
  const spoken = new Set(raised.filter(isGrave).map(({ complaint }) => keyOf(complaint.cell)));
  const short = groupBy(
    raised
      .filter(isGrave)
      .flatMap(({ rule, complaint: { cell, basis } }) =>
        (basis?.rows ?? []).map((row) => ({ row, rule, cell })),
      ),
    ({ row, cell }) => `${cell.sheet} ${row}`,
  );
  // A rate that falls short is told once, and not again where the figures or the column of answers stand that it is made of; other
  // words say something of their own.
  const isTold = ({ provision, written: { text, place } }: Answer) =>
    provision.rows
      .flatMap((row) => short.get(`${place.sheet} ${row}`) ?? [])
      .some(
        ({ rule, cell }) => /\d/.test(text) || (rule.startsWith('standard-') && cell.column === place.column),
      );
  const denials = answers.filter((answer) => answer.says === 'no' && !isTold(answer));
  return [...groupBy(denials, ({ written }) => keyOf(written.place)).values()].flatMap((group) => {
    const [first] = group;
    return first && !first.places.some((place) => spoken.has(keyOf(place))) ? [complain(first, group)] : [];
  });
}

/** A word where a figure is usual, but which is understood as an answer, is no slip. */
export function withoutAnswered(raised: readonly Raised[], answers: readonly Answer[]): readonly Raised[] {
  const answered = new Set(answers.map(({ written }) => keyOf(written.place)));
  return raised.filter(({ rule, complaint }) => !UNREAD.has(rule) || !answered.has(keyOf(complaint.cell)));
}

const UNREAD: ReadonlySet<string> = new Set(['not-a-figure', 'not-in-list']);

/** A finding at the cell of a denial that names no document is about the row that is denied. */
export function withRows(raised: readonly Raised[], answers: readonly Answer[]): readonly Raised[] {
  const denials = new Map<string, Answer>();
  for (const answer of answers.filter(({ says }) => says === 'no')) {
    for (const place of answer.places) {
      denials.set(keyOf(place), denials.get(keyOf(place)) ?? answer);
    }
  }
  return raised.map((one) => {
    const first = denials.get(keyOf(one.complaint.cell));
    return first && one.complaint.basis === undefined && isGrave(one)
      ? { ...one, complaint: { ...one.complaint, basis: first.provision.basis } }
      : one;
  });
}

function isGrave({ complaint }: Raised): boolean {
  return complaint.severity !== 'advice';
}

function keyOf({ sheet, row, column }: Complaint['cell']): string {
  return `${sheet}!${row}:${column}`;
}

function complain(first: Answer, group: readonly Answer[]): Raised {
  const { provision, written, label, isFalseClaim, gap = '', lead } = first;
  const text = label.replace(/\s+/g, '');
  return {
    rule: isFalseClaim ? 'claim-false' : 'requirement-denied',
    rows: [...new Set(group.flatMap((one) => one.provision.rows))],
    complaint: {
      cell: written.place,
      severity: severityOf(first),
      message: isFalseClaim
        ? `“${text}”写的是没有做到,结论却填“${written.text}”。要求${provision.text}(${basisText(provision.basis)})。请改正结论并列入整改。`
        : `${lead ?? `“${text}”${written.text === '' ? '没有填' : `填的是“${written.text}”`},${gap}`}要求${provision.text}(${basisText(provision.basis)})。请补上后更新;暂时做不到的列入整改,填错的请改正。`,
      basis: provision.basis,
      actual: written.text,
      required: provision.isForbidden ? '无' : '有',
    },
  };
}

/** An honest 无 is to be made good or explained; what must not be, and a claim that contradicts its own line, is an error. */
function severityOf({ provision, isFalseClaim }: Answer): Severity {
  const capped = cappedSeverity(provision.status, provision.atMost);
  return capped === 'error' && !isFalseClaim && !provision.isForbidden ? 'query' : capped;
}
