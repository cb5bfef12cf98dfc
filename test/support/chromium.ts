import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What a container needs, and nothing that would loosen the rules of the web: the tests are about those too. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

/**
 * The installed Chrome, Chromium or Edge (or the one that CHROMIUM names), else the one inside @sparticuz/chromium; of the
 * latter only the program: its own flags put all pages into one process, which dies with the first page that is closed.
 * @throws when there is none: without a browser the tests prove nothing.
 */
export async function launchChromium(): Promise<Browser> {
  const own = [process.env.CHROMIUM ?? '', ...installed].find((path) => path !== '' && existsSync(path));
  const executablePath = own ?? (await (await import('@sparticuz/chromium')).default.executablePath());
  return chromium.launch({ executablePath, args: flags });
}
