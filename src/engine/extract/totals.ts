import type { LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import { numberingLevel } from '../../reading/chinese-numerals';
import type { RecordReader } from './record';
import { bestCover, coverBelow, linesUnder, type Mark, standOver } from './total-spans';

type Total = LedgerView['totals'][number];

/** What the lines of a table are, in order. */
export interface Lines {
  readonly records: readonly RecordView[];
  readonly marks: readonly Mark[];
}

/** Records and the totals over them. */
export interface Counted {
  readonly records: readonly RecordView[];
  readonly totals: readonly Total[];
}

/** 小计, 合计, 平均 …, each with the records it speaks of. */
export function totalsOf(
  records: readonly RecordView[],
  marks: readonly Mark[],
  kind: LedgerKind,
  reader: RecordReader,
): readonly Total[] {
  const totals: Total[] = [];
  const grouping = groupingField(kind, reader);
  const added = addedFields(kind, reader);
  const areOver = standOver(marks, records, added);
  let section = 0;
  let last = 0;
  // A list may hold several wholes, one after the other: 小学合计, 初中合计.
  let whole = 0;
  for (const [index, { after, total, covers }] of marks.entries()) {
    if (!total) {
      section = after;
      last = after;
      continue;
    }
    if (covers) {
      totals.push({ record: total, covers });
      continue;
    }
    if (areOver && total.role === 'subtotal') {
      const under = after + linesUnder(marks, index, records).length;
      totals.push({
        record: total,
        covers: records.slice(after, beforeSameLevel(records, after, under, total, kind)),
      });
      continue;
    }
    if (isHeading(total, kind)) {
      const next = marks.slice(index + 1).find((mark) => mark.after > after)?.after ?? records.length;
      totals.push({
        record: total,
        covers: records.slice(after, beforeSameLevel(records, after, next, total, kind)),
      });
      last = after;
      continue;
    }
    const below = total.role === 'total' && after === section ? belowOf(marks, index, records.length) : after;
    if (below > after) {
      totals.push({ record: total, covers: coverBelow(total, records, after, below, added) });
      last = after;
    } else if (total.role === 'subtotal') {
      const group = grouping === undefined ? last : groupStart(records, last, after, grouping);
      totals.push({
        record: total,
        covers: bestCover(total, records, [group, last, section, 0], after, added),
      });
      last = after;
    } else {
      const starts = total.role === 'total' ? [whole, 0, section, last] : [0];
      totals.push({ record: total, covers: bestCover(total, records, starts, after, added) });
      whole = total.role === 'total' ? after : whole;
    }
  }
  return totals;
}

/** 二、… after the (一) (二) (三) that 一、…合计 stands over is none of its lines. */
function beforeSameLevel(
  records: readonly RecordView[],
  from: number,
  to: number,
  total: RecordView,
  kind: LedgerKind,
): number {
  const name = nameOf(total, kind);
  const own = numberingLevel(total.text(name));
  const next = records.findIndex(
    (record, index) => index >= from && index < to && numberingLevel(record.text(name)) === own,
  );
  return next < 0 || own === 0 ? to : next;
}

/** The field by which the lines of this table are called. */
function nameOf(record: RecordView, { nameFields }: LedgerKind): string {
  return nameFields.find((field) => record.has(field)) ?? '';
}

/** "二、支出合计": a numbered total stands over its lines, not under them. */
function isHeading(total: RecordView, kind: LedgerKind): boolean {
  const name = nameOf(total, kind);
  return /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、..]/.test(total.text(name));
}

/** The field by whose value rows belong together (年级, 乡镇): merged or filled down, or a grade. */
function groupingField(kind: LedgerKind, reader: RecordReader): string | undefined {
  return kind.fields.find(
    ({ field, fillsDown, content }) =>
      reader.fields.has(field) && (fillsDown === true || content.type === 'grade'),
  )?.field;
}

function addedFields(kind: LedgerKind, reader: RecordReader): readonly string[] {
  return kind.fields
    .filter(
      ({ field, content, additive }) => reader.fields.has(field) && (additive ?? content.type === 'number'),
    )
    .map(({ field }) => field);
}

/** Where the run of records with the last one's grade or town begins. */
function groupStart(records: readonly RecordView[], from: number, to: number, grouping: string): number {
  const last = records[to - 1]?.text(grouping);
  let start = to;
  while (start > from && records[start - 1]?.text(grouping) === last) {
    start--;
  }
  return start;
}

/** How far the records under a total reach that stands over them: to the next total or heading. */
function belowOf(marks: readonly Mark[], index: number, records: number): number {
  const after = marks[index]?.after ?? 0;
  const next = marks.find(
    ({ after: at, total }, other) => other > index && at > after && (!total || total.role === 'total'),
  );
  return next?.after ?? records;
}
