import type { Memory } from './memory';
import type { Assignment, Confirmation } from './report';

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

/** What people have said of rows of the documents. */
export function rememberedConfirmations({ confirmations }: Memory): readonly Confirmation[] {
  return listOf(confirmations).filter(isConfirmation);
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

function isConfirmation(value: unknown): value is Confirmation {
  const { requirement, answer } = Object(value) as Record<string, unknown>;
  return typeof requirement === 'string' && ['有', '无', '不适用'].includes(answer as string);
}
