import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { UNMEASURED } from '../../src/engine/say/allowance';
import type { Budget, Catalogue, Measured } from '../../src/model/catalogue';
import type { Finding } from '../../src/model/finding';
import { localDay } from '../../src/model/words';
import { readWorkbookFile } from '../../src/xlsx/read';
import { relations } from '../relations';
import { baselineOf, variantOf } from '../relations/run';
import { dialects } from '../world/dialects';
import { tryWorlds } from '../world/trial';
import { readKeyed } from './answer-key';
import { checkKeyed, folderOf, sets, TODAY } from './keyed';
import type { Switches } from './measure';
import { rulesFile, rulesText } from './rules-list';
import { scoreFindings, scoreReport } from './score';

const file = join(__dirname, '../../src/engine/say/budget.json');

/** Every rule may accuse: it is measured what is suspected, not what was already only asked. */
const unmeasured: Catalogue = { ...catalogue, budget: UNMEASURED };

type Counts = { -readonly [Key in keyof Measured]: number };
type Tally = Map<string, Counts>;

function count(tally: Tally, rule: string, what: keyof Measured, times = 1): void {
  const none: Counts = { errors: 0, unfounded: 0, queries: 0, advice: 0, clean: 0, foreign: 0 };
  const known = tally.get(rule) ?? none;
  known[what] += times;
  tally.set(rule, known);
}

const MEASURED = { error: 'errors', query: 'queries', advice: 'advice' } as const;

/** Findings of a workbook with planted defects; `isFalse` says of an error whether nothing accounts for it. */
function countAll(tally: Tally, findings: readonly Finding[], isFalse: (finding: Finding) => boolean): void {
  for (const finding of findings) {
    count(tally, finding.rule, MEASURED[finding.severity]);
    if (finding.severity === 'error' && isFalse(finding)) {
      count(tally, finding.rule, 'unfounded');
    }
  }
}

function countErrors(tally: Tally, findings: readonly Finding[], what: 'clean' | 'foreign'): void {
  for (const { rule } of findings.filter(({ severity }) => severity === 'error')) {
    count(tally, rule, what);
  }
}

/** Measures how often each rule accuses falsely, and writes it down with the list of rules. */
export function calibrate({
  calibrate: worlds = '',
  variants = '4',
  seed = '11',
  foreign = '',
}: Switches): string {
  const kept: Budget = JSON.parse(readFileSync(file, 'utf8'));
  const tally: Tally = new Map();
  const ofWorlds = countWorlds(tally, Number(worlds), Number(seed));
  const keyed = countKeyed(tally, Number(variants));
  const others = existsSync(foreign) ? countForeign(tally, foreign) : undefined;
  for (const [rule, last] of others === undefined ? Object.entries(kept.rules) : []) {
    count(tally, rule, 'foreign', last.foreign);
  }
  const budget: Budget = {
    measured: localDay(),
    foreignMeasured: others === undefined ? kept.foreignMeasured : localDay(),
    worlds: Number(worlds),
    keyed: keyed.workbooks,
    variants: keyed.variants,
    cleanCells: ofWorlds + keyed.cleanCells,
    foreignCells: others ?? kept.foreignCells,
    rules: Object.fromEntries([...tally].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
  writeFileSync(file, `${JSON.stringify(budget, undefined, 1)}\n`);
  writeFileSync(rulesFile, rulesText(budget));
  return rulesText(budget);
}

/** Invented schools with and without defects. How many cells the clean ones have. */
function countWorlds(tally: Tally, worlds: number, seed: number): number {
  let cells = 0;
  for (const trial of tryWorlds(dialects, worlds, seed, unmeasured)) {
    const falsely = new Set(trial.unfounded);
    countErrors(tally, trial.errors, 'clean');
    countAll(tally, trial.accused, (finding) => falsely.has(finding));
    cells += trial.cells;
  }
  return cells;
}

/** The keyed workbooks as they are, and each as `most` of the relations change it: with all of them it would take hours. */
function countKeyed(
  tally: Tally,
  most: number,
): { readonly workbooks: number; readonly variants: number; readonly cleanCells: number } {
  const all = sets.flatMap((set) => readKeyed(folderOf(set)));
  let [cleanCells, variants] = [0, 0];
  all.forEach((keyed, index) => {
    const { findings, planted, cells } = scoreReport(checkKeyed(keyed, unmeasured), keyed.key);
    const isClean = planted.length === 0;
    cleanCells += isClean ? cells : 0;
    const tried = relations.filter(
      (_, at) => most > 0 && (at + index) % Math.ceil(relations.length / most) === 0,
    );
    const before = tried.length === 0 ? [] : baselineOf(keyed, unmeasured);
    const changed = tried.flatMap((relation) => {
      const variant = variantOf(keyed, before, relation, 1, unmeasured);
      variants += variant ? 1 : 0;
      return variant?.fresh ?? [];
    });
    const judged = [...findings, ...scoreFindings(changed, keyed.key).findings];
    const falsely = new Set(
      judged.filter(({ verdict }) => verdict === 'unfounded').map(({ finding }) => finding),
    );
    const said = judged.map(({ finding }) => finding);
    if (isClean) {
      countErrors(tally, said, 'clean');
    } else {
      countAll(tally, said, (finding) => falsely.has(finding));
    }
  });
  return { workbooks: all.length, variants, cleanCells };
}

/** Tables of other trades. How many cells they have. */
function countForeign(tally: Tally, folder: string): number {
  let cells = 0;
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.xlsx'))) {
    const workbook = readWorkbookFile(new Uint8Array(readFileSync(join(folder, name))), name);
    const report = checkWorkbook(workbook, unmeasured, {
      standards: ['national-quality-2017'],
      today: TODAY,
    });
    countErrors(tally, report.findings, 'foreign');
    cells += report.summary.cells;
  }
  return cells;
}
