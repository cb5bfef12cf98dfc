/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { SessionError } from '../../src/model/session';
import { checked, currentCards, open, press } from './clerk';
import { fakeSession, findingAt } from './fake-checkup';

// jsdom's window is never the one that is typed into.
beforeEach(() => void jest.spyOn(document, 'hasFocus').mockReturnValue(true));
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const error = { ...findingAt('班额表', 'B1', 'size'), repair: { sheet: '班额表', cell: 'B1', value: 45 } };
const query = { ...findingAt('班额表', 'B3', 'about'), severity: 'query' as const };
const focused = () => document.activeElement?.textContent;

describe('the keyboard goes on from what is new', () => {
  test('after a check at the verdict, after a message was closed at the top', async () => {
    open(fakeSession(), [error]);
    await checked();
    await waitFor(() => expect(focused()).toBe('✗ 还有 1 处必须改'));
    await press('清除标记');
    await press('关闭这条消息');
    expect(focused()).toBe('台账体检');
  });

  test('after a correction, whose finding is gone, in the list', async () => {
    open(fakeSession(), [error, query], [query]);
    await checked();
    await press('改:58 → 45,班额表 B1');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('问题列表'));
  });

  test('after a refusal the button is still there', async () => {
    open(fakeSession({ read: new SessionError('正在编辑单元格,请按回车后再试。') }), [error]);
    await press('一键体检');
    await waitFor(() => expect(focused()).toBe('一键体检'));
  });

  test('clearing does not take the focus from its button', async () => {
    open(fakeSession(), [error]);
    await checked();
    await press('清除标记');
    expect(focused()).toBe('清除标记');
  });
});

describe('an explanation', () => {
  async function writing(text: string): Promise<HTMLElement> {
    open(fakeSession(), [query]);
    await checked();
    await press('说明原因,班额表 B3');
    const field = screen.getByRole('textbox', { name: '说明原因' });
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: text } });
    return field;
  }

  test('is given up with Esc, and the focus is back at its button', async () => {
    fireEvent.keyDown(await writing('在建'), { key: 'Escape' });
    expect(screen.queryByText('学校说明:在建')).toBeNull();
    expect(focused()).toBe('说明原因');
  });

  test('begins with usual words, is saved, counted and shown as explained', async () => {
    await writing('明年完工');
    await press('正在整改,完成时间:');
    await press('保存');
    expect(screen.getByText('学校说明:正在整改,完成时间:明年完工')).toBeTruthy();
    expect(focused()).toBe('修改说明');
    expect(screen.getByText('✓ 已说明')).toBeTruthy();
    expect(screen.getByRole('button', { name: '已说明 1' })).toBeTruthy();
    expect(screen.getByText(/可以提交了/)).toBeTruthy();
  });
});

describe('the selected cell', () => {
  test('explains itself and leads to the list; what the list shows is not said twice', async () => {
    const fake = fakeSession();
    open(fake, [error, query]);
    await checked();
    await act(async () => fake.select('B3'));
    expect(screen.getByRole('region', { name: '选中的单元格' }).textContent).toContain('班额表 B3 有误');
    await press('在问题列表里看 B3');
    expect(screen.queryByRole('region', { name: '选中的单元格' })).toBeNull();
    expect(currentCards()).toEqual([expect.stringContaining('班额表 B3 有误')]);
    await act(async () => fake.select('B1'));
    await press('收起');
    expect(screen.queryByRole('region', { name: '选中的单元格' })).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    await act(async () => fake.select('Z99'));
    expect(screen.queryByRole('region', { name: '选中的单元格' })).toBeNull();
  });
});
