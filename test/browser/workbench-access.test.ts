import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { overflow, violations } from '../support/accessibility';
import { fiveFiles } from '../support/five-files';
import { servedPages } from '../support/served-pages';

const seconds = 1000;

const pages = servedPages();

const looks = {
  '1366×768': { viewport: { width: 1366, height: 768 } },
  '1024×768': { viewport: { width: 1024, height: 768 } },
  '1366×768 at 150 %': { viewport: { width: 911, height: 512 }, deviceScaleFactor: 1.5 },
  'high contrast': { viewport: { width: 1366, height: 768 }, forcedColors: 'active' },
} as const;

/** The page's text is the tester's own: nothing of the page's rules is loosened for it. */
async function opened(look: keyof typeof looks): Promise<Page> {
  const context = await pages.browser.newContext({ ...looks[look], bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${pages.origin}/workbench.html`);
  await page.getByRole('button', { name: '一键体检' }).waitFor({ timeout: 60 * seconds });
  return page;
}

/** What is wrong with a screen; all screens are looked at before a test fails. */
async function faults(page: Page, look: string, screen: string): Promise<readonly string[]> {
  const name = `${look} ${screen}`;
  if (process.env.SCREENSHOTS) {
    const file = `workbench-${name.replace(/[^\w]+/g, '-')}.png`;
    await page.screenshot({ path: join(process.env.SCREENSHOTS, file) });
  }
  const beyond = await overflow(page);
  return [...(await violations(page)), ...(beyond > 0 ? [`${beyond} px too wide`] : [])].map(
    (fault) => `${screen}: ${fault}`,
  );
}

describe('everybody can use the page', () => {
  test.each(Object.keys(looks) as (keyof typeof looks)[])(
    '%s: axe finds nothing serious on any screen, nothing is wider than the window',
    async (look) => {
      const page = await opened(look);
      const found: string[] = [];
      found.push(...(await faults(page, look, '0-start')));
      await page.getByRole('button', { name: '一键体检' }).click();
      await page.getByRole('tab', { name: '问题', exact: true }).waitFor({ timeout: 60 * seconds });
      await page.getByRole('button', { name: '下一处' }).click();
      await page.locator('li[aria-current]').waitFor();
      found.push(...(await faults(page, look, '1-findings')));
      await page.getByRole('button', { name: /条待确认$/ }).click();
      await page.getByRole('heading', { name: /^由人确认/ }).waitFor();
      found.push(...(await faults(page, look, '2-confirming')));
      await page.getByRole('tab', { name: '台账', exact: true }).click();
      found.push(...(await faults(page, look, '3-ledgers')));
      await page.getByRole('tab', { name: '汇总表', exact: true }).click();
      await page.getByRole('button', { name: /全部插入/ }).click();
      await page.getByText(/已插入 \d+ 张汇总表/).waitFor({ timeout: 60 * seconds });
      found.push(...(await faults(page, look, '4-summaries')));
      await page.context().close();
      expect(found).toEqual([]);
    },
  );

  test('several files of one school at 1024×768: their tabs too', async () => {
    const page = await opened('1024×768');
    const files = Object.entries(fiveFiles()).map(([name, bytes]) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    }));
    await page.getByLabel('选择台账文件').setInputFiles(files);
    await page
      .locator('.workbench-name', { hasText: `${files.length} 个文件一起核对` })
      .waitFor({ timeout: 60 * seconds });
    await page.locator('.workbench-veil').waitFor({ state: 'detached', timeout: 60 * seconds });
    expect(await faults(page, '1024×768', '5-files')).toEqual([]);
    await page.context().close();
  });

  test('the keys reach nothing that lies beside the grid, and pull it nowhere', async () => {
    const page = await opened('1024×768');
    const pulled = await page.evaluate(() => {
      const grid = document.querySelector('.workbench-grid');
      const aims = [...(grid?.querySelectorAll<HTMLElement>('button, a, input, [tabindex="0"]') ?? [])];
      // A sheet's tab moves the row of tabs, as it should.
      return aims
        .filter(({ role }) => role !== 'tab')
        .flatMap((aim) => {
          aim.focus();
          const moved = [...document.querySelectorAll('.workbench-grid *')].filter(
            (one) => one.scrollLeft > 0 && getComputedStyle(one).overflowX === 'hidden' && one.contains(aim),
          );
          return moved.map((one) => `${aim.outerHTML.slice(0, 80)} pulls ${one.className}`);
        });
    });
    expect(pulled).toEqual([]);
    await page.context().close();
  });
});
