import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { BrowserContext, Download, Page } from 'playwright-core';
import { readOwnersWorkbook } from '../../src/xlsx/own';
import { readWorkbookFile } from '../../src/xlsx/read';
import { fiveFiles, otherSchool } from '../support/five-files';
import { servedPages } from '../support/served-pages';

const seconds = 1000;
const files = fiveFiles();

const pages = servedPages();
let context: BrowserContext;
let page: Page;
let folder: string;
let complaints: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'checkup-many-'));
  for (const [name, bytes] of Object.entries({ ...files, '6别样小学.xlsx': otherSchool() })) {
    writeFileSync(join(folder, name), bytes);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  complaints = [];
  context = await pages.browser.newContext({ viewport: { width: 1366, height: 768 } });
  page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error.stack)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${pages.origin}/workbench.html`);
  await page.getByRole('button', { name: '一键体检' }).waitFor({ timeout: 30 * seconds });
});

afterEach(async () => {
  await context?.close();
  expect(complaints).toEqual([]);
});

const tabs = () => page.getByRole('navigation', { name: '打开的文件' });

async function open(names: readonly string[]): Promise<void> {
  await page.getByLabel('选择台账文件').setInputFiles(names.map((name) => join(folder, name)));
  await tabs().waitFor();
}

async function check(): Promise<void> {
  await page.getByRole('button', { name: '一键体检' }).click();
  await page.getByRole('tab', { name: '问题', exact: true }).waitFor({ timeout: 30 * seconds });
}

describe('several files of one school', () => {
  test('one check over all, findings under their file, an edit saved into its own file alone', async () => {
    await open([...Object.keys(files), '6别样小学.xlsx']);
    await page
      .getByRole('alert')
      .filter({ hasText: '6别样小学.xlsx 是别样小学的，不是样例小学的' })
      .waitFor();
    expect(await tabs().getByRole('button').allTextContents()).toEqual(Object.keys(files));
    await check();
    await page
      .getByText(/^(1基本情况|2班额)\.xlsx › Sheet1/)
      .first()
      .waitFor();
    const disagreement = page
      .getByRole('listitem')
      .filter({ hasText: /13[01]/ })
      .first();
    await disagreement.getByRole('button', { name: /定位/ }).click();
    await tabs().getByRole('button', { name: '3教师.xlsx' }).click();
    await page.locator('[aria-current="true"]', { hasText: '3教师.xlsx' }).waitFor();
    const box = await page.locator('.workbench-grid').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 80, (box?.y ?? 0) + 60);
    const name = page.locator('.workbench-grid [data-u-comp="defined-name"] input');
    for (const [key, wanted] of [
      ['ArrowDown', /^[A-Z]+3$/],
      ['ArrowRight', /^B3$/],
    ] as const) {
      for (let tries = 0; tries < 6 && !wanted.test(await name.inputValue()); tries += 1) {
        await page.keyboard.press(key);
      }
    }
    expect(await name.inputValue()).toBe('B3');
    await page.keyboard.type('赵样九');
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    await page.keyboard.press('Control+s');
    await page.getByText('有改动未保存').waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
    expect(downloads.map((download) => download.suggestedFilename())).toEqual(['3教师(无标记).xlsx']);
    const bytes = new Uint8Array(readFileSync(await (downloads[0] as Download).path()));
    const before = readWorkbookFile(files['3教师.xlsx'] ?? new Uint8Array(), '').sheets;
    const after = readOwnersWorkbook(bytes, '').sheets;
    expect(after[0]?.values[2]?.[1]).toBe('赵样九');
    expect(after.map(({ name: title }) => title)).toEqual(before.map(({ name: title }) => title));
  });

  test('one after the other: a second file joins the first', async () => {
    await page.getByLabel('选择台账文件').setInputFiles(join(folder, '1基本情况.xlsx'));
    await page.locator('.workbench-name', { hasText: '1基本情况.xlsx' }).waitFor();
    await page.getByLabel('选择要加入的台账文件').setInputFiles(join(folder, '2班额.xlsx'));
    await tabs().waitFor();
    await check();
    await page
      .getByText(/^(1基本情况|2班额)\.xlsx › Sheet1/)
      .first()
      .waitFor();
    const marked: Download[] = [];
    page.on('download', (download) => marked.push(download));
    await page.getByRole('button', { name: '另存(带标记)' }).click();
    for (let tries = 0; tries < 100 && marked.length < 2; tries += 1) {
      await page.waitForTimeout(100);
    }
    expect(marked.map((download) => download.suggestedFilename()).sort()).toEqual([
      '1基本情况(已标记).xlsx',
      '2班额(已标记).xlsx',
    ]);
  });
});
