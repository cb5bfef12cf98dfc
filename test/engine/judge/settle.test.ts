import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { settleProvisions } from '../../../src/engine/judge/settle';
import type { RequirementResult } from '../../../src/model/report';
import type { Standard } from '../../../src/model/standard';
import type { CellValue } from '../../../src/model/workbook';
import { provisionsOf } from '../../../src/standards/parts/provisions';
import { drawnLedger } from '../../support/drawn-ledger';
import { requirementOf, standardOf } from '../../support/report';
import { sheetOf } from '../../support/sheet';
import { factsOf } from '../../support/stated';

const kinds = new Map(catalogue.ledgers.map((kind) => [kind.id, kind]));

const classes = viewOf('班额统计表', [
  ['班额统计表'],
  ['年级', '班级', '人数', '男', '女', '班主任'],
  ['一年级', '一(1)班', 40, 20, 20, '张样一'],
  ['二年级', '二(1)班', 42, 21, 21, '张样二'],
]);
const leaderless = viewOf('班额统计表', [
  ['班额统计表'],
  ['年级', '班级', '人数', '男', '女'],
  ['一年级', '一(1)班', 40, 20, 20],
  ['二年级', '二(1)班', 42, 21, 21],
]);
const hazards = viewOf('安全隐患排查台账', [
  ['安全隐患排查台账'],
  ['序号', '排查时间', '隐患内容', '整改措施', '责任人', '整改期限', '完成时间', '是否销号'],
  [1, '2026-03-02', '走廊灯不亮', '更换', '张样一', '2026-03-09', '2026-03-05', '是'],
]);

function viewOf(name: string, rows: readonly (readonly CellValue[])[]) {
  return drawnLedger(sheetOf(rows, { name })).view;
}

/** How one row of a document stands beside ledgers in which nobody found a fault. */
function standing(
  row: string,
  {
    views = [classes],
    bounds = [],
    more = {},
    isCounty = false,
  }: {
    readonly views?: readonly (typeof classes)[];
    readonly bounds?: readonly RequirementResult[];
    readonly more?: Partial<Standard>;
    readonly isCounty?: boolean;
  } = {},
) {
  const standard = {
    ...standardOf('pack', '文件'),
    provisions: provisionsOf({ document: '文件', status: 'confirmed' }, row),
    ...more,
  };
  const [result] = settleProvisions([standard], {
    facts: { ...factsOf([]), views, isCounty },
    requirements: bounds.map((bound) => ({ ...bound, standard: 'pack', rows: ['Z-1'] })),
    verdicts: [],
    raised: [],
    answers: [],
    unheard: [],
    confirmations: [],
    kinds,
  });
  return `${result?.status} ${result?.reason}`;
}

describe('no fault found is a pass only where somebody looked for one', () => {
  test('a ledger alone, of which no rule asks what the row demands', () => {
    expect(standing('Z-1;一;P;要求;;class-size')).toBe(
      'unchecked 有班额统计表,但看不出这一条是不是都做到了,可在迎检自查清单里填写',
    );
  });
  test('no ledger at all', () => {
    expect(standing('Z-1;一;P;要求;;class-size', { views: [hazards] })).toBe(
      'unchecked 工作簿里没有能核对的台账,可在迎检自查清单里填写',
    );
  });
  test('a rule that had what it needs, and one that lacked its column', () => {
    const row = 'Z-1;一;P;要求;;class-size;head-teacher-twice@class-size';
    expect(standing(row)).toBe('met 按班额统计表核对,没有发现不符');
    expect(standing(row, { views: [leaderless] })).toMatch(/^unchecked 有班额统计表/);
  });
  test('a rule of another kind of ledger looked at nothing here', () => {
    expect(standing('Z-1;一;P;要求;;class-size;key-class@function-rooms')).toMatch(/^unchecked/);
  });
  test('a column of its own that is filled in', () => {
    expect(standing('Z-1;一;P;要求;;class-size.head_teacher')).toBe('met 按班额统计表核对,没有发现不符');
    expect(standing('Z-1;一;P;要求;;class-size.boarders')).toMatch(/^unchecked/);
  });
  test('what a ledger shows only in part', () => {
    expect(standing('Z-1;一;P part;要求;;class-size;uneven-classes')).toMatch(/^unchecked 有班额统计表/);
    expect(standing('Z-1;一;P;要求;;class-size;uneven-classes')).toMatch(/^met/);
  });
  test('two ledgers that show it together', () => {
    const row = 'Z-1;一;P together;要求;;class-size safety-hazard;uneven-classes date-order';
    expect(standing(row)).toMatch(/^unchecked/);
    expect(standing(row, { views: [classes, hazards] })).toMatch(/^met/);
  });
  test('what only a person can say, whatever ledger there is', () => {
    expect(standing('Z-1;一;D;要求;;class-size')).toBe('to-confirm 只能由人确认,请在迎检自查清单里填写');
  });
});

describe('a row with several bounds', () => {
  const row = 'Z-1;一;N;要求;;';
  const met = requirementOf({ id: 'a', status: 'met', reason: '够' });
  const open = requirementOf({ id: 'b', status: 'unchecked', reason: '缺数' });
  const variation = {
    requirements: [
      {
        id: 'b',
        indicator: 'b',
        measure: 'variation',
        stage: 'all',
        comparison: '<=',
        bound: 0.5,
        basis: { document: '文件', clause: '一' },
        status: 'confirmed',
      },
    ],
  } as const;

  test('all met', () => {
    expect(standing(row, { bounds: [met] })).toBe('met 够');
  });
  test('one of which nothing is known keeps it open', () => {
    expect(standing(row, { bounds: [met, open] })).toBe('unchecked 够;缺数');
  });
  test('one for schools that the county does not have', () => {
    expect(standing(row, { bounds: [met, { ...open, isVacant: true }], isCounty: true })).toBe('met 够');
  });
  test('what is between schools is asked of the county, not of one school', () => {
    expect(standing(row, { bounds: [met, open], more: variation })).toBe('met 够');
    expect(standing(row, { bounds: [met, open], more: variation, isCounty: true })).toBe('unchecked 够;缺数');
  });
});
