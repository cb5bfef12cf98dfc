import { markLooks, type NoteText } from '../../model/drawing';
import type { Explained, Explanation } from '../../model/explanation';
import type { Finding } from '../../model/finding';
import { withoutPersonalNumbers } from '../../model/finding-keys';
import { explanationText, type Standing, standingOf, standings } from '../../model/standing';

/** More notes than this slow Excel down and are read by nobody: then colours and the report sheet must do. */
export const noteLimit = 1000;

/** Findings that a note tells in full. */
const toldPerCell = 5;

/** One note per cell with everything that is found there, the gravest first; none at all past the limit. */
export function notesOf(findings: readonly Finding[], explained: Explained): readonly NoteText[] {
  const cells = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.sheet !== '' && finding.cell !== '') {
      const key = `${finding.sheet}!${firstCell(finding.cell)}`;
      const group = cells.get(key) ?? [];
      group.push(finding);
      cells.set(key, group);
    }
  }
  return cells.size > noteLimit ? [] : [...cells.values()].flatMap((group) => noteOf(group, explained));
}

function noteOf(findings: readonly Finding[], explained: Explained): readonly NoteText[] {
  const [first] = findings;
  if (!first) {
    return [];
  }
  const standing = (finding: Finding) => standingOf(finding, explained.get(finding));
  const sorted = findings.toSorted((a, b) => standings.indexOf(standing(a)) - standings.indexOf(standing(b)));
  const told = sorted.slice(0, toldPerCell).map((finding, index) => {
    const number = sorted.length > 1 ? `${index + 1}. ` : '';
    return `${number}${labelOf(finding, explained.get(finding))}：${findingText(finding, explained.get(finding))}`;
  });
  const rest = sorted.length - told.length;
  const more = rest > 0 ? [`另有 ${rest} 条，见“校验报告”。`] : [];
  const text = withoutPersonalNumbers([...told, ...more].join('\n'));
  return [{ sheet: first.sheet, cell: firstCell(first.cell), text }];
}

/** 必须改, 没达标, …; what is settled says how. */
export function labelOf(finding: Finding, explanation: Explanation | undefined): string {
  const standing: Standing = standingOf(finding, explanation);
  return standing === 'settled' && explanation?.rectification ? '列入整改' : markLooks[standing].label;
}

/** Message, what is missing, basis and explanation; nothing that the message says already. */
export function findingText(finding: Finding, explanation: Explanation | undefined): string {
  const { message, missing = '', basis } = finding;
  const [document = ''] = basis.split(' ');
  return [
    message,
    says(message, missing) ? '' : missing,
    basis === '' || message.includes(basis) || (document !== '' && message.includes(document))
      ? ''
      : `依据：${basis}`,
    explanation ? `学校说明：${explanationText(explanation)}` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** Whether a message tells something already, spaces aside. */
function says(message: string, part: string): boolean {
  return message.replaceAll(' ', '').includes(part.replaceAll(' ', ''));
}

function firstCell(cell: string): string {
  return cell.split(':')[0] ?? cell;
}
