import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Finding } from '../model/finding';
import type { CheckOptions, Report } from '../model/report';
import { type Session, SessionError } from '../model/session';
import { compareFindings, findingKey } from './finding-key';
import type { Program } from './program';
import { runInSlices } from './slices';
import { type Choices, firstState, type PaneState, reduce } from './state';
import { failureText } from './words';

/** Pause after the last edit before checking again. */
const SETTLE = 700;

export interface Checkup {
  readonly state: PaneState;
  readonly change: (change: Partial<PaneState>) => void;
  readonly choose: (choices: Partial<Choices>) => void;
  readonly explain: (key: string, text: string) => void;
  readonly run: () => Promise<void>;
  readonly cancel: () => void;
  readonly clear: () => Promise<void>;
  readonly goTo: (sheet: string, cell: string, current?: number) => Promise<void>;
  /** Moves among the findings that `order` lists, one step forward or back. */
  readonly step: (by: 1 | -1, order: readonly number[]) => void;
  readonly repair: (finding: Finding) => Promise<void>;
  /** Inserts these summary sheets, or all that can be made. */
  readonly insert: (ids: readonly string[] | 'all') => Promise<void>;
}

/** The pane's doings over one open workbook: state, and every action with its failure turned into a message. */
export function useCheckup(session: Session, loadProgram: () => Promise<Program>): Checkup {
  const [state, dispatch] = useReducer(reduce, firstState);
  const latest = useRef(state);
  latest.current = state;
  const running = useRef<AbortController | undefined>(undefined);
  const change = useCallback((change: Partial<PaneState>) => dispatch({ type: 'change', change }), []);

  /** Runs an action; what goes wrong is told in the pane and nowhere else. */
  const attempt = useCallback(
    async (action: () => Promise<void>) => {
      try {
        await action();
      } catch (reason) {
        change({ message: { intent: 'error', text: failureText(reason) } });
      }
    },
    [change],
  );

  const options = useCallback((program: Program, choices: Choices): CheckOptions => {
    const standards = choices.standards.length > 0 ? choices.standards : program.defaultStandards;
    return { standards, assignments: choices.assignments, today: program.today() };
  }, []);

  const survey = useCallback(
    async (program: Program, choices: Choices) => {
      const stop = new AbortController();
      running.current = stop;
      const workbook = await session.read(() => undefined, stop.signal);
      const found = await runInSlices(
        program.survey(workbook, options(program, choices)),
        () => undefined,
        stop.signal,
      );
      change({ workbook, survey: found });
    },
    [session, change, options],
  );

  useEffect(() => {
    void attempt(async () => {
      const [program, remembered, explanations] = await Promise.all([
        loadProgram(),
        session.recall('choices'),
        session.recall('explanations'),
      ]);
      const choices = {
        ...firstState.choices,
        standards: program.defaultStandards,
        ...(remembered as Partial<Choices> | undefined),
      };
      change({
        program,
        choices,
        explanations: (explanations as PaneState['explanations'] | undefined) ?? {},
        phase: 'start',
      });
      await survey(program, choices);
    });
  }, [session, loadProgram, attempt, change, survey]);

  const check = useCallback(
    async (quiet: boolean) => {
      const { program, choices, explanations, phase } = latest.current;
      if (!program) {
        return;
      }
      running.current?.abort();
      const stop = new AbortController();
      running.current = stop;
      if (!quiet) {
        change({ phase: 'working', message: undefined, obstacles: [] });
      }
      try {
        const workbook = await session.read((progress) => change({ progress }), stop.signal);
        const report = await runInSlices(
          program.check(workbook, options(program, choices)),
          (progress) => change({ progress }),
          stop.signal,
        );
        const obstacles = await session.apply(program.mark(report, workbook, { ...choices, explanations }));
        const comparison = await compareWithLast(session, report);
        change({
          phase: 'result',
          workbook,
          report,
          survey: report,
          obstacles,
          marked: true,
          ...(comparison ? { comparison } : {}),
        });
      } catch (reason) {
        if (stop.signal.aborted) {
          change({ phase: quiet ? latest.current.phase : phase === 'working' ? 'start' : phase });
          return;
        }
        change({
          phase: latest.current.report ? 'result' : 'start',
          message: { intent: 'error', text: failureText(reason) },
        });
      } finally {
        if (running.current === stop) {
          running.current = undefined;
        }
      }
    },
    [session, change, options],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = session.onEdit(() => {
      const { phase, choices } = latest.current;
      if (phase !== 'result' || !choices.live) {
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(() => void check(true), SETTLE);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [session, check]);

  useEffect(
    () => session.onSelect((sheet, cell) => change({ selected: { sheet, cell } })),
    [session, change],
  );

  return useMemo(
    () => ({
      state,
      change,
      choose: (choices) => {
        const next = { ...latest.current.choices, ...choices };
        dispatch({ type: 'choose', choices });
        void attempt(async () => {
          await session.remember('choices', next);
          if (choices.assignments && latest.current.program) {
            await survey(latest.current.program, next);
          }
        });
      },
      explain: (key, text) => {
        const action = { type: 'explain', key, text } as const;
        const { explanations } = reduce(latest.current, action);
        dispatch(action);
        void attempt(() => session.remember('explanations', explanations));
      },
      run: () => check(false),
      cancel: () => running.current?.abort(),
      clear: () =>
        attempt(async () => {
          const obstacles = await session.clear();
          change({
            marked: false,
            obstacles,
            message: { intent: 'success', text: '标记已全部取下,台账和检查前一样。' },
          });
        }),
      goTo: (sheet, cell, current) =>
        attempt(async () => {
          await session.goTo(sheet, cell);
          change({
            selected: { sheet, cell: cell.split(':')[0] ?? cell },
            ...(current === undefined ? {} : { current }),
          });
        }),
      step: (by, order) => {
        const { current, report } = latest.current;
        const at = current === undefined ? -1 : order.indexOf(current);
        const next =
          order[at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length];
        const finding = next === undefined ? undefined : report?.findings[next];
        if (finding) {
          void attempt(async () => {
            await session.goTo(finding.sheet, finding.cell);
            change({
              current: next as number,
              selected: { sheet: finding.sheet, cell: finding.cell.split(':')[0] ?? finding.cell },
            });
          });
        }
      },
      repair: (finding) =>
        attempt(async () => {
          if (finding.repair) {
            await session.write(finding.repair.sheet, finding.repair.cell, finding.repair.value);
            await check(true);
          }
        }),
      insert: (ids) => attempt(() => insertSummaries(session, latest.current, ids, change)),
    }),
    [state, change, attempt, check, session, survey],
  );
}

/** Compares with the check before, which the workbook remembers, and remembers this one. */
async function compareWithLast(session: Session, report: Report): Promise<PaneState['comparison']> {
  const keys = report.findings.map(findingKey);
  const before = await session.recall('findings');
  await session.remember('findings', keys);
  return Array.isArray(before) ? compareFindings(before as string[], keys) : undefined;
}

async function insertSummaries(
  session: Session,
  { program, workbook, report }: PaneState,
  ids: readonly string[] | 'all',
  change: Checkup['change'],
): Promise<void> {
  if (!program || !workbook || !report) {
    throw new SessionError('请先点“一键体检”,再插入汇总表。');
  }
  const previous = await session.readOwn();
  const drawn = program.summaries
    .filter((summary) => ids === 'all' || ids.includes(summary.id))
    .map((summary) => program.draw(summary, workbook, report, previous.get(summary.id)));
  const sheets = drawn.flatMap((result) => (result.ok ? [result.sheet] : []));
  const obstacles = await session.insert(sheets);
  change({
    obstacles,
    message: {
      intent: 'success',
      text: `已插入 ${sheets.length} 张汇总表。台账改动后,表里的数会自动跟着变。`,
    },
  });
}
