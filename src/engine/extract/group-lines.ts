import type { LedgerKind, RecordView } from '../../model/ledger';
import { readClass, readClasses, readGrade } from '../../reading/classes';
import type { RecordReader } from './record';

/** A line among the records that is the sum of others, though no word like 小计 says so. */
interface GroupLine {
  readonly covers: readonly RecordView[];
}

/** Longer lists are lists of things; to try every line of them as a sum would take too long. */
const MOST = 400;
/** In so many columns a line is not the sum of the next ones by chance; small figures often are. */
const FEWEST_SUMS = 3;
const LARGE = 20;

/**
 * 七年级 over (or under) 七(1)班, 七(2)班 …, a township over its schools: lines of groups in a list of their members, told by their
 * names, or by their being the sum of the lines that follow in all columns.
 */
export function groupLines(
  records: readonly RecordView[],
  kind: LedgerKind,
  reader: RecordReader,
): ReadonlyMap<RecordView, GroupLine> {
  const found = new Map<RecordView, GroupLine>();
  if (records.length < 3 || records.length > MOST) {
    return found;
  }
  const classes = kind.fields.find(
    ({ field, content }) => content.type === 'class' && reader.fields.has(field),
  );
  const fields = addedFields(kind, reader);
  for (const [index, record] of records.entries()) {
    // A class is no group of the classes after it, though small ones may add up to it by chance.
    const isMember = classes !== undefined && readClass(record.text(classes.field)) !== undefined;
    const covers =
      (classes && membersOf(records, index, classes.field)) ??
      (isMember ? undefined : summedAfter(records, index, fields, kind));
    if (covers) {
      found.set(record, { covers });
    }
  }
  return found;
}

/** The classes beside a line that names nothing but their grade. */
function membersOf(
  records: readonly RecordView[],
  index: number,
  field: string,
): readonly RecordView[] | undefined {
  const text = records[index]?.text(field) ?? '';
  const grade =
    /^\d*$/.test(text) || readClasses(text).length > 0 ? undefined : readGrade(text.replace(/[(（].*$/, ''));
  if (grade === undefined) {
    return undefined;
  }
  const isMember = (one: RecordView | undefined) =>
    one !== undefined && readClass(one.text(field)) !== undefined && one.classOf(field)?.grade === grade;
  let [start, end] = [index, index + 1];
  while (isMember(records[end])) {
    end++;
  }
  while (end === index + 1 && isMember(records[start - 1])) {
    start--;
  }
  const members = end > index + 1 ? records.slice(index + 1, end) : records.slice(start, index);
  return members.length > 0 ? members : undefined;
}

/** The two or more lines after this one that add up to it in every column, or in all but one. */
function summedAfter(
  records: readonly RecordView[],
  index: number,
  fields: readonly string[],
  { nameFields: [name = ''] }: LedgerKind,
): readonly RecordView[] | undefined {
  const whole = records[index];
  // Noughts and ones prove nothing, but speak against a sum as well as larger numbers.
  const stated = fields.filter((field) => whole?.number(field) !== undefined);
  const large = stated.filter((field) => (whole?.number(field) ?? 0) >= LARGE);
  if (!whole || large.length < FEWEST_SUMS || whole.isBlank(name)) {
    return undefined;
  }
  const rest = new Map(stated.map((field) => [field, whole.number(field) ?? 0]));
  for (let end = index + 1; end < records.length; end++) {
    for (const [field, left] of rest) {
      rest.set(field, Number((left - (records[end]?.number(field) ?? 0)).toPrecision(12)));
    }
    const wrong = [...rest.values()].filter((left) => Math.abs(left) > 1e-6).length;
    if (end > index + 1 && (wrong === 0 || (wrong === 1 && large.length > FEWEST_SUMS))) {
      return records.slice(index + 1, end + 1);
    }
    if ([...rest.values()].filter((left) => left < -1e-6).length > 1) {
      return undefined;
    }
  }
  return undefined;
}

function addedFields(kind: LedgerKind, reader: RecordReader): readonly string[] {
  return kind.fields
    .filter(
      ({ field, content, additive }) => reader.fields.has(field) && (additive ?? content.type === 'number'),
    )
    .map(({ field }) => field);
}
