import type { RecordLaw } from '../laws';
import { REFERENCES } from '../laws';
import type { Placed } from '../render/page';
import { linesOf } from '../source';
import {
  type Change,
  type DefectKind,
  fieldsOf,
  firstOf,
  numberAt,
  numbers,
  rewritten,
  slip,
  textOf,
} from './defect';

/** A number that breaks a law of its line. */
function broken(id: string, names: readonly RecordLaw['name'][], onlyResult: boolean): DefectKind {
  return {
    id,
    isArithmetic: true,
    plant: (scene, usable) =>
      firstOf(numbers(scene, usable), (one): readonly Change[] | undefined => {
        const { fact } = one;
        const laws = scene.witnesses.lineLaws(one).filter(({ law }) => names.includes(law.name));
        if (
          fact.kind !== 'field' ||
          laws.length === 0 ||
          laws.every(({ law }) => (law.fields[0] === fact.field) !== onlyResult)
        ) {
          return undefined;
        }
        const number = numberAt(one) as number;
        const wrong = slip(scene.random, number, Number.isInteger(number) ? 0 : 2);
        return [
          {
            at: one,
            now: rewritten(wrong, one.format),
            expected: number,
            also: laws.flatMap(({ cells }) => cells),
          },
        ];
      }),
  };
}

/** Fields that a register cannot do without. */
const REQUIRED = [
  'name',
  'sex',
  'idCard',
  'measure',
  'deadline',
  'person',
  'guardian',
  'head',
  'keeper1',
  'responsible',
  'cert',
  'unit',
  'guardianPhone',
  'finished',
];

/** Slips in one line of a list. */
export const LINE_KINDS: readonly DefectKind[] = [
  broken('wrong-product', ['product'], true),
  broken('wrong-factor', ['product'], false),
  broken('wrong-difference', ['difference'], true),
  broken('wrong-balance', ['balance'], true),
  broken('wrong-movement', ['balance'], false),
  broken('wrong-line-sum', ['sum'], true),
  {
    id: 'more-than-there-are',
    isArithmetic: true,
    plant: (scene, usable) =>
      firstOf(numbers(scene, usable), (one) => {
        const { fact } = one;
        const law = scene.witnesses
          .lineLaws(one)
          .find(({ law }) => law.name === 'at-most' && fact.kind === 'field' && law.fields[0] === fact.field);
        const whole = law?.cells[1];
        return law && whole
          ? [
              {
                at: one,
                now: rewritten((numberAt(whole) ?? 0) + scene.random.whole(1, 9), one.format),
                expected: numberAt(one) as number,
                also: law.cells,
              },
            ]
          : undefined;
      }),
  },
  {
    id: 'left-blank',
    plant: (scene, usable) =>
      firstOf(fieldsOf(scene, usable, REQUIRED), (one) => {
        const { source, field, line } = one.fact;
        const column = scene.rendered.placed.filter(
          ({ sheet, block, column: at, fact }) =>
            sheet === one.sheet &&
            block === one.block &&
            at === one.column &&
            fact.kind === 'field' &&
            fact.field === field &&
            fact.source === source,
        );
        // Where others may be blank too, a blank says nothing.
        const isFull =
          column.length > 3 && column.every(({ fact }) => fact.kind === 'field' && fact.value !== null);
        return isFull && line >= 0 ? [{ at: one, now: null, expected: textOf(one.fact.value) }] : undefined;
      }),
  },
  {
    id: 'days-out-of-order',
    plant: (scene, usable) =>
      firstOf(
        fieldsOf(scene, usable, [
          'deadline',
          'finished',
          'verified',
          'visit1',
          'visit2',
          'returned',
          'trainedTo',
        ]),
        (one) => {
          const law = scene.witnesses.lineLaws(one).find(({ law: { name } }) => name === 'order');
          const day = textOf(one.fact.value);
          const earlier = `${day.slice(0, 4)}-${String(Number(day.slice(5, 7)) - 2).padStart(2, '0')}-11`;
          const isWritten =
            law &&
            one.format.date !== undefined &&
            one.format.date !== 'serial' &&
            Number(day.slice(5, 7)) > 2;
          return isWritten
            ? [
                {
                  at: one,
                  now: sameWriting(one.format.date as string, earlier),
                  expected: day,
                  also: law.cells,
                },
              ]
            : undefined;
        },
      ),
  },
  {
    id: 'no-such-day',
    plant: (scene, usable) =>
      firstOf(
        fieldsOf(scene, usable, [
          'found',
          'deadline',
          'finished',
          'birth',
          'bought',
          'date',
          'returned',
          'leftDate',
        ]),
        (one) => {
          const pattern = one.format.date;
          const day = textOf(one.fact.value);
          return pattern?.includes('D') && pattern !== 'serial'
            ? [{ at: one, now: sameWriting(pattern, `${day.slice(0, 4)}-02-31`), expected: day }]
            : undefined;
        },
      ),
  },
  {
    id: 'day-to-come',
    plant: (scene, usable) =>
      firstOf(
        fieldsOf(scene, usable, ['found', 'bought', 'date', 'returned', 'trainedFrom', 'worked']),
        (one) => {
          const day = textOf(one.fact.value);
          const pattern = one.format.date;
          return pattern?.includes('YYYY') && /^\d{4}-/.test(day)
            ? [
                {
                  at: one,
                  now: sameWriting(pattern, `${scene.world.year + 3}${day.slice(4)}`),
                  expected: day,
                },
              ]
            : undefined;
        },
      ),
  },
  {
    id: 'nobody-of-that-name',
    plant: (scene, usable) =>
      firstOf(scene.random.shuffled(REFERENCES), ([source, field, to, key]) => {
        const isWhole =
          scene.world.sources[to] &&
          listed(scene.rendered.placed, to, key) >=
            linesOf(scene.world, to).filter(({ fullTime }) => fullTime !== false).length;
        const one = isWhole ? fieldsOf(scene, usable, [field], source)[0] : undefined;
        return one ? [{ at: one, now: '申屠无名', expected: textOf(one.fact.value) }] : undefined;
      }),
  },
];

/** How many lines of a source are named somewhere in the workbook. */
function listed(placed: readonly Placed[], source: string, field: string): number {
  return new Set(
    placed.flatMap(({ fact }) =>
      fact.kind === 'field' && fact.source === source && fact.field === field ? [fact.line] : [],
    ),
  ).size;
}

export function sameWriting(pattern: string, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return pattern
    .replace('serial', 'YYYY-MM-DD')
    .replace('YYYY', year)
    .replace('MM', month)
    .replace('DD', date)
    .replace('M', String(Number(month)))
    .replace('D', String(Number(date)));
}
