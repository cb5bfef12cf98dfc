import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readWorkbookFile } from '../../src/xlsx/read';
import { featureFile } from '../support/fixture-files';
import { servedPages } from '../support/served-pages';

const seconds = 1000;

const pages = servedPages();

async function savedFormulas(page: Page): Promise<readonly string[]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return (readWorkbookFile(bytes, '').sheets[0]?.formulas ?? []).flatMap((row) =>
    (row ?? []).filter((formula) => formula !== undefined),
  );
}

test('a row inserted by the menu of its number is saved with formulas moved, and can be taken back', async () => {
  const page = await pages.browser.newPage({ viewport: { width: 1366, height: 768 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error.stack)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${pages.origin}/workbench.html`);
  await page.getByRole('button', { name: '一键体检' }).waitFor({ timeout: 30 * seconds });
  const bytes = featureFile('calculation-chain.xlsx');
  const file = { name: '班额.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await page.getByLabel('选择台账文件').setInputFiles(file);
  await page.locator('.workbench-name', { hasText: '班额.xlsx' }).waitFor();
  const box = await page.locator('.workbench-grid').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 80, (box?.y ?? 0) + 120];
  const cell = page.locator('.workbench-grid [data-u-comp="defined-name"] input');
  // The grid takes clicks a moment after its first rows can be seen.
  for (let tries = 0; tries < 50 && (await cell.inputValue()) !== 'A4'; tries += 1) {
    await page.mouse.click(x, y);
    await page.waitForTimeout(200);
  }
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByText('插入', { exact: true }).click();
  await page.getByText('在上方插入').click({ position: { x: 6, y: 8 } });
  await page.getByText('已在“班额统计表”插入了第 4 行').waitFor({ timeout: 30 * seconds });
  await page.getByText('有改动未保存').waitFor();
  expect(await savedFormulas(page)).toEqual(['SUM(B2:B6)']);
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByText('已在“班额统计表”插入了第 4 行').waitFor({ state: 'detached' });
  await page.getByText('有改动未保存').waitFor();
  expect(await savedFormulas(page)).toEqual(['SUM(B2:B5)']);
  expect(complaints).toEqual([]);
  await page.close();
});
