import { placeAddress } from '../model/address';
import type { ProvisionResult, ProvisionStatus } from '../model/report';
import { chapterOf, countProvisions, countsText, judgingWords, provisionWords } from '../model/words';
import { CellLinks } from './cell-links';
import { Fold } from './controls';
import { useLook } from './look';
import { ProvisionAnswer } from './provision-answer';
import type { Checkup } from './use-checkup';

interface ProvisionItemProps {
  readonly result: ProvisionResult;
  readonly checkup: Checkup;
}

const signs: Readonly<Record<ProvisionStatus, string>> = {
  met: '✓',
  confirmed: '✓',
  short: '✗',
  denied: '✗',
  'to-confirm': '?',
  unchecked: '–',
  'not-applicable': '–',
};

/** One row of a document: what it demands, how it stands, who tells. An uncertain row is never in the failing colour. */
export function ProvisionItem({ result, checkup }: ProvisionItemProps) {
  const look = useLook();
  const { provision, status, reason, from } = result;
  // The answers to choose from stand below: no need to say where one could be given.
  const isAsked = status === 'to-confirm' && from.length === 0;
  const isFailing = (status === 'short' || status === 'denied') && provision.status !== 'uncertain';
  const tone = isFailing
    ? look.error
    : status === 'met' || status === 'confirmed'
      ? look.met
      : status === 'unchecked' || status === 'not-applicable'
        ? look.quiet
        : look.query;
  return (
    <li className={look.card}>
      <div className={look.spread}>
        <span>{provision.text}</span>
        <span className={`${tone} ${look.strong} ${look.nowrap}`}>
          {signs[status]} {provisionWords[status]}
        </span>
      </div>
      <div className={look.quiet}>
        {[provision.basis.clause, ...(isAsked ? [] : [judgingWords[provision.judged], reason])]
          .filter(Boolean)
          .join(' · ')}
        {provision.status === 'uncertain' && '(出处待核实,只作提醒)'}
      </div>
      {from.length > 0 && (
        <div className={look.quiet}>
          见
          <CellLinks cells={[...new Set(from.slice(0, 6).map(placeAddress))]} checkup={checkup} />
        </div>
      )}
      <ProvisionAnswer result={result} checkup={checkup} />
    </li>
  );
}

interface ProvisionListProps {
  readonly results: readonly ProvisionResult[];
  readonly checkup: Checkup;
}

/** Every row of a document, chapter by chapter; what was looked at, what only a person knows and what nothing shows are counted. */
export function ProvisionList({ results, checkup }: ProvisionListProps) {
  const look = useLook();
  const chapters = new Map<string, ProvisionResult[]>();
  const ownDocument = mostNamed(results);
  for (const result of results) {
    const { document, clause } = result.provision.basis;
    const within = chapterOf(clause);
    // 第十一条 says nothing where it is of another document than the rest.
    const chapter = document === ownDocument && within ? within : `${document} ${within}`.trim();
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), result]);
  }
  return (
    <section aria-label="逐条核对">
      <p className={look.strong} style={{ margin: '8px 0 2px' }}>
        逐条核对:{countsText(countProvisions(results))}
      </p>
      {[...chapters].map(([chapter, own]) => (
        <Fold key={chapter} title={`${chapter}(${own.length} 条):${countsText(countProvisions(own), false)}`}>
          <ul className={look.list}>
            {own.map((result) => (
              <ProvisionItem key={result.provision.id} result={result} checkup={checkup} />
            ))}
          </ul>
        </Fold>
      ))}
    </section>
  );
}

/** The document that most rows are of. */
function mostNamed(results: readonly ProvisionResult[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { provision } of results) {
    counts.set(provision.basis.document, (counts.get(provision.basis.document) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
