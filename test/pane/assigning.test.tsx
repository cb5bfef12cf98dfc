/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { LedgerKind } from '../../src/model/ledger';
import type { CheckOptions } from '../../src/model/report';
import { sheetOf } from '../support/sheet';
import { checked, choose, openTab, openWith, press } from './clerk';
import { fakeSession, type Knowledge, ledgerOf } from './fake-checkup';

afterEach(cleanup);

function kindOf(id: string, label: string, fields: Readonly<Record<string, string>>): LedgerKind {
  return {
    id,
    label,
    titles: [],
    fields: Object.entries(fields).map(([field, name]) => ({
      field,
      label: name,
      headers: [],
      content: { type: 'text' },
    })),
    identifiedBy: [],
    nameFields: [],
    relations: [],
    states: [],
    checks: [],
  };
}

const ledgers = [
  kindOf('class-size', '班额统计表', { class_name: '班级', students: '学生数' }),
  kindOf('teacher-roster', '教师花名册', { name: '姓名' }),
];
const unread = { sheet: '班额表', range: 'A1:B1', reason: '表头认不出来', guesses: [] };

/** What every survey was asked for. */
function watched(knowledge: Knowledge): Knowledge & { readonly asked: CheckOptions[] } {
  const asked: CheckOptions[] = [];
  return { ...knowledge, program: { ledgers }, onOptions: (options) => asked.push(options), asked };
}

describe('a table that nobody understood', () => {
  const knowledge = watched({ survey: { ledgers: [], unrecognised: [unread] } });

  test('may be no ledger at all: then nothing else is asked', async () => {
    const fake = fakeSession();
    openWith(fake, knowledge);
    await press('指定是什么台账,班额表 A1:B1');
    await choose('这是什么台账', 'none');
    expect(screen.queryByLabelText('表头在第几行')).toBeNull();
    expect(screen.queryByLabelText('A 列 班额')).toBeNull();
    await press('记住');
    expect(fake.memory.get('choices')).toMatchObject({
      assignments: [{ sheet: '班额表', row: 0, kind: 'none', fields: {} }],
    });
  });

  test('is counted apart from one that was read and only wants a yes', async () => {
    const asked = { ...unread, sheet: '经费', takenFor: 'fund-budget' };
    openWith(fakeSession(), watched({ survey: { ledgers: [], unrecognised: [asked, unread] } }));
    expect(await screen.findByText(/没有识别出台账,1 张表请确认,1 张表未识别/)).toBeTruthy();
  });

  test('is what it was taken for with one click, which the workbook remembers', async () => {
    const fake = fakeSession();
    const asked = { ...unread, takenFor: 'class-size', guesses: [{ kind: 'class-size', confidence: 0.6 }] };
    const one = watched({ survey: { ledgers: [], unrecognised: [asked] } });
    openWith(fake, one);
    await press('对,班额表 A1:B1 是班额统计表');
    const assignment = { sheet: '班额表', row: 0, kind: 'class-size', fields: {} };
    expect(fake.memory.get('choices')).toMatchObject({ assignments: [assignment] });
    expect(one.asked.at(-1)?.assignments).toEqual([assignment]);
  });

  test('or something else: what it was taken for comes first among the choices', async () => {
    const asked = {
      ...unread,
      takenFor: 'teacher-roster',
      guesses: [{ kind: 'teacher-roster', confidence: 0.6 }],
    };
    openWith(fakeSession(), watched({ survey: { ledgers: [], unrecognised: [asked] } }));
    await press('不对,另选,班额表 A1:B1');
    const choices = screen.getByRole('combobox', { name: '这是什么台账' });
    expect([...choices.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual([
      '可能是',
      '全部种类',
    ]);
    expect(choices.querySelector('optgroup option')?.textContent).toBe('教师花名册');
  });

  test('is given a kind and fields; the workbook remembers it and the survey is asked for it', async () => {
    const fake = fakeSession();
    openWith(fake, knowledge);
    expect(await screen.findByText(/没有识别出台账,1 张表未识别/)).toBeTruthy();
    await press('指定是什么台账,班额表 A1:B1');
    expect(screen.getByRole('button', { name: '记住' })).toHaveProperty('disabled', true);
    await choose('这是什么台账', 'class-size');
    await choose('A 列 班额', 'class_name');
    await choose('B 列 58', '');
    await press('记住');
    const assignment = { sheet: '班额表', row: 0, kind: 'class-size', fields: { 0: 'class_name', 1: '' } };
    expect(fake.memory.get('choices')).toMatchObject({ assignments: [assignment] });
    expect(knowledge.asked.at(-1)?.assignments).toEqual([assignment]);
    expect(document.activeElement?.textContent).toBe('指定是什么台账');
  });

  test('a column that goes back to automatic is not assigned', async () => {
    const fake = fakeSession();
    openWith(fake, knowledge);
    await press('指定是什么台账,班额表 A1:B1');
    await choose('这是什么台账', 'class-size');
    await choose('A 列 班额', 'students');
    await choose('A 列 班额', 'automatic');
    await press('记住');
    expect(fake.memory.get('choices')).toMatchObject({ assignments: [{ fields: {} }] });
  });

  test('Esc leaves everything as it was, and the keyboard where it was', async () => {
    const fake = fakeSession();
    openWith(fake, knowledge);
    await press('指定是什么台账,班额表 A1:B1');
    fireEvent.keyDown(screen.getByRole('combobox', { name: '这是什么台账' }), { key: 'Escape' });
    expect(screen.queryByRole('combobox', { name: '这是什么台账' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('指定是什么台账');
    expect(fake.memory.has('choices')).toBe(false);
  });
});

describe('a recognised ledger', () => {
  const sheet = sheetOf(
    [
      ['班级', '人数', '住宿'],
      ['一(1)班', 40, 3],
    ],
    { name: '班额表' },
  );
  const ledger = ledgerOf(sheet, 'class-size', { confidence: 0.57 });
  const seen = {
    ...ledger,
    fields: ledger.fields.slice(0, 2).map((place, index) => ({
      ...place,
      field: ['class_name', 'students'][index] ?? '',
    })),
  };

  test('says when it is not sure and which columns nobody understood; what was remembered is shown and can be undone', async () => {
    const fake = fakeSession();
    const assignment = { sheet: '班额表', row: 0, kind: 'class-size', fields: {} };
    await fake.session.remember({ choices: { assignments: [assignment] } });
    openWith(fake, watched({ report: { ledgers: [seen] }, survey: { ledgers: [seen], unrecognised: [] } }));
    expect(await screen.findByText(/把握不大/)).toBeTruthy();
    await checked();
    openTab('台账');
    expect(screen.getByText('没有认出、不检查的列:住宿')).toBeTruthy();
    await press('修改指定,班额表 A1:C2');
    expect(screen.getByRole('combobox', { name: 'B 列 人数' }).textContent).toContain('自动:学生数');
    await press('恢复自动识别');
    expect(fake.memory.get('choices')).toMatchObject({ assignments: [] });
  });

  test('says after the check in one line what was checked and what was not; it unfolds', async () => {
    const coverage = [
      {
        checked: [{ group: '男+女=学生数', cells: 2 }],
        unchecked: [{ group: '余缺', reason: '没认出“标准”', columns: ['C列 住宿'] }],
      },
    ];
    const report = { ledgers: [seen], coverage };
    openWith(fakeSession(), watched({ report, survey: { ledgers: [seen], unrecognised: [] } }));
    await checked();
    openTab('台账');
    expect(screen.getByText('核对了 1 项(2 格次),1 项没有核对')).toBeTruthy();
    expect(screen.getByText('余缺:没认出“标准”(C列 住宿)')).toBeTruthy();
    expect(screen.getByText('男+女=学生数:2 格')).toBeTruthy();
    expect(screen.queryByText('没有认出、不检查的列:住宿')).toBeNull();
  });

  test('that is a form says that it will be read as a table', async () => {
    const form = { ...seen, table: { ...seen.table, orientation: 'key-value' as const } };
    openWith(
      fakeSession(),
      watched({ report: { ledgers: [form] }, survey: { ledgers: [form], unrecognised: [] } }),
    );
    await checked();
    openTab('台账');
    await press('不对,重新指定,班额表 A1:C2');
    expect(screen.getByText(/指定以后按“一行一条”读/)).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'B 列 58' }).textContent).not.toContain('自动:');
  });
});
