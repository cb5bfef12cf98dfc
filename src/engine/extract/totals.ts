import type { LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import type { RecordReader } from './record';

type Total = LedgerView['totals'][number];

/** 小计, 合计, 平均 …, each with the records it speaks of. */
export function totalsOf(
  all: readonly RecordView[],
  kind: LedgerKind,
  reader: RecordReader,
): readonly Total[] {
  const totals: Total[] = [];
  const grouping = groupingField(kind, reader);
  const added = addedFields(kind, reader);
  const records: RecordView[] = [];
  let sinceSection: RecordView[] = [];
  let sinceTotal: RecordView[] = [];
  let section = '';
  for (const record of all) {
    if (record.role === 'section' || record.section !== section) {
      section = record.section;
      sinceSection = [];
      sinceTotal = [];
    }
    if (record.role === 'data') {
      records.push(record);
      sinceSection.push(record);
      sinceTotal.push(record);
    } else if (record.role === 'subtotal') {
      const group = grouping === undefined ? sinceTotal : lastGroup(sinceTotal, grouping);
      const covers = bestCover(record, [group, sinceTotal, sinceSection, records], added);
      totals.push({ record, covers });
      sinceTotal = [];
    } else if (record.role === 'total') {
      const covers = bestCover(record, [records, sinceSection, sinceTotal], added);
      totals.push({ record, covers });
    } else if (record.role === 'statistic') {
      totals.push({ record, covers: records });
    }
  }
  return totals;
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

function lastGroup(records: readonly RecordView[], grouping: string): readonly RecordView[] {
  const last = records.at(-1)?.text(grouping);
  let from = records.length;
  while (from > 0 && records[from - 1]?.text(grouping) === last) {
    from--;
  }
  return records.slice(from);
}

/**
 * What a total covers is not written anywhere: of the ways it can be meant the one under which most of its figures are
 * right is taken, the likeliest first, so that a wrong figure stands out and a habit of the school does not.
 */
function bestCover(
  total: RecordView,
  covers: readonly (readonly RecordView[])[],
  fields: readonly string[],
): readonly RecordView[] {
  let best = covers[0] ?? [];
  let most = -1;
  const tried = new Set<number>();
  for (const cover of covers) {
    if (cover.length === 0 || tried.has(cover.length)) {
      continue;
    }
    tried.add(cover.length);
    const right = fields.filter((field) => agrees(total, cover, field)).length;
    if (right > most) {
      best = cover;
      most = right;
    }
  }
  return best.slice();
}

function agrees(total: RecordView, cover: readonly RecordView[], field: string): boolean {
  const stated = total.number(field);
  if (stated === undefined) {
    return false;
  }
  let sum = 0;
  for (const record of cover) {
    sum += record.number(field) ?? 0;
  }
  return Math.abs(sum - stated) < 0.005;
}
