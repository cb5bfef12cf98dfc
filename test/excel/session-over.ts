import { afterEach, expect } from '@jest/globals';
import { excelSession } from '../../src/excel/session';
import type { Mark, Markup, SheetDrawing } from '../../src/model/drawing';
import type { Session } from '../../src/model/session';
import type { Sheet, Workbook } from '../../src/model/workbook';
import { openBook } from '../support/excel-host/book';
import { ExcelHost } from '../support/excel-host/host';
import { connectClient } from '../support/excel-host/node-client';

const hosts: ExcelHost[] = [];

/** Nothing was used that the host does not model, and nothing that was lent was kept. */
afterEach(async () => {
  await settled();
  for (const { wire } of hosts.splice(0)) {
    expect([...wire.unknown]).toEqual([]);
    expect(wire.references.size).toBe(0);
  }
});

/** The product's own session over the real client, and the host behind it. */
export function sessionOver(
  sheets: readonly Sheet[],
  excelApi?: string,
): { readonly session: Session; readonly host: ExcelHost } {
  const host = new ExcelHost(openBook(workbookOf(sheets)));
  connectClient(host, excelApi);
  hosts.push(host);
  return { session: excelSession(), host };
}

export function workbookOf(sheets: readonly Sheet[]): Workbook {
  return { name: '样例镇中心小学.xlsx', sheets, date1904: false };
}

/** Waits for what the client does without being waited for: clean-up requests, registrations, events. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

export function readAll(session: Session): Promise<Workbook> {
  return session.read(() => undefined, new AbortController().signal);
}

export function markup(marks: readonly Mark[], sheets: readonly SheetDrawing[] = []): Markup {
  return { marks, notes: [], sheets, position: 'front' };
}

/** The round trips of some work, in order. */
export async function tripsOf(host: ExcelHost, work: () => Promise<unknown>) {
  const before = host.trips.length;
  await work();
  return host.trips.slice(before);
}
