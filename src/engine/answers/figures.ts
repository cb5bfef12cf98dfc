import type { Indicator } from '../../model/indicator';
import type { RequirementResult } from '../../model/report';
import { isInForce, type Provision, type Requirement } from '../../model/standard';
import { meets, readBound } from '../../reading/bounds';
import { convertUnit } from '../../reading/units';
import { bracketContent, foldWidth } from '../../reading/words';
import { stageOfWords } from '../stage';
import { countSays } from './counts';
import type { Said } from './polarity';
import { foldNames } from './synonyms';
import type { Line } from './written';

/** What figures are held against. */
export interface Measuring {
  readonly day?: string;
  readonly stage?: 'primary' | 'junior' | 'nine-year';
  readonly indicators: readonly Indicator[];
  readonly judged: readonly RequirementResult[];
}

/**
 * What the figure of a line says of the bounds of the row that it names, where its unit shows that it is their figure and no
 * quantity of the workbook has judged them; `undefined` where it says nothing.
 */
export function figureSays(
  line: Line,
  provision: Provision,
  bounds: readonly Requirement[],
  measuring: Measuring,
): Said {
  const text = line.actual?.text ?? '';
  const counted = countSays(line, provision, stageTold(line, measuring));
  if (counted !== undefined) {
    return counted;
  }
  const stated = (bound: Requirement) => {
    const indicator = measuring.indicators.find(({ id }) => id === bound.indicator);
    return indicator && valueIn(indicator, text, line);
  };
  const ofUnit = bounds.filter((bound) => stated(bound) !== undefined);
  const held = meant(ofUnit, line.label, measuring.indicators).filter((bound) =>
    isOpen(bound, line, measuring),
  );
  const said = held.map((bound) => meets(stated(bound) ?? 0, bound.comparison, bound.bound));
  // Bounds of both stages, where nothing tells which: only what both say.
  const isOfBoth = new Set(held.map(({ stage }) => stage)).size > 1;
  if (said.length === 0 || (isOfBoth && new Set(said).size > 1)) {
    return undefined;
  }
  return said.every(Boolean) ? 'yes' : 'no';
}

/** Of bounds on several indicators those on the one that the label names best: 入学率 beside 巩固率. */
function meant(
  bounds: readonly Requirement[],
  label: string,
  indicators: readonly Indicator[],
): readonly Requirement[] {
  const ids = [...new Set(bounds.map(({ indicator }) => indicator))];
  if (ids.length < 2) {
    return bounds;
  }
  const text = foldNames(foldWidth(label));
  const fits = ids.map((id) => {
    const { label: own = '', words = [] } = indicators.find((one) => one.id === id) ?? {};
    return { id, shared: Math.max(...[own, ...words].map((word) => likeness(foldNames(word), text))) };
  });
  const best = Math.max(...fits.map(({ shared }) => shared));
  const named = fits.filter(({ shared }) => shared === best && best >= 1).map(({ id }) => id);
  return named.length === 1 ? bounds.filter(({ indicator }) => named.includes(indicator)) : [];
}

/** Length of the word where it is all there, else half of its longest stretch that is. */
function likeness(word: string, text: string): number {
  if (text.includes(word)) {
    return word.length;
  }
  for (let length = word.length; length > 0; length--) {
    for (let at = 0; at + length <= word.length; at++) {
      if (text.includes(word.slice(at, at + length))) {
        return length / 2;
      }
    }
  }
  return 0;
}

/** In force for this school, and not judged by what the workbook counts. */
function isOpen(bound: Requirement, line: Line, measuring: Measuring): boolean {
  const { day, judged } = measuring;
  const told = stageTold(line, measuring);
  return (
    bound.measure !== 'variation' &&
    bound.classes === undefined &&
    bound.pupils === undefined &&
    bound.urban === undefined &&
    (bound.stage === 'all' || told === undefined || bound.stage === told) &&
    (bound.inForce === undefined || isInForce(bound.inForce, day)) &&
    !judged.some(({ id, status }) => id === bound.id && status !== 'unchecked')
  );
}

function stageTold({ label, around }: Line, { stage }: Measuring) {
  return stageOfLabel(label) ?? stage ?? stageOfWords(around.join(' '));
}

function stageOfLabel(label: string) {
  const isJunior = /[七八九789]年级|初[一二三]/.test(label);
  return isJunior ? 'junior' : /[三四五六3-6]年级/.test(label) ? 'primary' : stageOfWords(label);
}

/** The figure in the indicator's unit, where text, brackets, the line's unit or the label say that it is in one. */
function valueIn({ unit, words, formula }: Indicator, text: string, line: Line): number | undefined {
  const read = /^[约共达有为≥>≤<]{0,2}\d/.test(text) ? readBound(text) : undefined;
  const label = foldWidth(line.label);
  if (!read || (formula.kind === 'amount' && formula.terms.length > 1)) {
    return undefined;
  }
  const [measure = '', per] = unit.split('/');
  if (unit === '%') {
    const isShare =
      read.unit === '%' || (read.unit === '' && /率|比例|占比|比重|%/.test(`${label}${line.unit ?? ''}`));
    return isShare ? (read.unit === '%' || read.value <= 1 ? read.value : read.value / 100) : undefined;
  }
  if (per !== undefined && !(per === '班' ? /班额|班/ : /生均|每生|人均|每[个名位]学生|每百/).test(label)) {
    return undefined;
  }
  const own =
    [read.unit, line.unit ?? '', bracketContent(line.label)]
      .map((one) => one.split('/')[0] ?? '')
      .find((one) => one !== '') ??
    (per !== undefined || [measure, ...words].some((word) => label.includes(word)) ? measure : '');
  return convertUnit(read.value, own, measure);
}
