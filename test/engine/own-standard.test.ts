import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { settingColumns } from '../../src/model/own-standard';
import type { CellValue, Sheet } from '../../src/model/workbook';
import { ownStandard } from '../../src/summaries/own-standard';
import { sheetOf, workbookOf } from '../support/sheet';
import { asSheet } from '../support/summaries';

type Change = readonly [line: RegExp, column: keyof typeof settingColumns, value: CellValue];

/** A primary school of 12 classes, its largest class of 47 pupils. */
const profile = (more: readonly (readonly CellValue[])[] = []): Sheet =>
  sheetOf(
    [
      ['学校基本情况表'],
      ['学校名称', '样例小学'],
      ['办学类型', '小学'],
      ['教学班数', 12],
      ['在校生数', 520],
      ['最大班额', 47],
      ...more,
    ],
    { name: '学校基本情况表' },
  );

function checked(pack: string, sheets: readonly Sheet[]) {
  return checkWorkbook(workbookOf(...sheets), catalogue, { standards: [pack], today: '2026-11-23' });
}

/** The sheet 标准设置 of a pack, after these changes. */
function settings(pack: string, changes: readonly Change[], previous?: Sheet): Sheet {
  const sheets = [profile()];
  const workbook = workbookOf(...sheets);
  const result = ownStandard.draw({
    workbook,
    report: checked(pack, sheets),
    catalogue,
    today: '2026-11-23',
    ...(previous ? { previous } : {}),
  });
  if (!result.ok) {
    throw new Error(result.reason);
  }
  const sheet = asSheet(result.sheet);
  const values = sheet.values.map((row) => [...(row ?? [])]);
  for (const [line, column, value] of changes) {
    const row = values.find((cells) => line.test(String(cells[settingColumns.key] ?? '')));
    if (!row) {
      throw new Error(`no line ${line}`);
    }
    row[settingColumns[column]] = value;
  }
  return { ...sheet, name: '标准设置', values };
}

function requirement(pack: string, id: string, sheets: readonly Sheet[]) {
  const found = checked(pack, sheets).requirements.find((one) => one.id === id);
  return found && [found.status, found.bound, found.basis, found.certainty];
}

/** Rules and cells of what is said of the sheet of settings. */
function complaints(pack: string, sheet: Sheet): readonly string[] {
  return checked(pack, [profile(), sheet])
    .findings.filter(({ sheet: name }) => name === '标准设置')
    .map(({ cell, severity, rule }) => `${severity} ${rule} ${cell.replace(/\d+/, '')}`);
}

const anhui = 'anhui-wuhe-2015';
const songtao = 'guizhou-songtao-2018';
const size = /\/bound\/class-size(?:-primary)?$/;

describe('标准设置', () => {
  test.each(catalogue.standards.map(({ id }) => id))('%s: a sheet as it is drawn changes nothing', (pack) => {
    const before = checked(pack, [profile()]);
    const after = checked(pack, [profile(), settings(pack, [])]);
    expect(complaints(pack, settings(pack, []))).toEqual([]);
    expect(after.requirements).toEqual(before.requirements);
    expect(after.provisions.map(({ provision, status }) => [provision.id, status])).toEqual(
      before.provisions.map(({ provision, status }) => [provision.id, status]),
    );
    expect(after.verdicts).toEqual(before.verdicts);
    expect(after.standards[0]?.label).toMatch(/^本校标准/);
  });

  test('a changed bound, document, clause and status decide', () => {
    const changed = settings(anhui, [
      [size, 'bound', 47],
      [size, 'document', '样例县教育局〔2026〕1号'],
      [size, 'clause', '第三条'],
      [size, 'state', '待核实'],
    ]);
    expect(requirement(anhui, 'class-size', [profile()])?.slice(0, 2)).toEqual(['short', 46]);
    expect(requirement(anhui, 'class-size', [profile(), changed])).toEqual([
      'met',
      47,
      '样例县教育局〔2026〕1号 第三条',
      'uncertain',
    ]);
  });

  test('what is not carried out is gone, with the demands on single rows that repeat it', () => {
    const classes = sheetOf([['班级情况统计表'], ['班级', '人数'], ['一(1)班', 40], ['二(1)班', 47]], {
      name: '班级',
    });
    const said = (sheets: readonly Sheet[]) =>
      checked(anhui, [classes, ...sheets]).findings.filter(({ message }) => /班额|人数/.test(message)).length;
    expect(said([])).toBeGreaterThan(0);
    expect(said([settings(anhui, [[size, 'state', '不执行']])])).toBe(0);
    expect(said([settings(anhui, [[size, 'bound', 47]])])).toBe(0);
  });

  test('a rate is read as 96%, 0.96 and 96', () => {
    for (const value of ['96%', 0.96, 96]) {
      const changed = settings('gansu-lixian-2018', [[/bound\/disabled-enrolment-rate$/, 'bound', value]]);
      expect(
        requirement('gansu-lixian-2018', 'disabled-enrolment-rate', [profile(), changed])?.[1],
      ).toBeCloseTo(0.96, 9);
    }
  });

  test('bad entries are named cell by cell, and the pack holds there', () => {
    const bad = settings(anhui, [
      [size, 'bound', '见文件'],
      [/bound\/bandwidth$/, 'comparison', '约'],
      [/bound\/disc-hours$/, 'state', '好'],
      [/bound\/greening-per-pupil$/, 'bound', null],
      [/bound\/software-capacity$/, 'chosen', '也许'],
      [/row\/A-1-1b$/, 'key', 'anhui-wuhe-2015/row/A-9'],
    ]);
    expect(complaints(anhui, bad).toSorted()).toEqual([
      'query own-standard-entry B',
      'query own-standard-entry D',
      'query own-standard-entry E',
      'query own-standard-entry E',
      'query own-standard-entry I',
      'query own-standard-entry K',
    ]);
    expect(requirement(anhui, 'class-size', [profile(), bad])?.slice(0, 2)).toEqual(['short', 46]);
  });

  test('the seven that a school has chosen decide, and fewer than seven are asked about', () => {
    const chosen = ['class-size', 'site-area-per-pupil', 'sports-area-per-pupil', 'books-per-pupil'];
    const choose = (ids: readonly string[]) =>
      settings(
        songtao,
        ids.map((id): Change => [new RegExp(`/bound/${id}(?:-primary)?$`), 'chosen', '是']),
      );
    expect(complaints(songtao, choose(chosen))).toEqual(['query own-standard-entry K']);
    const seven = [
      ...chosen,
      'building-area-without-dormitory-per-pupil',
      'computers-per-100',
      'pupils-per-teacher',
    ];
    expect(complaints(songtao, choose(seven))).toEqual([]);
    const verdict = checked(songtao, [profile(), choose(seven)]).verdicts.find(
      ({ group, stage }) => group === 'school-conditions' && stage === 'primary',
    );
    expect(verdict).toMatchObject({ total: 7, met: 0, passes: false });
  });

  test('one that is taken out of the nine counts no more; another number may be asked for', () => {
    const changed = settings(songtao, [
      [/rule\/school-conditions$/, 'bound', 5],
      [/bound\/class-size-primary$/, 'counted', '否'],
    ]);
    const verdict = (sheets: readonly Sheet[]) =>
      checked(songtao, sheets).verdicts.find(({ stage }) => stage === 'primary');
    const before = verdict([profile()]);
    const after = verdict([profile([['图书册数', 9000]]), changed]);
    expect(after?.message).toContain('要求至少5项');
    expect(after?.total).toBe((before?.total ?? 0) - 1);
  });

  test('what people entered stays when the sheet is inserted again', () => {
    const changed = settings(anhui, [
      [size, 'bound', 47],
      [size, 'state', '不执行'],
    ]);
    const again = settings(anhui, [], changed);
    const line = again.values.find((row) => size.test(String(row?.[settingColumns.key] ?? '')));
    expect(line?.[settingColumns.bound]).toBe(47);
    expect(line?.[settingColumns.state]).toBe('不执行');
  });
});
