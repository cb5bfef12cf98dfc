import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ownSheetsOf } from '../../src/xlsx/write';
import { BUILD_TIME, builtPortable } from '../support/build';
import { launchChromium } from '../support/chromium';
import { clerksDay, sheetsAfterTheDay } from '../support/clerks-day';
import { clerksSheets } from '../support/clerks-sheets';
import { root } from '../support/sources';

const seconds = 1000;

let browser: Browser;
let folder: string;

beforeAll(
  async () => {
    folder = builtPortable();
    browser = await launchChromium();
  },
  BUILD_TIME + 30 * seconds,
);
afterAll(() => browser?.close());

async function openedOffline(file: string) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 }, offline: true });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(/^(blob|data):.*/, '$1')));
  page.on('pageerror', (error) => complaints.push(String(error.stack)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(message.text());
    }
  });
  const address = pathToFileURL(join(folder, file)).href;
  await page.goto(address);
  return { page, address, asked, complaints };
}

describe('the page that is one file', () => {
  test('a whole day from file://, offline: checks, corrects, explains, inserts, saves, and asks nobody for anything', async () => {
    const { page, address, asked, complaints } = await openedOffline('台账体检.html');
    const { before, after, plain, marked, names } = await clerksDay(page);
    const [first, then] = [before, after].map((text) => Number(/还有 (\d+) 处必须改/.exec(text)?.[1]));
    // How many there are the tests of the samples say; here one cell was put right.
    expect(then).toBe((first ?? 0) - 1);
    expect(names).toEqual([
      expect.stringMatching(/\(无标记\)\.xlsx$/),
      expect.stringMatching(/\(已标记\)\.xlsx$/),
    ]);
    const corrected = sheetsAfterTheDay();
    for (const bytes of [plain, marked]) {
      expect(clerksSheets(bytes).map(({ name, values }) => [name, values])).toEqual(corrected);
      expect(ownSheetsOf(bytes).length).toBeGreaterThan(5);
    }
    expect([...new Set(asked)].sort()).toEqual(['blob', address].sort());
    expect(complaints).toEqual([]);
  });

  test('says its version, how far the standards reach, and forbids itself every connection', async () => {
    const { page } = await openedOffline('台账体检.html');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    await page.getByText(`第 ${version} 版`).waitFor();
    expect(await page.getByText(/标准截至\d{4}年\d{1,2}月/).count()).toBe(1);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("connect-src 'none'");
    expect(/script-src ([^;]+)/.exec(policy ?? '')?.[1]).toMatch(/^('sha256-[\w+/]+={0,2}' ?)+$/);
    const reached = await page.evaluate(() => fetch('https://localhost:9/').then(String, String));
    expect(reached).toMatch(/TypeError/);
  });

  test('its help lies beside it, pictures inside, and says the same version', async () => {
    const { page } = await openedOffline('台账体检.html');
    const link = page.getByRole('link', { name: '帮助' }).first();
    expect(await link.getAttribute('href')).toBe('使用帮助.html');
    const { page: help, asked } = await openedOffline('使用帮助.html');
    expect(await help.title()).toContain('使用帮助');
    const widths = await help
      .locator('img')
      .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(widths.length).toBeGreaterThan(3);
    expect(widths.filter((width) => width < 600)).toEqual([]);
    expect(await help.getByText('{{').count()).toBe(0);
    expect(await help.getByText(/版 · 标准截至\d{4}年\d{1,2}月/).count()).toBe(1);
    expect(asked.filter((one) => !/^(file:|data)/.test(one))).toEqual([]);
  });
});
