import type { Catalogue } from '../../model/catalogue';
import type { Stage, Statement } from '../../model/quantity';
import type { Standard } from '../../model/standard';
import type { TextLine } from '../../model/table';
import { checkPrinted } from '../claims/printed';
import { checkImplied } from '../claims/prose-rates';
import { type Word, wordList } from '../evidence/words';
import { amountText, figureText, placeText } from '../evidence/words-of';
import { type Facts, weighFacts } from '../facts';
import { gatherFigures } from '../figures';
import { gather } from '../gather';
import { groupBy } from '../group';
import { measure } from '../measure';
import type { Raised } from '../raised';
import { reconcile } from '../reconcile';
import { type Prose, viewOfProse } from './texts';

type Told = Pick<Catalogue, 'quantities' | 'indicators' | 'ledgers'>;

/** What a text says in figures, weighed for itself: nothing of it speaks for the ledgers. */
export function factsOfProse(prose: Prose, stage: Stage | 'nine-year' | undefined, catalogue: Told): Facts {
  const view = viewOfProse(prose.sheet, spelledOut(prose.sentences, catalogue));
  const statements = gather([view], catalogue.ledgers, catalogue.quantities, stage)
    .map((one): Statement => ({ ...one, origin: 'stated' }))
    .filter(({ scope }) => scope.className === undefined);
  // A figure that is given twice, differently, belongs to two years or two schools.
  const single = [...groupBy(statements, ({ quantity }) => quantity).values()]
    .filter((own) => new Set(own.map(({ value }) => value)).size === 1)
    .flatMap((own) => own.slice(0, 1));
  return weighFacts(single, gatherFigures([view], [], catalogue.indicators), [view], stage, catalogue);
}

/** Figures of a text against each other, and against what the workbook's ledgers say. A text only asks. */
export function checkFigures(own: Facts, facts: Facts, standards: readonly Standard[]): readonly Raised[] {
  return [
    ...checkPrinted(own, measure(own), standards),
    ...checkImplied(own),
    ...reconcile(own),
    ...againstLedgers(own, facts),
    ...degreesUnlisted(own),
  ].map((one) => ({ ...one, complaint: { ...one.complaint, severity: 'query' } }));
}

function againstLedgers(own: Facts, facts: Facts): readonly Raised[] {
  return [...own.believed].flatMap(([key, { value, agreeing, approximate }]): readonly Raised[] => {
    const [said] = agreeing;
    const known = facts.believed.get(key);
    const [there] = known?.agreeing ?? [];
    const quantity = said && facts.quantities.get(said.quantity);
    const differs =
      known !== undefined &&
      Math.abs(known.value - value) > (said?.precision ?? 0) + (quantity?.tolerance ?? 0) * value + 1e-6;
    return said && there && quantity && differs && !quantity.isLoose && !approximate && !known.approximate
      ? [
          {
            rule: 'figures-disagree',
            complaint: {
              cell: said.place,
              related: [there.place],
              severity: 'query',
              message: `这里写${quantity.label}${amountText(value, quantity.unit)},${placeText(there.place)}是${amountText(known.value, quantity.unit)},相差${figureText(Math.abs(known.value - value))}${quantity.unit}。请核对后改成一致。`,
              actual: amountText(value, quantity.unit),
              required: amountText(known.value, quantity.unit),
            },
          },
        ]
      : [];
  });
}

const DEGREES = [
  'teachers-postgraduate',
  'teachers-bachelor',
  'teachers-college',
  'teachers-below-college',
] as const;

/** 本科55人、专科4人,学历不达标教师无: 59 of 62 teachers have a degree, and nobody has none. */
function degreesUnlisted(own: Facts): readonly Raised[] {
  const value = (id: string) => own.believedOf.get(id)?.[0];
  const known = DEGREES.flatMap((id) => value(id) ?? []);
  const teachers = value('full-time-teachers');
  const denial = own.views
    .flatMap(({ footers }) => footers)
    .find(({ text }) => /学历不(?:达标|合格)的?(?:教师)?(?:无|没有|为?0)|没有学历不(?:达标|合格)/.test(text));
  const sum = known.reduce((total, one) => total + one.value, 0);
  const [first] = known;
  return teachers && denial && first?.agreeing[0] && known.length >= 2 && sum !== teachers.value
    ? [
        {
          rule: 'degrees-unlisted',
          complaint: {
            cell: first.agreeing[0].place,
            severity: 'query',
            message: `列出的学历加起来是${figureText(sum)}人,专任教师${figureText(teachers.value)}人,却写没有学历不达标的教师。请核对学历人数。`,
            actual: `${figureText(sum)} 人`,
            required: `${figureText(teachers.value)} 人`,
          },
        },
      ]
    : [];
}

const GROUP = /留守|随迁|寄宿|残疾|贫困/;

/** What a text leaves to its reader: 占地14400㎡,生均41.14 is 生均占地; 其中男生 of the left-behind are theirs; 23个教学班. */
function spelledOut(sentences: readonly TextLine[], catalogue: Told): readonly TextLine[] {
  const quantities = wordList(catalogue.quantities).filter(({ word }) => word.length >= 2);
  const perPupil = new Map(
    catalogue.indicators.flatMap(({ formula, words: [first] }) => {
      const isPlain =
        formula.kind === 'ratio' &&
        formula.numerator.length === 1 &&
        formula.times === 1 &&
        formula.denominator[0]?.quantity === 'pupils';
      return isPlain && first !== undefined ? [[formula.numerator[0]?.quantity ?? '', first] as const] : [];
    }),
  );
  return sentences.map(({ text, place }) => ({
    place,
    text: withGroups(text)
      .replace(/(\d+)个(教学班|班级)/g, '$2$1个')
      .replace(/中(?=本科|专科|大专|研究生|中师)/g, '中,')
      .replace(/(?:生均|人均)(?:为|是|约)?(?=\d)/g, (words, at: number, whole: string) => {
        const subject = lastNamed(whole.slice(0, at), quantities);
        return (subject === undefined ? undefined : perPupil.get(subject)) ?? words;
      }),
  }));
}

function lastNamed(
  text: string,
  words: readonly Word<Catalogue['quantities'][number]>[],
): string | undefined {
  let best: { readonly end: number; readonly id: string } | undefined;
  for (const { word, entry } of words) {
    const at = text.lastIndexOf(word);
    if (at >= 0 && at + word.length > (best?.end ?? 0)) {
      best = { end: at + word.length, id: entry.id };
    }
  }
  return best?.id;
}

function withGroups(text: string): string {
  const group = GROUP.exec(text);
  return group
    ? text.slice(0, group.index) +
        text.slice(group.index).replace(/(?<!守|迁|宿|疾|困)(男生|女生)/g, `${group[0]}$1`)
    : text;
}
