import type { RecordView } from '../../model/ledger';
import type { Place } from '../../model/workbook';
import { yearsBetween } from '../../reading/dates';
import type { Raised } from '../raised';
import { possessive } from '../sentences';
import { type Setting, subjectOf } from './setting';

interface Aged {
  readonly record: RecordView;
  readonly place: Place;
  readonly age: number;
  readonly born: string;
}

/** So many lines tell the day on which a list reckons its ages; fewer may agree by chance. */
const FEWEST = 5;
const MOST = 0.8;
/** Days are tried by the first lines; the rest of a long list reckons alike. */
const TRIED = 200;

/**
 * An age beside a date of birth. The day on which the list reckons is the one on which nearly all lines come out; a line that is two
 * years off or more is wrong, one year may be a birthday or another way to count.
 */
export function checkAges({ view, kind }: Setting): readonly Raised[] {
  const lines = view.has('age') && view.has('birth_date') ? view.records.flatMap(agedIn) : [];
  const day = lines.length >= FEWEST ? reckoningDay(lines.slice(0, TRIED)) : undefined;
  if (day === undefined) {
    return [];
  }
  const off = lines.filter(({ born, age }) => Math.abs(yearsBetween(born, day) - age) >= 2);
  return off.length > lines.length * (1 - MOST)
    ? []
    : off.map(({ record, place, age, born }) => {
        const right = yearsBetween(born, day);
        const birth = record.place('birth_date');
        return {
          rule: 'age-mismatch',
          complaint: {
            cell: place,
            related: birth ? [birth] : [],
            severity: 'error',
            message: `${possessive(subjectOf(kind, record))}年龄写${age}岁,按出生日期应为${right}岁(别的各行都是这样算的)。请核对年龄和出生日期。`,
            actual: `${age} 岁`,
            required: `${right} 岁`,
            expected: right,
          },
        };
      });
}

function agedIn(record: RecordView): readonly Aged[] {
  const [age, born, place] = [record.number('age'), record.date('birth_date'), record.place('age')];
  return age !== undefined && born && born.precision !== 'year' && place
    ? [{ record, place, age, born: born.iso }]
    : [];
}

/** The day on which most ages are right: one on which somebody had a birthday, or none. */
function reckoningDay(lines: readonly Aged[]): string | undefined {
  const days = new Set(lines.map(({ born, age }) => `${Number(born.slice(0, 4)) + age}${born.slice(4)}`));
  let [best, most] = ['', 0];
  for (const day of days) {
    const right = lines.filter(({ born, age }) => yearsBetween(born, day) === age).length;
    [best, most] = right > most ? [day, right] : [best, most];
  }
  return most >= lines.length * MOST ? best : undefined;
}
