/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useCheckup } from '../../src/pane/use-checkup';
import { fakeProgram, fakeSession, findingAt } from './fake-checkup';

/** The pane's doings without its looks: what the buttons of the ribbon press. */
async function started(
  loadProgram: ReturnType<typeof fakeProgram>,
  { session, ...played } = fakeSession(),
): Promise<typeof played & { readonly checkup: () => ReturnType<typeof useCheckup> }> {
  const { result } = renderHook(() => useCheckup(session, loadProgram));
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  return { ...played, checkup: () => result.current };
}

describe('going to the next finding from the ribbon', () => {
  test('checks first where that was not done', async () => {
    const { checkup, calls } = await started(fakeProgram({}, [findingAt('班额表', 'B1', 'class-size')]));
    let found: unknown;
    await act(async () => {
      found = await checkup().step(1);
    });
    expect(found).toBe(true);
    expect(calls.filter((call) => call !== 'read')).toEqual(['apply', 'goTo 班额表!B1']);
  });

  test('says that there is none, or that it cannot be shown', async () => {
    const clean = await started(fakeProgram({}, []));
    const hidden = await started(
      fakeProgram({}, [findingAt('班额表', 'B1', 'class-size')]),
      fakeSession({ goTo: new Error('工作表“班额表”是隐藏的。') }),
    );
    const answers: unknown[] = [];
    await act(async () => {
      answers.push(await clean.checkup().step(1), await hidden.checkup().step(-1));
    });
    expect(answers).toEqual([false, false]);
    expect(hidden.checkup().state.message?.text).toBe('工作表“班额表”是隐藏的。');
  });
});

describe('edits', () => {
  const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 900)));

  test('before a check make the first screen say anew what the workbook is', async () => {
    const { calls, edit } = await started(fakeProgram({}, []));
    const before = calls.length;
    edit();
    await settle();
    expect(calls.slice(before)).toEqual(['read']);
  });

  test('after a check of everything only what was edited is read', async () => {
    const played = fakeSession();
    const extents: unknown[] = [];
    const { read } = played.session;
    const session: typeof played.session = {
      ...played.session,
      read: (report, signal, extent) => {
        extents.push(extent);
        return read(report, signal, extent);
      },
    };
    const { checkup, edit } = await started(fakeProgram({}, []), { ...played, session });
    await act(() => checkup().run());
    edit();
    await settle();
    expect(extents).toEqual(['edited', 'all', 'edited']);
  });
});
