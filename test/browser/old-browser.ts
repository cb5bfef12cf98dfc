/**
 * A clerk's day with the page that is one file, from file:// and offline, in the browsers that schools still have. Prints what it
 * drove and what came of it; fails with the first browser in which the day does not come to its end.
 *
 *     npm run old-browser
 *
 * The browsers (Linux only) come from npm into node_modules/.cache once, about 110 MB; nothing of them is shipped.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import type { chromium as Chromium } from 'playwright-core';
import { memoryOfFile } from '../../src/xlsx/memory-part';
import { ownSheetsOf } from '../../src/xlsx/write';
import { builtPortable } from '../support/build';
import { clerksDay, handedOver, keepHanded, sheetsAfterTheDay } from '../support/clerks-day';
import { clerksSheets } from '../support/clerks-sheets';
import { root } from '../support/sources';

/** npm packages that hold an old Chromium, packed; the version is the one inside. */
const browsers = [
  { version: 88, name: 'chrome-aws-lambda', release: '5.5.0' },
  { version: 103, name: '@sparticuz/chromium', release: '103.0.0' },
] as const;

/** The newest driver whose own scripts run in them: later ones ask elements for `checkVisibility` (Chromium 105). */
const driver = 'playwright-core@1.27.1';

const cache = join(root, 'node_modules/.cache/old-browsers');

/** The folder of an old browser and its driver, fetched and unpacked the first time. */
function fetched({ version, name, release }: (typeof browsers)[number]): string {
  const folder = join(cache, String(version));
  const program = join(folder, 'chromium');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    const words = [
      'install',
      '--ignore-scripts',
      '--legacy-peer-deps',
      '--no-audit',
      `${name}@${release}`,
      driver,
    ];
    execFileSync('npm', words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const packed = readFileSync(join(folder, 'node_modules', name, 'bin/chromium.br'));
    writeFileSync(program, brotliDecompressSync(packed));
    chmodSync(program, 0o755);
  }
  return folder;
}

async function drive(browser: (typeof browsers)[number], address: string): Promise<string> {
  const folder = fetched(browser);
  const { chromium } = require(join(folder, 'node_modules/playwright-core')) as { chromium: typeof Chromium };
  const running = await chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const context = await running.newContext({ viewport: { width: 1440, height: 860 }, offline: true });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await keepHanded(page);
    await page.goto(address);
    const { before, after, plain, marked } = await clerksDay(page, handedOver);
    if (complaints.length > 0) {
      throw new Error(complaints.join('\n'));
    }
    return [
      `Chromium ${running.version()}: opened from file:// without a network`,
      `${wrongIn(before)} → ${wrongIn(after)} 处必须改, one cell put right, one finding explained`,
      `saved without marks: ${readBack(plain)}`,
      `saved with marks: ${readBack(marked)}`,
    ].join('\n  ');
  } finally {
    await running.close();
  }
}

/** @throws Error where the saved file does not say what the clerk left */
function readBack(bytes: Uint8Array): string {
  const left = clerksSheets(bytes).map(({ name, values }) => [name, values]);
  const { explanations } = memoryOfFile(bytes) ?? {};
  if (
    !isDeepStrictEqual(left, sheetsAfterTheDay()) ||
    !JSON.stringify(explanations).includes('已向教育局报备')
  ) {
    throw new Error('the saved file is not what the clerk left');
  }
  const sheets = ownSheetsOf(bytes).length;
  return `${bytes.length.toLocaleString('en')} bytes, read back as the clerk left it, ${sheets} sheets of ours`;
}

function wrongIn(verdict: string): number {
  return Number(/还有 (\d+) 处必须改/.exec(verdict)?.[1]);
}

async function main(): Promise<void> {
  if (process.platform !== 'linux') {
    throw new Error('The old browsers are programs for Linux: run this there, or in WSL.');
  }
  const address = pathToFileURL(join(builtPortable(), '台账体检.html')).href;
  for (const browser of browsers) {
    process.stdout.write(`${await drive(browser, address)}\n`);
  }
}

main().catch((reason: unknown) => {
  process.stderr.write(`${String(reason)}\n`);
  process.exitCode = 1;
});
