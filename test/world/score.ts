import { parseArea } from '../../src/model/address';
import type { Finding } from '../../src/model/finding';
import type { Report } from '../../src/model/report';
import { type Defect, spot } from './defects/defect';

/** What was said of one planted defect. */
export interface Outcome {
  readonly defect: Defect;
  /** Said as an error or a question, at a wrong cell or at one that bears witness against it. */
  readonly found: boolean;
  /** Said at a wrong cell, or at one that could as well be wrong. */
  readonly cell: boolean;
  /** Said there as an error. */
  readonly exact: boolean;
  /** The right value is named there. */
  readonly named: boolean;
  /** How many findings it drew; one that was made in several cells may be told at each of them once. */
  readonly findings: number;
}

export interface Verdict {
  /** Said beyond what was said of the clean workbook. */
  readonly accused: readonly Finding[];
  readonly outcomes: readonly Outcome[];
  /** Errors that no defect accounts for, and that the clean workbook did not draw. */
  readonly unfounded: readonly Finding[];
}

/** A finding as this and later versions of the engine give it. */
type Said = Finding & { readonly expected?: string | number };

/** What the engine says of a workbook with defects beyond what it said of the same one without them. */
export function scoreDefects(clean: Report, planted: Report, defects: readonly Defect[]): Verdict {
  const before = new Set(clean.findings.map(keyOf));
  const said = planted.findings.filter(
    (finding) => finding.severity !== 'advice' && !before.has(keyOf(finding)),
  );
  const places = new Map(said.map((finding) => [finding, placesOf(finding)]));
  const hits = (defect: Defect, finding: Finding) => {
    const { main, related } = places.get(finding) as Places;
    const cells = new Set(defect.cells.map(spot));
    return (
      main.some((place) => cells.has(place) || defect.related.has(place)) ||
      related.some((place) => cells.has(place))
    );
  };
  const outcomes = defects.map((defect): Outcome => {
    const cells = new Set([...defect.cells.map(spot), ...defect.asWell]);
    const hit = said.filter((finding) => hits(defect, finding));
    const at = hit.filter((finding) => places.get(finding)?.main.some((place) => cells.has(place)));
    const told = new Set(
      defect.cells.map(spot).map((cell) => at.find((finding) => places.get(finding)?.main.includes(cell))),
    );
    told.delete(undefined);
    return {
      defect,
      found: hit.length > 0,
      cell: at.length > 0,
      exact: at.some(({ severity }) => severity === 'error'),
      named: at.some((finding) => names(finding, defect)),
      findings: hit.length - Math.max(0, told.size - 1),
    };
  });
  const unfounded = said.filter(
    (finding) =>
      finding.severity === 'error' &&
      !defects.some(
        (defect) =>
          hits(defect, finding) || places.get(finding)?.main.some((place) => defect.follows.has(place)),
      ),
  );
  return { accused: said, outcomes, unfounded };
}

function keyOf({ rule, sheet, cell, severity }: Finding): string {
  return `${rule}|${sheet}|${cell}|${severity}`;
}

interface Places {
  readonly main: readonly string[];
  readonly related: readonly string[];
}

function placesOf({ sheet, cell, related }: Finding): Places {
  return {
    main: spotsOf(sheet, cell),
    related: related.flatMap((address) => {
      const at = address.lastIndexOf('!');
      return at < 0
        ? spotsOf(sheet, address)
        : spotsOf(address.slice(0, at).replace(/^'|'$/g, ''), address.slice(at + 1));
    }),
  };
}

function spotsOf(sheet: string, address: string): readonly string[] {
  const area = parseArea(address);
  if (!area) {
    return [];
  }
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  return rows.flatMap((row) => columns.map((column) => spot({ sheet, row, column })));
}

/** The value it should have: as the finding's own field, else as a word of what it says. */
function names({ expected, message, required, repair }: Said, { cells }: Defect): boolean {
  return cells.some(({ expected: right }) => {
    if (right === '') {
      return false;
    }
    if (expected !== undefined) {
      return (
        String(expected) === String(right) || (typeof expected === 'string' && percentOf(expected) === right)
      );
    }
    const digits = String(right).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const word =
      typeof right === 'number' ? new RegExp(`(?<![\\d.])${digits}(?![\\d])(?!\\.\\d)`) : new RegExp(digits);
    return [message, required, String(repair?.value ?? '')].some((text) => word.test(text));
  });
}

/** 63.9 of 63.9%, as defects name the figures of texts. */
function percentOf(text: string): number | undefined {
  return /^[\d.]+\s*%$/.test(text) ? Number.parseFloat(text) : undefined;
}
