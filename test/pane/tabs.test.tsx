/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { SummaryResult } from '../../src/model/summary';
import { requirementOf, standardOf } from '../support/report';
import { checked, choose, openTab, openWith, press } from './clerk';
import { fakeSession, findingAt } from './fake-checkup';

afterEach(cleanup);

describe('指标', () => {
  const books = requirementOf({
    standard: 'national-quality-2017',
    id: 'books',
    label: '生均图书册数',
    status: 'short',
    value: 17.52,
    bound: 25,
    unit: '册/生',
    required: '≥25册/生',
    missing: '还差1840册',
    basis: '教基〔2018〕5号 附表',
    floor: 0.85,
    reachesFloor: false,
    from: [{ sheet: '图书总台账', row: 8, column: 8 }],
  });

  test('a requirement that is short: value, bound, missing, line, basis, and its cells one click away', async () => {
    const fake = fakeSession();
    openWith(fake, { report: { requirements: [books] } }, []);
    await checked();
    await press('指标:达标 0 · 未达标 1');
    const card = screen.getByRole('listitem').textContent;
    for (const words of [
      '✗ 未达标',
      '现为 17.52 册/生,标准 ≥25册/生,还差1840册',
      '没过 85% 的线',
      '依据 教基〔2018〕5号 附表',
    ]) {
      expect(card).toContain(words);
    }
    await press('图书总台账!I9');
    expect(fake.calls.at(-1)).toBe('goTo 图书总台账!I9');
  });

  test('what was not checked says why, once for all that lack the same', async () => {
    const lacking = (id: string) =>
      requirementOf({ id, label: id, status: 'unchecked', reason: '缺:占地面积(可填在学校基本情况表)' });
    openWith(fakeSession(), { report: { requirements: ['甲', '乙', '丙'].map(lacking) } }, []);
    await checked();
    openTab('指标');
    expect(screen.getByText('未检查 3 项(缺数据,不等于达标)')).toBeTruthy();
    expect(screen.getAllByText('缺:占地面积(可填在学校基本情况表)')).toHaveLength(1);
    expect(screen.getByText('3 项要求')).toBeTruthy();
  });

  test('of many schools one can be looked at', async () => {
    const of = (school: string) => ({ ...books, school });
    openWith(fakeSession(), { report: { requirements: [of('一小'), of('二小')] } }, []);
    await checked();
    openTab('指标');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    await choose('看哪所学校', '二小');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('二小 生均图书册数'),
    ]);
  });
});

describe('台账', () => {
  const standards = [standardOf('national', '优质均衡'), standardOf('henan', '河南标准')];

  test('several standards can be chosen, never none; the workbook remembers them', async () => {
    const fake = fakeSession();
    openWith(fake, { program: { standards } }, []);
    const box = (name: RegExp) => screen.getByRole('checkbox', { name, hidden: true });
    await screen.findByText(/其他标准/);
    expect(box(/优质均衡.*教督〔2017〕6号 · 2017-04-19/)).toHaveProperty('checked', true);
    await act(async () => void fireEvent.click(box(/优质均衡/)));
    expect(screen.getByRole('alert').textContent).toMatch(/至少要选一个标准/);
    expect(box(/优质均衡/)).toHaveProperty('checked', true);
    await act(async () => void fireEvent.click(box(/河南标准/)));
    await act(async () => void fireEvent.click(box(/优质均衡/)));
    expect(fake.memory.get('choices')).toMatchObject({ standards: ['henan'] });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('ways of checking are remembered, and what they change is done at once', async () => {
    const fake = fakeSession();
    openWith(fake, {}, [findingAt('班额表', 'B1', 'size')]);
    await checked();
    openTab('台账');
    const before = fake.applied.length;
    const notes = screen.getByRole('checkbox', { name: '在单元格里加批注说明', hidden: true });
    await act(async () => void fireEvent.click(notes));
    expect(fake.memory.get('choices')).toMatchObject({ notes: true });
    await waitFor(() => expect(fake.applied).toHaveLength(before + 1));
  });
});

describe('汇总表', () => {
  const summary = (id: string, title: string) => ({
    id,
    title,
    explanation: '说明',
    draw: (): SummaryResult => ({ ok: false, reason: '' }),
  });
  const drawn: SummaryResult = {
    ok: true,
    sheet: { id: 'classes', title: '班额情况统计表', rows: [] } as never,
    headline: [{ label: '班数', value: '7' }],
    blanks: [],
  };
  const program = {
    summaries: [summary('classes', '班额情况统计表'), summary('rooms', '功能室一览表')],
    draw: ({ id }: { readonly id: string }): SummaryResult =>
      id === 'classes' ? drawn : { ok: false, reason: '没有找到功能室一览表' },
  };

  test('previews, says why not, inserts, leads to the sheet, updates and takes out again', async () => {
    const fake = fakeSession();
    openWith(fake, { program }, []);
    await checked();
    openTab('汇总表');
    const [classes, rooms] = screen.getAllByRole('listitem') as [HTMLElement, HTMLElement];
    expect(classes.textContent).toContain('班数7');
    expect(rooms.textContent).toContain('不能生成:没有找到功能室一览表');
    expect(within(rooms).queryByRole('button')).toBeNull();
    await press('插入班额情况统计表');
    expect(await screen.findByText(/已插入 1 张汇总表/)).toBeTruthy();
    await press('查看班额情况统计表');
    expect(fake.calls.at(-1)).toBe('goTo 班额情况统计表!A1');
    await press('更新班额情况统计表');
    expect(await screen.findByText(/已更新 1 张汇总表/)).toBeTruthy();
    await press('移除班额情况统计表');
    expect(screen.queryByText('✓ 已插入')).toBeTruthy();
    await press(/^确定移除班额情况统计表/);
    await waitFor(() => expect(screen.queryByText('✓ 已插入')).toBeNull());
  });
});
