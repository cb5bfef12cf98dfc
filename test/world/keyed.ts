import { cellAddress, placeAddress } from '../../src/model/address';
import type { AnswerKey, Keyed, Violation } from '../measure/answer-key';
import type { Defect } from './defects/defect';
import type { Rendered } from './render/render';
import type { Trial } from './trial';

/** A workbook with planted defects and its key, as somebody who knows it would write that. */
export function keyOf(
  { sheets }: Pick<Rendered['workbook'], 'sheets'>,
  defects: readonly Defect[],
  { kinds, tables }: Partial<Pick<Rendered, 'kinds' | 'tables'>> = {},
): AnswerKey {
  return {
    packs: ['national-quality-2017'],
    sheets: sheets.map(({ name }) => ({
      name,
      kind: kinds?.get(name) ?? 'mixed',
      tables: tables?.get(name) ?? [],
      violations: defects.flatMap((defect) =>
        defect.cells
          .filter(({ sheet }) => sheet === name)
          .map(
            ({ row, column, expected }): Violation => ({
              cell: cellAddress(row, column),
              code: defect.kind,
              severity: 'error',
              why: `should be ${expected}`,
              related: [...defect.related].map(addressOf),
            }),
          ),
      ),
    })),
  };
}

function addressOf(spot: string): string {
  const [, sheet = '', row, column] = /^(.*)!(\d+):(\d+)$/.exec(spot) ?? [];
  return placeAddress({ sheet, row: Number(row), column: Number(column) });
}

/** The workbook of a trial with its defects, for whatever works on keyed workbooks. */
export function keyedOf({ dialect, seed, planted, outcomes, rendered }: Trial): Keyed {
  const defects = outcomes.map(({ defect }) => defect);
  return { name: `${dialect.id}-${seed}`, workbook: planted, key: keyOf(planted, defects, rendered) };
}
