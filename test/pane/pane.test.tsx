/** @jest-environment jsdom */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { SessionError } from '../../src/model/session';
import type { Summary, SummaryResult } from '../../src/model/summary';
import type { Program } from '../../src/pane/program';
import { failureText } from '../../src/pane/words';
import { sheetOf } from '../support/sheet';
import { checked, currentCards, open, openTab, openWith, press, shownCells } from './clerk';
import { fakeSession, findingAt } from './fake-checkup';

afterEach(cleanup);

const errors = [findingAt('班额表', 'B1', 'class-size'), findingAt('班额表', 'B2:B9', 'total')];
const query = { ...findingAt('班额表', 'B3', 'about'), severity: 'query' as const };

describe('a check', () => {
  test('leads to the verdict; a finding leads to its cell; the tabs open', async () => {
    const fake = fakeSession();
    open(fake, [...errors, query]);
    expect(await checked()).toContain('还有 2 处必须改');
    expect(screen.getByText('班额表 B1 有误,请改正')).toBeTruthy();
    await press('定位到 B2:B9,班额表');
    expect(fake.calls.at(-1)).toBe('goTo 班额表!B2:B9');
    expect(currentCards()).toEqual([expect.stringContaining('班额表 B2:B9 有误')]);
    expect(fake.applied[0]?.marks).toHaveLength(3);
    for (const [tab, words] of [
      ['台账', '在单元格里加批注说明'],
      ['汇总表', /能用公式的数都是公式/],
    ] as const) {
      fireEvent.click(screen.getByRole('tab', { name: tab }));
      expect(await screen.findByText(words)).toBeTruthy();
      expect(screen.getByRole('tabpanel', { name: tab }).textContent).toBeTruthy();
    }
  });

  test('in Excel is of the open workbook alone, and says so before; the page, which takes several files, does not', async () => {
    const words = /只检查打开的这一个工作簿/;
    open(fakeSession(), []);
    expect(await screen.findByText(words)).toBeTruthy();
    cleanup();
    const page = fakeSession();
    open({ ...page, session: { ...page.session, abilities: { ...page.session.abilities, save: true } } }, []);
    expect(await screen.findByText(/数据只在本机处理/)).toBeTruthy();
    expect(screen.queryByText(words)).toBeNull();
  });

  test('without findings is green and says what was checked', async () => {
    open(fakeSession(), []);
    expect(await checked()).toContain('✓ 没有发现必须改的问题');
    expect(screen.getByText(/可以提交了/)).toBeTruthy();
    expect(screen.getByText(/4,312 个单元格/)).toBeTruthy();
    expect(screen.getByText('没有发现问题。')).toBeTruthy();
  });

  test('again says what changed', async () => {
    open(fakeSession(), errors, [errors[0] ?? query, query]);
    await checked();
    await press('重新体检');
    await press('新增 1');
    expect(screen.getByText(/^比上次/).textContent).toBe('比上次:新增 1 · 已解决 1 · 仍存在 1');
    expect(shownCells()).toEqual(['定位到 B3']);
    expect(screen.getByRole('listitem').textContent).toContain('新增');
  });

  test('of two thousand findings shows three, and fifty more at a click', async () => {
    open(
      fakeSession(),
      Array.from({ length: 2000 }, (_, row) => findingAt('花名册', `A${row + 2}`, 'identity')),
    );
    expect(await checked()).toContain('还有 2000 处必须改');
    expect(screen.getAllByRole('button', { name: /^定位到/ })).toHaveLength(3);
    await press(/同类问题还有 1997 处/);
    expect(screen.getAllByRole('button', { name: /^定位到/ })).toHaveLength(53);
  });
});

describe('going through the findings', () => {
  test('forward, around and back, in the order that is shown', async () => {
    const fake = fakeSession();
    open(fake, errors);
    await checked();
    for (const cell of ['B1', 'B2:B9', 'B1']) {
      await press('下一处');
      await waitFor(() => expect(fake.calls.at(-1)).toBe(`goTo 班额表!${cell}`));
    }
    await press('上一处');
    await waitFor(() => expect(fake.calls.at(-1)).toBe('goTo 班额表!B2:B9'));
    expect(screen.getByText('2/2')).toBeTruthy();
  });

  test('an explanation of a query is remembered in the workbook and written to the sheet', async () => {
    const fake = fakeSession();
    open(fake, [query]);
    await checked();
    await press('说明原因,班额表 B3');
    const field = screen.getByRole('textbox', { name: '说明原因' });
    fireEvent.change(field, { target: { value: '新校舍在建' } });
    await act(async () => {
      fireEvent.blur(field);
    });
    expect(await screen.findByText('学校说明:新校舍在建')).toBeTruthy();
    expect(fake.memory.get('explanations')).toMatchObject([{ text: '新校舍在建' }]);
  });

  test('a mistake is put right at a click, said, and taken back; alike ones together after they were seen', async () => {
    const fake = fakeSession();
    const mistakes = ['A1', 'B1'].map((cell, index) => ({
      ...findingAt('班额表', cell, 'sum'),
      repair: { sheet: '班额表', cell, value: 40 + index },
    }));
    open(fake, mistakes);
    await checked();
    await press('改:58 → 41,班额表 B1');
    expect(fake.calls).toContain('write 班额表!B1 41');
    await press('撤销:已改 班额表 B1:58 → 41');
    expect(fake.calls.filter((call) => call.startsWith('write'))).toEqual([
      'write 班额表!B1 41',
      'write 班额表!B1 58',
    ]);
    expect(screen.queryByText(/^✓ 已改/)).toBeNull();
    fireEvent.click(screen.getAllByText('同类一起改(2 处)…')[0] as HTMLElement);
    expect(screen.getByRole('group', { name: '将要改动的单元格' }).textContent).toContain(
      '班额表 A1:班额 → 40',
    );
    await press('全部改(2 处)');
    expect(fake.calls.filter((call) => call.startsWith('write')).slice(2)).toEqual([
      'write 班额表!A1 40',
      'write 班额表!B1 41',
    ]);
    expect(await screen.findByText('✓ 已改 2 处')).toBeTruthy();
  });

  test('a true shortfall is put on the list with measure, person and day, and the school can finish', async () => {
    const fake = fakeSession();
    open(fake, [{ ...findingAt('班额表', 'B1', 'class-size'), missing: '超出 3 人' }]);
    expect(await checked()).toContain('还有 1 处没达标');
    await press('属实,列入整改,班额表 B1');
    await press('数据属实,列入整改');
    expect(screen.getByText('措施、责任人和期限都要写。')).toBeTruthy();
    for (const [label, value] of [
      ['整改措施', '秋季分班'],
      ['责任人', '张一'],
      ['完成期限', '2027-09-01'],
    ] as const) {
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    }
    await press('数据属实,列入整改');
    expect((await screen.findByRole('status')).textContent).toBe('✓ 数据已核对,1 项未达标已列入整改');
    const rectification = { measure: '秋季分班', person: '张一', deadline: '2027-09-01' };
    expect(fake.memory.get('explanations')).toMatchObject([{ rectification }]);
    await press('撤回说明,班额表 B1');
    expect((await screen.findByRole('status')).textContent).toContain('还有 1 处没达标');
    expect(fake.memory.get('explanations')).toEqual([]);
  });
});

test('what is put into the workbook is cleared as ticked; forms that hold entries stay unless ticked', async () => {
  const drawn = (id: string, title: string): SummaryResult => ({
    ok: true,
    sheet: { id, title, cells: [{ row: 0, column: 0, value: title }], merges: [], widths: [] },
    headline: [],
    blanks: [],
  });
  const summaries = ['empty', 'filled'].map(
    (id): Summary => ({ id, title: id, explanation: '', draw: () => drawn(id, id) }),
  );
  const fake = fakeSession();
  const form = (title: string, entry: string | null) => sheetOf([[title, entry]], { name: title });
  const own = new Map([
    ['empty', form('empty', null)],
    ['filled', form('filled', '我填的')],
  ]);
  const removed: string[] = [];
  const session: typeof fake.session = {
    ...fake.session,
    readOwn: async () => own,
    remove: async (ids) => {
      removed.push(...ids);
      return [];
    },
  };
  const draw: Program['draw'] = ({ id }) => drawn(id, id);
  openWith({ ...fake, session }, { program: { summaries, draw } }, errors);
  await checked();
  expect(fake.memory.has('findings')).toBe(true);
  await press('清除标记');
  await press('全部清除…');
  const box = (name: string) => screen.findByRole('checkbox', { name });
  expect(((await box('工作表“empty”')) as HTMLInputElement).checked).toBe(true);
  expect(((await box('工作表“filled”(里面有您填的内容)')) as HTMLInputElement).checked).toBe(false);
  await press('清除');
  expect(await screen.findByText(/标记已全部取下。记住的选择和说明也都清除了/)).toBeTruthy();
  expect([removed, fake.memory.size]).toEqual([['empty'], 0]);
});

describe('edits', () => {
  test('are followed by a new check, but not after the marks were taken out', async () => {
    const fake = fakeSession();
    open(fake, errors, [], errors);
    await checked();
    fake.edit();
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('没有发现'), {
      timeout: 3000,
    });
    await press('清除标记');
    expect(await screen.findByText(/标记已全部取下/)).toBeTruthy();
    expect(screen.getByText(/台账里现在没有标记/)).toBeTruthy();
    const reads = fake.calls.length;
    fake.edit();
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(fake.calls).toHaveLength(reads);
  });
});

describe('refusals', () => {
  test('are told in words and can be closed; the first screen stays', async () => {
    open(fakeSession({ read: new SessionError('正在编辑单元格,请按回车后再试。') }), errors);
    await press('一键体检');
    expect(await screen.findByText(/正在编辑单元格/)).toBeTruthy();
    await press('关闭这条消息');
    expect(screen.queryByText(/正在编辑单元格/)).toBeNull();
    expect(screen.getByRole('button', { name: '一键体检' })).toBeTruthy();
  });

  test('where not all marks can be made the findings are listed all the same, and what stands of the marks can be cleared', async () => {
    open(fakeSession({ apply: new SessionError('工作簿受保护。') }), errors);
    expect(await checked()).toContain('还有 2 处必须改');
    expect(screen.getByText(/没有全部标到单元格里/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '清除标记' }).getAttribute('aria-disabled')).toBeNull();
    expect(screen.queryByText(/台账里现在没有标记/)).toBeNull();
  });

  test('of many sheets are one message that unfolds', async () => {
    const obstacles = ['甲', '乙', '丙'].map((sheet) => ({ sheet, message: `工作表“${sheet}”已保护。` }));
    open(fakeSession({}, obstacles), errors);
    await checked();
    expect(screen.getAllByRole('button', { name: '关闭这条消息' })).toHaveLength(1);
    expect(screen.getByText('还有 2 条')).toBeTruthy();
    expect(screen.getByText('工作表“丙”已保护。')).toBeTruthy();
    await press('关闭这条消息');
    expect(screen.queryByText(/已保护/)).toBeNull();
  });

  test('of a jump leave the list as it is', async () => {
    open(fakeSession({ goTo: new SessionError('工作表“班额表”是隐藏的。') }), errors);
    await checked();
    await press('下一处');
    expect(await screen.findByText(/是隐藏的/)).toBeTruthy();
    expect(screen.getByText('共 2 处')).toBeTruthy();
  });

  test('a page that cannot be drawn says so, and the others still open', async () => {
    const silence = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const summary = { id: 'a', title: '甲表', explanation: '' } as never;
    let isBroken = true;
    const draw = (): SummaryResult => {
      if (isBroken) {
        throw new TypeError("Cannot read properties of undefined (reading 'x')");
      }
      return { ok: false, reason: '没有数据' };
    };
    openWith(fakeSession(), { program: { summaries: [summary], draw } }, errors);
    await checked();
    openTab('汇总表');
    expect(screen.getByRole('alert').textContent).toMatch(
      /没有显示出来,台账没有改动。出现了没有预料到的问题/,
    );
    isBroken = false;
    await press('再试一次');
    expect(screen.getByText('甲表')).toBeTruthy();
    openTab('问题');
    expect(shownCells()).toHaveLength(2);
    silence.mockRestore();
  });

  test.each([
    [new SessionError('工作簿受保护。'), /^工作簿受保护。$/],
    [Object.assign(new Error('Loading chunk 12 failed.'), { name: 'ChunkLoadError' }), /^页面没有加载完整/],
    [new TypeError('x is not a function'), /^出现了没有预料到的问题.*技术人员:x is not a function。$/],
    ['nothing', /^出现了没有预料到的问题,请再试一次。$/],
  ])('%s is told as a sentence', (reason, sentence) => {
    expect(failureText(reason)).toMatch(sentence);
  });
});
