import { Fold } from './fold';
import { useLook } from './look';
import { requirementTitle, type Unchecked } from './requirement-words';

/** What could not be checked and why; requirements that lack the same are said together. */
export function UncheckedList({
  groups,
  hasStages,
}: {
  readonly groups: readonly Unchecked[];
  readonly hasStages: boolean;
}) {
  const look = useLook();
  return (
    <ul className={look.list}>
      {groups.map(({ reason, results }) => {
        const lines = results.map((result) => {
          const title = requirementTitle(result, hasStages);
          return (
            <div key={`${title} ${result.id}`} className={look.quiet}>
              {results.length > 1 && `${title},`}标准 {result.required},依据 {result.basis}
            </div>
          );
        });
        return (
          <li key={reason} className={look.card}>
            <div>{titleOf(results, hasStages)}</div>
            <div>{reason}</div>
            {results.length > 2 ? <Fold title={<>是哪 {results.length} 项</>}>{lines}</Fold> : lines}
          </li>
        );
      })}
    </ul>
  );
}

/** The requirement's name; of several that differ, how many there are. */
function titleOf(results: Unchecked['results'], hasStages: boolean): string {
  const [first] = results;
  const isOne = first && results.every(({ label }) => label === first.label);
  return isOne ? requirementTitle(first, hasStages && results.length === 1) : `${results.length} 项要求`;
}
