import { viewLedger } from '../../src/engine/extract/view';
import { recogniseSheet } from '../../src/engine/hypotheses/recognise';
import { cappedSeverity } from '../../src/engine/scene';
import { ledgers } from '../../src/ledgers';
import { cellAddress } from '../../src/model/address';
import type { Complaint, Severity } from '../../src/model/finding';
import type { LedgerKind, LedgerView, Scene } from '../../src/model/ledger';
import type { Scope } from '../../src/model/quantity';
import { general } from '../../src/standards/parts/general';
import { type DrawnSheet, dressed, workbookOf } from './sheet';

/** What a drawn ledger is checked against: what the school has, and what the standard demands. */
export interface Surroundings {
  /** Value by quantity, or by `quantity class` for one class. */
  readonly quantities?: Readonly<Record<string, number>>;
  /** Bound by demand; `true` where it has none. Always `error`. Else what holds whichever standards are chosen. */
  readonly demands?: Readonly<Record<string, number | true>>;
  readonly others?: readonly LedgerView[];
  readonly stage?: Scene['stage'];
  readonly today?: string;
}

/** The first ledger on a drawn sheet, recognised and read by the engine itself. */
export function drawnLedger(
  drawn: DrawnSheet,
  name = drawn.name,
): { readonly view: LedgerView; readonly kind: LedgerKind } {
  const sheet = dressed(drawn, { name });
  const ledger = recogniseSheet(sheet, ledgers).ledgers[0];
  const kind = ledgers.find(({ id }) => id === ledger?.kind);
  if (!ledger || !kind) {
    throw new Error('No ledger was recognised on the drawn sheet');
  }
  return { view: viewLedger(ledger, kind, workbookOf(sheet)), kind };
}

/** Cell and rule of the kind's own findings on a drawn ledger: `D3 equipment-shortage`. */
export function foundOn(drawn: DrawnSheet, surroundings: Surroundings = {}): readonly string[] {
  return complaintsOn(drawn, surroundings)
    .map(({ rule, complaint: { cell } }) => `${cellAddress(cell.row, cell.column)} ${rule}`)
    .sort();
}

/** The same for what is drawn behind the cells: `1 !equipment-shortage`. */
export function expectedOn(drawn: DrawnSheet): readonly string[] {
  return drawn.expected.map(({ cell, rule }) => `${cell} ${rule}`).sort();
}

export function complaintsOn(
  drawn: DrawnSheet,
  surroundings: Surroundings = {},
): readonly { readonly rule: string; readonly complaint: Complaint }[] {
  const { view, kind } = drawnLedger(drawn);
  const scene = sceneOf(surroundings);
  return kind.checks.flatMap(({ id, check }) =>
    [...check(view, scene)].map((complaint) => ({ rule: id, complaint })),
  );
}

export function sceneOf({ quantities = {}, demands = {}, others = [], stage, today }: Surroundings): Scene {
  const severity: Severity = 'error';
  return {
    ledgers: (kind) => others.filter((view) => view.kind === kind),
    demands: (id) => {
      const bound = demands[id];
      return bound === undefined
        ? general
            .filter((demand) => demand.id === id)
            .map((demand) => ({ ...demand, severity: cappedSeverity(demand.status, demand.atMost) }))
        : [
            {
              id,
              basis: { document: '责任书', clause: '四.3' },
              status: 'confirmed',
              severity,
              ...(bound === true ? {} : { bound }),
            },
          ];
    },
    quantity: (id, scope: Scope = {}) => {
      const value = quantities[scope.className === undefined ? id : `${id} ${scope.className}`];
      return value === undefined
        ? undefined
        : { value, place: { sheet: '班额统计表', row: 0, column: 0 }, approximate: false };
    },
    stage,
    today,
  };
}
