import { describe, expect, test } from '@jest/globals';
import { explanationsIn } from '../../src/model/explanation';
import { keysOf } from '../../src/model/finding-keys';
import { joinWorkbooks } from '../../src/model/joined';
import { joinMemories, type MemoryPart, memoryOfPart } from '../../src/model/joined-memory';
import type { LedgerKind } from '../../src/model/ledger';
import { type Memory, recollectionIn } from '../../src/model/memory';
import type { Report } from '../../src/model/report';
import { afterCheck } from '../../src/model/settled';
import type { Workbook } from '../../src/model/workbook';
import { ledgerOf } from '../pane/fake-checkup';
import { findingOf, reportOf } from '../support/report';
import { sheetOf, workbookOf } from '../support/sheet';

const kinds = [{ id: 'teacher-roster', nameFields: ['field_0'] }] as unknown as readonly LedgerKind[];

function book(name: string, school = '样例小学'): { readonly workbook: Workbook; readonly school: string } {
  const rows = [
    ['姓名', '职称'],
    ['甲', null],
    ['乙', null],
  ];
  return { workbook: { ...workbookOf(sheetOf(rows, { name: '教师' })), name }, school };
}

/** A report in which every title that is missing is asked about. */
function reportFor(workbook: Workbook, schools: readonly string[]): Report {
  const ledgers = workbook.sheets.map((sheet, index) => {
    const ledger = ledgerOf(sheet, 'teacher-roster');
    return { ...ledger, table: { ...ledger.table, context: { school: schools[index] ?? '' } } };
  });
  const blank = { rule: 'required', severity: 'query', actual: '空白' } as const;
  const findings = workbook.sheets.flatMap(({ name }) =>
    ['B2', 'B3'].map((cell) => findingOf({ ...blank, sheet: name, cell })),
  );
  return reportOf(findings, { ledgers });
}

/** What a file remembers after its first blank was explained. */
function explainedFile({ workbook, school }: ReturnType<typeof book>): Memory {
  const report = reportFor(workbook, [school]);
  const { memory } = afterCheck({}, report, { workbook, kinds });
  const { salts } = recollectionIn(memory);
  const [first] = keysOf(report.findings, { workbook, ledgers: report.ledgers, kinds, salts });
  const { own = '', record = '', sheet = '' } = first ?? {};
  return { ...memory, explanations: [{ key: own, record, sheet, text: '病休' }] };
}

function parts(books: readonly ReturnType<typeof book>[], memories: readonly (Memory | undefined)[]) {
  const joined = joinWorkbooks(books.map(({ workbook }) => workbook));
  const made = books.map(
    ({ workbook }, index): MemoryPart => ({
      file: workbook.name,
      memory: memories[index],
      sheets: new Map(
        [...joined.origins].flatMap(([name, { file, sheet }]) => (file === index ? [[sheet, name]] : [])),
      ),
    }),
  );
  const report = reportFor(
    joined.workbook,
    books.map(({ school }) => school),
  );
  const after = afterCheck(joinMemories(made), report, { workbook: joined.workbook, kinds });
  const places = [...after.explained.keys()].map(({ sheet, cell }) => `${sheet} ${cell}`);
  return { made, after, places };
}

describe('after a check', () => {
  const one = book('甲.xlsx');

  test('a file knows its explanations again under any name, and what was solved since', () => {
    const memory = explainedFile(one);
    const workbook = { ...one.workbook, name: '甲(已标记).xlsx' };
    const { explained, comparison } = afterCheck(memory, reportFor(workbook, [one.school]), {
      workbook,
      kinds,
    });
    expect([...explained.keys()].map(({ cell }) => cell)).toEqual(['B2']);
    expect(comparison).toMatchObject({ added: 0, solved: 0, remaining: 2 });
  });

  test('nothing carries over to another school that has taken the file for a template', () => {
    const memory = {
      ...explainedFile(one),
      confirmations: [{ requirement: 'a', answer: '有' }],
      choices: {},
    };
    const report = reportFor(one.workbook, ['别的小学']);
    const {
      explained,
      comparison,
      others,
      memory: after,
    } = afterCheck(memory, report, {
      workbook: one.workbook,
      kinds,
    });
    expect([explained.size, comparison, others]).toEqual([0, undefined, ['']]);
    expect(after.confirmations).toBeUndefined();
    expect(explanationsIn(after.explanations)).toEqual([]);
    expect(after.choices).toEqual({});
  });
});

describe('several files of one school', () => {
  const [one, two] = [book('甲.xlsx'), book('乙.xlsx')];

  test('an explanation is of its file alone, and lies in it when all are saved', () => {
    const { made, after, places } = parts([one, two], [undefined, explainedFile(two)]);
    expect(places).toEqual(['教师(乙) B2']);
    const saved = made.map((part) => memoryOfPart(after.memory, part));
    expect(saved.map(({ explanations }) => explanationsIn(explanations).length)).toEqual([0, 1]);
    const alone = afterCheck(saved[1] ?? {}, reportFor(two.workbook, [two.school]), {
      workbook: two.workbook,
      kinds,
    });
    expect([...alone.explained.keys()].map(({ cell }) => cell)).toEqual(['B2']);
    expect(alone.comparison).toMatchObject({ added: 0, remaining: 2 });
  });

  test('a file that was another school’s loses what it remembers, the others keep theirs', () => {
    const other = { ...explainedFile({ ...two, school: '别的小学' }) };
    const { after, places } = parts([one, two], [explainedFile(one), other]);
    expect(places).toEqual(['教师(甲) B2']);
    expect(after.others).toEqual(['乙.xlsx']);
  });

  test('tables are assigned by the names that sheets have in their files', () => {
    const assignment = { sheet: '教师', row: 0, kind: 'teacher-roster', fields: {} };
    const { made, after } = parts([one, two], [undefined, { choices: { assignments: [assignment] } }]);
    expect(after.memory.choices).toEqual({ assignments: [{ ...assignment, sheet: '教师(乙)' }] });
    const saved = made.map((part) => memoryOfPart(after.memory, part).choices);
    expect(saved).toEqual([{ assignments: [] }, { assignments: [assignment] }]);
  });
});
