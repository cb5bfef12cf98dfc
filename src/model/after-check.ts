import { parseArea } from './address';
import type { DrawnCell, SheetDrawing } from './drawing';
import { type Explained, explainedFindings } from './explanation';
import { type KeySource, keysOf } from './finding-keys';
import { type Comparison, compareFindings, lastFindings, lastFindingsIn } from './last-findings';
import type { Memory } from './memory';
import { nothingOfSchool, recollectionEntries, recollectionIn } from './recollection';
import type { Report } from './report';
import { settled } from './settled';

/** What a workbook's memory says of a check, and what it is to remember from now on. */
export interface AfterCheck {
  readonly explained: Explained;
  readonly memory: Memory;
  /** With the check that it remembers; `undefined` where it remembers none. */
  readonly comparison: Comparison | undefined;
  /** Files whose school is another than they remember: nothing was carried over. */
  readonly others: readonly string[];
}

/** One check from beginning to end, for a face that does nothing in between. */
export function afterCheck(
  memory: Memory,
  report: Report,
  from: Pick<KeySource, 'workbook' | 'kinds'>,
): AfterCheck {
  const before = recollectionIn(memory);
  const source = { ...from, ledgers: report.ledgers, salts: before.salts };
  const keys = keysOf(report.findings, source);
  const { after, others } = settled(before, report, keys, source);
  const carried = others.length > 0 ? { ...memory, ...nothingOfSchool() } : memory;
  const known = lastFindingsIn(carried.findings);
  const entries = {
    ...carried,
    ...recollectionEntries(after),
    findings: lastFindings(report.findings, keys, source),
  };
  return {
    explained: explainedFindings(report.findings, keys, after.explanations),
    memory: Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)),
    comparison: known && compareFindings(known, keys, source),
    others,
  };
}

/** The drawing for a writer that keeps `alerts` live: their cells do not have the ground of `failing` by themselves. */
export function withLiveAlerts(drawing: SheetDrawing): SheetDrawing {
  const areas = (drawing.alerts ?? []).flatMap(({ area }) => parseArea(area) ?? []);
  const isAlert = ({ row, column }: DrawnCell) =>
    areas.some(
      ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
  return areas.length === 0
    ? drawing
    : {
        ...drawing,
        cells: drawing.cells.map((cell) =>
          cell.style?.colour === 'failing' && isAlert(cell)
            ? { ...cell, style: { ...cell.style, colour: 'none' } }
            : cell,
        ),
      };
}
