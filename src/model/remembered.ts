import { type Explained, explainedFindings, explanationsIn } from './explanation';
import { type KeySource, keysOf } from './finding-keys';
import type { Memory } from './memory';
import type { Assignment, Report } from './report';

/** What decides a check among what a workbook remembers; whatever does not hold it in its form is passed over. */
export function rememberedChoices({ choices }: Memory): {
  readonly standards: readonly string[];
  readonly assignments: readonly Assignment[];
} {
  const { standards, assignments } = Object(choices) as Record<string, unknown>;
  return {
    standards: listOf(standards).filter((id) => typeof id === 'string'),
    assignments: listOf(assignments).filter(isAssignment),
  };
}

/** What the digests of a workbook are made with; `undefined` where nothing was explained in it yet. */
export function rememberedSalt({ school }: Memory): string | undefined {
  const { salt } = Object(school) as { readonly salt?: unknown };
  return typeof salt === 'string' ? salt : undefined;
}

/** The findings of a report that the workbook remembers an explanation of. */
export function rememberedExplanations(
  memory: Memory,
  report: Report,
  source: Omit<KeySource, 'ledgers' | 'salt'>,
): Explained {
  const salt = rememberedSalt(memory);
  const explanations = explanationsIn(memory.explanations);
  return salt === undefined || explanations.length === 0
    ? new Map()
    : explainedFindings(
        report.findings,
        keysOf(report.findings, { ...source, ledgers: report.ledgers, salt }),
        explanations,
      );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isAssignment(value: unknown): value is Assignment {
  const { sheet, row, kind, fields } = Object(value) as Record<string, unknown>;
  return (
    typeof sheet === 'string' &&
    typeof row === 'number' &&
    typeof kind === 'string' &&
    typeof fields === 'object' &&
    fields !== null
  );
}
