/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { Session } from '../../src/model/session';
import type { Program } from '../../src/pane/program';
import { useCheckup } from '../../src/pane/use-checkup';
import { fakeProgram, fakeSession, findingAt } from './fake-checkup';

const [first, second, third] = [
  findingAt('班额表', 'B1', 'class-size'),
  findingAt('班额表', 'B2', 'total'),
  findingAt('班额表', 'B3', 'ratio'),
];

const pause = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));
const settle = () => act(() => pause(900));

/** The pane over a session whose methods can be held up or refused, one call at a time. */
async function started(loadProgram = fakeProgram({}, [first, second, third]), more: Partial<Session> = {}) {
  const played = fakeSession();
  const gates = new Map<string, Promise<unknown>>();
  const gated =
    <Parameters extends readonly unknown[], Result>(
      name: string,
      work: (...given: Parameters) => Promise<Result>,
    ) =>
    async (...given: Parameters): Promise<Result> => {
      const gate = gates.get(name);
      gates.delete(name);
      await gate;
      return work(...given);
    };
  const session: Session = {
    ...played.session,
    read: gated('read', played.session.read),
    apply: gated('apply', played.session.apply),
    recall: gated('recall', played.session.recall),
    ...more,
  };
  const { result } = renderHook(() => useCheckup(session, loadProgram));
  await act(() => pause(50));
  const hold = (name: string) => {
    let open: () => void = () => undefined;
    gates.set(name, new Promise<void>((resolve) => (open = resolve)));
    return () => open();
  };
  const refuse = (name: string, words: string) => {
    const gate = Promise.reject(new Error(words));
    gate.catch(() => undefined);
    gates.set(name, gate);
  };
  return { ...played, checkup: () => result.current, hold, refuse };
}

describe('edits that meet a check', () => {
  test('an edit while the check of a click is under way is followed after it', async () => {
    const { checkup, edit, hold, applied } = await started();
    const open = hold('read');
    let run: Promise<void> | undefined;
    act(() => {
      run = checkup().run();
    });
    edit();
    await settle();
    expect(checkup().state.phase).toBe('working');
    open();
    await act(async () => run);
    await waitFor(() => expect(applied).toHaveLength(2));
  });

  test('a click is not replaced by the check that an edit brings about', async () => {
    const extents: unknown[] = [];
    const played = fakeSession();
    const { checkup, edit, hold } = await started(undefined, {
      read: async (report, signal, extent) => {
        extents.push(extent);
        await gate;
        return played.session.read(report, signal, extent);
      },
    });
    let gate: Promise<unknown> | undefined;
    await act(() => checkup().run());
    let open: () => void = () => undefined;
    gate = new Promise<void>((resolve) => (open = resolve));
    hold('none');
    edit();
    await settle();
    edit();
    let run: Promise<void> | undefined;
    act(() => {
      run = checkup().run();
    });
    await settle();
    gate = undefined;
    open();
    await act(async () => run);
    await waitFor(() => expect(extents).toHaveLength(5));
    expect(extents).toEqual(['edited', 'all', 'edited', 'all', 'edited']);
  });

  test('clearing stops a check that an edit has brought about: the marks stay out', async () => {
    const { checkup, calls, edit, hold } = await started();
    await act(() => checkup().run());
    const open = hold('read');
    edit();
    await settle();
    let cleared: Promise<boolean> | undefined;
    act(() => {
      cleared = checkup().clear();
    });
    open();
    await act(async () => void (await cleared));
    await act(() => pause(50));
    expect(calls.at(-1)).toBe('clear');
    expect(checkup().state.marked).toBe(false);
  });

  test('an edit just before clearing does not bring the marks back', async () => {
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const { checkup, applied, edit } = await started(undefined, {
      clear: async () => {
        await gate;
        return [];
      },
    });
    await act(() => checkup().run());
    edit();
    let cleared: Promise<boolean> | undefined;
    act(() => {
      cleared = checkup().clear();
    });
    await settle();
    open();
    await act(async () => void (await cleared));
    await act(() => pause(50));
    expect(applied).toHaveLength(1);
    expect(checkup().state.marked).toBe(false);
  });
});

describe('a check after an edit that fails', () => {
  test('is not the last one, and what it said goes with the next that succeeds', async () => {
    const { checkup, applied, edit, refuse } = await started();
    await act(() => checkup().run());
    refuse('apply', '正在编辑单元格,请按回车(或 Esc)结束编辑后再试。');
    edit();
    await settle();
    expect(checkup().state.message?.text).toContain('没有全部标到单元格里');
    expect(checkup().state.marked).toBe(true);
    edit();
    await settle();
    expect(applied).toHaveLength(2);
    expect(checkup().state.message).toBeUndefined();
  });

  test('a failed reading is forgotten likewise, another message is not', async () => {
    const { checkup, edit, refuse } = await started();
    await act(() => checkup().run());
    refuse('read', '正在编辑单元格');
    edit();
    await settle();
    expect(checkup().state.message?.text).toBe('正在编辑单元格');
    edit();
    await settle();
    expect(checkup().state.message).toBeUndefined();
    act(() => checkup().change({ message: { intent: 'success', text: '已插入 1 张汇总表' } }));
    edit();
    await settle();
    expect(checkup().state.message?.text).toBe('已插入 1 张汇总表');
  });

  test('where only the comparison cannot be told, the marks are in', async () => {
    const { checkup, refuse } = await started();
    refuse('recall', '正在编辑单元格');
    await act(() => checkup().run());
    expect(checkup().state.message).toBeUndefined();
    expect(checkup().state.marked).toBe(true);
  });
});

test('switching the following of edits on catches up with those made meanwhile', async () => {
  const { checkup, edit, applied } = await started();
  await act(() => checkup().run());
  act(() => checkup().choose({ live: false }));
  edit();
  await settle();
  expect(applied).toHaveLength(1);
  act(() => checkup().choose({ live: true }));
  await waitFor(() => expect(applied).toHaveLength(2));
});

describe('the place in the list after an edit', () => {
  const at = (checkup: ReturnType<typeof useCheckup>) => {
    const { current, report } = checkup.state;
    return current === undefined ? undefined : report?.findings[current]?.cell;
  };

  test.each([
    ['the solved one is the second: the next is the third', [first, third], 2, 'B3'],
    ['the solved one is the first: the next is what is first now', [second, third], 1, 'B2'],
    ['the one before is solved: the next is still the third', [second, third], 2, 'B3'],
  ])('%s', async (_, after, steps, expected) => {
    const { checkup, edit } = await started(fakeProgram({}, [first, second, third], after));
    await act(() => checkup().run());
    for (let step = 0; step < steps; step += 1) {
      await act(async () => void (await checkup().step(1)));
    }
    edit();
    await settle();
    await act(async () => void (await checkup().step(1)));
    expect(at(checkup())).toBe(expected);
  });

  test('of two that are alike the solved one is not taken for the other', async () => {
    const twin = findingAt('班额表', 'B2', 'class-size');
    const alike = { ...first, message: '一样' };
    const like = { ...twin, message: '一样' };
    const { checkup, edit } = await started(fakeProgram({}, [alike, like, third], [like, third]));
    await act(() => checkup().run());
    await act(async () => void (await checkup().step(1)));
    edit();
    await settle();
    await act(async () => void (await checkup().step(1)));
    expect(at(checkup())).toBe('B2');
  });
});

test('where Excel does not tell what the workbook remembers, it is asked again', async () => {
  const memory = fakeSession();
  let refusals = 2;
  const { checkup } = await started(undefined, {
    recall: async () => {
      refusals -= 1;
      if (refusals >= 0) {
        throw new Error('正在编辑单元格');
      }
      return memory.session.recall();
    },
  });
  expect(checkup().state.message?.text).toBe('正在编辑单元格');
  for (let tries = 0; tries < 12 && checkup().state.phase !== 'start'; tries += 1) {
    await act(() => pause(1000));
  }
  expect(checkup().state.phase).toBe('start');
  expect(checkup().state.message).toBeUndefined();
});

describe('inserting summaries', () => {
  const summary = (id: string) => ({ id, title: id }) as unknown as Program['summaries'][number];
  const drawn = (id: string) => ({ id, title: id, cells: [], merges: [], widths: [] });
  const program = (summaries: readonly string[]) =>
    fakeProgram(
      {
        program: {
          summaries: summaries.map(summary),
          draw: ({ id }) => ({ ok: true, sheet: drawn(id), headline: [], blanks: [] }),
        },
      },
      [first],
    );

  test('counts the sheets that are there, not the sentences of refusal', async () => {
    const message = '工作簿的结构已保护,不能插入或删除工作表。';
    const { checkup } = await started(program(['a', 'b', 'c']), { insert: async () => [{ message }] });
    await act(async () => void (await checkup().insert('all')));
    expect(checkup().state.message).toEqual({ intent: 'warning', text: '没有插入汇总表。' });
    expect(checkup().state.obstacles).toEqual([{ message }]);
  });

  test('does not count a sheet that was left as it was', async () => {
    const played = fakeSession();
    await played.session.insert([drawn('a')]);
    const { checkup } = await started(program(['a', 'b']), {
      readOwn: played.session.readOwn,
      insert: async (sheets) => {
        await played.session.insert(sheets);
        return [{ sheet: 'a', message: '工作表“a”已保护,没有更新。' }];
      },
    });
    await act(async () => void (await checkup().insert('all')));
    expect(checkup().state.message?.text).toContain('已插入 1 张汇总表');
  });

  test('says why the check before it failed', async () => {
    const { checkup, refuse } = await started(program(['a']));
    refuse('read', '正在编辑单元格');
    await act(async () => void (await checkup().insert('all')));
    expect(checkup().state.message?.text).toBe('正在编辑单元格');
  });
});
