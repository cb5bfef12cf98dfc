/** `npm run measure`: how well the engine does, in one process. What each mode measures is said by `usage`. */
import { parseArgs } from 'node:util';
import { measureKeyed } from './mode-keyed';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    accept: { type: 'boolean' },
    raise: { type: 'boolean' },
    verbose: { type: 'boolean' },
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
      '[FOLDER…] [--verbose] workbooks with keys (FILE.xlsx, FILE.key.json); of the project: --accept the findings as the baseline of test/corpus, --raise the floors to what is reached',
    isMeant: () => true,
    run: measureKeyed,
  },
];

process.stdout.write(`${modes.find(({ isMeant }) => isMeant(values))?.run(values, positionals)}\n`);
