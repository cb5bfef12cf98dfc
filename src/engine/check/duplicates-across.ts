import { cellAddress } from '../../model/address';
import type { UncheckedGroup } from '../../model/coverage';
import type { LedgerKind, LedgerView, RecordView } from '../../model/ledger';
import type { Copy } from '../extract/copies';
import type { Raised } from '../raised';
import { quoted } from '../sentences';
import { compared, isNoValue, repeated, type UniqueField, uniqueFields } from './duplicates';

/** Values that no two records of a kind may share although they stand in different ledgers (the rolls of two classes). */
export function checkDuplicatesAcross(views: readonly LedgerView[], kind: LedgerKind): readonly Raised[] {
  const said = new Map<RecordView, RecordView>();
  return views.length < 2 ? [] : uniqueFields(kind).flatMap((rule) => checkField(views, rule, said));
}

interface First {
  readonly view: LedgerView;
  readonly record: RecordView;
}

function checkField(
  views: readonly LedgerView[],
  rule: UniqueField,
  said: Map<RecordView, RecordView>,
): readonly Raised[] {
  const { field } = rule.field;
  const firsts = new Map<string, First>();
  return views.flatMap((view) => {
    const raised: Raised[] = [];
    for (const record of view.has(field) ? view.records : []) {
      const text = compared(record.text(field));
      const first = firsts.get(text);
      if (!first) {
        firsts.set(text, { view, record });
        continue;
      }
      const [place, firstPlace] = [record.place(field), first.record.place(field)];
      if (
        first.view !== view &&
        place &&
        firstPlace &&
        said.get(record) !== first.record &&
        !isNoValue(text)
      ) {
        said.set(record, first.record);
        raised.push(repeated(rule, text, { place, record }, { place: firstPlace, record: first.record }));
      }
    }
    return unlessCopy(raised, view);
  });
}

/** A ledger most of whose records stand in another one already is a copy or a selection of it: said once. */
function unlessCopy(across: readonly Raised[], view: LedgerView): readonly Raised[] {
  const first = across[0];
  const copied = first?.complaint.related?.[0];
  if (!first || !copied || across.length < 4 || across.length <= view.records.length / 2) {
    return across;
  }
  return [
    {
      rule: 'duplicate-ledger',
      complaint: {
        cell: view.anchor,
        related: [copied],
        severity: 'query',
        message: `这张表有 ${across.length} 条和${quoted(copied.sheet)}里的重复。同样的台账请只留一份,或说明两张表的区别。`,
        actual: `${across.length} 条重复`,
        required: '不能重复',
      },
    },
  ];
}

const DOUBLE = '请核对哪一张是最新的,留下它,删去另一张;两张都要用的,请在表名里写明区别。';
const EARLIER = '以前各期要留存的不用改;如果这张才是最新的,请核对表名或标题里的月份。';

/** A copy is told once, at its own title; nothing else is said of what stands in both. */
export function tellCopies(copies: readonly Copy[]): readonly Raised[] {
  const firsts = copies.filter(
    ({ copy }, index) => copies.findIndex((one) => one.copy.view.sheet === copy.view.sheet) === index,
  );
  return firsts.map(({ of, copy, shared, different, isEarlier }) => {
    const [first] = different;
    const differs = first
      ? `,其中 ${different.length} 格不同(如 ${cellAddress(first.row, first.column)})`
      : ',内容完全一样';
    return {
      rule: 'sheet-copy',
      complaint: {
        cell: copy.view.anchor,
        related: different.slice(0, 9),
        severity: isEarlier ? 'advice' : 'query',
        message: `这张表像是${quoted(of.view.sheet)}的${isEarlier ? '上一期' : '副本'}:${copy.view.records.length} 条里有 ${shared} 条和那张相同${differs}。这张没有另外检查,也不计入统计。${isEarlier ? EARLIER : DOUBLE}`,
        actual: `${shared} 条相同`,
        required: isEarlier ? '统计以最后一期为准' : '同一份台账只留一张',
      },
    };
  });
}

/** What the coverage says of a copy. */
export function uncheckedCopy({ of, isEarlier }: Copy): UncheckedGroup {
  return {
    group: '整张表',
    reason: `是${quoted(of.view.sheet)}的${isEarlier ? '上一期' : '副本'},没有另外检查`,
    columns: [],
  };
}
