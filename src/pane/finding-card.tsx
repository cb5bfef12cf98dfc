import { Button } from '@fluentui/react-components';
import { memo, useEffect, useRef } from 'react';
import type { Finding } from '../model/finding';
import { standingOf } from '../model/standing';
import { CellLinks } from './cell-links';
import { FindingActions } from './finding-actions';
import { aroundMissing, factsOf } from './finding-words';
import { useLook } from './look';
import type { Checkup } from './use-checkup';
import { standingText } from './words';

interface FindingCardProps {
  readonly index: number;
  readonly checkup: Checkup;
  /** The list does not say on which sheet the finding is. */
  readonly namesSheet: boolean;
}

/** One finding: cell, words, demanded and missing, basis; a click goes to the cell. */
export const FindingCard = memo(function FindingCard({ index, checkup, namesSheet }: FindingCardProps) {
  const look = useLook();
  const card = useRef<HTMLLIElement>(null);
  const { report, current, explained, keys, comparison } = checkup.state;
  const isCurrent = current === index;
  useEffect(() => {
    if (isCurrent) {
      show(card.current);
    }
  }, [isCurrent]);
  const finding = report?.findings[index];
  if (!finding) {
    return null;
  }
  const { sheet, cell, related } = finding;
  const explanation = explained.get(finding);
  return (
    <li
      ref={card}
      className={`${look.card} ${isCurrent ? look.current : ''}`}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <div className={look.spread} style={{ alignItems: 'center', marginBottom: '2px' }}>
        <span>
          <span className={`${look[standingOf(finding, explanation)]} ${look.strong}`}>
            {standingText(finding, explanation)}
          </span>
          {comparison?.fresh.has(keys[index]?.own ?? '') && <span className={look.quiet}> 新增</span>}
          {namesSheet && <span className={look.quiet}> {sheet}</span>}
        </span>
        <Button
          size="small"
          className={look.nowrap}
          aria-label={`定位到 ${cell},${sheet}`}
          onClick={() => void checkup.goTo(sheet, cell, index)}
        >
          定位到 {cell}
        </Button>
      </div>
      <Message finding={finding} />
      {factsOf(finding).map((words) => (
        <div key={words} className={look.quiet}>
          {words}
        </div>
      ))}
      {related.length > 0 && (
        <div className={look.quiet}>
          另见
          <CellLinks cells={related} checkup={checkup} here={sheet} />
        </div>
      )}
      <FindingActions index={index} finding={finding} checkup={checkup} />
    </li>
  );
});

function Message({ finding }: { readonly finding: Finding }) {
  const look = useLook();
  const [before, missing, after] = aroundMissing(finding);
  return (
    <div>
      {before}
      {missing && <span className={look.strong}>{missing}</span>}
      {after}
    </div>
  );
}

/** Brings the card into sight, its group unfolded. */
function show(card: HTMLElement | null): void {
  const group = card?.closest('details');
  if (group) {
    group.open = true;
  }
  card?.scrollIntoView?.({ block: 'nearest' });
}
