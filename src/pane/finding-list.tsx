import type { Explained } from '../model/explanation';
import { withoutPersonalNumbers } from '../model/finding-keys';
import type { Report } from '../model/report';
import { explanationText } from '../model/standing';
import { TextButton } from './controls';
import { copied, download } from './handing-on';
import { useLook } from './look';
import type { Checkup } from './use-checkup';
import { standingText } from './words';

const header = ['序号', '结论', '工作表', '单元格', '问题', '依据', '学校说明'] as const;

/** The findings as a table, in the order given; no full identity or phone number leaves with it. */
function findingRows({ findings }: Report, explained: Explained, order: readonly number[]) {
  return order.flatMap((index, at) => {
    const finding = findings[index];
    if (!finding) {
      return [];
    }
    const explanation = explained.get(finding);
    const standing = standingText(finding, explanation).replace(/^\S+ /, '');
    const place = finding.file === undefined ? finding.sheet : `${finding.file} › ${finding.sheet}`;
    const said = explanation ? explanationText(explanation) : '';
    const cells = [place, finding.cell, finding.message, finding.basis, said].map(withoutPersonalNumbers);
    return [[String(at + 1), standing, ...cells]];
  });
}

/** For a message or a document: a line or two for each finding. */
export function listText(report: Report, explained: Explained, order: readonly number[]): string {
  const lines = findingRows(report, explained, order).map(
    ([number, standing, sheet, cell, words, basis, said]) =>
      [
        `${number}. ${standing} ${sheet} ${cell}:${words}`,
        basis && !words?.includes(basis) && `   依据 ${basis}`,
        said && `   学校说明:${said}`,
      ]
        .filter(Boolean)
        .join('\n'),
  );
  const standards = report.standards.map(({ label }) => label).join('、');
  return [`${report.workbook} 体检问题清单(按${standards})`, ...lines, ''].join('\n');
}

/** For Excel or WPS: values apart by commas, in UTF-8 with its mark; no text can become a formula there. */
export function listTable(report: Report, explained: Explained, order: readonly number[]): string {
  const rows = [header, ...findingRows(report, explained, order)];
  return `\ufeff${rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}

/** The list as text, as a table, on paper: what is listed now, in its order. */
export function ListButtons({
  checkup,
  order,
}: {
  readonly checkup: Checkup;
  readonly order: readonly number[];
}) {
  const look = useLook();
  const { report, explained } = checkup.state;
  if (!report || order.length === 0) {
    return null;
  }
  const tell = (text: string, isDone = true) =>
    checkup.change({ message: { intent: isDone ? 'success' : 'error', text } });
  const copy = async () => {
    const isDone = await copied(listText(report, explained, order));
    tell(
      isDone ? `已复制 ${order.length} 处,可以粘贴到微信或文档里。` : '这里不让复制,请用“导出表格”。',
      isDone,
    );
  };
  const save = () => {
    const name = `${report.workbook.replace(/\.\w+$/, '')} 问题清单.csv`;
    download(listTable(report, explained, order), name);
    tell(`已导出“${name}”,在浏览器的“下载”文件夹里,用 Excel 或 WPS 打开。`);
  };
  return (
    <div className={`${look.row} ${look.quiet}`} style={{ padding: '2px 0' }}>
      这 {order.length} 处:
      <TextButton onClick={() => void copy()}>复制为文字</TextButton>
      <TextButton onClick={save}>导出表格</TextButton>
      <TextButton onClick={() => void checkup.print()}>打印清单和报告</TextButton>
    </div>
  );
}
