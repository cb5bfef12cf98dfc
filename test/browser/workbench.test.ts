import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { cellLooks } from '../../src/model/drawing';
import { readOwnersWorkbook } from '../../src/xlsx/own';
import { readWorkbookFile } from '../../src/xlsx/read';
import { ownSheetsOf } from '../../src/xlsx/write';
import { rosterFile } from '../bench/roster';
import { clerksSheets } from '../support/clerks-sheets';
import { formulaFile, formulas } from '../support/formula-file';
import { servedPages } from '../support/served-pages';
import { root } from '../support/sources';
import { xlsxFile } from '../support/xlsx-file';

const seconds = 1000;
const sample = new Uint8Array(readFileSync(join(root, 'assets/sample/central-primary.xlsx')));

const pages = servedPages();
let context: BrowserContext;
let page: Page;
let strangers: string[] = [];
let complaints: string[] = [];

beforeEach(async () => {
  strangers = [];
  complaints = [];
  context = await pages.browser.newContext({ viewport: { width: 1440, height: 860 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(pages.origin) && !/^(blob|data):/.test(request.url())) {
      strangers.push(request.url());
    }
  });
  page.on('pageerror', (error) => complaints.push(String(error.stack)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(message.text());
    }
  });
  await page.goto(`${pages.origin}/workbench.html`);
  await page.getByRole('button', { name: '一键体检' }).waitFor({ timeout: 30 * seconds });
});

/** Whatever a test does: nobody else is asked for anything, and nothing goes wrong unseen. */
afterEach(async () => {
  await context?.close();
  expect([strangers, complaints]).toEqual([[], []]);
});

async function open(name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await page.getByLabel('选择台账文件').setInputFiles(file);
  await page.locator('.workbench-name', { hasText: name }).waitFor();
}

async function check(): Promise<void> {
  await page.getByRole('button', { name: '一键体检' }).click();
  await page.getByRole('tab', { name: '问题', exact: true }).waitFor({ timeout: 30 * seconds });
}

const verdict = () => page.locator('.workbench-pane').getByRole('status').first();
const card = (words: string | RegExp) => page.getByRole('listitem').filter({ hasText: words });

async function saved(
  button: string | RegExp,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(readFileSync(await download.path())),
  };
}

async function clickFirstCell(): Promise<void> {
  const box = await page.locator('.workbench-grid').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 80, (box?.y ?? 0) + 60);
}

/** What was copied; the grid fills the clipboard a moment after the keys. */
async function copiedUpTo(end: string): Promise<string> {
  for (;;) {
    const text = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd();
    if (text.endsWith(end)) {
      return text;
    }
    await page.waitForTimeout(50);
  }
}

const selectedCell = () => page.locator('.workbench-grid [data-u-comp="defined-name"] input').inputValue();

/** Pixels of the grid in the colour of a failing value. */
function failingPixels(): Promise<number> {
  return page.evaluate((colour) => {
    const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.workbench-grid canvas')];
    const copy = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    let count = 0;
    for (const canvas of canvases.filter(({ width, height }) => copy && width > 0 && height > 0)) {
      Object.assign(copy?.canvas ?? {}, { width: canvas.width, height: canvas.height });
      copy?.drawImage(canvas, 0, 0);
      const data = copy?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      for (let at = 0; at < data.length; at += 4) {
        count += Number(data[at] === red && data[at + 1] === green && data[at + 2] === blue);
      }
    }
    return count;
  }, cellLooks.failing.fill ?? '');
}

async function groundIs(wanted: 'dark' | 'bright'): Promise<void> {
  const ground = async () => ((await failingPixels()) > 500 ? 'dark' : 'bright');
  for (let tries = 0; tries < 50 && (await ground()) !== wanted; tries += 1) {
    await page.waitForTimeout(100);
  }
  expect(await ground()).toBe(wanted);
}

describe('the workbench', () => {
  test('checks the sample, goes to a cell on another sheet, follows an edit and its undoing, saves both ways', async () => {
    await page.getByText('这是示例工作簿').waitFor();
    await check();
    const before = await verdict().textContent();
    const wrong = card(/四\(1\)班留守儿童数/);
    await wrong.getByRole('button', { name: '定位' }).click();
    await page
      .locator('li[aria-current]')
      .getByText(/四\(1\)班留守儿童数/)
      .waitFor();
    expect(await selectedCell()).toBe('F8');
    await page.mouse.click(525, 307);
    expect(await selectedCell()).toBe('F8');
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await wrong.waitFor({ state: 'detached', timeout: 15 * seconds });
    await page.getByText('有改动未保存').waitFor();
    const edited = await saved('另存(不带标记)');
    const owners = readWorkbookFile(sample, '').sheets.map((sheet) =>
      sheet.name === '班额统计表'
        ? {
            ...sheet,
            values: sheet.values.map((row, at) =>
              at === 7 ? row?.map((value, column) => (column === 5 ? 4 : value)) : row,
            ),
          }
        : sheet,
    );
    expect(readWorkbookFile(edited.bytes, '').sheets).toEqual(owners);
    expect(edited.name).toMatch(/无标记.*\.xlsx$/);
    await page.getByText('有改动未保存').waitFor({ state: 'detached' });
    await clickFirstCell();
    await page.keyboard.press('Control+z');
    await wrong.waitFor({ timeout: 15 * seconds });
    expect(await verdict().textContent()).toBe(before);
    const marked = await saved('另存(带标记)');
    expect(readWorkbookFile(marked.bytes, '').sheets[0]?.name).toBe('校验报告');
    expect(readOwnersWorkbook(marked.bytes, '').sheets).toEqual(readWorkbookFile(sample, '').sheets);
  });

  test('inserted sheets are saved, found again in the saved file, not checked, and updated in place', async () => {
    await check();
    const before = await verdict().textContent();
    await page.getByRole('tab', { name: '汇总表' }).click();
    await page.getByRole('button', { name: /全部插入/ }).click();
    await page.getByText(/已插入 \d+ 张汇总表/).waitFor();
    await clickFirstCell();
    await page.keyboard.press('Control+z');
    const first = await saved('另存(带标记)');
    const own = ownSheetsOf(first.bytes).map(({ id, name }) => [id, name]);
    expect(own.length).toBeGreaterThan(5);
    expect(clerksSheets(first.bytes)).toEqual(readWorkbookFile(sample, '').sheets);
    await open('再打开.xlsx', first.bytes);
    await check();
    expect(await verdict().textContent()).toBe(before);
    // The file remembers what its last check found: nothing is new, nothing is solved.
    await page.getByText(/比上次:新增 0 · 已解决 0 · 仍存在 \d+/).waitFor();
    await page.getByRole('tab', { name: '汇总表' }).click();
    await page.getByRole('button', { name: /全部更新/ }).click();
    await page.getByText(/已更新 \d+ 张汇总表/).waitFor();
    const second = await saved('另存(带标记)');
    expect(
      ownSheetsOf(second.bytes)
        .map(({ id, name }) => [id, name])
        .toSorted(),
    ).toEqual(own.toSorted());
    expect(clerksSheets(second.bytes)).toEqual(readWorkbookFile(sample, '').sheets);
  });

  test('the dark ground of a failing value comes and goes with the number, also in a sheet inserted twice', async () => {
    await check();
    await page.getByRole('tab', { name: '汇总表' }).click();
    for (const word of ['插入', '更新']) {
      await page.getByRole('button', { name: `全部${word}` }).click();
      await page.getByText(new RegExp(`已${word} \\d+ 张汇总表`)).waitFor();
      await groundIs('dark');
      // 表Ⅱ is on top; the failing value, equipment per pupil, is in L5; its bound is 2000.
      await clickFirstCell();
      for (const [key, wanted] of [
        ['ArrowDown', /^A5$/],
        ['ArrowRight', /^L5$/],
      ] as const) {
        for (let tries = 0; tries < 12 && !wanted.test(await selectedCell()); tries += 1) {
          await page.keyboard.press(key);
        }
      }
      expect(await selectedCell()).toBe('L5');
      for (const [typed, ground] of [
        ['2000', 'bright'],
        ['1999', 'dark'],
        ['无', 'bright'],
      ] as const) {
        await page.keyboard.type(typed);
        await page.keyboard.press('Enter');
        await page.keyboard.press('ArrowUp');
        await groundIs(ground);
      }
    }
  });

  test('what the grid cannot save is refused in words, and the file stays as it was', async () => {
    await clickFirstCell();
    await page.keyboard.press('Control+b');
    await page.getByRole('alert').filter({ hasText: '格式请在 WPS 或 Excel 里改' }).waitFor();
    expect(await page.locator('[data-u-comp="sheet-bar-append-button"]').count()).toBeGreaterThan(0);
    const { bytes } = await saved('另存(不带标记)');
    expect(readWorkbookFile(bytes, '').sheets).toEqual(readWorkbookFile(sample, '').sheets);
  });

  test('undo and redo by button, find by Ctrl+F from anywhere, the list printed by Ctrl+P after a check, saved by Ctrl+S', async () => {
    const undo = page.getByRole('button', { name: '撤销' });
    expect(await undo.isDisabled()).toBe(true);
    await page.evaluate(() => {
      Object.assign(window, { printed: [], print: () => undefined });
      window.print = () => {
        const rows = document.querySelectorAll('.workbench-print tr').length;
        (window as unknown as { printed: number[] }).printed.push(rows);
      };
    });
    await page.getByRole('button', { name: '一键体检' }).focus();
    await page.keyboard.press('Control+p');
    await page.getByRole('alert').filter({ hasText: '请先点“一键体检”' }).waitFor();
    await check();
    await page.keyboard.press('Control+p');
    await page.waitForFunction(() => (window as unknown as { printed: number[] }).printed.length > 0);
    const [rows] = await page.evaluate(() => (window as unknown as { printed: number[] }).printed);
    expect(rows).toBeGreaterThan(40);
    // The grid is still drawing the marks of the check; a find that it misses then is asked for again.
    const finder = page.getByPlaceholder('输入查找内容');
    for (let tries = 0; tries < 10 && (await finder.count()) === 0; tries += 1) {
      await page.keyboard.press('Control+f');
      await page.waitForTimeout(500);
    }
    await finder.waitFor();
    await page.keyboard.press('Escape');
    await clickFirstCell();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('改了');
    await page.keyboard.press('Enter');
    await undo.click();
    await page.getByText('有改动未保存').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '重做' }).click();
    await page.getByText('有改动未保存').waitFor();
    await clickFirstCell();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('还没有回车');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    expect(JSON.stringify(readWorkbookFile(bytes, '').sheets[0]?.values)).toContain('还没有回车');
  });

  test('a file is opened by drag and drop; codes and days that are typed stay what they are', async () => {
    const data = await page.evaluateHandle((letters) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], '拖来的.xlsx'));
      return transfer;
    }, Buffer.from(formulaFile()).toString('base64'));
    await page.dispatchEvent('.workbench', 'dragover', { dataTransfer: data });
    await page.getByText(/松开鼠标，打开这个文件/).waitFor();
    await page.dispatchEvent('.workbench', 'drop', { dataTransfer: data });
    await page.locator('.workbench-name', { hasText: '拖来的.xlsx' }).waitFor();
    await clickFirstCell();
    await page.keyboard.press('ArrowRight');
    for (const typed of ['007', '000000201409010012', '2014/9/1', '50%', '58']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    }
    const { bytes } = await saved('另存(不带标记)');
    const [sheet] = readWorkbookFile(bytes, '').sheets;
    expect(sheet?.values.slice(0, 5).map((row) => row?.[1])).toEqual([
      '007',
      '000000201409010012',
      41883,
      0.5,
      58,
    ]);
    expect(sheet?.formats[2]?.[1]).toMatch(/y/);
    expect(sheet?.formats[3]?.[1]).toBe('0%');
    expect(sheet?.formulas[0]?.[0]).toBe('SUM(班级!C2:C7)');
  });

  test('formulas without results are calculated: all functions that summaries live on', async () => {
    await open('公式.xlsx', formulaFile());
    await clickFirstCell();
    for (let row = 1; row < formulas.length; row += 1) {
      await page.keyboard.press('Shift+ArrowDown');
    }
    await page.keyboard.press('Control+c');
    const copied = (await copiedUpTo('20120901')).split(/\r?\n/);
    const shown = copied.map((text, row) =>
      typeof formulas[row]?.[1] === 'number' ? Math.round(Number(text) * 1e4) / 1e4 : text,
    );
    expect(shown).toEqual(
      formulas.map(([, result]) => (typeof result === 'number' ? Math.round(result * 1e4) / 1e4 : result)),
    );
  });

  test('a damaged file gives a sentence, and the open one stays', async () => {
    const file = {
      name: '坏.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(sample.slice(0, 9000)),
    };
    await page.getByLabel('选择台账文件').setInputFiles(file);
    expect(await page.getByRole('alert').first().textContent()).toMatch(/[\u4e00-\u9fff]{4,}.*[。！]/);
    await check();
    expect(await verdict().textContent()).toMatch(/还有 \d+ 处必须改/);
  });

  test('the first rows of a large file are seen while it is read; given up, what was open is open still', async () => {
    await page.getByText('这是示例工作簿').waitFor();
    const folder = mkdtempSync(join(tmpdir(), 'checkup-large-'));
    const file = join(folder, '大.xlsx');
    writeFileSync(file, rosterFile(100_000));
    await page.getByLabel('选择台账文件').setInputFiles(file);
    const first = page.locator('.workbench-first');
    await first.getByText('青石镇柳河村2号', { exact: true }).waitFor({ timeout: 30 * seconds });
    expect(await first.locator('tbody tr').nth(1).textContent()).toContain('2014年9月2日');
    await page.locator('.workbench-veil').getByRole('button', { name: '取消' }).click();
    await page.getByText('已经取消，原来打开的没有变。').waitFor();
    expect(await first.count()).toBe(0);
    await check();
    expect(await verdict().textContent()).toContain('处必须改');
    rmSync(folder, { recursive: true });
  });

  test('another file is opened only after a question while edits are unsaved', async () => {
    await clickFirstCell();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('改了');
    await page.keyboard.press('Enter');
    await page.getByText('有改动未保存').waitFor();
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    const file = {
      name: '另一个.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(formulaFile()),
    };
    await page.getByLabel('选择台账文件').setInputFiles(file);
    await page.waitForTimeout(300);
    expect(asked).toEqual([expect.stringMatching(/还没有保存/)]);
    expect(await page.locator('.workbench-name').textContent()).not.toMatch(/另一个/);
  });

  test('F6 walks grid, pane and bar; Esc then Tab leaves the grid; after a jump what is typed corrects the cell', async () => {
    const region = () =>
      page.evaluate(() =>
        ['grid', 'pane', 'bar'].find((name) => document.activeElement?.closest(`.workbench-${name}`)),
      );
    const walked: (string | undefined)[] = [];
    await check();
    for (const size of [
      { width: 1024, height: 768 },
      { width: 911, height: 512 },
    ]) {
      await page.setViewportSize(size);
      await card('已转出')
        .getByRole('button', { name: /^定位到 K39/ })
        .click();
      expect([await region(), await selectedCell()]).toEqual(['grid', 'K39']);
      expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
    }
    await page.keyboard.type('在读');
    await page.keyboard.press('Enter');
    await card('已转出').waitFor({ state: 'detached', timeout: 30 * seconds });
    for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'F6', 'Escape', 'Tab']) {
      await page.keyboard.press(key);
      walked.push(await region());
    }
    expect(walked).toEqual(['pane', 'bar', 'grid', 'bar', 'grid', 'grid', 'pane']);
  });

  test('a true shortfall is settled with measure, person and day; saved, renamed and opened again it still is', async () => {
    await check();
    await page.getByRole('button', { name: '3 处没达标' }).click();
    await page.getByRole('button', { name: '属实,列入整改,班额统计表 C8' }).click();
    await page.getByLabel('整改措施').fill('秋季分班');
    await page.getByLabel('责任人').fill('张样一');
    await page.getByLabel('完成期限').fill('2027-09-01');
    await page.getByRole('button', { name: '数据属实,列入整改' }).click();
    await page.getByRole('button', { name: '2 处没达标' }).waitFor();
    await page.locator('.workbench-unsaved').waitFor();
    const marked = await saved('另存(带标记)');
    expect(await page.locator('.workbench-remark').textContent()).toContain('“下载”文件夹');
    await open('改名.xlsx', marked.bytes);
    await check();
    await page.getByRole('button', { name: '已说明 1' }).click();
    await page.getByText('措施:秋季分班;责任人:张样一;期限:2027-09-01').first().waitFor();
  });

  test('two thousand findings in one list, by keyboard alone', async () => {
    await open('两千处.xlsx', manyFindings(2_000));
    await page.getByRole('button', { name: '一键体检' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: '问题', exact: true }).waitFor({ timeout: 30 * seconds });
    const count = Number(/还有 (\d+) 处/.exec((await verdict().textContent()) ?? '')?.[1]);
    expect(count).toBeGreaterThanOrEqual(2_000);
    await page.getByRole('button', { name: '下一处' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('li[aria-current]').waitFor();
    await page.getByRole('separator', { name: '调整面板宽度' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('separator').getAttribute('aria-valuenow')).toBe('396');
  });
});

/** A register in which every identity number lacks a digit and every birthday is no day. */
function manyFindings(count: number): Uint8Array {
  const cell = (address: string, value: string) =>
    `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (number: number, values: readonly string[]) =>
    `<row r="${number}">${values.map((value, index) => cell(`${'ABCDEF'[index]}${number}`, value)).join('')}</row>`;
  const rows = Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(4, '0');
    return row(index + 2, [
      String(index + 1),
      `样${'甲乙丙丁戊己庚辛壬癸'[index % 10]}`,
      '男',
      `2014-13-${String(1 + (index % 28)).padStart(2, '0')}`,
      `0000002014010${number}`,
      '一(1)班',
    ]);
  });
  const header = row(1, ['序号', '姓名', '性别', '出生日期', '身份证号', '班级']);
  return xlsxFile({ sheets: { 学生花名册: `<sheetData>${header}${rows.join('')}</sheetData>` } });
}
