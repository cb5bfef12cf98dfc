import type { Provision, Standard } from '../../model/standard';
import type { Place } from '../../model/workbook';
import { figureSays, type Measuring } from './figures';
import type { Named } from './naming';
import { asksFor, type Said } from './polarity';
import { readAnswer } from './reading';
import type { Line, Written } from './written';

/** What a line of the workbook says of a row of a document. */
export interface Answer {
  readonly provision: Provision;
  readonly standard: string;
  readonly says: 'yes' | 'no';
  /** It says no and claims, in the same line, that the standard is met. */
  readonly isFalseClaim: boolean;
  readonly label: string;
  readonly written: Written;
  /** All cells of the line that speak of it. */
  readonly places: readonly Place[];
  readonly layout: Line['layout'];
  /** What it is held against and how much is missing, in words that end with a comma. */
  readonly gap?: string;
  /** How the finding begins where no single cell says no: 表里没有…, */
  readonly lead?: string;
}

/** A list of papers shows each of them. */
const PAPERS = 'document-register';

/** A figure per head is no number of things: 每百名学生拥有体育、艺术专任教师数(人) 1.81. */
const PER_HEAD = /每百|百名|生均|人均|每生/;

/** What an answer is held against. */
interface AskedBy {
  readonly standard: Standard;
  readonly kind: string | undefined;
  readonly given: Measuring;
}

/** What a line says of a row that it names. */
export function answerOf(line: Line, named: Named, by: AskedBy): readonly Answer[] {
  const { provision } = named;
  const { written, says, isFalseClaim } = wholeAnswer(line, named, by);
  // A head over many things is asked only by plain words.
  if (says === undefined || !written || (line.layout === 'column' && /^\d/.test(written.text))) {
    return [];
  }
  return [
    {
      provision,
      standard: by.standard.id,
      says,
      isFalseClaim,
      label: line.label,
      written: isFalseClaim && line.verdict ? line.verdict : written,
      places: [line.actual, line.verdict].flatMap((one) => one?.place ?? []).concat(written.place),
      layout: line.layout,
    },
  ];
}

/** None at all of what is asked for, in words of a count: 0人. */
function isNought(text: string): boolean {
  return /^0(?:[人个名次间所项台套处位]|人次)?$/.test(text);
}

function wholeAnswer(line: Line, { provision, isUnwanted }: Named, { standard, kind, given }: AskedBy) {
  const label = line.label.replace(/\s/g, '');
  const head = asksFor(line.head ?? '');
  const { isDenied, isEvil, isUnwanted: isMissing } = head.isEvil ? head : asksFor(label);
  const isBad = isUnwanted || isEvil;
  const asked = {
    demand: line.demand,
    // 未装窗帘 0间: of what is not there, none is well.
    isForbidden: isDenied ? isMissing && /^\d/.test(line.actual?.text ?? '') : isBad,
    isAbsence: isDenied && isEvil,
    isCounted:
      !PER_HEAD.test(label) &&
      (provision.kind === 'presence' || provision.kind === 'documentary' || line.demand !== ''),
  };
  // One of seven may miss its bound: that is for the rule of the seven.
  const lenient = standard.combinations.filter(({ atLeast }) => atLeast !== 'all').map(({ group }) => group);
  const bounds = standard.requirements.filter(
    ({ basis, group }) =>
      !(group !== undefined && lenient.includes(group)) &&
      basis.rows?.some((row) => provision.rows.includes(row)),
  );
  const figure = figureSays(line, provision, bounds, given);
  // What bounds judge is no matter of there being any.
  const isMeasured =
    bounds.length > 0 &&
    !asked.isForbidden &&
    /^[约共达有为≥]?[\d.:]+[^\d未没不缺无损坏破过]{0,4}$/.test(line.actual?.text ?? '');
  const actual: Said =
    figure ??
    (isMeasured
      ? undefined
      : line.actual &&
        (readAnswer(line.actual.text, { ...asked, isVerdict: isDenied }) ??
          (provision.kind === 'figure' && !asked.isForbidden && isNought(line.actual.text)
            ? 'no'
            : undefined)));
  const verdict = line.verdict && readAnswer(line.verdict.text, { ...asked, isVerdict: true });
  // A figure in the line is held against its bound, and the verdict beside it too.
  const isFigure = actual === undefined && line.actual !== undefined && /\d/.test(line.actual.text);
  const listed: Said = kind === PAPERS ? 'yes' : undefined;
  const says = isFigure ? listed : (actual ?? verdict ?? listed);
  return {
    written: (actual === undefined ? line.verdict : line.actual) ?? line.item,
    says: says !== undefined && verdict === 'no' ? ('no' as const) : says,
    isFalseClaim: actual === 'no' && verdict === 'yes',
  };
}
