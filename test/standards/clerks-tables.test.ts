import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import type { CellValue } from '../../src/model/workbook';
import { type DrawnSheet, sheetOf, workbookOf } from '../support/sheet';
import { clerksTables } from './clerks-tables';

const packs: Readonly<Record<string, readonly [id: string, day: string]>> = {
  A: ['anhui-wuhe-2015', '2015年3月20日'],
  B: ['gansu-lixian-2018', '2018年10月20日'],
  C: ['guizhou-songtao-2018', '2018年5月20日'],
  D: ['henan-2012', '2012年10月20日'],
  E: ['guizhou-xishui-2014', '2014年10月20日'],
  N: ['national-2026', '2026年3月20日'],
};

const cases = clerksTables
  .trim()
  .split(/^# /m)
  .filter(Boolean)
  .map((block) => {
    const [row = ''] = block.split('\n');
    const [pack = '', day = ''] = packs[row[0] ?? ''] ?? [];
    const [, missed = '', met = ''] = block.split(/^(?:bad|ok)$/m);
    return { row: row.trim(), pack, missed: sheetsOf(missed, day), met: sheetsOf(met, day) };
  });

function sheetsOf(text: string, day: string): readonly DrawnSheet[] {
  return text
    .split(/^@ /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.trim().split('\n');
      const rows = lines.map((line) => line.split('|').map((cell) => cellOf(cell.trim())));
      return sheetOf([[name], ['学校:样例小学', null, null, `填表日期:${day}`], ...rows], { name });
    });
}

function cellOf(text: string): CellValue {
  return text === '' ? null : /^(?:0|[1-9]\d{0,10})(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function said(pack: string, row: string, sheets: readonly DrawnSheet[]) {
  const report = checkWorkbook(workbookOf(...sheets), catalogue, { standards: [pack], today: '2026-11-23' });
  const grave = report.findings.filter(({ severity }) => severity !== 'advice');
  const status = report.provisions.find(({ provision }) => provision.rows.includes(row))?.status;
  return {
    isMissed: grave.some(({ rows = [] }) => rows.includes(row)) || status === 'short' || status === 'denied',
    all: grave.map(({ cell, message }) => `${cell} ${message}`),
  };
}

describe("ledgers in clerks' layouts", () => {
  test.each(cases)('$row: the missed one is bound to the row, its twin is let be', (one) => {
    expect(said(one.pack, one.row, one.missed).isMissed).toBe(true);
    const twin = said(one.pack, one.row, one.met);
    expect(twin.all).toEqual([]);
    expect(twin.isMissed).toBe(false);
  });
});
