import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { markReport } from '../../src/engine/markup/markup';
import { SessionError } from '../../src/model/session';
import type { Workbook } from '../../src/model/workbook';
import { readOwnersWorkbook } from '../../src/xlsx/own';
import { UnreadableFile } from '../../src/xlsx/read-failure';
import { annotate, clearAll } from '../../src/xlsx/write';
import { bitsTurned, cutOff } from './files';
import { anyGrid } from './grids';

/** One kind of input: what is done with the one of a seed, and how many the command does. */
export interface Trial {
  readonly name: string;
  readonly count: number;
  /** @throws whatever goes wrong */
  readonly run: (seed: number) => void;
}

const options = { standards: ['national-quality-2017'], today: '2026-11-23' };

function check(workbook: Workbook) {
  return checkWorkbook(workbook, catalogue, options);
}

/** As the command line does it: read, checked, marked, cleared; a refusal in a clerk's words is right. */
function throughAll(bytes: Uint8Array): void {
  try {
    const workbook = readOwnersWorkbook(bytes, '台账.xlsx');
    const wishes = { notes: true, reportSheet: true, explained: new Map(), position: 'front' } as const;
    clearAll(annotate(bytes, markReport(check(workbook), workbook, wishes)));
  } catch (error) {
    if (!(error instanceof UnreadableFile || error instanceof SessionError)) {
      throw error;
    }
  }
}

export const trials: readonly Trial[] = [
  { name: 'grid', count: 20_000, run: (seed) => void check(anyGrid(seed)) },
  { name: 'bits', count: 300, run: (seed) => throughAll(bitsTurned(seed)) },
  { name: 'cut', count: 500, run: (seed) => throughAll(cutOff(seed)) },
];
