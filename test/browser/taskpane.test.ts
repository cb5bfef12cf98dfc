import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { readWorkbookFile } from '../../src/xlsx/read';
import { overflow, violations } from '../support/accessibility';
import { BUILD_TIME, builtPages } from '../support/build';
import { launchChromium } from '../support/chromium';
import { openBook } from '../support/excel-host/book';
import { ExcelHost } from '../support/excel-host/host';
import { type OpenedPane, openPane } from '../support/excel-host/web-excel';
import { sampleFiles } from '../support/fixture-files';
import { sheetOf } from '../support/sheet';

const seconds = 1000;
let browser: Browser;
let pages: string;
let opened: OpenedPane | undefined;

beforeAll(
  async () => {
    pages = builtPages();
    browser = await launchChromium();
  },
  BUILD_TIME + 30 * seconds,
);
afterAll(() => browser?.close());

/** Whatever a test does: nobody else is asked for anything, and nothing goes wrong unseen. */
afterEach(async () => {
  const { strangers = [], complaints = [] } = opened ?? {};
  await opened?.close();
  opened = undefined;
  expect([strangers, complaints]).toEqual([[], []]);
});

const sample = '03_central_primary_ledgers.xlsx';

function hostOf(name = sample): ExcelHost {
  const bytes = sampleFiles.find((file) => file.name === name)?.bytes ?? new Uint8Array();
  return new ExcelHost(openBook(readWorkbookFile(bytes, name)));
}

async function open(host: ExcelHost, options: Parameters<typeof openPane>[3] = {}): Promise<OpenedPane> {
  opened = await openPane(browser, host, pages, options);
  await opened.pane.getByRole('button', { name: '一键体检' }).waitFor();
  return opened;
}

async function check({ pane }: OpenedPane): Promise<void> {
  await pane.getByRole('button', { name: '一键体检' }).click();
  await pane.getByRole('tab', { name: '问题', exact: true }).waitFor({ timeout: 30 * seconds });
}

async function verdict({ pane }: OpenedPane): Promise<string> {
  return (await pane.getByRole('status').textContent()) ?? '';
}

/** For whoever wants to look at it: kept in the folder that SCREENSHOTS names. */
async function picture({ page }: OpenedPane, name: string): Promise<void> {
  if (process.env.SCREENSHOTS) {
    await page.screenshot({ path: join(process.env.SCREENSHOTS, `${name}.png`) });
  }
}

const rules = (host: ExcelHost) => host.book.sheets.flatMap((sheet) => sheet.rules);

describe('the pane in Excel', () => {
  test('says what the workbook is, checks it, marks the cells, goes to them and takes the marks out', async () => {
    const host = hostOf();
    const before = host.snapshot();
    const excel = await open(host);
    await excel.pane.getByText(/识别出 \d+ 本台账/).waitFor();
    await check(excel);
    expect(await verdict(excel)).toMatch(/还有 \d+ 处必须改/);
    expect(rules(host).length).toBeGreaterThan(0);
    expect(host.book.sheets[0]?.name).toBe('校验报告');
    await excel.pane.getByRole('button', { name: '下一处' }).click();
    await excel.pane.locator('li[aria-current]').waitFor();
    expect(host.book.selected).toMatch(/!/);
    await excel.pane.getByRole('button', { name: '清除标记' }).click();
    await excel.pane.getByText('标记已全部取下').waitFor();
    expect(host.snapshot()).toEqual(before);
  });

  test('follows an edit with a new check of its own', async () => {
    const host = hostOf('09_clean_school.xlsx');
    const excel = await open(host);
    await check(excel);
    const clean = await verdict(excel);
    const sheet = host.book.sheets.find(({ name }) => name !== '校验报告');
    const target = [...(sheet?.cells ?? [])].find(([, cell]) => /^000000\d{12}$/.test(String(cell.value)));
    const roster = host.book.sheets.find(({ cells }) =>
      [...cells.values()].some(({ value }) => /^000000\d{12}$/.test(String(value))),
    );
    const [key] = target ??
      [...(roster?.cells ?? [])].find(([, cell]) => /^000000\d{12}$/.test(String(cell.value))) ?? [0];
    host.type(roster ?? host.sheet('没有'), Math.floor(key / 16384), key % 16384, '000000190001010000');
    await excel.pane
      .getByRole('status')
      .filter({ hasNotText: clean })
      .waitFor({ timeout: 30 * seconds });
    expect(await verdict(excel)).not.toBe(clean);
  });

  test('follows sheets that come, go and change their names', async () => {
    const host = hostOf();
    const excel = await open(host, { excelApi: '1.17' });
    const recognised = () => excel.pane.getByText(/识别出 \d+ 本台账/).textContent();
    const before = await recognised();
    host.remove(host.sheet('班额统计表'));
    await excel.pane
      .getByText(/识别出 \d+ 本台账/)
      .filter({ hasNotText: before ?? '' })
      .waitFor();
    await check(excel);
    const all = await verdict(excel);
    host.remove(host.sheet('学生花名册'));
    await excel.pane
      .getByRole('status')
      .filter({ hasNotText: all })
      .waitFor({ timeout: 30 * seconds });
  });

  test('the ribbon checks, steps and clears', async () => {
    const host = hostOf();
    const excel = await open(host);
    await excel.page.evaluate(() => window.pressRibbon('checkNow'));
    await excel.pane.getByRole('tab', { name: '问题', exact: true }).waitFor({ timeout: 30 * seconds });
    await excel.page.evaluate(() => window.pressRibbon('nextFinding'));
    await excel.pane.locator('li[aria-current]').waitFor();
    await excel.page.evaluate(() => window.pressRibbon('clearMarks'));
    await excel.pane.getByText('标记已全部取下').waitFor();
    await excel.page.waitForFunction(() => window.completedCommands === 3);
    expect(rules(host)).toEqual([]);
  });

  test('a button of the ribbon that starts the page is not lost; going to a finding checks first', async () => {
    const host = hostOf();
    opened = await openPane(browser, host, pages);
    await opened.page.waitForFunction(() => window.pressRibbon('nextFinding'));
    await opened.page.waitForFunction(() => window.completedCommands === 1, undefined, {
      timeout: 30 * seconds,
    });
    expect(host.book.selected).toMatch(/!/);
    expect(rules(host).length).toBeGreaterThan(0);
  });

  test('inserting summaries from the ribbon checks first', async () => {
    const host = hostOf();
    const excel = await open(host);
    await excel.page.evaluate(() => window.pressRibbon('insertSummaries'));
    await excel.pane.getByText(/已插入 \d+ 张汇总表/).waitFor({ timeout: 30 * seconds });
    expect(host.book.names.length).toBeGreaterThan(1);
  });

  test('works in the oldest Excel that the manifest allows', async () => {
    const host = hostOf();
    const excel = await open(host, { excelApi: '1.9' });
    await check(excel);
    expect(await verdict(excel)).toMatch(/还有 \d+ 处必须改/);
    expect([...host.wire.unknown]).toEqual([]);
  });

  test('names a protected sheet and lists its findings', async () => {
    const host = hostOf();
    for (const sheet of host.book.sheets) {
      sheet.isProtected = true;
    }
    const excel = await open(host);
    await check(excel);
    await excel.pane
      .getByText(/已保护,只能列出问题,不能标记/)
      .first()
      .waitFor();
    expect(await excel.pane.getByRole('button', { name: /^定位到/ }).count()).toBeGreaterThan(0);
  });

  test('two thousand findings are rolled up and the pane stays quick to use', async () => {
    const people = Array.from({ length: 2000 }, (_, row) => [
      row + 1,
      `学生${row}`,
      row % 2 ? '男' : '女',
      '00000020120230001X',
      `一(${(row % 5) + 1})班`,
    ]);
    const rows = [['序号', '姓名', '性别', '身份证号', '班级'], ...people];
    const host = new ExcelHost(
      openBook({ name: '大表.xlsx', date1904: false, sheets: [sheetOf(rows, { name: '学生花名册' })] }),
    );
    const excel = await open(host);
    await check(excel);
    const count = Number(/\d+/.exec(await verdict(excel))?.[0]);
    expect(count).toBeGreaterThanOrEqual(2000);
    expect(await excel.pane.getByRole('listitem').count()).toBeLessThan(60);
    await excel.pane
      .getByRole('button', { name: /同类问题还有 \d+ 处/ })
      .first()
      .click();
    await excel.pane.getByRole('button', { name: '下一处' }).click();
    await excel.pane.locator('li[aria-current]').waitFor();
    expect([await violations(excel.pane), await overflow(excel.pane)]).toEqual([[], 0]);
  });

  test('where nothing is found, what was checked and what was not is said', async () => {
    const rows = [
      ['2023—2024学年度第一学期班额统计表'],
      ['年级', '班级', '男生', '女生', '合计'],
      ['一年级', '一(1)班', 20, 20, 40],
      ['二年级', '二(1)班', 25, 20, 45],
      ['合计', null, 45, 40, 85],
    ];
    const book = { name: '净.xlsx', date1904: false, sheets: [sheetOf(rows, { name: '班额' })] };
    const excel = await open(new ExcelHost(openBook(book)));
    await check(excel);
    expect(await verdict(excel)).toContain('没有发现必须改的问题');
    await excel.pane.getByText(/检查了 1 本台账/).waitFor();
    await picture(excel, 'nothing-found');
    expect([await violations(excel.pane), await overflow(excel.pane)]).toEqual([[], 0]);
  });
});

describe('everybody can use it', () => {
  test.each([
    ['light', 320],
    ['light', 350],
    ['light', 450],
    ['dark', 320],
    ['dark', 450],
    ['contrast', 320],
  ] as const)('%s, %i px: axe finds nothing serious, nothing is wider than the pane', async (look, width) => {
    const excel = await open(hostOf(), { width, look });
    await excel.pane.getByText(/识别出/).waitFor();
    const inspect = async (screen: string) => {
      await picture(excel, `${look}-${width}-${screen}`);
      expect([screen, await violations(excel.pane)]).toEqual([screen, []]);
      expect([screen, await overflow(excel.pane)]).toEqual([screen, 0]);
    };
    await inspect('0-start');
    await check(excel);
    await excel.pane.getByRole('button', { name: '下一处' }).click();
    await excel.pane.locator('li[aria-current]').waitFor();
    await inspect('1-findings');
    for (const [index, tab] of ['指标', '台账', '汇总表'].entries()) {
      await excel.pane.getByRole('tab', { name: tab }).click();
      await inspect(`${index + 2}-tab`);
    }
    await excel.pane.getByRole('tab', { name: '台账' }).click();
    await excel.pane
      .getByRole('button', { name: /重新指定/ })
      .first()
      .click();
    await inspect('5-assigning');
    await excel.pane.getByRole('tab', { name: '问题', exact: true }).click();
    await excel.pane
      .getByRole('button', { name: /^说明原因/ })
      .first()
      .click();
    await inspect('6-explaining');
    await excel.pane.getByRole('button', { name: /条待确认$/ }).click();
    await excel.pane.getByRole('heading', { name: /^由人确认/ }).waitFor();
    await inspect('7-confirming');
    await excel.pane
      .getByRole('group', { name: /^答复/ })
      .first()
      .getByRole('button', { name: '无' })
      .click();
    await inspect('8-answering');
  });
});

test('what was assigned by hand and which standards were chosen is still so when the workbook is opened again', async () => {
  const rows = [
    ['甲栏', '乙栏'],
    ['一(1)班', 40],
    ['一(2)班', 58],
  ];
  const host = new ExcelHost(
    openBook({ name: '生僻.xlsx', date1904: false, sheets: [sheetOf(rows, { name: '杂表' })] }),
  );
  const { pane, page } = await open(host);
  await pane.getByRole('button', { name: '指定是什么台账,杂表 A1:B3' }).click();
  await pane.getByRole('combobox', { name: '这是什么台账' }).selectOption({ label: '班额统计表' });
  await pane.getByRole('combobox', { name: 'A 列 甲栏' }).selectOption({ label: '班级' });
  await pane.getByRole('combobox', { name: 'B 列 乙栏' }).selectOption({ label: '学生数' });
  await pane.getByRole('button', { name: '记住' }).click();
  await pane.getByText('识别出 1 本台账').waitFor();
  await pane.getByText('其他标准').click();
  await pane.getByRole('checkbox', { name: /基本均衡/ }).check();
  // The choice travels to the workbook; a pane that is closed before has remembered nothing.
  while (![...host.book.xmlParts.values()].join().includes('national-basic-2012')) {
    await page.waitForTimeout(20);
  }
  await opened?.close();
  const again = await open(host);
  await again.pane.getByText('识别出 1 本台账').waitFor();
  expect(await again.pane.getByRole('checkbox', { name: /均衡/, checked: true }).count()).toBe(2);
  await check(again);
  await again.pane.getByText(/一\(2\)班班额58人/).waitFor();
  await again.pane.getByRole('tab', { name: '台账' }).click();
  await again.pane.getByText('由您指定').waitFor();
});

describe('a low window, as on a small laptop', () => {
  test.each(['02_county_balance_data.xlsx', '24_county_collection.xlsx'])(
    '%s: the list of findings keeps its room under the verdicts of all schools',
    async (name) => {
      const excel = await open(hostOf(name), { width: 320, height: 520 });
      await check(excel);
      const list = await excel.pane.getByRole('region', { name: '问题列表' }).boundingBox();
      expect(list?.height).toBeGreaterThanOrEqual(180);
      expect((list?.y ?? 520) + 120).toBeLessThan(520);
    },
  );
});

describe('the keyboard alone', () => {
  test('checks, walks the tabs, folds a ledger, goes to a cell, gives up an explanation', async () => {
    const host = hostOf();
    const excel = await open(host, { width: 320, height: 700 });
    const { pane, page } = excel;
    const focused = () =>
      pane.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
    await pane.getByText(/识别出/).waitFor();
    await pane.getByRole('button', { name: '一键体检' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('tab', { name: '问题', exact: true }).waitFor({ timeout: 30 * seconds });
    expect(await focused()).toMatch(/还有 \d+ 处必须改/);
    await tabTo(page, focused, '问题');
    for (const name of ['指标', '台账', '汇总表', '问题']) {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      expect(await focused()).toBe(name);
      expect(await pane.getByRole('tabpanel', { name }).count()).toBe(1);
    }
    await tabTo(page, focused, /^学生花名册 \d+ 处/);
    const first = pane.getByRole('button', { name: '定位到 E8,学生花名册' });
    await page.keyboard.press('Enter');
    expect(await first.isVisible()).toBe(false);
    await page.keyboard.press('Space');
    expect(await first.isVisible()).toBe(true);
    await tabTo(page, focused, /^定位到 E8/);
    await page.keyboard.press('Enter');
    await pane.locator('li[aria-current]').getByText('定位到 E8').waitFor();
    expect(host.book.selected).toBe('学生花名册!E8');
    await tabTo(page, focused, /^说明原因/);
    const opener = await focused();
    await page.keyboard.press('Space');
    await page.keyboard.type('写了一半');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe(opener);
    expect(await pane.getByText('写了一半').count()).toBe(0);
  });
});

/** Presses Tab until the focus is on what is so named. */
async function tabTo(page: Page, focused: () => Promise<string>, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const words = await focused();
    if (typeof name === 'string' ? words === name : name.test(words)) {
      return;
    }
  }
  throw new Error(`Tab does not reach ${String(name)}; it is on ${await focused()}`);
}

test('the first load of the pane is at most 150 KB, Office.js apart', () => {
  const html = readFileSync(join(pages, 'taskpane.html'), 'utf8');
  const scripts = [...html.matchAll(/src="([^":]+\.js)"/g)].map(([, name]) => join(pages, name ?? ''));
  expect(scripts.length).toBeGreaterThan(0);
  const size = scripts.reduce((sum, script) => sum + gzipSync(readFileSync(script)).length, 0);
  expect(size).toBeLessThanOrEqual(150_000);
  expect(html).not.toContain('unsafe-eval');
});

test('the bundle connects every function that the manifest names', () => {
  const manifest = readFileSync(join(pages, 'manifest.xml'), 'utf8');
  const names = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name ?? '');
  const bundle = readdirSync(pages)
    .filter((file) => /^taskpane\..*\.js$/.test(file))
    .map((file) => readFileSync(join(pages, file), 'utf8'))
    .join('');
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !bundle.includes(`${name}:`))).toEqual([]);
});
