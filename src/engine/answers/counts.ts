import type { Count, Provision } from '../../model/standard';
import { meets } from '../../reading/bounds';
import { readNumeral } from '../../reading/chinese-numerals';
import { convertUnit } from '../../reading/units';
import { bracketContent, foldWidth } from '../../reading/words';
import type { Said } from './polarity';
import type { Line } from './written';

/** What a line's count says of what its row demands in that unit: 2个 of 3孔, 六项达标 of 7项, 每学期1次 of 2次. */
export function countSays(
  line: Line,
  { counts }: Provision,
  stage: 'primary' | 'junior' | 'nine-year' | undefined,
): Said {
  const read = countIn(line.actual?.text ?? '');
  const label = foldWidth(line.label);
  if (!read) {
    return undefined;
  }
  const units = [read.unit, line.unit ?? '', bracketContent(line.label)].filter((unit) => unit !== '');
  const said = counts.flatMap((count) => {
    if (count.unit === '%' && !sharesWithin(label, units[0])) {
      return [];
    }
    const isOwn = counts.length === 1 || line.label.includes(count.unit);
    const value = inUnitOf(read.value, units[0], count, isOwn);
    return value === undefined ? [] : [isMet(value, count, stage)];
  });
  return said.length === 0 || said.includes(undefined) ? undefined : said.every(Boolean) ? 'yes' : 'no';
}

/**
 * A share is demanded of those of a group who …: neither how many the group is (随迁子女 6) nor its own share of all (随迁子女占比 3.73)
 * answers that.
 */
function sharesWithin(label: string, unit: string | undefined): boolean {
  return (unit === '%' || /率|比例|比重|%/.test(label)) && !/(?:子女|儿童|学生|教师|人数|人)占比/.test(label);
}

const COUNT =
  /^(?:约|共|有|派|达到?|为|每[人生天日周月年学]{1,2}[期年]?)?(\d+(?:\.\d+)?|[零一二两三四五六七八九十]+)(\D{0,4})/;

function countIn(text: string): { readonly value: number; readonly unit: string } | undefined {
  const match = COUNT.exec(foldWidth(text).replace(/^(?:IV|V|I{1,3})(?=级)/, romanOf));
  const digits = match?.[1] ?? '';
  const value = /\d/.test(digits) ? Number(digits) : readNumeral(digits);
  return match && value !== undefined ? { value, unit: match[2] ?? '' } : undefined;
}

function romanOf(numeral: string): string {
  return String(['I', 'II', 'III', 'IV', 'V'].indexOf(numeral) + 1);
}

/** The figure in the unit of the count; 个 serves for every thing, and no unit where it can be no other. */
function inUnitOf(
  value: number,
  told: string | undefined,
  { unit }: Count,
  isOwn: boolean,
): number | undefined {
  if (told === undefined) {
    // A share may be written as one: 0.8.
    return isOwn ? (unit === '%' && value <= 1 ? value * 100 : value) : undefined;
  }
  if (unit.startsWith(told[0] ?? '') || (told.startsWith('个') && !/^人$|[%元时]/.test(unit))) {
    return value;
  }
  return convertUnit(value, told, unit);
}

/** `undefined` where the stages differ and nobody says which it is. */
function isMet(
  value: number,
  { comparison, bound, junior = bound }: Count,
  stage: 'primary' | 'junior' | 'nine-year' | undefined,
): boolean | undefined {
  const [primary, other] = [meets(value, comparison, bound), meets(value, comparison, junior)];
  return stage === 'junior' ? other : stage === 'primary' || primary === other ? primary : undefined;
}
