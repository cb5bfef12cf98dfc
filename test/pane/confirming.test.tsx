/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import type { Confirmation, ProvisionResult, ProvisionStatus } from '../../src/model/report';
import { standardOf } from '../support/report';
import { checked, openWith, press } from './clerk';
import { fakeSession } from './fake-checkup';

afterEach(cleanup);

function rowOf(id: string, text: string, more: Partial<ProvisionResult> = {}): ProvisionResult {
  return {
    standard: 'national-quality-2017',
    provision: {
      id,
      rows: [id],
      basis: { document: '教督〔2017〕6号', clause: '三.1' },
      text,
      kind: 'documentary',
      judged: 'confirmed',
      status: 'confirmed',
      namings: [],
      counts: [],
      shownIn: [],
      faults: [],
      ties: [],
    },
    status: 'to-confirm' as ProvisionStatus,
    reason: '只能由人确认',
    from: [],
    ...more,
  };
}

const provisions = [
  rowOf('A-1', '有学校章程'),
  rowOf('A-2', '有体育场地'),
  rowOf('A-3', '有卫生室', { status: 'met' }),
  rowOf('A-4', '有心理教师'),
];
const place = { sheet: '自查', row: 4, column: 5 };
const confirmations = [{ requirement: 'A-4', answer: '有' as const, place }];

function opened(remembered: readonly Confirmation[] = []) {
  const fake = fakeSession();
  if (remembered.length > 0) {
    fake.memory.set('confirmations', remembered);
  }
  const asked: unknown[] = [];
  openWith(
    fake,
    {
      program: { standards: [standardOf('national', '优质均衡')] },
      report: { provisions, confirmations },
      onOptions: ({ confirmations }) => asked.push(confirmations),
    },
    [],
  );
  return { fake, asked };
}

async function enter(label: RegExp, value: string): Promise<void> {
  await act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }));
}

const groups = () => screen.getAllByRole('group').flatMap((one) => one.getAttribute('aria-label') ?? []);

test('what only people know is one list, asked row by row; what forms in the workbook say is changed there', async () => {
  opened();
  await checked();
  await press('3 条待确认');
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('由人确认:已答 0 条,还有 3 条');
  expect(groups()).toEqual(['答复:有学校章程', '答复:有体育场地']);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  await press('返回指标');
  expect(screen.getByText(/逐条核对/)).toBeTruthy();
});

test('有 names its evidence, is remembered in the workbook and checked with; it can be changed and taken back', async () => {
  const { fake, asked } = opened();
  await checked();
  await press('3 条待确认');
  await act(async () => fireEvent.click(screen.getAllByRole('button', { name: '有' })[0] as HTMLElement));
  await press('保存');
  expect(screen.getByRole('alert').textContent).toMatch(/要写明佐证材料/);
  expect(fake.memory.has('confirmations')).toBe(false);
  await enter(/佐证材料/, ' 章程文本 ');
  await press('保存');
  const said = [{ requirement: 'A-1', answer: '有', evidence: '章程文本' }];
  expect(fake.memory.get('confirmations')).toEqual(said);
  expect(asked.at(-1)).toEqual(said);
  expect(screen.getByText('学校答复:有,佐证:章程文本')).toBeTruthy();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('修改答复:有学校章程');

  await press('修改答复:有学校章程');
  await act(async () => fireEvent.click(screen.getByRole('radio', { name: '无' })));
  await press('保存');
  expect(screen.getByRole('alert').textContent).toMatch(/要写明整改措施/);
  await enter(/整改措施/, '年内制定');
  await enter(/责任人/, '张样一');
  await press('保存');
  expect(fake.memory.get('confirmations')).toEqual([
    { requirement: 'A-1', answer: '无', measure: '年内制定', person: '张样一' },
  ]);
  await press('撤回答复:有学校章程');
  expect(fake.memory.get('confirmations')).toEqual([]);
  expect(groups()).toEqual(['答复:有学校章程', '答复:有体育场地']);
});

test('不适用 needs no reason; Esc leaves everything as it was', async () => {
  const { fake } = opened();
  await checked();
  await press('3 条待确认');
  const button = () => screen.getAllByRole('button', { name: '不适用' })[1] as HTMLElement;
  await act(async () => fireEvent.click(button()));
  await act(async () => void fireEvent.keyDown(screen.getByRole('form'), { key: 'Escape' }));
  expect(fake.memory.has('confirmations')).toBe(false);
  await act(async () => fireEvent.click(button()));
  await press('保存');
  expect(fake.memory.get('confirmations')).toEqual([{ requirement: 'A-2', answer: '不适用' }]);
});

test('where a form in the workbook says something else than is remembered, what is remembered can go', async () => {
  const { fake } = opened([
    { requirement: 'A-4', answer: '无', measure: '年内配备' },
    { requirement: 'A-1', answer: '有', evidence: '章程文本' },
  ]);
  await checked();
  await press('3 条待确认');
  expect(screen.getByText('学校答复:无,整改:年内配备。自查清单里填的是“有”,以它为准')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '修改答复:有心理教师' })).toBeNull();
  await press('撤回答复:有心理教师');
  expect(fake.memory.get('confirmations')).toEqual([
    { requirement: 'A-1', answer: '有', evidence: '章程文本' },
  ]);
});
