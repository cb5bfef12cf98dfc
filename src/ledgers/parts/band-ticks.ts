import type { Complaint } from '../../model/finding';
import type { Field, LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import { isClassRow } from './class-checks';
import { placeOf, placesOf, plain } from './complain';
import { type Band, bands, bandWords } from './size-bands';

/** 班额(在相应栏内打√): a box for every band of sizes, ticked for each class. */
export const bandBoxes: readonly Field[] = bands.map(({ field, from, to }) => {
  const words = bandWords({ from, to });
  return { field, label: words[0] ?? field, headers: words, content: { type: 'yes-no', ticks: true } };
});

/** The ticked band is the one in which the size of the class lies. */
export const bandTicks: LedgerCheck = { id: 'class-size-band', reckons: true, check: wrongTicks };

function* wrongTicks(ledger: LedgerView): Iterable<Complaint> {
  const boxes = bands.filter(({ field }) => ledger.has(field));
  const ticked = (record: RecordView) => boxes.filter(({ field }) => record.yes(field) === true);
  const classes = ledger.records.filter(isClassRow);
  if (
    boxes.length < 2 ||
    classes.filter((record) => ticked(record).length === 1).length < classes.length / 2
  ) {
    return;
  }
  for (const record of classes) {
    const size = sizeOf(record);
    const right = boxes.filter(({ from, to }) => size !== undefined && from <= size && size <= to);
    const wrong = ticked(record).filter((box) => !right.includes(box));
    const [first] = wrong;
    const [meant] = right;
    if (size !== undefined && meant && (first || ticked(record).length === 0)) {
      yield complaint(ledger, record, size, first, meant);
    }
  }
}

function sizeOf(record: RecordView): number | undefined {
  const [boys, girls] = [record.number('students_male'), record.number('students_female')];
  return (
    record.number('students_total') ?? (boys === undefined || girls === undefined ? undefined : boys + girls)
  );
}

function complaint(
  ledger: LedgerView,
  record: RecordView,
  size: number,
  wrong: Band | undefined,
  meant: Band,
): Complaint {
  const name = record.text('class_name') || record.text('grade') || '这个班';
  const said = wrong ? `√打在“${ledger.header(wrong.field)}”` : '各栏都没有打√';
  return {
    cell: placeOf(ledger, record, (wrong ?? meant).field),
    related: placesOf(record, 'students_total', ...(wrong ? [meant.field] : [])),
    severity: 'error',
    message: `${name}有${plain(size)}人,${said},应打在“${ledger.header(meant.field)}”。请改正,并核对合计行的班数。`,
    actual: wrong ? ledger.header(wrong.field) : '未选',
    required: ledger.header(meant.field),
  };
}
