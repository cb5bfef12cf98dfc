import { describe, expect, test } from '@jest/globals';
import { sheetAndCell } from '../../src/pane/controls';
import { aroundMissing, factsOf } from '../../src/pane/finding-card';
import {
  actualText,
  countRequirements,
  floorText,
  requirementTitle,
  restsOn,
  uncheckedByReason,
} from '../../src/pane/words';
import { findingOf, requirementOf } from '../support/report';

describe('what a finding says besides its message', () => {
  test('nothing that the message has said, whatever its spaces', () => {
    const finding = findingOf({
      message: '生均图书22.5册/生,要求≥25册/生(教基〔2018〕5号 附表),还差780册。',
      required: '≥ 25册/生',
      actual: '22.5册/生',
      missing: '还差780册',
      basis: '教基〔2018〕5号 附表',
    });
    expect(factsOf(finding)).toEqual([]);
    expect(aroundMissing(finding)).toEqual([
      '生均图书22.5册/生,要求≥25册/生(教基〔2018〕5号 附表),',
      '还差780册',
      '。',
    ]);
  });

  test.each([
    ['合计是 139', '39', '', ['应为 39 · 现为 5']],
    ['合计是 39.5', '39', '', ['应为 39 · 现为 5']],
    ['合计是 39,少 2', '39', '', ['现为 5']],
    ['号码错了', '应是 18 位', '', ['要求 应是 18 位 · 现为 5']],
    ['班额大了', '≤45人', '教督〔2017〕6号', ['标准 ≤45人 · 现为 5', '依据 教督〔2017〕6号']],
  ])('%s, demanded %s', (message, required, basis, facts) => {
    expect(factsOf(findingOf({ message, required, actual: '5', basis }))).toEqual(facts);
  });

  test('of an empty cell only the basis', () => {
    const empty = findingOf({ message: '“学籍号”没有填。', required: '必填', actual: '空白', basis: '办法' });
    expect(factsOf(empty)).toEqual(['依据 办法']);
  });
});

describe('what a requirement says', () => {
  test('a bound that nobody has seen never fails a school', () => {
    const short = requirementOf({ status: 'short' });
    const counts = countRequirements([short, { ...short, certainty: 'uncertain' }, requirementOf({})]);
    expect(counts).toEqual({ met: 1, short: 1, doubtful: 1, unchecked: 0 });
  });

  test('the stage where there are several, unless the label says it', () => {
    const books = requirementOf({ label: '生均图书册数', stage: 'junior' });
    expect(requirementTitle(books, true)).toBe('生均图书册数(初中)');
    expect(requirementTitle(books, false)).toBe('生均图书册数');
    expect(requirementTitle({ ...books, label: '初中班额', school: '一校' }, true)).toBe('一校 初中班额');
  });

  test('a ratio is written as the standard writes it', () => {
    expect(actualText(requirementOf({ value: 20.5, unit: '人/教职工', required: '不低于1:19' }))).toBe(
      '1:20.5',
    );
    expect(actualText(requirementOf({ value: 0.0082, unit: '%', required: '≤0.6%' }))).toBe('0.82%');
  });

  test('where it stands against the line of 85 %', () => {
    const short = requirementOf({ status: 'short', value: 0.84, bound: 1, floor: 0.85, reachesFloor: false });
    expect(floorText(short)).toBe('达到标准的 84%,没过 85% 的线');
    expect(floorText({ ...short, value: 0.8999, reachesFloor: true })).toBe('达到标准的 89.9%,过了 85% 的线');
    expect(floorText({ ...short, value: -1 })).toBe('');
    expect(floorText(requirementOf({ value: 2, floor: 0.85 }))).toBe('');
  });

  test('what it rests on, without the value once more', () => {
    expect(restsOn(requirementOf({ reason: '计算得17.52册/生' }))).toBe('');
    expect(restsOn(requirementOf({ reason: '计算得1:20.5,只按名册清点' }))).toBe('只按名册清点');
    expect(restsOn(requirementOf({ reason: '按表中填写的0.82%判断' }))).toBe('按表中填写的0.82%判断');
  });

  test('what was not checked for one reason is said together', () => {
    const lacking = (id: string, reason: string) => requirementOf({ id, reason, status: 'unchecked' });
    const groups = uncheckedByReason([
      lacking('a', '缺数据'),
      requirementOf({}),
      lacking('b', '一校'),
      lacking('c', '缺数据'),
    ]);
    expect(groups.map(({ reason, results }) => [reason, results.map(({ id }) => id)])).toEqual([
      ['缺数据', ['a', 'c']],
      ['一校', ['b']],
    ]);
  });
});

test.each([
  ['班额统计表!C9', '班额统计表', 'C9'],
  ["'Sheet1 (2)'!C9", 'Sheet1 (2)', 'C9'],
  ["'一''二!三'!A1:B2", "一'二!三", 'A1:B2'],
])('%s leads to its cell', (address, sheet, cell) => {
  expect(sheetAndCell(address)).toEqual([sheet, cell]);
});
