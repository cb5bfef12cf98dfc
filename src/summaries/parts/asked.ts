import type { Ledger } from '../../model/ledger';
import type { FieldArea } from './columns';

/** A record, and whether it counts, also with another text in one of its cells. */
export interface Asked {
  readonly ledger: Ledger;
  readonly line: number;
  readonly section: string;
}
export type Question = (record: Asked, said?: Readonly<Record<string, string>>) => boolean;

/** Runs cut where a record stands for which it does not hold. */
export function piecesOf(
  runs: readonly FieldArea[],
  holds: (record: Asked) => boolean,
): readonly FieldArea[] {
  return runs.flatMap((run) => {
    const { ledger, section } = run;
    const pieces: number[][] = [];
    let isOpen = false;
    for (const line of run.lines) {
      const isIn = holds({ ledger, line, section });
      if (isIn && !isOpen) {
        pieces.push([]);
      }
      if (isIn) {
        pieces.at(-1)?.push(line);
      }
      isOpen = isIn;
    }
    return pieces.map((lines): FieldArea => {
      const [first = 0, last = first] = [lines[0], lines.at(-1)];
      const area =
        ledger.table.orientation === 'rows'
          ? { ...run.area, top: first, bottom: last }
          : { ...run.area, left: first, right: last };
      return { ...run, lines, area };
    });
  });
}

/** Whether the pieces are runs themselves: then a heading between them decides, not a record. */
export function areWhole(pieces: readonly FieldArea[], runs: readonly FieldArea[]): boolean {
  return pieces.every((piece) =>
    runs.some(
      ({ ledger, lines }) =>
        ledger === piece.ledger && lines.length === piece.lines.length && lines[0] === piece.lines[0],
    ),
  );
}
