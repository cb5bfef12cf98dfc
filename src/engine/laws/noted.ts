import { valueAt } from '../../model/workbook';
import type { Figures } from './book';
import { type Codes, codesOf, HEAD_LINES, isOnItsSide } from './codes';
import { admit, type Draft } from './draft';
import { evidenceOf } from './evidence';
import type { Formula } from './law';
import { type Relation, relationsIn } from './relation';
import type { View } from './view';
import { wordedDrafts } from './worded';

/** A relation that most lines do not keep was read along the wrong axis. */
const LEAST_SHARE = 0.3;

/**
 * Relations that a form prints over or under its table, or over its columns, in the numbers of its lines and columns: "01=02+09+11",
 * "2列=3+…+6", "5=(2+3)÷1", "05行≥08行". Each is held along the axis that has all its numbers; where both have, along the one that keeps it oftener.
 * `rates`: the rows over all columns, those that hold rates among them.
 */
export function findNoted(
  figures: Figures,
  views: { readonly columns: View; readonly rows?: View; readonly rates?: View },
  drafts: { readonly columns: Draft[]; readonly rows: Draft[] },
): void {
  for (const draft of wordedDrafts(views.columns, figures.notes)) {
    admit(drafts.columns, draft);
  }
  for (const view of [views.rows, views.rates].filter((one) => one !== undefined)) {
    const isRate = view === views.rates;
    for (const draft of wordedDrafts(view, figures.notes)) {
      if ((draft.operation === 'ratio') === isRate) {
        admit(drafts.rows, isRate ? { ...draft, view } : draft);
      }
    }
  }
  const isTurned = isOnItsSide(figures);
  const headed = headTexts(figures, isTurned).flatMap((text) =>
    relationsIn(text).map((relation) => ({ ...relation, axis: 'columns' as const })),
  );
  const relations = [...headed, ...figures.notes.flatMap(relationsIn)];
  if (relations.length === 0) {
    return;
  }
  const codes = codesOf(figures);
  for (const relation of relations) {
    const [along] = [
      { axis: 'columns' as const, view: views.columns, known: codes.columns },
      ...(views.rows === undefined ? [] : [{ axis: 'rows' as const, view: views.rows, known: codes.rows }]),
    ]
      .filter(({ axis }) => relation.axis === undefined || (relation.axis === axis) !== isTurned)
      .flatMap(({ axis, view, known }) =>
        formulasOf(relation, known).map((formula) => ({
          axis,
          formula,
          evidence: evidenceOf(view, formula),
        })),
      )
      .filter(({ evidence }) => evidence.tried > 0 && evidence.share >= LEAST_SHARE)
      .sort((one, other) => other.evidence.share - one.evidence.share);
    if (along) {
      const { axis, formula, evidence } = along;
      admit(drafts[axis], { ...formula, origin: 'printed', evidence });
    }
  }
}

/** What stands over the columns of the sheet: in their headers, and in the line of codes below these, which is none of the table's lines. */
function headTexts({ columns, sheet, area, isForm }: Figures, isTurned: boolean): readonly string[] {
  const most = isForm ? Number.POSITIVE_INFINITY : HEAD_LINES;
  const lines = Math.min(most, area.bottom - area.top + 1);
  const over = Array.from({ length: lines }, (_, step) =>
    Array.from({ length: area.right - area.left + 1 }, (_, more) =>
      valueAt(sheet, area.top + step, area.left + more),
    ),
  );
  const written = over.flat().filter((value) => typeof value === 'string');
  return [...new Set([...(isTurned ? [] : columns.flatMap(({ label }) => label.path)), ...written])];
}

/** A relation between items; a rate may be written as 0.924, 92.4% or 92.4. */
function formulasOf({ whole, parts, signs, operation, over }: Relation, codes: Codes): readonly Formula[] {
  const item = codes.get(whole);
  const items = parts.map((part) => codes.get(part)).filter((part) => part !== undefined);
  const scales = operation === 'ratio' ? [1, 100] : [1];
  return item === undefined || items.length < parts.length || items.includes(item)
    ? []
    : scales.map((scale) => ({
        operation,
        whole: item,
        parts: items,
        signs,
        scale,
        ...(over === undefined ? {} : { over }),
      }));
}
