import { recollectionIn, rememberedConfirmations } from '../model/memory';
import type { Runner } from './check-run';
import { attempt, type Desk } from './desk';
import type { Program } from './program';
import { type Choices, firstState } from './state';

/** Milliseconds before the workbook is asked again for what it remembers. */
const PAUSE = 2000;

/**
 * Loads the program and what the workbook remembers, then recognises its ledgers. While Excel does not answer (a cell is
 * being edited) it is asked again: without what the workbook remembers nothing may be done, or it would be overwritten.
 */
export async function startUp(
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
