import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { serveHttps } from '../https-folder';
import type { ExcelHost } from './host';
import { type WebExcel, webPage } from './web-page';

const officeFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The pane inside an Excel on the web that is none. */
export interface OpenedPane {
  readonly page: Page;
  readonly pane: Frame;
  /** Requests to anybody but the pane's own server and Office.js's. */
  readonly strangers: readonly string[];
  /** What the pane's console and its uncaught errors said. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the built pane at this width, beside no grid; `pages` is the folder of the build. */
export async function openPane(
  browser: Browser,
  host: ExcelHost,
  pages: string,
  { excelApi = '1.15', look = 'light', width = 320, height = 760 }: Partial<WebExcel> & PaneLook = {},
): Promise<OpenedPane> {
  // The context first: where the browser has died, no server is left listening.
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'contrast' ? 'active' : 'none',
  });
  const built = await serveHttps({ folder: pages });
  const excel = await serveHttps({ page: webPage(`${built.origin}/taskpane.html`, { excelApi }) });
  const page = await context.newPage();
  const strangers: string[] = [];
  const complaints: string[] = [];
  await page.route(/^https:\/\/(?!localhost)/, (route) => {
    const address = route.request().url();
    const file = join(officeFolder, new URL(address).pathname.replace('/lib/1/hosted/', ''));
    if (address.startsWith(officeAddress) && existsSync(file)) {
      return route.fulfill({ body: readFileSync(file), contentType: 'text/javascript' });
    }
    strangers.push(address);
    return route.abort();
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') {
      complaints.push(message.text());
    }
  });
  await page.exposeFunction('answerExcel', (body: string) => host.answer(body));
  const silence = host.listen(
    (events) => void page.evaluate((sent) => window.fireExcel(sent), events).catch(() => undefined),
  );
  await page.goto(excel.origin);
  const pane = await frameOf(page, built.origin);
  return {
    page,
    pane,
    strangers,
    complaints,
    close: async () => {
      silence();
      await context.close();
      await Promise.all([built.close(), excel.close()]);
    },
  };
}

interface PaneLook {
  readonly look?: 'light' | 'dark' | 'contrast';
  readonly width?: number;
  readonly height?: number;
}

async function frameOf(page: Page, origin: string): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((one) => one.url().startsWith(origin));
    if (frame) {
      return frame;
    }
    await page.waitForTimeout(20);
  }
}
