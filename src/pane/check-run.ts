import type { CheckOptions, Report } from '../model/report';
import type { Obstacle } from '../model/session';
import { type Desk, wasStopped } from './desk';
import { compareFindings, findingKey } from './finding-key';
import type { Program } from './program';
import { runInSlices } from './slices';
import type { Choices, PaneState } from './state';
import { failureText } from './words';

/** A survey or a check under way; a new one stops it and waits for its end, so that marks are never written twice. */
export interface Runner {
  readonly survey: (program: Program, choices: Choices) => Promise<void>;
  /** `quiet`: the result stays on the screen meanwhile. */
  readonly check: (quiet: boolean) => Promise<void>;
  /** Writes the marks of the last check anew, after whatever is under way. */
  readonly remark: () => Promise<void>;
  readonly stop: () => void;
}

export function runnerOf(desk: Desk): Runner {
  let stopping = new AbortController();
  let ended: Promise<void> = Promise.resolve();
  function next(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    stopping.abort();
    const own = new AbortController();
    stopping = own;
    const before = ended;
    const run = before.then(() => work(own.signal));
    ended = run.catch(() => undefined);
    return run;
  }
  return {
    survey: (program, choices) => next((signal) => survey(desk, program, choices, signal)),
    check: (quiet) => next((signal) => check(desk, quiet, signal)),
    remark: () => {
      const run = ended.then(() => remark(desk));
      ended = run.catch(() => undefined);
      return run;
    },
    stop: () => stopping.abort(),
  };
}

function optionsOf(program: Program, { standards, assignments }: Choices): CheckOptions {
  return {
    standards: standards.length > 0 ? standards : program.defaultStandards,
    assignments,
    today: program.today(),
  };
}

/** Recognises the ledgers without checking them: what the first screen shows. */
async function survey(desk: Desk, program: Program, choices: Choices, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const workbook = await desk.session.read(() => undefined, signal, 'edited');
  const steps = program.survey(workbook, optionsOf(program, choices));
  desk.change({ workbook, survey: await runInSlices(steps, () => undefined, signal) });
}

async function check(desk: Desk, quiet: boolean, signal: AbortSignal): Promise<void> {
  const { program, choices, report: before } = desk.state();
  if (!program || signal.aborted) {
    return;
  }
  if (!quiet) {
    desk.change({ phase: 'working', progress: undefined, message: undefined, obstacles: [] });
  }
  try {
    const extent = quiet ? 'edited' : 'all';
    const workbook = await desk.session.read((progress) => desk.change({ progress }), signal, extent);
    const steps = program.check(workbook, optionsOf(program, choices));
    const report = await runInSlices(steps, (progress) => desk.change({ progress }), signal);
    const isNew = before !== undefined && !quiet;
    desk.change({ workbook, report, survey: report, ...(isNew ? { current: undefined } : {}) });
    await finish(desk, program, report, quiet);
  } catch (reason) {
    const message = { intent: 'error', text: failureText(reason) } as const;
    desk.change({ phase: before ? 'result' : 'start', ...(wasStopped(reason) ? {} : { message }) });
  }
}

type Change = { -readonly [Key in keyof PaneState]?: PaneState[Key] };

/** Puts the marks in and says what has changed. Where Excel refuses, the findings are listed all the same. */
async function finish(desk: Desk, program: Program, report: Report, quiet: boolean): Promise<void> {
  const change: Change = { phase: 'result', marked: false };
  try {
    change.obstacles = await applyMarks(desk, program, report);
    change.marked = true;
    Object.assign(change, await compared(desk, report, quiet));
  } catch (reason) {
    change.message = {
      intent: 'error',
      text: `${failureText(reason)}问题已列在下面,但没有全部标到单元格里。`,
    };
  }
  desk.change(change);
}

function applyMarks(desk: Desk, program: Program, report: Report): Promise<readonly Obstacle[]> {
  const { workbook, choices, explanations } = desk.state();
  const wishes = { notes: choices.notes, reportSheet: choices.reportSheet, explanations };
  return workbook ? desk.session.apply(program.mark(report, workbook, wishes)) : Promise.resolve([]);
}

/** An explanation goes to the sheets at once; nothing is checked for it. */
async function remark(desk: Desk): Promise<void> {
  const { program, report, marked, choices } = desk.state();
  if (program && report && marked && (choices.notes || choices.reportSheet)) {
    desk.change({ obstacles: await applyMarks(desk, program, report) });
  }
}

/**
 * Compares with the check before, which the workbook remembers, and remembers this one. Checks after edits are all
 * compared with the last one at a click, so that what was solved and what is new adds up until the next.
 */
async function compared(
  { session, state }: Desk,
  report: Report,
  quiet: boolean,
): Promise<Partial<PaneState>> {
  const keys = report.findings.map(findingKey);
  const { baseline } = state();
  if (quiet && baseline) {
    return { comparison: compareFindings(baseline, keys) };
  }
  const before = await session.recall('findings');
  await session.remember('findings', keys);
  return {
    baseline: keys,
    comparison: Array.isArray(before) ? compareFindings(before as string[], keys) : undefined,
  };
}
