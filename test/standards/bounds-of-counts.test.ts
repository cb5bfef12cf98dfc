import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import type { Count, Provision } from '../../src/model/standard';
import { standards } from '../../src/standards';
import { sheetOf, workbookOf } from '../support/sheet';

interface Held {
  readonly pack: string;
  readonly provision: Provision;
  readonly count: Count;
}

const held: readonly Held[] = standards.flatMap(({ id, provisions }) =>
  provisions.flatMap((provision) => provision.counts.map((count) => ({ pack: id, provision, count }))),
);

/** How the row stands by one line of a primary school that states the figure; the line says the unit. */
function standing({ pack, provision, count }: Held, value: number) {
  const naming = provision.namings.find(({ isUnwanted }) => isUnwanted !== true);
  const label = [...(naming?.around ?? []), ...(naming?.label ?? [])].map(([first = '']) => first).join('');
  const sheet = sheetOf(
    [
      ['样例小学自查表'],
      ['填报日期:2026年5月20日'],
      ['序号', '检查内容', '检查情况'],
      [1, label, `${value}${count.unit}`],
      [2, '校长姓名', '张样一'],
    ],
    { name: '自查' },
  );
  const { provisions } = checkWorkbook(workbookOf(sheet), catalogue, {
    standards: [pack],
    today: '2026-05-20',
  });
  return provisions.find(({ provision: own }) => own.id === provision.id)?.status;
}

describe('figures that a row demands of a line', () => {
  test.each(
    held.map((one): [string, Held] => [`${one.provision.id} ${one.count.bound}${one.count.unit}`, one]),
  )('%s: kept at the bound, denied just beyond it', (_name, one) => {
    const { bound, comparison } = one.count;
    const step = bound > 20 ? 1 : 0.1;
    expect(['denied', 'short']).not.toContain(standing(one, bound));
    expect(standing(one, comparison === '>=' ? bound - step : bound + step)).toBe('denied');
  });

  test('every row that demands a figure has a bound that is tried, or is known to have none', () => {
    const numberless = standards.flatMap(({ provisions, requirements, demands }) => {
      const bounded = new Set(
        [...requirements, ...demands.filter(({ bound }) => bound !== undefined)].flatMap(
          ({ basis }) => basis.rows ?? [],
        ),
      );
      return provisions
        .filter(
          ({ kind, counts, rows }) =>
            kind === 'figure' && counts.length === 0 && !rows.some((row) => bounded.has(row)),
        )
        .map(({ id }) => id);
    });
    expect([...numberless].sort()).toEqual([...NUMBERLESS].sort());
  });
});

/** Figures without a number of their own: plans, counts that must be none, growth, ratios by tables. */
const NUMBERLESS: readonly string[] =
  'N17-g6 N17-q7 N17-q8 N26-T10 N26-T23 N26-H8 N26-H13 N26-F4 N26-F9 N26-S11 N26-S13 N26-S20 N26-S22 N26-R2 N26-R3 N26-R6 N26-S4 N26-C5 N12-g6 LAW-certificate LAW-attend LAW-sports A-3-1b A-3-4a A-3-5b B-4-2-1b B-4-4-1a B-4-4-2b B-7-3 C-3-1-2 C-3-1-3 C-3-1-4 C-3-2-4b C-4-4 E-3 E-4-1-2e E-4-2-2c E-4-2-3 E-4-2-4 E-4-2-4b E-4-3-3 E-4-3-5b E-4-3-5f E-5-2a D-1-1m D-1-2a D-1-2b D-1-3a D-1-4c'.split(
    ' ',
  );
