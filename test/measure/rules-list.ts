import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/catalogue';
import { groupBy } from '../../src/engine/group';
import { overBudget, shareBounds } from '../../src/engine/say/allowance';
import { groupOf, REMOVED, type Rule, rulesOf } from '../../src/engine/say/rules';
import type { Budget } from '../../src/model/catalogue';

/** Where the list of rules stands. */
export const rulesFile = join(__dirname, '../../src/RULES.md');

/** Writes the list of rules anew. */
export function listRules(): string {
  writeFileSync(rulesFile, rulesText(catalogue.budget));
  return `written: ${rulesFile}`;
}

/** The list of rules: what each says, what it needs, how gravely it speaks and how often falsely, as last measured. */
export function rulesText(budget: Budget): string {
  const rules = rulesOf(catalogue.ledgers);
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const asking = overBudget(budget, (rule) => groupOf(rule, known));
  const ofStandards = Object.keys(budget.rules)
    .filter((id) => groupOf(id, known) === '标准')
    .map((id): Rule => ({ id, group: '标准', about: '所选标准里这一项指标的要求', needs: [] }));
  const removed = Object.entries(REMOVED);
  const groups = groupBy([...rules, ...ofStandards], ({ group }) => group);
  return [
    '# The rules',
    '',
    'Generated from the rules and `engine/say/budget.json` (`npm run measure -- --rules`; measured by `npm run calibrate`); a test holds it to them.',
    'Severity: what was said in the measurement',
    '(✗ error, ? question, i advice). False: errors without a cause ÷ all errors on workbooks with planted defects and changed copies of the keyed ones,',
    'then the upper bound of that share (95 %, one-sided), then false errors on workbooks in which nothing is wrong and on tables of other trades.',
    'A rule beyond the budget may only ask (`engine/say/allowance.ts`).',
    '',
    `Measured ${budget.measured || 'never'}: ${budget.worlds} worlds, ${budget.keyed} keyed workbooks, ${budget.variants} changed copies of them, ${budget.cleanCells} cells in which nothing is wrong; other trades ${budget.foreignMeasured || 'never'}, ${budget.foreignCells} cells.`,
    ...[...groups].flatMap(([group, own]) => [
      '',
      `## ${group}`,
      '',
      ...own.map((rule) => lineOf(rule, budget, asking)),
    ]),
    ...(removed.length === 0
      ? []
      : ['', '## Removed', '', ...removed.map(([id, why]) => `- \`${id}\`: ${why}`)]),
    '',
  ].join('\n');
}

function lineOf({ id, about, needs }: Rule, { rules }: Budget, asking: ReadonlySet<string>): string {
  const one = rules[id];
  const severities = one
    ? [one.errors + one.clean > 0 ? '✗' : '', one.queries > 0 ? '?' : '', one.advice > 0 ? 'i' : ''].join('')
    : '';
  const share =
    one && one.errors > 0
      ? `${one.unfounded}/${one.errors} ≤ ${(100 * shareBounds(one.unfounded, one.errors).high).toFixed(1)} %, ${one.clean} + ${one.foreign}`
      : 'no error in the measurement';
  return `- \`${id}\` ${about}。${needs.length === 0 ? '' : `Needs: ${needs.join('; ')}. `}${severities === '' ? 'Not said' : severities}; ${share}${asking.has(id) ? '; **only asks**' : ''}`;
}
