/**
 * Takes the pictures of the help page anew from the page as it is built now.
 *
 *     npm run help-pictures
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtPortable } from '../support/build';
import { launchChromium } from '../support/chromium';
import { root } from '../support/sources';

async function main(): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1366, height: 660 } });
  const take = (name: string) =>
    page.screenshot({ path: join(root, 'src/help', `${name}.jpg`), type: 'jpeg', quality: 75 });
  await page.goto(pathToFileURL(join(builtPortable(), '台账体检.html')).href);
  await page.getByText('识别出').first().waitFor({ timeout: 90_000 });
  await page.waitForTimeout(2_000);
  await take('open');
  await page.getByRole('button', { name: '一键体检' }).click();
  await page.getByRole('tab', { name: '问题', exact: true }).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: '下一处' }).click();
  await page.waitForTimeout(1_000);
  await take('result');
  const explain = page.getByRole('button', { name: '说明原因' }).first();
  await explain.scrollIntoViewIfNeeded();
  await explain.click();
  await page.locator('.workbench-pane').getByRole('textbox').last().fill('已核实,与学籍系统一致');
  await page.waitForTimeout(500);
  await take('explain');
  await page.getByRole('button', { name: '取消' }).first().click();
  await page.getByRole('tab', { name: '汇总表' }).click();
  await page.getByRole('button', { name: '全部插入' }).click();
  await page.getByText(/已插入 \d+ 张汇总表/).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1_500);
  await take('summary');
  await browser.close();
}

void main();
