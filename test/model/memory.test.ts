import { describe, expect, test } from '@jest/globals';
import { isNewerMemory, memoryOfXml, memoryXml, saysAnew } from '../../src/model/memory';

const memory = {
  choices: { standards: ['national'], live: false },
  explanations: [{ text: '“已核对” <b>&amp;</b>\n\t]]> \u0000\u2028\ud800 𠮷😀 ', key: '0f' }],
};

describe('the part that a workbook remembers in', () => {
  test('what comes back is what was given, whatever letters it holds', () => {
    expect(memoryOfXml(memoryXml(memory))).toEqual(memory);
    expect(memoryXml(memory)).toMatch(/^<[^<>]*>[^<>&\n\ud800\u2028]*<\/memory>$/);
  });

  test('is read with a declaration before it and with quotes written as entities', () => {
    const xml = `\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n${memoryXml(memory)}\n`;
    expect(memoryOfXml(xml)).toEqual(memory);
    const [, tag, text, end] = /^(<[^>]*>)(.*)(<.*)$/.exec(memoryXml(memory)) ?? [];
    expect(memoryOfXml(`${tag}${text?.replaceAll('"', '&quot;')}${end}`)).toEqual(memory);
  });

  test.each([
    ['<memory xmlns="urn:other" version="1">{}</memory>'],
    ['<memory xmlns="urn:ledger-checkup:memory" version="2">{}</memory>'],
    ['<memory xmlns="urn:ledger-checkup:memory" version="1">{</memory>'],
    ['<memory xmlns="urn:ledger-checkup:memory" version="1">[]</memory>'],
    ['<other xmlns="urn:ledger-checkup:memory" version="1">{}</other>'],
    [''],
  ])('%s is none of ours', (xml) => {
    expect(memoryOfXml(xml)).toBeUndefined();
  });
});

test('a part of a later version is told from one of this version, an earlier one and from those of others', () => {
  const part = (version: string, name = 'urn:ledger-checkup:memory') =>
    `<?xml version="9"?><memory xmlns="${name}" version="${version}">{}</memory>`;
  expect(
    [part('2'), part('10'), part('1'), part('0'), part('2', 'urn:other'), ''].map(isNewerMemory),
  ).toEqual([true, true, false, false, false, false]);
});

test('what a person has said is worth saving, what a check remembers of itself is not', () => {
  const before = { explanations: [], choices: { standards: ['a'] } };
  expect(saysAnew(undefined, before)).toBe(false);
  expect(saysAnew(before, { choices: { standards: ['b'] }, findings: {}, school: {} })).toBe(false);
  expect(saysAnew(before, { ...before, explanations: [{ text: '属实' }] })).toBe(true);
  expect(saysAnew(before, { ...before, confirmations: [{ requirement: 'a' }] })).toBe(true);
  expect(saysAnew(before, { ...before, choices: { assignments: [{ sheet: '甲' }] } })).toBe(true);
});
