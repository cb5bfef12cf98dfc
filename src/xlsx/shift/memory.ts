import type { Memory } from '../../model/memory';
import { movedLine, type Shift } from './lines';

interface Kept {
  readonly sheet?: unknown;
  readonly row?: unknown;
  readonly fields?: unknown;
}

/** What the user has told about tables stays with their header rows and columns. */
export function shiftedMemory(memory: Memory, shift: Shift): Memory {
  const choices = Object(memory.choices) as { readonly assignments?: unknown };
  return Array.isArray(choices.assignments)
    ? {
        ...memory,
        choices: {
          ...choices,
          assignments: choices.assignments.flatMap((one) => shiftedAssignment(Object(one), shift)),
        },
      }
    : memory;
}

function shiftedAssignment(assignment: Kept, shift: Shift): readonly Kept[] {
  const { sheet, row, fields } = assignment;
  if (sheet !== shift.sheet || typeof row !== 'number') {
    return [assignment];
  }
  if (shift.axis === 'rows') {
    const moved = movedLine(shift, row);
    return moved === undefined ? [] : [{ ...assignment, row: moved }];
  }
  const columns = Object.entries(Object(fields)).flatMap(([column, field]) => {
    const moved = movedLine(shift, Number(column));
    return moved === undefined ? [] : [[String(moved), field]];
  });
  return [{ ...assignment, fields: Object.fromEntries(columns) }];
}
