import type { Complaint, Severity } from '../../model/finding';
import type { LedgerView, RecordView, Scene } from '../../model/ledger';
import type { Demand } from '../../model/standard';
import type { Place } from '../../model/workbook';

/** The cell of a field, or the head of the table where the record has none. */
export function placeOf(ledger: LedgerView, record: RecordView, field: string): Place {
  return record.place(field) ?? ledger.anchor;
}

/** What identifies a record in a sentence: `“显微镜”`. */
export function quoted(record: RecordView, ...fields: readonly string[]): string {
  const name = fields.map((field) => record.text(field)).find((value) => value !== '');
  return name ? `“${name.replaceAll(/\s+/g, '')}”` : '这一行';
}

/** `true` for a blank and for the strokes that stand for "none". */
export function isVoid(text: string): boolean {
  return /^[\s—–\-/／\\无]*$/.test(text);
}

/** A number as a clerk writes it: at most two decimals, no trailing zeros. */
export function plain(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** The strictest demand of the chosen standards with this id that holds at the school's stage and, where a room is named, for that room. */
export function demandOf(
  scene: Scene,
  id: string,
  room?: string,
): (Demand & { readonly severity: Severity }) | undefined {
  return scene
    .demands(id)
    .filter(({ rooms }) => rooms === undefined || (room !== undefined && rooms.includes(room)))
    .sort((one, other) => (other.bound ?? 0) - (one.bound ?? 0))[0];
}

/** The document behind a demand, for a complaint that is as grave as it is without it. */
export function basisOf(scene: Scene, id: string): Pick<Complaint, 'basis'> {
  const demand = demandOf(scene, id);
  return demand ? { basis: demand.basis } : {};
}

/** Whether a demand speaks of schools of this stage; where the stage is not known it may. */
export function isOfStage({ stage }: Demand, scene: Scene): boolean {
  return (
    stage === undefined || scene.stage === undefined || scene.stage === 'nine-year' || scene.stage === stage
  );
}

/** The parts of a complaint that a demand decides: its severity and basis, or `otherwise` without a source. */
export function underDemand(
  demand: (Demand & { readonly severity: Severity }) | undefined,
  otherwise: Severity,
): Pick<Complaint, 'severity' | 'basis'> {
  return demand ? { severity: demand.severity, basis: demand.basis } : { severity: otherwise };
}
