import type { Explained } from '../model/explanation';
import { withoutPersonalNumbers } from '../model/finding-keys';
import type { Report } from '../model/report';
import { explanationText } from '../model/standing';
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
