import type { KeySource } from '../model/finding-keys';
import type { CheckOptions, Report } from '../model/report';
import type { Obstacle } from '../model/session';
import { type Desk, wasStopped } from './desk';
import type { Program } from './program';
import { keptPlace } from './remembering';
import type { Choices, PaneState } from './state';
import { breather, runInSlices, turns } from './turns';
import { failureText } from './words';

/** A survey or a check under way; a new one stops it and waits for its end, so that marks are never written twice. */
export interface Runner {
  readonly survey: (program: Program, choices: Choices) => Promise<void>;
  /** `quiet`: the result stays on the screen meanwhile; a check that was clicked for goes first. */
  readonly check: (quiet: boolean) => Promise<void>;
  /** Writes the marks of the last check anew, after whatever is under way. */
  readonly remark: () => Promise<void>;
  /** Takes the marks out; a check under way is stopped, or it would put them back in. */
  readonly clear: (work: () => Promise<void>) => Promise<void>;
  /** Waits for what the clerk has clicked for. */
  readonly askedEnded: () => Promise<void>;
  readonly stop: () => void;
}

export function runnerOf(desk: Desk): Runner {
  const { instead, after, askedEnded, stop } = turns();
  return {
    survey: (program, choices) => instead((signal) => survey(desk, program, choices, signal), false),
    check: async (quiet) => {
      if (quiet) {
        await askedEnded();
      }
      await instead((signal) => check(desk, quiet, signal), !quiet);
    },
    remark: () => after(() => remark(desk)),
    clear: (work) => instead(work, true),
    askedEnded,
    stop,
  };
}

/** Loaded while the clerk reads the first screen: nothing of it is needed before a check. */
const remembering = () => import('./remembering');

function optionsOf(
  program: Program,
  { standards, assignments }: Choices,
  { confirmations }: Pick<PaneState, 'confirmations'>,
): CheckOptions {
  return {
    standards: standards.length > 0 ? standards : program.defaultStandards,
    assignments,
    confirmations,
    today: program.today(),
  };
}

/** Recognises the ledgers without checking them: what the first screen shows. */
async function survey(desk: Desk, program: Program, choices: Choices, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const workbook = await desk.session.read(() => undefined, signal, 'edited');
  const steps = program.survey(workbook, optionsOf(program, choices, desk.state()));
  desk.change({ workbook, survey: await runInSlices(steps, () => undefined, signal) });
  // A failure to load is said when it is needed.
  await remembering().catch(() => undefined);
}

async function check(desk: Desk, quiet: boolean, signal: AbortSignal): Promise<void> {
  const { program, choices, report: before } = desk.state();
  if (!program || signal.aborted) {
    return;
  }
  if (!quiet) {
    desk.change({
      phase: 'working',
      progress: undefined,
      message: undefined,
      obstacles: [],
      corrected: undefined,
    });
  }
  try {
    const extent = quiet ? 'edited' : 'all';
    const workbook = await desk.session.read((progress) => desk.change({ progress }), signal, extent);
    const steps = program.check(workbook, optionsOf(program, choices, desk.state()));
    const breathe = breather();
    const report = await runInSlices(steps, (progress) => desk.change({ progress }), signal);
    const { salts, keys: known } = desk.state();
    const { sourceOf, keysOf } = await remembering();
    await breathe();
    const source = sourceOf(program, workbook, report, salts);
    const keys = keysOf(report.findings, source);
    const at = desk.state().current;
    const current =
      quiet && before ? keptPlace({ report: before, keys: known }, { report, keys }, at) : undefined;
    desk.change({ workbook, report, keys, survey: report, current });
    await finish(desk, program, source, report, quiet, breathe);
  } catch (reason) {
    desk.change({ phase: before ? 'result' : 'start', ...(wasStopped(reason) ? {} : told(reason)) });
  }
}

type Change = { -readonly [Key in keyof PaneState]?: PaneState[Key] };

/** Failures of checks: what the next check that succeeds takes from the screen. */
const failures = new WeakSet<object>();

function told(reason: unknown, what = ''): Pick<PaneState, 'message'> {
  const message = { intent: 'error', text: failureText(reason) + what } as const;
  failures.add(message);
  return { message };
}

/**
 * Puts the marks in and says what has changed. Where Excel refuses, the findings are listed all the same; some marks may
 * stand in the sheets then, those of the check before or a part of the new ones: edits are followed, and they can be cleared.
 */
async function finish(
  desk: Desk,
  program: Program,
  source: KeySource,
  report: Report,
  quiet: boolean,
  breathe: () => Promise<void>,
): Promise<void> {
  const change: Change = { phase: 'result', marked: true };
  const { compared, settleMemory } = await remembering();
  await breathe();
  try {
    await settleMemory(desk, source, report);
  } catch (reason) {
    // The findings are listed all the same; what is remembered stays as it was.
    Object.assign(change, told(reason, '说明没有存进工作簿。'));
  }
  await breathe();
  try {
    change.obstacles = await applyMarks(desk, program, report);
  } catch (reason) {
    Object.assign(change, told(reason, '问题已列在下面,但没有全部标到单元格里。'));
  }
  await breathe();
  const { message } = desk.state();
  if (message && failures.has(message)) {
    change.message ??= undefined;
  }
  try {
    Object.assign(change, await compared(desk, source, report, desk.state().keys, quiet));
  } catch {
    // The marks are in and the findings listed; what changed since the last check is all that cannot be told.
    change.comparison = undefined;
  }
  desk.change(change);
}

function applyMarks(desk: Desk, program: Program, report: Report): Promise<readonly Obstacle[]> {
  const { workbook, choices, explained } = desk.state();
  const wishes = { notes: choices.notes, reportSheet: choices.reportSheet, explained };
  return workbook ? desk.session.apply(program.mark(report, workbook, wishes)) : Promise.resolve([]);
}

/** An explanation goes to the sheets at once; nothing is checked for it. */
async function remark(desk: Desk): Promise<void> {
  const { program, report, marked, choices } = desk.state();
  if (program && report && marked && (choices.notes || choices.reportSheet)) {
    desk.change({ obstacles: await applyMarks(desk, program, report) });
  }
}
