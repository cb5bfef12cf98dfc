import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Orientation } from '../../src/model/table';
import type { Workbook } from '../../src/model/workbook';
import { readWorkbookFile } from '../../src/xlsx/read';

/** What somebody who knows a workbook says of it: its tables, what was planted, and what only looks wrong. Rows count from 1. */
export interface AnswerKey {
  /** Ids of the standards that the workbook is held against. */
  readonly packs: readonly string[];
  readonly sheets: readonly KeySheet[];
}

export interface KeySheet {
  readonly name: string;
  /** Kind of ledger, words joined by `_`. */
  /** Left out where no kind of the list fits. */
  readonly kind?: string;
  readonly tables?: readonly KeyTable[];
  readonly violations?: readonly Violation[];
  readonly not_violations?: readonly { readonly cell: string; readonly why: string }[];
  /** Cells that planted errors of other cells make wrong too: a finding there is neither right nor false. */
  readonly consequences?: readonly string[];
}

export interface KeyTable {
  readonly orientation: Orientation | 'key_value';
  readonly header_rows?: readonly number[];
  readonly data_range?: string | null;
  /** Column, field, and whatever a key notes beside. */
  readonly columns?: readonly (readonly [string, string, ...unknown[]])[];
  readonly pairs?: readonly {
    readonly value_cell: string;
    readonly field: string;
    readonly label_cell: string;
  }[];
  readonly total_rows?: readonly number[];
  readonly subtotal_rows?: readonly number[];
}

export interface Violation {
  readonly cell: string;
  readonly code: string;
  readonly severity: 'error' | 'warn' | 'info';
  readonly why: string;
  /** Cells that take part (`C9`, `班额统计表!C9`); the name of a sheet alone is only a remark. */
  readonly related?: readonly string[];
}

export const samplesFolder = join(__dirname, '..', 'samples');

/** A workbook with its key. */
export interface Keyed {
  /** The file's name without ending. */
  readonly name: string;
  readonly workbook: Workbook;
  readonly key: AnswerKey;
}

const ending = '.key.json';

/** Every workbook of a folder that has a key beside it, by name. */
export function readKeyed(folder: string): readonly Keyed[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => readOne(folder, file.slice(0, -ending.length)));
}

export function readOne(folder: string, name: string): Keyed {
  const bytes = new Uint8Array(readFileSync(join(folder, `${name}.xlsx`)));
  const key: AnswerKey = JSON.parse(readFileSync(join(folder, `${name}${ending}`), 'utf8'));
  return { name, workbook: readWorkbookFile(bytes, `${name}.xlsx`), key };
}
