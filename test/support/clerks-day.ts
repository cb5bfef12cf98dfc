import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const seconds = 1000;

/** What a day with the page left behind. */
export interface Day {
  /** The verdict before and after one cell was put right. */
  readonly before: string;
  readonly after: string;
  /** The saved copies, without and with marks. */
  readonly plain: Uint8Array;
  readonly marked: Uint8Array;
  readonly names: readonly string[];
}

/** The page's sample checked, a cell put right, a finding explained, all summaries inserted, saved both ways. */
export async function clerksDay(page: Page): Promise<Day> {
  const pane = page.locator('.workbench-pane');
  await page.getByText('这是示例工作簿').waitFor({ timeout: 60 * seconds });
  await page.getByRole('button', { name: '一键体检' }).click();
  await page.getByRole('tab', { name: '问题', exact: true }).waitFor({ timeout: 60 * seconds });
  const verdict = async () => (await pane.getByRole('status').first().textContent()) ?? '';
  const before = await verdict();
  const wrong = page.getByRole('listitem').filter({ hasText: /四\(1\)班留守儿童数/ });
  await wrong.getByRole('button', { name: /定位/ }).click();
  await page.mouse.click(525, 307);
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await wrong.waitFor({ state: 'detached', timeout: 15 * seconds });
  const after = await verdict();
  const explained = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /说明原因/ }) });
  await explained
    .first()
    .getByRole('button', { name: /说明原因/ })
    .click();
  await pane.getByRole('textbox').last().fill('已向教育局报备');
  await pane.getByRole('button', { name: '保存' }).click();
  await page.getByText('已向教育局报备').first().waitFor();
  await page.getByRole('tab', { name: /汇总表/ }).click();
  await page.getByRole('button', { name: /全部插入/ }).click();
  await page.getByText(/已插入 \d+ 张汇总表/).waitFor();
  const saved = [await download(page, '另存(不带标记)'), await download(page, '另存(带标记)')] as const;
  const [plain, marked] = saved;
  return {
    before,
    after,
    plain: plain.bytes,
    marked: marked.bytes,
    names: saved.map(({ name }) => name),
  };
}

async function download(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}
