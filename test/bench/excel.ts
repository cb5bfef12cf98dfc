/**
 * What the add-in costs in Excel: round trips and bytes of the real Office.js client against the host of the tests, and
 * the time from the click to the marks in the look-alike of Excel on the web.
 */
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { markReport } from '../../src/engine/markup/markup';
import { excelSession } from '../../src/excel/session';
import type { Session } from '../../src/model/session';
import type { Workbook } from '../../src/model/workbook';
import { builtPages } from '../support/build';
import { launchChromium } from '../support/chromium';
import { openBook } from '../support/excel-host/book';
import { ExcelHost } from '../support/excel-host/host';
import { connectClient } from '../support/excel-host/node-client';
import { openPane } from '../support/excel-host/web-excel';
import { sheetOf } from '../support/sheet';

const rounds = 3;
const wishes = { notes: false, reportSheet: true, explained: new Map() };

/** Twenty registers of eighty pupils; 51 identity numbers of each have a wrong check digit. */
function twentySheets(): Workbook {
  const header = ['序号', '姓名', '性别', '身份证号', '班级', '出生日期', '民族'];
  const pupils = Array.from({ length: 79 }, (_, row) => [
    row + 1,
    `样${row}`,
    row % 2 ? '男' : '女',
    `00000020120301${String(row).padStart(2, '0')}${row % 2 ? 1 : 2}${checkDigit(row, row < 51)}`,
    `一(${(row % 2) + 1})班`,
    '2012-03-01',
    '汉',
  ]);
  const sheets = Array.from({ length: 20 }, (_, index) =>
    sheetOf([header, ...pupils], { name: `花名册${index + 1}` }),
  );
  return { name: '二十张花名册.xlsx', date1904: false, sheets };
}

function checkDigit(row: number, isWrong: boolean): string {
  const digits = `00000020120301${String(row).padStart(2, '0')}${row % 2 ? 1 : 2}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'[(sum + Number(isWrong)) % 11] ?? '';
}

async function traffic(host: ExcelHost, label: string, work: () => Promise<unknown>): Promise<void> {
  const first = host.trips.length;
  await work();
  const trips = host.trips.slice(first);
  const sum = (size: 'up' | 'down') => Math.round(trips.reduce((all, trip) => all + trip[size], 0) / 1024);
  console.log(
    `${label.padEnd(44)}${String(trips.length).padStart(4)} round trips${String(sum('up')).padStart(6)} KB up${String(sum('down')).padStart(6)} KB down`,
  );
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

async function benchTraffic(): Promise<void> {
  const host = new ExcelHost(openBook(twentySheets()));
  connectClient(host, '1.15');
  const session: Session = excelSession();
  session.onEdit(() => undefined);
  await settled();
  const read = (extent: 'all' | 'edited') =>
    session.read(() => undefined, new AbortController().signal, extent);
  const markupOf = (workbook: Workbook) => {
    const report = checkWorkbook(workbook, catalogue, {
      standards: ['national-quality-2017'],
      today: '2026-11-27',
    });
    return { ...markReport(report, workbook, wishes), count: report.findings.length };
  };
  let workbook = await read('all');
  const first = markupOf(workbook);
  console.log(`20 sheets, ${20 * 80 * 7} cells, ${first.count} findings\n`);
  await traffic(host, 'reading everything', () => read('all'));
  await traffic(host, 'marking, without the report sheet', () => session.apply({ ...first, sheets: [] }));
  await read('all');
  await traffic(host, 'marking, with the report sheet', () => session.apply(first));
  const number = `00000020120301001${checkDigit(0, false)}`;
  host.type(host.sheet('花名册4'), 1, 3, number);
  await settled();
  await traffic(host, 'after an edit: reading', async () => {
    workbook = await read('edited');
  });
  const second = markupOf(workbook);
  await traffic(host, 'after an edit: marking', () => session.apply({ ...second, sheets: [] }));
  await traffic(host, 'clearing', () => session.clear());
}

async function benchClick(): Promise<void> {
  const pages = builtPages();
  const browser = await launchChromium();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const opened = await openPane(browser, new ExcelHost(openBook(twentySheets())), pages);
    const button = opened.pane.getByRole('button', { name: '一键体检' });
    await button.waitFor();
    await opened.pane.getByText(/识别出 \d+ 本台账/).waitFor();
    const from = performance.now();
    await button.click();
    await opened.pane.getByRole('tab', { name: '问题', exact: true }).waitFor();
    times.push((performance.now() - from) / 1000);
    await opened.close();
  }
  await browser.close();
  const [least, most] = [Math.min(...times), Math.max(...times)];
  console.log(`\nfrom the click to the marks, ${rounds} rounds: ${least.toFixed(1)}–${most.toFixed(1)} s`);
}

benchTraffic()
  .then(benchClick)
  .catch((reason) => {
    console.error(reason);
    process.exitCode = 1;
  });
