/** `npm run measure`: how well the engine does, in one process. What each mode measures is said by `usage`. */
import { parseArgs } from 'node:util';
import { calibrate } from './mode-calibrate';
import { measureForeign } from './mode-foreign';
import { measureKeyed } from './mode-keyed';
import { calibrateReading } from './mode-reading';
import { calibrateRefuting } from './mode-refuted';
import { measureRelations } from './mode-relations';
import { measureWorlds } from './mode-world';
import { listRules } from './rules-list';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    accept: { type: 'boolean' },
    calibrate: { type: 'string' },
    foreign: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string' },
    raise: { type: 'boolean' },
    refuting: { type: 'boolean' },
    reading: { type: 'string' },
    rules: { type: 'boolean' },
    relations: { type: 'boolean' },
    seed: { type: 'string' },
    seeds: { type: 'string' },
    variants: { type: 'string' },
    verbose: { type: 'boolean' },
    world: { type: 'string' },
  },
});

export type Switches = typeof values;

interface Mode {
  readonly usage: string;
  readonly isMeant: (switches: Switches) => boolean;
  /** What is printed. */
  readonly run: (switches: Switches, folders: readonly string[]) => string;
}

/** The first that is meant is run. */
const modes: readonly Mode[] = [
  {
    usage:
      '--relations [FOLDER… | --world N [--seed N]] [--seeds 1,2] [--only NAME,NAME] [--verbose] changes of keyed workbooks, or of invented schools with defects, that cannot matter; --raise only raises the floors of the quick subset',
    isMeant: ({ relations }) => relations === true,
    run: measureRelations,
  },
  {
    usage:
      '--calibrate N [--variants N] [--seed N] [--foreign DIR] how often each rule accuses falsely, over N worlds, the keyed workbooks and changed copies of them, and tables of other trades; writes src/engine/say/budget.json and src/RULES.md',
    isMeant: (switches) => switches.calibrate !== undefined,
    run: calibrate,
  },
  {
    usage:
      '--reading N --foreign DIR [--seed N] [FOLDER…] which reading is taken and how far it is to be believed, fitted to the keyed workbooks (and those of more folders), N worlds and tables of other trades; writes src/engine/hypotheses/weights.json',
    isMeant: ({ reading }) => reading !== undefined,
    run: calibrateReading,
  },
  {
    usage:
      '--refuting [FOLDER…] how a misread column is told from one with wrong figures, fitted to the keyed workbooks (and those of more folders) and to columns of clean ones under wrong headers; writes src/engine/say/misread.json',
    isMeant: ({ refuting }) => refuting === true,
    run: calibrateRefuting,
  },
  {
    usage: '--rules writes src/RULES.md anew from the rules and the last calibration',
    isMeant: ({ rules }) => rules === true,
    run: listRules,
  },
  {
    usage:
      '--world N [--seed N] [--out FOLDER] N invented schools in all dialects of test/world, without and with defects; the smallest failing workbooks go to the folder; --raise only raises the floors of the fixed worlds',
    isMeant: ({ world }) => world !== undefined,
    run: measureWorlds,
  },
  {
    usage:
      '--foreign DIR tables of other trades, of which all that is said is false; --accept keeps the figures',
    isMeant: ({ foreign }) => foreign !== undefined,
    run: measureForeign,
  },
  {
    usage:
      '[FOLDER…] [--verbose] workbooks with keys (FILE.xlsx, FILE.key.json); of the project: --accept the findings as the baseline of test/corpus, --raise the floors to what is reached',
    isMeant: () => true,
    run: measureKeyed,
  },
];

process.stdout.write(`${modes.find(({ isMeant }) => isMeant(values))?.run(values, positionals)}\n`);
