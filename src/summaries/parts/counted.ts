import type { Catalogue } from '../../model/catalogue';
import type { Content } from '../../model/content';
import type { Ledger, StatementRule } from '../../model/ledger';
import type { Statement } from '../../model/quantity';
import type { Report, SchoolPart } from '../../model/report';
import { type Asked, areWhole, countsByText, piecesOf, type Question } from './counted-texts';
import type { Live } from './live';
import { type FieldArea, fieldCell, fieldRuns, plainRecord, plainText } from './plain-record';

/** Records of a section in whose cells words are tried: the first may be the head, who does not teach. */
const TRIALS = 24;
/** A word that no rule knows: what changes with it in place of a cell depends on that cell. */
const NONSENSE = '甲子乙丑';
/** A formula over more pieces than this is one that nobody can read. */
const MOST_PIECES = 6;

/** Numbers from which on something counts as such. */
const thresholds: Readonly<Record<string, number>> = {
  'big-classes': 56,
  'oversize-classes': 66,
  'trained-teachers': 360,
};

/**
 * Formulas for records that were counted because of what a column says (degree, title, subject, 是/否): the ledger's
 * own rule tells which column decides, and which of its texts count. Several ledgers of a kind count together.
 */
export function* countedCandidates(
  { ledger: index, quantity }: Statement,
  { ledgers, parts }: Report,
  catalogue: Catalogue,
): Generator<Live> {
  const own = ledgers[index];
  const kind = catalogue.ledgers.find(({ id }) => id === own?.kind);
  if (!own || !kind) {
    return;
  }
  const bound = thresholds[quantity];
  const family = ledgers.filter((one) => one.kind === own.kind);
  for (const rule of kind.states.filter((one) => one.quantity === quantity && one.how === 'count')) {
    const asks = questionOf(rule, parts[0]?.stage);
    for (const some of [[own], family]) {
      const runsOf = (field: string) => some.flatMap((ledger) => fieldRuns(ledger, field));
      const runs = runsOf(rule.field);
      const trials = runs.flatMap(trialsOf);
      if (bound !== undefined && runs.length > 0) {
        yield { kind: 'at-least', areas: runs, bound };
      }
      const [first, ...others] = [
        ...kind.fields.filter(({ field }) => field === rule.field),
        ...kind.fields.filter(({ field }) => field !== rule.field),
      ].map(({ field, content }) => ({ field, words: vocabulary(content) }));
      const beside = others.filter(({ words }) => words.length > 0).map(({ field }) => field);
      if (first && dependsOnText(first, trials, asks)) {
        // No other column says it as long as this one has a say.
        yield* byText(runsOf, first, beside, asks);
        yield* byFilling(runsOf(first.field), first.field, trials, asks);
        continue;
      }
      yield* byPieces(runs, asks, 'whole');
      for (const other of others) {
        if (dependsOnText(other, trials, asks)) {
          yield* byText(runsOf, other, [], asks);
        }
        yield* byFilling(runsOf(other.field), other.field, trials, asks);
      }
      yield* byPieces(runs, asks, 'part');
    }
  }
}

function questionOf({ where }: StatementRule, stage: SchoolPart['stage']): Question {
  return ({ ledger, line, section }, said = {}) =>
    where?.(plainRecord(ledger, line, section, said), stage) ?? true;
}

function trialsOf({ ledger, lines, section }: FieldArea): readonly Asked[] {
  const step = Math.max(1, Math.floor(lines.length / TRIALS));
  return lines.filter((_, at) => at % step === 0).map((line) => ({ ledger, line, section }));
}

interface Column {
  readonly field: string;
  /** What is usually written there; nothing where texts are everybody's own. */
  readonly words: readonly string[];
}

/** Whether some record counts with one text of the column and not with another. */
function dependsOnText({ field, words }: Column, trials: readonly Asked[], asks: Question): boolean {
  const said = trials.map(({ ledger, line }) => plainText(fieldCell(ledger, field, line)));
  const texts = [...new Set([...said, ...words])].filter((text) => text !== '');
  return words.length > 0 && differs(field, texts, trials, asks);
}

function differs(field: string, texts: readonly string[], trials: readonly Asked[], asks: Question): boolean {
  return trials.some((record) => {
    const otherwise = asks(record, { [field]: NONSENSE });
    return texts.some((text) => asks(record, { [field]: text }) !== otherwise);
  });
}

function* byText(
  runsOf: (field: string) => readonly FieldArea[],
  { field, words }: Column,
  beside: readonly string[],
  asks: Question,
): Generator<Live> {
  const runs = runsOf(field);
  const others = beside
    .map((other) => [other, runsOf(other)] as const)
    .filter(([, areas]) => areas.length === runs.length);
  yield* countsByText(runs, field, asks, words, others);
}

/** By a column's being filled at all. */
function* byFilling(
  runs: readonly FieldArea[],
  field: string,
  trials: readonly Asked[],
  asks: Question,
): Generator<Live> {
  const isFilled = (ledger: Ledger, line: number) => plainText(fieldCell(ledger, field, line)).trim() !== '';
  if (
    runs.length > 0 &&
    differs(field, [''], trials, asks) &&
    runs.every(({ ledger, lines, section }) =>
      lines.every((line) => asks({ ledger, line, section }) === isFilled(ledger, line)),
    )
  ) {
    yield { kind: 'count', areas: runs };
  }
}

/** The records that count, where they stand together: only whole runs, or parts of them too. */
function* byPieces(runs: readonly FieldArea[], asks: Question, extent: 'whole' | 'part'): Generator<Live> {
  const areas = piecesOf(runs, asks);
  if (areas.length > 0 && (areWhole(areas, runs) || (extent === 'part' && areas.length <= MOST_PIECES))) {
    yield { kind: 'count', areas };
  }
}

/** What a column of this content usually says; a blank may count too. */
function vocabulary(content: Content | undefined): readonly string[] {
  switch (content?.type) {
    case 'choice':
      return [
        ...Object.entries(content.choices).flatMap(([choice, spellings]) => [
          choice,
          ...spellings.slice(0, 3),
        ]),
        '',
      ];
    case 'gender':
      return ['男', '女', ''];
    case 'yes-no':
      return ['是', '√', '有', '否', ''];
    case 'subject':
      return ['体育', '体育与健康', '音乐', '美术', '艺术', ''];
    case 'text':
      return [''];
    // Names, numbers and days are everybody's own.
    default:
      return [];
  }
}
