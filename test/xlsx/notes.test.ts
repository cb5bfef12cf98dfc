import { read } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Markup } from '../../src/model/drawing';
import { fencedNote } from '../../src/model/signature';
import { readWorkbookFile } from '../../src/xlsx/read';
import { annotate, clearAll, obstaclesOf } from '../../src/xlsx/write';
import { featureFile } from '../support/fixture-files';

const sheet = '班额统计表';

function withNotes(file: string, notes: Readonly<Record<string, string>>): Uint8Array {
  const all = Object.entries(notes).map(([cell, text]) => ({ sheet, cell, text }));
  return annotate(featureFile(file), { marks: [], notes: all, sheets: [], position: 'front' });
}

function noteAt(bytes: Uint8Array, cell: string): string | undefined {
  return readWorkbookFile(bytes, '')
    .sheets.find(({ name }) => name === sheet)
    ?.notes.get(cell);
}

/** Changes one part of a file as another program might. */
function edited(bytes: Uint8Array, part: RegExp, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = Object.keys(parts).find((one) => part.test(one))!;
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name]!))) });
}

test('a cell without a note gets ours, fenced', () => {
  expect(noteAt(withNotes('links.xlsx', { B2: '超出 13 人' }), 'B2')).toBe(fencedNote('超出 13 人'));
});

test('ours stands below the words of a note that is there', () => {
  const before = noteAt(featureFile('notes.xlsx'), 'B3');
  expect(before).toContain('李老师');
  expect(noteAt(withNotes('notes.xlsx', { B3: '超出 13 人' }), 'B3')).toBe(
    `${before}\n${fencedNote('超出 13 人')}`,
  );
});

test('the box of a note that is there grows with its words, and shrinks again', () => {
  const anchors = (bytes: Uint8Array) =>
    [
      ...strFromU8(unzipSync(bytes)['xl/drawings/vmlDrawing1.vml']!).matchAll(/<x:Anchor>\s*([^<]*?)\s*</g),
    ].map(([, anchor]) => anchor);
  const marked = withNotes('notes.xlsx', { B3: '很长的说明\n'.repeat(12) });
  expect(anchors(marked)[0]).not.toBe(anchors(featureFile('notes.xlsx'))[0]);
  expect(anchors(clearAll(marked))).toEqual(anchors(featureFile('notes.xlsx')));
});

test('one note per cell: several explanations of a merged cell stand in its first', () => {
  const marked = withNotes('merges.xlsx', { B3: '甲', C4: '乙' });
  expect(noteAt(marked, 'B3')).toBe(fencedNote('甲\n乙'));
  expect(noteAt(marked, 'C4')).toBeUndefined();
});

describe('what is the user’s stays', () => {
  test('the same words typed by a person are not ours', () => {
    const before = noteAt(featureFile('typed-fences.xlsx'), 'B3');
    expect(noteAt(clearAll(withNotes('typed-fences.xlsx', { B3: '甲' })), 'B3')).toBe(before);
  });

  test('words that a person has added to our note since', () => {
    const marked = withNotes('links.xlsx', { B2: '甲' });
    const answered = edited(marked, /comments/, (text) => text.replace('</t>', '已经改了&amp;核对</t>'));
    expect(noteAt(clearAll(answered), 'B2')).toBe('已经改了&核对');
  });

  test('a threaded conversation is left alone, and that is said', () => {
    const file = featureFile('threaded-comments.xlsx');
    const markup: Markup = {
      marks: [],
      notes: [
        { sheet, cell: 'B2', text: '甲' },
        { sheet, cell: 'C3', text: '乙' },
      ],
      sheets: [],
      position: 'front',
    };
    const marked = annotate(file, markup);
    const placeholder = (bytes: Uint8Array) =>
      /<comment ref="B2".*?<\/comment>/s.exec(strFromU8(unzipSync(bytes)['xl/comments1.xml']!))?.[0];
    expect(placeholder(marked)).toBe(placeholder(file));
    expect(noteAt(marked, 'C3')).toContain('乙');
    expect(obstaclesOf(file, markup)).toEqual([
      { sheet, message: `${sheet}!B2 已有对话式批注，只标了颜色，说明见校验报告。` },
    ]);
  });
});

test('a mark at a merged cell covers all of it', () => {
  const marks = [{ sheet, cell: 'C4', severity: 'error' as const }];
  const marked = annotate(featureFile('merges.xlsx'), { marks, notes: [], sheets: [], position: 'front' });
  expect(strFromU8(unzipSync(marked)['xl/worksheets/sheet1.xml']!)).toContain('sqref="B3:C4"');
});

test('marks for a sheet that is not there are told, not thrown', () => {
  const markup: Markup = {
    marks: [{ sheet: '没有', cell: 'A1', severity: 'error' }],
    notes: [],
    sheets: [],
    position: 'front',
  };
  expect(obstaclesOf(featureFile('links.xlsx'), markup)).toHaveLength(1);
  expect(Object.keys(unzipSync(annotate(featureFile('links.xlsx'), markup)))).toEqual(
    Object.keys(unzipSync(featureFile('links.xlsx'))),
  );
});

test.each([
  ['control characters', 'a\u0001b\u001fc'],
  ['what looks like a code', '_x000D_ and _x005F_'],
  ['emoji and rare characters', '😀𠮷🏫'],
  ['brackets, quotes, CDATA', ']]> <b>&amp;"\'</b> <![CDATA['],
  ['formula-like', '=cmd|"/c calc"!A1'],
  ['lines and spaces', '  第一行\n\t第二行  '],
])('hostile text arrives as it was: %s', (_, text) => {
  const marked = withNotes('links.xlsx', { B2: text });
  expect(noteAt(marked, 'B2')).toBe(fencedNote(text));
  const [comment] = read(marked).Sheets[sheet]!.B2.c as { t: string }[];
  expect(comment!.t.replaceAll('\r\n', '\n')).toContain(text.split('\u0001')[0]!.slice(0, 4));
});

test('half characters and what no cell can hold', () => {
  const marked = withNotes('links.xlsx', { B2: `坏\ud83d${'长'.repeat(40000)}` });
  const note = noteAt(marked, 'B2')!;
  expect(note.length).toBe(32767);
  expect(note).toContain('坏\ufffd长');
  expect(noteAt(clearAll(marked), 'B2')).toBeUndefined();
});

test('a digital signature that marks would break is told', () => {
  const parts = unzipSync(featureFile('links.xlsx'));
  const signed = zipSync({ ...parts, '_xmlsignatures/sig1.xml': strToU8('<Signature/>') });
  const nothing: Markup = { marks: [], notes: [], sheets: [], position: 'front' };
  expect(obstaclesOf(signed, nothing).map(({ message }) => message)).toEqual([
    '这个文件有数字签名，写入以后签名会失效；原文件没有改动。',
  ]);
  expect(obstaclesOf(featureFile('links.xlsx'), nothing)).toEqual([]);
});
