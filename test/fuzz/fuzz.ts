/**
 * Random grids, turned bits and files cut off, through the whole program:
 *
 *     npm run fuzz                   all of them: 20,000 grids, 300 files with turned bits, 500 cut off
 *     npm run fuzz -- grid 1234      one input again, by its kind and seed
 *     npm run fuzz -- grid 0 500     so many, from that seed on
 *
 * Prints the slowest. Ends with 1 where anything throws or takes more than two seconds of CPU.
 */
import { type Trial, trials } from './trials';

/** Seconds of CPU that one input may take. */
const limit = 2;

const shown = 5;

interface Outcome {
  readonly name: string;
  readonly seconds: number;
  readonly failure: string | undefined;
}

function outcomeOf({ name, run }: Trial, seed: number): Outcome {
  const start = process.cpuUsage();
  let failure: string | undefined;
  try {
    run(seed);
  } catch (error) {
    failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.cpuUsage(start);
  return { name: `${name} ${seed}`, seconds: (user + system) / 1e6, failure };
}

function fuzz(trial: Trial, first: number, count: number): readonly Outcome[] {
  // What is built once, whatever comes first, is no work of that input.
  outcomeOf(trial, -1);
  const outcomes: Outcome[] = [];
  for (let seed = first; seed < first + count; seed++) {
    outcomes.push(outcomeOf(trial, seed));
  }
  const slowest = outcomes.toSorted((one, other) => other.seconds - one.seconds).slice(0, shown);
  const total = outcomes.reduce((sum, { seconds }) => sum + seconds, 0);
  process.stdout.write(`${trial.name}: ${count} inputs, ${total.toFixed(0)} s of CPU; the slowest:\n`);
  process.stdout.write(slowest.map(({ name, seconds }) => `  ${name}  ${seconds.toFixed(2)} s\n`).join(''));
  return outcomes.filter(({ seconds, failure }) => failure !== undefined || seconds > limit);
}

const [kind, first, count] = process.argv.slice(2);
const chosen = trials.filter(({ name }) => kind === undefined || name === kind);
const wrong = chosen.flatMap((trial) =>
  fuzz(trial, Number(first ?? 0), first === undefined ? trial.count : Number(count ?? 1)),
);
for (const { name, seconds, failure } of wrong) {
  process.stdout.write(`FAIL ${name}: ${failure ?? `${seconds.toFixed(2)} s of CPU`}\n`);
}
process.stdout.write(wrong.length === 0 && chosen.length > 0 ? 'nothing wrong\n' : `${wrong.length} wrong\n`);
process.exitCode = wrong.length === 0 && chosen.length > 0 ? 0 : 1;
