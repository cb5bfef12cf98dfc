import type { CheckOptions, Report } from '../model/report';
import type { Session } from '../model/session';
import { attempt, type Desk, wasStopped } from './desk';
import { compareFindings, findingKey } from './finding-key';
import type { Program } from './program';
import { runInSlices } from './slices';
import { type Choices, firstState, type PaneState } from './state';
import { failureText } from './words';

/** A survey or a check under way; a new one stops it and waits for its end, so that marks are never written twice. */
export interface Runner {
  readonly survey: (program: Program, choices: Choices) => Promise<void>;
  /** `quiet`: the result stays on the screen meanwhile. */
  readonly check: (quiet: boolean) => Promise<void>;
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
    await mark(desk, program, report);
  } catch (reason) {
    const message = { intent: 'error', text: failureText(reason) } as const;
    desk.change({ phase: before ? 'result' : 'start', ...(wasStopped(reason) ? {} : { message }) });
  }
}

/** Puts the marks in. Where Excel refuses, the findings are listed all the same. */
async function mark(desk: Desk, program: Program, report: Report): Promise<void> {
  const { workbook, choices, explanations } = desk.state();
  const change: { -readonly [Key in keyof PaneState]?: PaneState[Key] } = { phase: 'result', marked: false };
  try {
    if (workbook) {
      const wishes = { notes: choices.notes, reportSheet: choices.reportSheet, explanations };
      change.obstacles = await desk.session.apply(program.mark(report, workbook, wishes));
      change.marked = true;
    }
    change.comparison = await compareWithLast(desk.session, report);
  } catch (reason) {
    change.message = {
      intent: 'error',
      text: `${failureText(reason)}问题已列在下面,但没有全部标到单元格里。`,
    };
  }
  desk.change(change);
}

/** Compares with the check before, which the workbook remembers, and remembers this one. */
async function compareWithLast(session: Session, report: Report): Promise<PaneState['comparison']> {
  const keys = report.findings.map(findingKey);
  const before = await session.recall('findings');
  await session.remember('findings', keys);
  return Array.isArray(before) ? compareFindings(before as string[], keys) : undefined;
}

/** Loads the program and what the workbook remembers, then recognises its ledgers. */
export async function startUp(
  desk: Desk,
  runner: Runner,
  loadProgram: () => Promise<Program>,
): Promise<void> {
  await attempt(desk, async () => {
    const program = await loadProgram();
    const [remembered, explanations] = await Promise.all([
      desk.session.recall('choices'),
      desk.session.recall('explanations'),
    ]);
    const choices = {
      ...firstState.choices,
      standards: program.defaultStandards,
      ...(remembered as Partial<Choices> | undefined),
    };
    desk.change({
      program,
      choices,
      explanations: (explanations as PaneState['explanations'] | undefined) ?? {},
      phase: 'start',
    });
  });
  const { program, choices } = desk.state();
  if (program) {
    void attempt(desk, () => runner.survey(program, choices));
  }
}
