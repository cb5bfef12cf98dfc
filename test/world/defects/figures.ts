import type { Placed } from '../render/page';
import {
  type Change,
  type DefectKind,
  firstOf,
  numberAt,
  numbers,
  rewritten,
  type Scene,
  slip,
} from './defect';

const isPart = ({ witnesses }: Scene, one: Placed) =>
  witnesses.divisions(one).some(({ parts }) => parts.includes(one));
const isWhole = ({ witnesses }: Scene, one: Placed) =>
  witnesses.divisions(one).some(({ whole }) => whole === one);
/** Figures that are counted or added up; what is divided has its own kinds. */
const isAmount = ({ fact }: Placed) =>
  fact.kind === 'field' || (fact.kind === 'figure' && fact.expression.kind === 'atom');
const isQuotient = ({ fact }: Placed) => fact.kind === 'figure' && fact.atoms.length > 1;

/** One number instead of another, at one cell. */
function renumber(at: Placed, number: number): readonly Change[] {
  return [{ at, now: rewritten(number, at.format), expected: numberAt(at) as number }];
}

function kind(
  id: string,
  isMeant: (scene: Scene, one: Placed) => boolean,
  wrong: (scene: Scene, number: number, one: Placed) => number | undefined,
): DefectKind {
  return {
    id,
    isArithmetic: true,
    plant: (scene, usable) =>
      firstOf(numbers(scene, usable), (one) => {
        const number = numberAt(one) as number;
        const other = isMeant(scene, one) ? wrong(scene, number, one) : undefined;
        return other === undefined || other === number ? undefined : renumber(one, other);
      }),
  };
}

const digitsOf = ({ format }: Placed) => format.digits ?? 0;

function exchanged(number: number): number | undefined {
  const text = String(number);
  const at = [...text].findIndex((digit, index) => index > 0 && digit !== text.charAt(index - 1));
  return at < 1 || !Number.isInteger(number) || (at === 1 && text.charAt(1) === '0')
    ? undefined
    : Number(text.slice(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.slice(at + 1));
}

/** Slips in figures that other figures of the same table, or of another one, contradict. */
export const FIGURE_KINDS: readonly DefectKind[] = [
  kind(
    'part-of-a-sum',
    (scene, one) => isAmount(one) && isPart(scene, one) && !isWhole(scene, one),
    ({ random }, number, one) => slip(random, number, digitsOf(one)),
  ),
  kind(
    'wrong-total',
    (scene, one) => isAmount(one) && isWhole(scene, one),
    ({ random }, number, one) => slip(random, number, digitsOf(one)),
  ),
  kind(
    'digits-exchanged',
    (scene, one) => isAmount(one) && (isPart(scene, one) || isWhole(scene, one)),
    (_, number) => exchanged(number),
  ),
  kind(
    'negative-count',
    (scene, one) => isAmount(one) && isPart(scene, one),
    (_, number) => -number,
  ),
  kind(
    'line-left-out-of-total',
    (scene, one) => isAmount(one) && isWhole(scene, one),
    ({ random, witnesses }, number, one) => {
      const { parts } = random.pick(witnesses.divisions(one).filter(({ whole }) => whole === one));
      const left = numberAt(random.pick(parts));
      return left ? Math.round((number - left) * 100) / 100 : undefined;
    },
  ),
  kind(
    'disagrees-with-another-table',
    ({ witnesses }, one) =>
      isAmount(one) &&
      witnesses.divisions(one).length === 0 &&
      witnesses.same(one).some(({ sheet }) => sheet !== one.sheet),
    ({ random }, number, one) => slip(random, number, digitsOf(one)),
  ),
  kind(
    'part-above-whole',
    ({ witnesses }, one) =>
      isAmount(one) &&
      one.fact.kind === 'figure' &&
      witnesses.divisions(one).length === 0 &&
      wholesOf(witnesses, one).length > 0,
    ({ random, witnesses }, _, one) =>
      Math.min(...wholesOf(witnesses, one).map((whole) => numberAt(whole) ?? 0)) + random.whole(2, 15),
  ),
  kind(
    'wrong-quotient',
    ({ witnesses }, one) => isQuotient(one) && witnesses.terms(one).length > 0 && one.format.suffix !== '%',
    ({ random }, number, one) => Number((number * random.pick([0.7, 0.85, 1.2, 1.5])).toFixed(digitsOf(one))),
  ),
  kind(
    'wrong-rate',
    ({ witnesses }, one) =>
      isQuotient(one) &&
      witnesses.terms(one).length > 0 &&
      (one.format.suffix === '%' || one.format.scale === 100),
    ({ random }, number) => (number > 20 ? number - random.whole(6, 15) : number + random.whole(6, 15)),
  ),
  kind(
    'rate-above-100',
    (_, one) => isQuotient(one) && one.format.suffix === '%',
    ({ random }, number) => (number > 40 && number <= 100 ? 100 + random.whole(2, 30) : undefined),
  ),
  kind(
    'unit-slip',
    ({ witnesses }, one) =>
      isAmount(one) && (witnesses.derived(one).length > 0 || witnesses.same(one).length > 0),
    (_, number) => (number >= 1000 ? number / 1000 : undefined),
  ),
  {
    id: 'two-cells-exchanged',
    isArithmetic: true,
    plant: (scene, usable) =>
      firstOf(numbers(scene, usable), (one) => {
        const below = scene.rendered.placed.find(
          ({ sheet, row, column, block }) =>
            sheet === one.sheet && block === one.block && column === one.column && row === one.row + 1,
        );
        const inRow = ({ witnesses }: Scene, at: Placed) =>
          witnesses.divisions(at).some(({ whole, parts }) => parts.includes(at) && whole.row === at.row);
        const [upper, lower] = [numberAt(one), below && usable(below) ? numberAt(below) : undefined];
        return below &&
          upper &&
          lower &&
          upper !== lower &&
          isAmount(one) &&
          isAmount(below) &&
          inRow(scene, one) &&
          inRow(scene, below)
          ? [...renumber(one, lower), ...renumber(below, upper)]
          : undefined;
      }),
  },
  {
    id: 'copied-into-all-tables',
    isArithmetic: true,
    plant: (scene, usable) =>
      firstOf(numbers(scene, usable), (one) => {
        const all = [one, ...scene.witnesses.same(one)];
        const isContradicted = all.some((at) => scene.witnesses.divisions(at).length > 0);
        const number = numberAt(one) as number;
        if (
          !isAmount(one) ||
          all.length < 3 ||
          !isContradicted ||
          !all.every((at) => usable(at) && numberAt(at) === number)
        ) {
          return undefined;
        }
        const wrong = slip(scene.random, number, digitsOf(one));
        return all.flatMap((at) => renumber(at, wrong));
      }),
  },
  {
    id: 'letter-for-digit',
    isArithmetic: true,
    plant: (scene, usable) =>
      firstOf(numbers(scene, usable), (one) => {
        const text = String(numberAt(one));
        return isAmount(one) && (isPart(scene, one) || isWhole(scene, one)) && /[01]/.test(text.slice(1))
          ? [
              {
                at: one,
                now: text.charAt(0) + text.slice(1).replace('0', 'O').replace('1', 'l'),
                expected: Number(text),
              },
            ]
          : undefined;
      }),
  },
];

/** Figures in the same row or column of which this one is a part, without others to make it up. */
function wholesOf(witnesses: Scene['witnesses'], one: Placed): readonly Placed[] {
  const own = numberAt(one) ?? 0;
  return witnesses
    .nested(one)
    .filter((other) => other.sheet === one.sheet && other.block === one.block && other.fact.kind === 'figure')
    .filter((other) => other.row === one.row || other.column === one.column)
    .filter((other) => (numberAt(other) ?? 0) > own);
}
