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

/**
 * The installed Chrome, Chromium or Edge (or the one that CHROMIUM names), else the one inside @sparticuz/chromium.
 * @throws when there is none: without a browser the tests prove nothing.
 */
export async function launchChromium(): Promise<Browser> {
  const own = [process.env.CHROMIUM ?? '', ...installed].find((path) => path !== '' && existsSync(path));
  const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  if (own) {
    return chromium.launch({ executablePath: own, args: flags });
  }
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...flags] });
}
