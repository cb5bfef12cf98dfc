import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import type { Severity } from '../../src/model/finding';
import { readWorkbookFile } from '../../src/xlsx/read';
import { TODAY } from '../measure/keyed';

/** What must and must not be said of a small workbook that life has made. */
interface Expected {
  readonly standard: string;
  readonly must_find: readonly (Spot & { readonly severity_at_least: Severity; readonly about: string })[];
  readonly must_not_find: readonly (Spot & { readonly severity: Severity })[];
  readonly words?: readonly (Spot & {
    readonly must_contain_any?: readonly string[];
    readonly must_not_contain?: readonly string[];
  })[];
}

interface Spot {
  readonly sheet: string;
  readonly cell: string;
}

const weights: Record<Severity, number> = { advice: 0, query: 1, error: 2 };
const ending = '.expected.json';

describe('workbooks as life makes them', () => {
  const names = readdirSync(__dirname).filter((name) => name.endsWith(ending));

  it.each(names.map((name) => name.slice(0, -ending.length)))('%s', (name) => {
    const expected = JSON.parse(readFileSync(join(__dirname, name + ending), 'utf8')) as Expected;
    expect(faultsOf(join(__dirname, `${name}.xlsx`), expected)).toEqual([]);
  });
});

function faultsOf(file: string, { standard, must_find, must_not_find, words = [] }: Expected) {
  const workbook = readWorkbookFile(new Uint8Array(readFileSync(file)), file);
  const { findings } = checkWorkbook(workbook, catalogue, { standards: [standard], today: TODAY });
  const at = ({ sheet, cell }: Spot) => findings.filter((one) => one.sheet === sheet && one.cell === cell);
  return [
    ...must_find
      .filter((spot) => !at(spot).some((one) => weights[one.severity] >= weights[spot.severity_at_least]))
      .map(({ cell, about }) => `missing ${cell}: ${about}`),
    ...must_not_find.flatMap((spot) =>
      at(spot)
        .filter(({ severity }) => severity === spot.severity)
        .map(({ cell, message }) => `false ${cell}: ${message}`),
    ),
    ...words.flatMap((spot) => {
      const said = at(spot)
        .map(({ message }) => message)
        .join('\n');
      const lacks = spot.must_contain_any?.some((word) => said.includes(word)) === false;
      const forbidden = spot.must_not_contain?.filter((word) => said.includes(word)) ?? [];
      return lacks || forbidden.length > 0 ? [`words ${spot.cell}: ${said}`] : [];
    }),
  ];
}
