/**
 * What a big ledger costs in the workbench's page: first rows, opening, checking, going on, saving, and the longest time that
 * the page did not answer meanwhile, by the clock and of the processor; beside it the grid library alone, opening the same data in
 * the same run. Opened is what can be seen: the time runs from the moment a page has its file, or its data, until the grid has drawn
 * cells of it and all rows are in. In both pages a small workbook is open before, so that neither pays for the start of the library.
 *
 *     npm run bench:workbench
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { builtPages } from '../support/build';
import { launchChromium } from '../support/chromium';
import { servePlain } from '../support/plain-folder';
import { root } from '../support/sources';
import { rosterFile, rosterWorkbook } from './roster';

const rows = 100_000;
const timeout = 180_000;

/** What is laid into both pages before anything of theirs. */
interface Watched {
  /** When the page got its file or its data. */
  startedAt: number;
  /** Resolves with the time when the grid shows other cells than before and nothing lies over it. */
  opened: (isReady: () => boolean) => Promise<number>;
  openBare: (values: unknown) => void;
  openFileBare: (bytes: ArrayBuffer) => void;
  values: unknown;
}

function layWatch(): void {
  const watched = window as unknown as Watched;
  addEventListener(
    'change',
    () => {
      watched.startedAt = performance.now();
    },
    true,
  );
  /** Dark dots where cells are, and where they lie. */
  const picture = () => {
    const [canvas] = [...document.querySelectorAll('canvas')].sort(
      (a, b) => b.width * b.height - a.width * a.height,
    );
    const dots = canvas?.width ? canvas.getContext('2d')?.getImageData(60, 60, 500, 150).data : undefined;
    let [ink, sum] = [0, 0];
    for (let at = 0; dots && at < dots.length; at += 4) {
      if ((dots[at] ?? 255) < 128 && (dots[at + 3] ?? 0) > 128) {
        ink += 1;
        sum = (sum * 31 + at) % 1_000_003;
      }
    }
    return { ink, sum };
  };
  watched.opened = (isReady) => {
    const before = picture();
    return new Promise((resolve) => {
      const look = () => {
        const { ink, sum } = picture();
        if (isReady() && ink > 200 && sum !== before.sum) {
          resolve(performance.now());
        } else {
          requestAnimationFrame(look);
        }
      };
      requestAnimationFrame(look);
    });
  };
}

interface Step {
  readonly label: string;
  readonly seconds: number;
  readonly longest: { readonly clock: number; readonly processor: number };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** What is done, how long it took in the page's own time, and the longest task of its thread meanwhile. */
async function measured(
  { browser, page }: { readonly browser: Browser; readonly page: Page },
  label: string,
  work: () => Promise<number | undefined>,
): Promise<Step> {
  await browser.startTracing(page, { categories: ['-*', 'toplevel', 'blink.user_timing'] });
  const from = await page.evaluate(() => performance.mark('from').startTime);
  const seconds = ((await work()) ?? (await page.evaluate(() => performance.now())) - from) / 1000;
  await page.evaluate(() => performance.mark('to').startTime);
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString(),
  );
  const [start, end] = ['from', 'to'].map((mark) => trace.traceEvents.find(({ name }) => name === mark));
  const tasks = trace.traceEvents.filter(
    ({ name, pid, tid, ts }) =>
      /RunTask$/.test(name) &&
      pid === start?.pid &&
      tid === start.tid &&
      ts >= start.ts &&
      ts <= (end?.ts ?? 0),
  );
  const most = (time: 'dur' | 'tdur') => Math.max(0, ...tasks.map((task) => task[time] ?? 0)) / 1000;
  return { label, seconds, longest: { clock: most('dur'), processor: most('tdur') } };
}

async function main(): Promise<void> {
  const server = await servePlain(builtPages());
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  await page.addInitScript(layWatch);
  await page.goto(`${server.origin}/workbench.html`);
  const button = page.getByRole('button', { name: '一键体检' });
  await button.waitFor({ timeout: 60_000 });
  await page.locator('.workbench-veil').waitFor({ state: 'detached', timeout });
  const folder = mkdtempSync(join(tmpdir(), 'checkup-page-'));
  // By its path: bytes would be handed to the page as text, which holds it for seconds.
  const file = join(folder, '大.xlsx');
  const bytes = rosterFile(rows);
  writeFileSync(file, bytes);
  const step = (label: string, work: () => Promise<number | undefined>) =>
    measured({ browser, page }, label, work);
  let firstRows = 0;
  const steps = [
    await step('open: all rows', async () => {
      const opened = page.evaluate(() => {
        const watched = window as unknown as Watched;
        const isReady = () =>
          document.querySelector('.workbench-name')?.textContent?.includes('大.xlsx') === true &&
          document.querySelector('.workbench-veil') === null;
        return watched.opened(isReady).then((at) => at - watched.startedAt);
      });
      await page.getByLabel('选择台账文件').setInputFiles(file);
      await page.locator('.workbench-first td').first().waitFor({ timeout });
      firstRows = await page.evaluate(() => performance.now() - (window as unknown as Watched).startedAt);
      return opened;
    }),
    await step('recognised', async () => {
      await page.getByText(/识别出 1 本台账/).waitFor({ timeout });
      return undefined;
    }),
    await step('check', async () => {
      await button.click();
      await page.getByRole('tab', { name: '问题', exact: true }).waitFor({ timeout });
      return undefined;
    }),
    await step('next finding', async () => {
      await page.getByRole('button', { name: '下一处' }).click();
      await page.locator('li[aria-current]').waitFor({ timeout });
      return undefined;
    }),
    await step('save with marks', async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout }),
        page.getByRole('button', { name: '另存(带标记)' }).click(),
      ]);
      readFileSync(await download.path());
      return undefined;
    }),
  ];
  await page.close();
  console.log(`load ${loadavg()[0]?.toFixed(1)} on two cores`);
  console.log(`${rows.toLocaleString('en')} rows × 12 columns, ${(bytes.length / 1e6).toFixed(1)} MB`);
  console.log(`open: first rows  ${(firstRows / 1000).toFixed(1).padStart(7)} s`);
  const all = [...steps, ...(await bareSteps(browser, folder))];
  const [ours] = all;
  for (const { label, seconds, longest } of all) {
    const times = `${longest.clock.toFixed(0).padStart(5)} ms, of the processor ${longest.processor.toFixed(0).padStart(4)} ms`;
    const ratio = /^bare/.test(label)
      ? `   ours ${((ours?.seconds ?? 0) / seconds).toFixed(1)} times that`
      : '';
    console.log(`${label.padEnd(26)}${seconds.toFixed(1).padStart(7)} s   longest task ${times}${ratio}`);
  }
  rmSync(folder, { recursive: true });
  await browser.close();
  await server.close();
}

/** The grid library with the data in its hands, and with the file, which somebody then has to read for it. */
async function bareSteps(browser: Browser, folder: string): Promise<readonly Step[]> {
  await buildBarePage(folder);
  const server = await servePlain(folder);
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  await page.addInitScript(layWatch);
  await page.goto(`${server.origin}/bare.html`);
  const values = rosterWorkbook(rows).sheets[0]?.values ?? [];
  await page.evaluate((text) => Object.assign(window, { values: JSON.parse(text) }), JSON.stringify(values));
  await page.evaluate(() => (window as unknown as Watched).openBare([['样例', 1, 2]]));
  await page.waitForTimeout(2_000);
  const ofData = () =>
    page.evaluate(() => {
      const watched = window as unknown as Watched;
      const opened = watched.opened(() => true);
      const start = performance.now();
      watched.openBare(watched.values);
      return opened.then((at) => at - start);
    });
  const ofFile = () =>
    page.evaluate(() =>
      fetch('大.xlsx')
        .then((response) => response.arrayBuffer())
        .then((bytes) => {
          const watched = window as unknown as Watched;
          watched.openBare([['样例', 1, 2]]);
          return new Promise<number>((resolve) =>
            setTimeout(() => {
              const opened = watched.opened(() => true);
              const start = performance.now();
              watched.openFileBare(bytes);
              void opened.then((at) => resolve(at - start));
            }, 2_000),
          );
        }),
    );
  const steps = [
    await measured({ browser, page }, 'bare grid, data in memory', ofData),
    await measured({ browser, page }, 'bare grid, SheetJS reads', ofFile),
  ];
  await page.close();
  await server.close();
  return steps;
}

async function buildBarePage(folder: string): Promise<void> {
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
}

void main();
