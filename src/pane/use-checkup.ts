import { useEffect, useMemo, useReducer, useRef } from 'react';
import { recollectionIn, rememberedConfirmations } from '../model/memory';
import type { Session } from '../model/session';
import { type Runner, runnerOf } from './check-run';
import { type Checkup, doingsOf } from './checkup';
import { attempt, type Desk } from './desk';
import type { Program } from './program';
import { type Choices, firstState, reduce } from './state';

/** Milliseconds before the workbook is asked again for what it remembers. */
const PAUSE = 2000;

/**
 * Loads the program and what the workbook remembers, then recognises its ledgers. While Excel does not answer (a cell is
 * being edited) it is asked again: without what the workbook remembers nothing may be done, or it would be overwritten.
 */
async function startUp(
  desk: Desk,
  runner: Runner,
  loadProgram: () => Promise<Program>,
  signal: AbortSignal,
): Promise<void> {
  let loaded: Program | undefined;
  await attempt(desk, async () => {
    loaded = await loadProgram();
  });
  const program = loaded;
  while (program && !(await attempt(desk, () => begin(desk, program)))) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (signal.aborted) {
      return;
    }
  }
  if (program) {
    const { choices } = desk.state();
    void attempt(desk, () => runner.survey(program, choices));
  }
}

async function begin(desk: Desk, program: Program): Promise<void> {
  const memory = await desk.session.recall();
  const choices = {
    ...firstState.choices,
    // A file that is saved is handed on: whoever gets it reads the notes. In Excel they are slow, and the pane says it all.
    notes: desk.session.abilities.save,
    standards: program.defaultStandards,
    ...(memory.choices as Partial<Choices> | undefined),
  };
  desk.change({
    program,
    choices,
    ...recollectionIn(memory),
    confirmations: rememberedConfirmations(memory),
    phase: 'start',
    message: undefined,
  });
}

export type { Checkup } from './checkup';

/** Pause after the last edit before checking again. */
const SETTLE = 700;

/**
 * After edits: before a check the first screen says anew what the workbook is, after one it is checked again. A check that
 * was clicked for may have read the sheet before it was edited: the edit is followed as soon as that has ended.
 */
async function follow(desk: Desk, runner: Runner): Promise<void> {
  await runner.askedEnded();
  const { phase, program, choices, marked } = desk.state();
  if (phase === 'start' && program) {
    void attempt(desk, () => runner.survey(program, choices));
  } else if (phase === 'result' && choices.live && marked) {
    void runner.check(true);
  }
}

/** The pane's doings over one open workbook: state, and every action with its failure turned into a message. */
export function useCheckup(session: Session, loadProgram: () => Promise<Program>): Checkup {
  const [state, dispatch] = useReducer(reduce, firstState);
  const latest = useRef(state);
  latest.current = state;
  const ready = useRef<Promise<void>>(Promise.resolve());

  const { desk, runner, doings } = useMemo(() => {
    // The state is kept at hand at once: an action that follows another must not wait for the next drawing.
    const apply: Desk['dispatch'] = (action) => {
      latest.current = reduce(latest.current, action);
      dispatch(action);
    };
    const desk: Desk = {
      session,
      state: () => latest.current,
      dispatch: apply,
      change: (change) => apply({ type: 'change', change }),
    };
    const runner = runnerOf(desk);
    return { desk, runner, doings: doingsOf(desk, runner, () => ready.current) };
  }, [session]);

  useEffect(() => {
    const closed = new AbortController();
    ready.current = startUp(desk, runner, loadProgram, closed.signal);
    return () => {
      closed.abort();
      runner.stop();
    };
  }, [desk, runner, loadProgram]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = session.onEdit(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void follow(desk, runner), SETTLE);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [session, desk, runner]);

  useEffect(
    () => session.onSelect((sheet, cell) => desk.change({ selected: { sheet, cell } })),
    [session, desk],
  );

  return useMemo(() => ({ state, ...doings }), [state, doings]);
}
