import { viewLedger } from '../../src/engine/extract/view';
import { recogniseSheet } from '../../src/engine/hypotheses/recognise';
import { ledgers as kinds } from '../../src/ledgers';
import { areaAddress, columnName } from '../../src/model/address';
import type { FieldPlace, Ledger, LedgerView } from '../../src/model/ledger';
import type { Assignment } from '../../src/model/report';
import type { Table } from '../../src/model/table';
import type { Sheet } from '../../src/model/workbook';
import { workbookOf } from './sheet';

/** A ledger in short, rows counted from 1: what a test compares. */
export interface Short {
  readonly kind: string;
  readonly range: string;
  readonly orientation?: string;
  readonly header: string;
  /** `A seq, B name`; a form's cells `B4 school_name`; lines of a turned table `2 name`. */
  readonly fields: string;
  /** Roles other than data: `total 9`. */
  readonly roles?: string;
}

export function short(sheet: Sheet, assignments: readonly Assignment[] = []): readonly Short[] {
  return recogniseSheet(sheet, kinds, assignments).ledgers.map(shortOf);
}

export function reasonsOf(sheet: Sheet): readonly string[] {
  return recogniseSheet(sheet, kinds).unrecognised.map(({ range, reason }) => `${range} ${reason}`.trim());
}

/** The views of all ledgers on a sheet, in order. */
export function viewsOf(sheet: Sheet): readonly LedgerView[] {
  const workbook = workbookOf(sheet);
  return recogniseSheet(sheet, kinds).ledgers.map((ledger) => {
    const kind = kinds.find(({ id }) => id === ledger.kind);
    if (!kind) {
      throw new Error(`unknown kind ${ledger.kind}`);
    }
    return viewLedger(ledger, kind, workbook);
  });
}

function shortOf({ kind, table, fields }: Ledger): Short {
  const roles = rolesOf(table);
  return {
    kind,
    range: areaAddress(table.area),
    ...(table.orientation === 'rows' ? {} : { orientation: table.orientation }),
    header: table.headerLines.map((line) => line + 1).join(','),
    fields: fields.map((place) => `${whereOf(place, table)} ${place.field}`).join(', '),
    ...(roles === '' ? {} : { roles }),
  };
}

function whereOf({ index, row }: FieldPlace, { orientation }: Table): string {
  if (orientation === 'columns') {
    return String(index + 1);
  }
  return columnName(index) + (row === undefined ? '' : String(row + 1));
}

function rolesOf({ lines }: Table): string {
  const roles = new Map<string, number[]>();
  for (const { index, role } of lines) {
    if (role !== 'data') {
      roles.set(role, [...(roles.get(role) ?? []), index + 1]);
    }
  }
  return [...roles].map(([role, rows]) => `${role} ${rows.join()}`).join(', ');
}
