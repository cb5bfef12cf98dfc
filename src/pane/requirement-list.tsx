import { mergeClasses } from '@fluentui/react-components';
import { placeAddress } from '../model/address';
import type { RequirementResult } from '../model/report';
import { CellLinks, Fold } from './controls';
import { useLook } from './look';
import type { Checkup } from './use-checkup';
import {
  actualText,
  floorText,
  type Outcome,
  outcomeOf,
  outcomeWords,
  requirementTitle,
  restsOn,
  type Unchecked,
} from './words';

interface RequirementItemProps {
  readonly result: RequirementResult;
  readonly title: string;
  readonly checkup: Checkup;
}

const signs: Readonly<Record<Outcome, string>> = { met: '✓', short: '✗', doubtful: '?', unchecked: '–' };

/** One requirement that was measured: actual against demanded, how much is missing, from which cells, by which clause. */
export function RequirementItem({ result, title, checkup }: RequirementItemProps) {
  const look = useLook();
  const outcome = outcomeOf(result);
  const tone = { met: look.met, short: look.error, doubtful: look.query, unchecked: look.quiet }[outcome];
  const rests = restsOn(result);
  const floor = floorText(result);
  return (
    <li className={look.card}>
      <div className={look.spread}>
        <span>{title}</span>
        <span className={`${tone} ${look.strong} ${look.nowrap}`}>
          {signs[outcome]} {outcomeWords[outcome]}
        </span>
      </div>
      {result.value !== undefined && <RequirementBar result={result} />}
      {result.value !== undefined && (
        <div>
          现为 {actualText(result)},标准 {result.required}
          {result.missing && ','}
          {result.missing && <span className={`${tone} ${look.strong}`}>{result.missing}</span>}
        </div>
      )}
      {floor && <div className={result.reachesFloor ? look.quiet : look.error}>{floor}</div>}
      {rests && <div className={look.quiet}>{rests}</div>}
      <div className={look.quiet}>
        依据 {result.basis}
        {result.certainty === 'uncertain' && '(出处待核实,只作提醒,不判为不达标)'}
      </div>
      {result.from.length > 0 && (
        <div className={look.quiet}>
          取自
          <CellLinks cells={[...new Set(result.from.map(placeAddress))]} checkup={checkup} />
        </div>
      )}
    </li>
  );
}

/** The measured value against the bound: the bar ends at 1.25 × bound, a tick marks the bound and one the floor. */
function RequirementBar({ result }: { readonly result: RequirementResult }) {
  const look = useLook();
  const { value = 0, bound, floor, status } = result;
  const scale = Math.max(bound * 1.25, value, Number.EPSILON);
  const share = (amount: number) => `${Math.min(100, Math.max(0, (amount / scale) * 100))}%`;
  return (
    <div className={look.bar} aria-hidden="true" style={{ margin: '8px 0 6px' }}>
      <div
        className={mergeClasses(look.fill, status === 'met' && look.fillMet)}
        style={{ width: share(value) }}
      />
      <div className={look.tick} style={{ left: share(bound) }} />
      {floor !== undefined && <div className={look.floor} style={{ left: share(bound * floor) }} />}
    </div>
  );
}

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
