import type { RecordView } from '../../model/ledger';
import type { CellValue } from '../../model/workbook';
import type { Raised } from '../raised';
import { hasCell } from './cell-set';
import { unlessMost } from './flood';
import { compared, isNoValue, repeated, type UniqueField, uniqueFields } from './repetition';
import type { Setting } from './setting';
import { textIndex } from './text-index';

/** Values that no two records of the ledger may share. Two records that share several are one mistake. */
export function checkDuplicates(setting: Setting): readonly Raised[] {
  const said = new Map<RecordView, RecordView>();
  return uniqueFields(setting.kind).flatMap((rule) => checkField(rule, setting, said));
}

const PERSONAL = ['gender', 'birth_date'];

/** `said`: the later record of a pair that shares another field already → the earlier one. */
function checkField(
  rule: UniqueField,
  { columns, view, suspicious }: Setting,
  said: Map<RecordView, RecordView>,
): readonly Raised[] {
  const column = columns.find(({ field }) => field === rule.field);
  if (!column) {
    return [];
  }
  const firsts = textIndex(column.length);
  const raised: Raised[] = [];
  for (let index = 0; index < column.length; index++) {
    const text = textOf(column.value(index));
    const at = text === '' ? -1 : firsts.firstWith(text, index);
    const record = view.records[index];
    const first = view.records[at];
    if (record && first && said.get(record) !== first && !isNoValue(text)) {
      said.set(record, first);
      const holders = [
        { place: column.place(at), record: first },
        { place: column.place(index), record },
      ] as const;
      // The number is wrong where sex or birth date contradict it, else where it comes for the second time.
      const isFirstOdd = hasCell(suspicious, first, PERSONAL) && !hasCell(suspicious, record, PERSONAL);
      const [odd, other] = isFirstOdd ? holders : [holders[1], holders[0]];
      raised.push(repeated(rule, text, odd, other));
    }
  }
  const header = column.header;
  return unlessMost(
    raised,
    column.length,
    `“${header}”有许多重复。请核对;一个号本来就可以登记多次的,请说明。`,
    0.3,
  );
}

function textOf(value: CellValue): string {
  return typeof value === 'string' ? compared(value) : typeof value === 'number' ? String(value) : '';
}
