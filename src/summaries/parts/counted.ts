import type { Catalogue } from '../../model/catalogue';
import type { Content, Ledger, StatementRule } from '../../model/ledger';
import type { Statement } from '../../model/quantity';
import type { Report, SchoolPart } from '../../model/report';
import { type Asked, piecesOf, type Question } from './asked';
import { type FieldArea, fieldRuns } from './columns';
import { countsByText } from './counted-texts';
import type { Live } from './live';
import { fieldCell, plainRecord, plainText } from './plain-record';

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
      yield* first ? byColumn(runsOf, trials, first, asks) : [];
      yield* byPieces(runs, asks, 'whole');
      for (const other of others) {
        yield* byColumn(runsOf, trials, other, asks);
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

/** By the texts of a column, or by its being filled at all, if the rule looks at it. */
function* byColumn(
  runsOf: (field: string) => readonly FieldArea[],
  trials: readonly Asked[],
  { field, words }: { readonly field: string; readonly words: readonly string[] },
  asks: Question,
): Generator<Live> {
  const dependsOn = (texts: readonly string[]) =>
    trials.some((record) => {
      const otherwise = asks(record, { [field]: NONSENSE });
      return texts.some((text) => asks(record, { [field]: text }) !== otherwise);
    });
  const said = trials.map(({ ledger, line }) => plainText(fieldCell(ledger, field, line)));
  if (words.length > 0 && dependsOn([...new Set([...said, ...words])].filter((text) => text !== ''))) {
    yield* countsByText(runsOf(field), field, asks, words);
  }
  if (dependsOn([''])) {
    const runs = runsOf(field);
    const isFilled = (ledger: Ledger, line: number) =>
      plainText(fieldCell(ledger, field, line)).trim() !== '';
    const isByFilling = runs.every(({ ledger, lines, section }) =>
      lines.every((line) => asks({ ledger, line, section }) === isFilled(ledger, line)),
    );
    if (isByFilling && runs.length > 0) {
      yield { kind: 'count', areas: runs };
    }
  }
}

/** The records that count, where they stand together: only whole runs, or parts of them too. */
function* byPieces(runs: readonly FieldArea[], asks: Question, extent: 'whole' | 'part'): Generator<Live> {
  const areas = piecesOf(runs, asks);
  const isWhole = areas.every((piece) =>
    runs.some(
      ({ ledger, lines }) =>
        ledger === piece.ledger && lines.length === piece.lines.length && lines[0] === piece.lines[0],
    ),
  );
  if (areas.length > 0 && (isWhole || (extent === 'part' && areas.length <= MOST_PIECES))) {
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
