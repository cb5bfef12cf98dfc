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
import { brotliDecompressSync } from 'node:zlib';
import type { chromium as Chromium } from 'playwright-core';
import { readWorkbookFile } from '../../src/xlsx/read';
import { ownSheetsOf } from '../../src/xlsx/write';
import { builtPortable } from '../support/build';
import { clerksDay } from '../support/clerks-day';
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
    await page.goto(address);
    const { before, after, plain, marked } = await clerksDay(page);
    readWorkbookFile(plain, '');
    const sheets = ownSheetsOf(marked).length;
    if (complaints.length > 0) {
      throw new Error(complaints.join('\n'));
    }
    const count = (verdict: string) => /还有 (\d+) 处必须改/.exec(verdict)?.[1];
    return `Chromium ${running.version()}: ${count(before)} → ${count(after)} 处必须改, ${sheets} sheets of ours saved`;
  } finally {
    await running.close();
  }
}

async function main(): Promise<void> {
  const address = pathToFileURL(join(builtPortable(), '台账体检.html')).href;
  for (const browser of browsers) {
    process.stdout.write(`${await drive(browser, address)}\n`);
  }
}

main().catch((reason: unknown) => {
  process.stderr.write(`${String(reason)}\n`);
  process.exitCode = 1;
});
