import { expect, test } from '@jest/globals';
import { readOne, samplesFolder } from '../../measure/answer-key';
import { checkKeyed } from '../../measure/keyed';
import { misreadings } from '../../measure/misread';

/**
 * Errors that may be told of workbooks in which nothing is wrong when columns of theirs are misread: what is told beyond that accuses figures
 * of what is the reading's fault. What the columns' own comparisons refute is withheld: without that it is 29 and 30.
 */
const AT_MOST = { '63_clean_primary': 10, '73_clean_junior': 0 };

test.each(Object.entries(AT_MOST))('a misread column of %s accuses hardly any figure', (name, most) => {
  const keyed = readOne(samplesFolder, name);
  const errorsOf = (workbook: typeof keyed.workbook) =>
    checkKeyed({ ...keyed, workbook }).findings.filter(({ severity }) => severity === 'error');
  const told = misreadings(keyed.workbook, checkKeyed(keyed).ledgers).flatMap(({ what, workbook }) =>
    errorsOf(workbook).map(({ rule, sheet, cell }) => `${what}: ${rule} ${sheet}!${cell}`),
  );
  expect(told.length > most ? told : []).toEqual([]);
});
