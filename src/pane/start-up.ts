import type { Runner } from './check-run';
import { attempt, type Desk } from './desk';
import type { Program } from './program';
import { type Choices, firstState, type PaneState } from './state';

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
