import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Sheet } from '../../src/model/workbook';
import { readWorkbookFile } from '../../src/xlsx/read';
import { root } from './sources';

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

/** The clerk's sheets after such a day: the sample's, with the one value that was put right. */
export function sheetsAfterTheDay(): readonly (readonly [name: string, values: Sheet['values']])[] {
  const sample = new Uint8Array(readFileSync(join(root, 'assets/sample/central-primary.xlsx')));
  return readWorkbookFile(sample, '').sheets.map(({ name, values }) => [
    name,
    values.map((row, at) =>
      name === '班额统计表' && at === 7 ? row?.map((value, column) => (column === 5 ? 4 : value)) : row,
    ),
  ]);
}

interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How a file that is saved at the click of a button is got hold of. */
type Saving = (page: Page, button: string) => Promise<SavedFile>;

/** The page's sample checked, a cell put right, a finding explained, all summaries inserted, saved both ways. */
export async function clerksDay(page: Page, saving: Saving = downloaded): Promise<Day> {
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
  const saved = [await saving(page, '另存(不带标记)'), await saving(page, '另存(带标记)')] as const;
  const [plain, marked] = saved;
  return {
    before,
    after,
    plain: plain.bytes,
    marked: marked.bytes,
    names: saved.map(({ name }) => name),
  };
}

async function downloaded(page: Page, button: string): Promise<SavedFile> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

interface Handed {
  readonly name: string;
  readonly blob: Blob;
}

/** Keeps what the page hands to the browser: Chromium 88 downloads it and tells nobody. Before the page is opened. */
export async function keepHanded(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const handed: Handed[] = [];
    const blobs = new Map<string, Blob>();
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    Object.assign(window, { handed });
    URL.createObjectURL = (blob: Blob) => {
      const address = createObjectURL.call(URL, blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      blob && handed.push({ name: this.download, blob });
      click.call(this);
    };
  });
}

/** The file that the page has handed over after a click, byte for byte. */
export async function handedOver(page: Page, button: string): Promise<SavedFile> {
  await page.evaluate(() => (window as unknown as { handed: Handed[] }).handed.splice(0));
  await page.getByRole('button', { name: button }).click();
  const isThere = () => (window as unknown as { handed: Handed[] }).handed.length > 0;
  // The page forbids what `waitForFunction` makes of a function.
  for (const until = Date.now() + 60 * seconds; Date.now() < until && !(await page.evaluate(isThere)); ) {
    await page.waitForTimeout(100);
  }
  const { name, text } = await page.evaluate(async () => {
    const [{ name, blob }] = (window as unknown as { handed: [Handed] }).handed;
    const reader = new FileReader();
    const read = new Promise((resolve) => reader.addEventListener('load', resolve));
    reader.readAsDataURL(blob);
    await read;
    return { name, text: String(reader.result) };
  });
  return { name, bytes: new Uint8Array(Buffer.from(text.slice(text.indexOf(',') + 1), 'base64')) };
}
