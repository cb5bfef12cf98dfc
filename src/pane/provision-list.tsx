import { chapterOf, countProvisions, countsText } from '../model/progress';
import type { ProvisionResult } from '../model/report';
import { Fold } from './fold';
import { useLook } from './look';
import { ProvisionItem } from './provision-item';
import type { Checkup } from './use-checkup';

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
