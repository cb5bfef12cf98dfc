import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import { plain } from '../parts/complain';
import { complainAt } from '../parts/people';

/** A way to divide all teachers: parts that together are everybody. `rest` names the parts without which it is not complete. */
export interface Division {
  readonly what: string;
  readonly parts: readonly string[];
  readonly rest: readonly string[];
}

/** By how much the rows of a column exceed the 合计 line below them: the row's wrong figure is in the column that is off as much. */
function exceedsTotal(ledger: LedgerView, record: RecordView, field: string): number | undefined {
  const total = ledger.totals.find(({ covers }) => covers.includes(record));
  const stated = total?.record.number(field);
  return total && stated !== undefined
    ? total.covers.reduce((sum, one) => sum + (one.number(field) ?? 0), 0) - stated
    : undefined;
}

function isComplete(ledger: LedgerView, { rest }: Division): boolean {
  return rest.some((part) => ledger.has(part));
}

function writesNoughts({ records }: LedgerView, fields: readonly string[]): boolean {
  return records.some((record) => fields.some((field) => record.number(field) === 0));
}

const DASH = /^\s*[-—–]+\s*$/;

/** Parts that come to so much of their whole were meant to be all of it. */
const NEARLY = 0.8;

/** A column that was not read would make the parts complete: what they lack of the whole says nothing. */
function lacksColumn(ledger: LedgerView, { parts }: Division, total: string): boolean {
  const gapOf = (record: RecordView) => {
    const whole = record.number(total);
    return whole === undefined
      ? undefined
      : whole - parts.reduce((sum, part) => sum + (record.number(part) ?? 0), 0);
  };
  return (
    parts.some((part) => ledger.has(part) && ledger.unreadBeside?.(part)) ||
    ledger.unreadExplains?.(gapOf) === true
  );
}

/** Whether the parts that a table has divide most of its people, and not only lines of one or two, which come out by chance. */
function dividesMost(ledger: LedgerView, { parts }: Division, total: string): boolean {
  let [divided, others] = [0, 0];
  for (const record of ledger.records) {
    const whole = record.number(total) ?? 0;
    const sum = parts.reduce((sofar, part) => sofar + (record.number(part) ?? 0), 0);
    if (sum >= NEARLY * whole) {
      divided += whole;
    } else {
      others += whole;
    }
  }
  return divided > others;
}

/** 按学历, 按职称, 按年龄: each division adds up to the number of teachers of its row. */
export function divisionsAddUp(divisions: readonly Division[]): LedgerCheck {
  return {
    id: 'division-sum',
    about: '学历、职称、年龄各段相加=专任教师',
    needs: ['full_time_teachers'],
    uses: divisions.flatMap(({ parts }) => parts),
    reckons: true,
    *check(ledger) {
      const total = ['full_time_teachers', 'staff_total'].find((field) => ledger.has(field));
      if (!total) {
        return;
      }
      // A 合计 line over rows is wrong in a column or a row, and there it is said.
      const lacking = new Set(divisions.filter((one) => lacksColumn(ledger, one, total)));
      const dividing = divisions.filter((one) => dividesMost(ledger, one, total));
      const alone = ledger.totals.filter(({ covers }) => covers.length === 0).map(({ record }) => record);
      for (const record of [...ledger.records, ...alone]) {
        const whole = record.number(total);
        for (const division of divisions) {
          const { what, parts } = division;
          const known = parts.filter((part) => ledger.has(part));
          const values = known.map((part) => record.number(part));
          const sum = values.reduce<number>((sofar, value) => sofar + (value ?? 0), 0);
          const [first] = known;
          if (
            whole === undefined ||
            known.length < 2 ||
            first === undefined ||
            values.every((value) => value === undefined) ||
            sum === whole
          ) {
            continue;
          }
          // A dash beside noughts is no nought: what it stands for is not told.
          const isUntold = known.some((part) => DASH.test(record.text(part))) && writesNoughts(ledger, known);
          const isAll = sum > whole || isComplete(ledger, division);
          if (
            (sum < whole && (isUntold || lacking.has(division))) ||
            (!isAll && !dividing.includes(division))
          ) {
            continue;
          }
          const wrong = known.find((part) => exceedsTotal(ledger, record, part) === sum - whole) ?? first;
          yield* complainAt(record, wrong, {
            related: [total, ...known]
              .filter((field) => field !== wrong)
              .flatMap((field) => record.place(field) ?? []),
            severity: isAll ? 'error' : 'query',
            message: `按${what}相加是${plain(sum)}人,“${ledger.header(total)}”是${plain(whole)}人,${sum > whole ? '多出' : '少了'}${plain(Math.abs(sum - whole))}人。请核对各栏。`,
            actual: `${plain(sum)} 人`,
            required: `${plain(whole)} 人`,
          });
        }
      }
    },
  };
}
