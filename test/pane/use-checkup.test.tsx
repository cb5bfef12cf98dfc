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

describe('what changed since the last check', () => {
  const [first, second] = [findingAt('班额表', 'B1', 'class-size'), findingAt('班额表', 'B2', 'total')];
  const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 900)));
  const counts = (checkup: ReturnType<typeof useCheckup>) => {
    const { added, solved, remaining } = checkup.state.comparison ?? {};
    return [added, solved, remaining];
  };

  test('adds up over edits until the next check at a click', async () => {
    const { checkup, edit } = await started(fakeProgram({}, [first, second], [first], [], []));
    await act(() => checkup().run());
    expect(checkup().state.comparison).toBeUndefined();
    edit();
    await settle();
    expect(counts(checkup())).toEqual([0, 1, 1]);
    edit();
    await settle();
    expect(counts(checkup())).toEqual([0, 2, 0]);
    await act(() => checkup().run());
    expect(counts(checkup())).toEqual([0, 2, 0]);
  });
});

test('an explanation goes into the sheets at once, without a check', async () => {
  const query = { ...findingAt('班额表', 'B3', 'about'), severity: 'query' as const };
  const { checkup, calls, applied } = await started(fakeProgram({}, [query]));
  await act(() => checkup().run());
  const before = calls.length;
  await act(async () => {
    checkup().explain(0, { text: '新校舍在建' });
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(calls.slice(before)).toEqual(['apply']);
  expect(applied).toHaveLength(2);
});
