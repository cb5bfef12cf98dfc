import { placesOf } from '../../reading/places';
import type { Raised } from '../raised';
import { difference, figure, figureWithUnit, inUnit, possessive, unitOf } from '../sentences';
import type { Blamed } from './blame';
import type { Disagreement } from './disagreement';
import { headerOf, type Setting, subjectOf } from './setting';

const signs = { sum: '+', difference: '−', product: '×', quotient: '÷' } as const;

/** What is said of a figure that does not come out: "“计”是 45 人,按男+女算是 20+24=44,多 1 人". */
export function complain(
  { disagreement: found, field, stated, expected, proof }: Blamed,
  setting: Setting,
): Raised {
  const { record, relation, result, operands, equation, blank, approximate } = found;
  const isSum = relation.type === 'sum';
  const names = operands.map((operand) => headerOf(operand, setting)).join(signs[relation.type]);
  const unit = unitOf(result, setting, record);
  // Nobody counts less than none: what gives that is wrong itself, and proposes nothing.
  const isOpen = proof === 'none' && found.expected < 0 && isNeverNegative(result, setting);
  const [unfilled] = blank;
  const isPercent = relation.type === 'quotient' && record.reading(result)?.unit === '%';
  const gap = isPercent
    ? difference(found.stated * 100, found.expected * 100, '个百分点')
    : difference(found.stated, found.expected, unit);
  const isClear = found.stated >= 0 && found.expected >= 0;
  // The one part that is not filled in is where the difference belongs.
  const marked =
    proof === 'none' && isSum && blank.length === 1 && found.stated > found.expected
      ? (unfilled ?? field)
      : field;
  return {
    rule: `${relation.type}-mismatch`,
    complaint: {
      cell: record.place(marked) ?? setting.view.anchor,
      related: placesOf(record, ...[result, ...operands].filter((other) => other !== marked)),
      severity: approximate || (isSum && blank.length > 0) ? 'query' : 'error',
      message: `${possessive(subjectOf(setting.kind, record))}“${headerOf(result, setting)}”是 ${inUnit(found.stated, isPercent ? '%' : unit)},按${names}${found.scale ? `(都折成${unit})` : ''}算是 ${equation}${isClear ? `,${gap}` : ''}。${isOpen ? '这个数不会是负数,请核对这几格。' : advice({ found, field, expected, proof }, setting)}`,
      actual: figureWithUnit(stated, isPercent && field === result ? '%' : ''),
      required: isOpen ? '不是负数' : figureWithUnit(expected, isPercent && field === result ? '%' : ''),
      ...(proof === 'none' ? {} : { repair: expected }),
    },
  };
}

function isNeverNegative(name: string, { kind }: Setting): boolean {
  const content = kind.fields.find(({ field }) => field === name)?.content;
  return content?.type === 'number' && content.min === 0;
}

function advice(
  {
    found,
    field,
    expected,
    proof,
  }: {
    readonly found: Disagreement;
    readonly field: string;
    readonly expected: number;
    readonly proof: Blamed['proof'];
  },
  setting: Setting,
): string {
  const header = headerOf(field, setting);
  if (proof === 'total') {
    return `按合计行推算,“${header}”应为 ${figure(expected)}。`;
  }
  if (proof === 'relation') {
    return `“${header}”改成 ${figure(expected)} 就都对得上,请核对这一格。`;
  }
  const blank =
    found.relation.type === 'sum' ? found.blank.map((one) => `“${headerOf(one, setting)}”`).join('、') : '';
  return blank === '' ? '请核对改正。' : `${blank}是空的,请补填或核对。`;
}
