import type { Catalogue } from '../../model/catalogue';
import type { Content, StatementRule } from '../../model/ledger';
import type { Statement } from '../../model/quantity';
import type { Report, SchoolPart } from '../../model/report';
import { type FieldArea, fieldRuns } from './columns';
import type { Live } from './live';
import { fieldCell, plainRecord, plainText } from './plain-record';

/** More texts than this make a formula that nobody can read. */
const MOST_TEXTS = 10;
/** A column with more different texts than this does not decide what counts. */
const MOST_KNOWN = 300;

/** Records of a section in whose place a word is tried: the first may be the head, who does not teach. */
const TRIALS = 5;

/** Numbers from which on something counts as such. */
const thresholds: Readonly<Record<string, number>> = {
  'big-classes': 56,
  'oversize-classes': 66,
  'trained-teachers': 360,
};

/**
 * Formulas for records that were counted because of what a column says (degree, title, subject, 是/否): the ledger's
 * own rule tells which of the column's texts count. Several ledgers of a kind count together.
 */
export function countedCandidates(
  { ledger: index, quantity }: Statement,
  { ledgers, parts }: Report,
  catalogue: Catalogue,
): readonly Live[] {
  const own = ledgers[index];
  const kind = catalogue.ledgers.find(({ id }) => id === own?.kind);
  const family = ledgers.filter((one) => one.kind === own?.kind);
  const bound = thresholds[quantity];
  return (kind?.states ?? [])
    .filter((rule) => rule.quantity === quantity && rule.how === 'count')
    .flatMap((rule) => {
      const content = kind?.fields.find(({ field }) => field === rule.field)?.content;
      return [own ? [own] : [], family].flatMap((some): readonly Live[] => {
        const runs = some.flatMap((ledger) => fieldRuns(ledger, rule.field));
        return [
          ...(bound === undefined ? [] : [{ kind: 'at-least', areas: runs, bound } as const]),
          ...(kind?.nameFields.includes(rule.field) ? [{ kind: 'count', areas: runs } as const] : []),
          ...textCounts(runs, rule, vocabulary(content), parts[0]?.stage),
        ].filter(({ areas }) => areas.length > 0);
      });
    });
}

/** Over all records; where the same text counts in one section and not in the next, over the sections that count. */
function textCounts(
  runs: readonly FieldArea[],
  rule: StatementRule,
  words: readonly string[],
  stage: SchoolPart['stage'],
): readonly Live[] {
  const some = runs.filter((run) =>
    [...(countedTexts([run], rule, [], stage)?.values() ?? [true])].some(Boolean),
  );
  return [runs, some].flatMap((areas): readonly Live[] => {
    const known = countedTexts(areas, rule, words, stage);
    if (!known) {
      return [];
    }
    const texts = [...known].filter(([, isCounted]) => isCounted).map(([text]) => text);
    const written = texts.filter((text) => text !== '').slice(0, MOST_TEXTS);
    return [
      ...(written.length > 0 ? [{ kind: 'texts', areas, texts: written } as const] : []),
      ...(known.get('') ? [{ kind: 'blank', areas } as const] : []),
    ];
  });
}

/** Every text of the column, and words that may yet be written there: whether its record counts. */
function countedTexts(
  runs: readonly FieldArea[],
  { field, where }: StatementRule,
  words: readonly string[],
  stage: SchoolPart['stage'],
): ReadonlyMap<string, boolean> | undefined {
  const known = new Map<string, boolean>();
  if (!where) {
    return undefined;
  }
  for (const { ledger, lines, section } of runs) {
    for (const line of lines) {
      const text = plainText(fieldCell(ledger, field, line));
      const isCounted = where(plainRecord(ledger, line, section), stage);
      if (known.size > MOST_KNOWN || known.get(text) === !isCounted) {
        return undefined;
      }
      known.set(text, isCounted);
    }
  }
  const trials = runs.flatMap(({ ledger, lines, section }) =>
    lines.slice(0, TRIALS).map((line) => ({ ledger, line, section })),
  );
  for (const word of words) {
    if (!known.has(word)) {
      const isCounted = trials.some(({ ledger, line, section }) =>
        where(plainRecord(ledger, line, section, { [field]: word }), stage),
      );
      known.set(word, isCounted);
    }
  }
  return known;
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
    default:
      return [''];
  }
}
