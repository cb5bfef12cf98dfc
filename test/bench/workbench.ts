/**
 * What a big ledger costs in the workbench's page: first rows, opening, checking, going on, saving, and the longest time that
 * the page did not answer meanwhile; beside it the grid library alone, opening the same data in the same run.
 *
 *     npm run bench:workbench
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { builtPages } from '../support/build';
import { launchChromium } from '../support/chromium';
import { servePlain } from '../support/plain-folder';
import { root } from '../support/sources';
import { rosterFile, rosterWorkbook } from './roster';

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
    await measured('open: first rows', async () => {
      await page.getByLabel('选择台账文件').setInputFiles(file);
      await page.getByText('正在读入其余的行…').first().waitFor({ timeout });
    }),
    await measured('open: all rows', async () => {
      await page.locator('.workbench-name', { hasText: '大.xlsx' }).waitFor({ timeout });
      await page.locator('.workbench-veil').waitFor({ state: 'detached', timeout });
    }),
    await measured('recognised', async () => {
      await page.getByText(/识别出 1 本台账/).waitFor({ timeout });
    }),
    await measured('check', async () => {
      await button.click();
      await page.getByRole('tab', { name: '问题', exact: true }).waitFor({ timeout });
    }),
    await measured('next finding', async () => {
      await page.getByRole('button', { name: '下一处' }).click();
      await page.locator('li[aria-current]').waitFor({ timeout });
    }),
    await measured('save with marks', async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout }),
        page.getByRole('button', { name: '另存(带标记)' }).click(),
      ]);
      return readFileSync(await download.path());
    }),
  ];
  console.log(`load ${loadavg()[0]?.toFixed(1)} on two cores`);
  console.log(`${rows.toLocaleString('en')} rows × 12 columns, ${(bytes.length / 1e6).toFixed(1)} MB`);
  for (const { label, seconds, longestTask } of steps) {
    console.log(
      `${label.padEnd(18)}${seconds.toFixed(1).padStart(7)} s   longest task ${longestTask.toFixed(0).padStart(6)} ms`,
    );
  }
  const bare = await bareSeconds(browser, folder);
  const opening = (steps[0]?.seconds ?? 0) + (steps[1]?.seconds ?? 0);
  console.log(
    `${'grid library alone'.padEnd(18)}${bare.toFixed(1).padStart(7)} s   ours ${(opening / bare).toFixed(1)} times that`,
  );
  rmSync(folder, { recursive: true });
  await browser.close();
  await server.close();
}

/** Seconds that the grid library needs from data in memory to its first picture. */
async function bareSeconds(browser: Browser, folder: string): Promise<number> {
  const webpack = require('webpack') as typeof import('webpack');
  const { scriptRules } = require('../../webpack/scripts') as { scriptRules: (dev: boolean) => [] };
  const compiler = webpack({
    mode: 'production',
    context: root,
    entry: './test/bench/bare-grid.ts',
    output: { path: folder, filename: 'bare.js' },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: { rules: scriptRules(true), parser: { javascript: { dynamicImportMode: 'eager' } } },
    optimization: { minimize: false },
  });
  await new Promise<void>((resolve, reject) =>
    compiler?.run((failure, stats) =>
      failure || stats?.hasErrors() ? reject(failure ?? stats?.toString()) : resolve(),
    ),
  );
  const style = 'height:800px';
  writeFileSync(
    join(folder, 'bare.html'),
    `<!doctype html><meta charset="utf-8"><div id="grid" style="${style}"></div><script src="bare.js"></script>`,
  );
  const server = await servePlain(folder);
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  await page.goto(`${server.origin}/bare.html`);
  const values = rosterWorkbook(rows).sheets[0]?.values ?? [];
  await page.evaluate((text) => Object.assign(window, { values: JSON.parse(text) }), JSON.stringify(values));
  const milliseconds = await page.evaluate(() => {
    const bare = window as unknown as { openBare: (values: unknown) => Promise<number>; values: unknown };
    return bare.openBare(bare.values);
  });
  await page.close();
  await server.close();
  return milliseconds / 1000;
}

void main();
