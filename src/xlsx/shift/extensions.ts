import { child, childrenOf, descendants, type Element, type Splice, textOf } from '../xml';
import { escapeXml } from '../xml-text';
import { movedList, type Shift } from './lines';
import { shiftedFormula } from './references';
import { refuse, refuseAcross } from './refusals';
import { type Member, shiftedMembers, shiftedRule } from './rules';

/** What Excel 2010 added to conditional formats and validations, and lines within cells. */
export function shiftedExtensions(frame: string, list: Element, shift: Shift): readonly Splice[] {
  return childrenOf(list, 'ext').flatMap((extension) => {
    const [content] = extension.children;
    const members = (name: string, change: (member: Element) => Member) =>
      content ? shiftedMembers(content, childrenOf(content, name), change, extension) : [];
    switch (content?.name) {
      case 'conditionalFormattings':
        return members('conditionalFormatting', (one) => extendedRule(frame, one, '条件格式', shift));
      case 'dataValidations':
        return members('dataValidation', (one) => extendedRule(frame, one, '数据有效性', shift));
      case 'sparklineGroups':
        return members('sparklineGroup', (group) => shiftedSparklines(frame, group, shift));
      default:
        return content && /\s(?:ref|sqref|cell|r)\s*=/.test(frame.slice(...extension.inner))
          ? refuse(shift, `工作表“${shift.sheet}”里有这里不认识的内容（${content.name}）`)
          : [];
    }
  });
}

function extendedRule(frame: string, element: Element, name: string, shift: Shift): Member {
  const place = child(element, 'sqref');
  const cells = place ? textOf(frame, place) : '';
  return place
    ? shiftedRule(
        frame,
        { name: `${name} ${cells} `, cells, formulas: descendants(element, 'f') },
        shift,
        (moved) => ({ start: place.inner[0], end: place.inner[1], text: moved }),
      )
    : [];
}

/** A group of lines within cells: each stands in a cell and draws others. */
function shiftedSparklines(frame: string, group: Element, shift: Shift): Member {
  const list = child(group, 'sparklines');
  const lines = childrenOf(list, 'sparkline');
  const changes = lines.map((line) => shiftedSparkline(frame, line, shift));
  if (changes.every((one) => one === undefined)) {
    return undefined;
  }
  return list ? shiftedMembers(list, lines, (line) => changes[lines.indexOf(line)]) : [];
}

function shiftedSparkline(frame: string, line: Element, shift: Shift): Member {
  const place = child(line, 'sqref');
  const source = child(line, 'f');
  const moved = place && movedList(shift, textOf(frame, place));
  if (!place || !moved) {
    return undefined;
  }
  const at = { start: place.inner[0], end: place.inner[1], text: moved };
  if (!source) {
    return [at];
  }
  const { formula, isLost, isAcross } = shiftedFormula(textOf(frame, source), shift.sheet, shift);
  if (isAcross) {
    refuseAcross(shift, '迷你图');
  }
  if (isLost) {
    refuse(shift, '有迷你图画的是要删除的单元格');
  }
  return [at, { start: source.inner[0], end: source.inner[1], text: escapeXml(formula) }];
}
