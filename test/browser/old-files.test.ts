import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { expect, test } from '@jest/globals';
import { readOwnersWorkbook } from '../../src/xlsx/own';
import { hasTrace } from '../../src/xlsx/write';
import { servedPages } from '../support/served-pages';

const seconds = 1000;

/** 合计 of the girls is one too many. */
const rows = [
  ['2023—2024学年度第一学期班额统计表'],
  ['年级', '班级', '男生', '女生', '合计'],
  ['一年级', '一(1)班', 20, 20, 40],
  ['二年级', '二(1)班', 25, 20, 45],
  ['三年级', '三(1)班', 23, 23, 46],
  ['合计', null, 68, 64, 131],
];

const files: Readonly<Record<string, Uint8Array>> = {
  '班额.xls': new Uint8Array(
    write(utils.book_new(utils.aoa_to_sheet(rows), '班额'), { type: 'array', bookType: 'biff8' }),
  ),
  '班额.csv': new TextEncoder().encode(
    `\ufeff${rows.map((row) => row.map((value) => value ?? '').join(',')).join('\r\n')}`,
  ),
};

const pages = servedPages();

test.each([
  ['班额.xls', '原文件是旧格式（.xls）'],
  ['班额.csv', '（CSV，编码 UTF-8）'],
])(
  '%s is opened, says what it does not carry over, is checked, and is saved as a new .xlsx',
  async (name, remark) => {
    const page = await pages.browser.newPage({ viewport: { width: 1366, height: 768 } });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error.stack)));
    await page.goto(`${pages.origin}/workbench.html`);
    await page.getByRole('button', { name: '一键体检' }).waitFor({ timeout: 30 * seconds });
    await page.getByLabel('选择台账文件').setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(files[name] ?? []),
    });
    await page.locator('.workbench-name', { hasText: name }).waitFor({ timeout: 30 * seconds });
    await page.getByRole('button', { name: '一键体检' }).click();
    await page.getByRole('tab', { name: '问题', exact: true }).waitFor({ timeout: 30 * seconds });
    await page.getByText(remark).first().waitFor();
    await page.getByText(/D6/).first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '另存(带标记)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('班额(已标记).xlsx');
    const bytes = new Uint8Array(readFileSync(await download.path()));
    expect(hasTrace(bytes)).toBe(true);
    expect(readOwnersWorkbook(bytes, '').sheets[0]?.values[5]).toEqual(['合计', ...[undefined, 68, 64, 131]]);
    expect(complaints).toEqual([]);
    await page.close();
  },
);
