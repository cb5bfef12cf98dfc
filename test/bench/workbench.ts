/**
 * What a big ledger costs in the workbench's page: opening, checking, saving, and the longest time that the page did not
 * answer meanwhile.
 *
 *     node --require ./src/cli/typescript.cjs test/bench/workbench.ts
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtPages } from '../support/build';
import { launchChromium } from '../support/chromium';
import { servePlain } from '../support/plain-folder';
import { rosterFile } from './roster';

const rows = 100_000;

interface Step {
  readonly label: string;
  readonly seconds: number;
  readonly longestTask: number;
}

async function main(): Promise<void> {
  const server = await servePlain(builtPages());
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  await page.addInitScript(() => {
    const tasks: PerformanceEntry[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  });

  async function measured(label: string, work: () => Promise<unknown>): Promise<Step> {
    const from = await page.evaluate(() => performance.now());
    await work();
    return page.evaluate(
      ([name, start]) => {
        const { tasks } = window as unknown as { tasks: PerformanceEntry[] };
        const during = tasks.filter(({ startTime }) => startTime >= start);
        return {
          label: name,
          seconds: (performance.now() - start) / 1000,
          longestTask: Math.max(0, ...during.map(({ duration }) => duration)),
        };
      },
      [label, from] as const,
    );
  }

  await page.goto(`${server.origin}/workbench.html`);
  const button = page.getByRole('button', { name: '一键体检' });
  await button.waitFor({ timeout: 60_000 });
  const folder = mkdtempSync(join(tmpdir(), 'checkup-page-'));
  // By its path: bytes would be handed to the page as text, which holds it for seconds.
  const file = join(folder, '大.xlsx');
  const bytes = rosterFile(rows);
  writeFileSync(file, bytes);
  const timeout = 180_000;
  const steps = [
    await measured('open', async () => {
      await page.getByLabel('选择台账文件').setInputFiles(file);
      await page.locator('.workbench-name', { hasText: '大.xlsx' }).waitFor({ timeout });
      await page.locator('.workbench-veil').waitFor({ state: 'detached', timeout });
      await page.getByText(/识别出 1 本台账/).waitFor({ timeout });
    }),
    await measured('check', async () => {
      await button.click();
      await page.getByRole('tab', { name: '问题', exact: true }).waitFor({ timeout });
    }),
    await measured('save with marks', async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout }),
        page.getByRole('button', { name: '另存(带标记)' }).click(),
      ]);
      return readFileSync(await download.path());
    }),
  ];
  console.log(`${rows.toLocaleString('en')} rows × 12 columns, ${(bytes.length / 1e6).toFixed(1)} MB`);
  for (const { label, seconds, longestTask } of steps) {
    console.log(
      `${label.padEnd(18)}${seconds.toFixed(1).padStart(7)} s   longest task ${longestTask.toFixed(0).padStart(6)} ms`,
    );
  }
  rmSync(folder, { recursive: true });
  await browser.close();
  await server.close();
}

void main();
