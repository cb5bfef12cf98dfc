import { Button } from '@fluentui/react-components';
import { memo, useEffect, useRef } from 'react';
import type { Finding } from '../model/finding';
import { standingOf } from '../model/standing';
import { CellLinks } from './controls';
import { FindingActions } from './finding-actions';
import { useLook } from './look';
import type { Checkup } from './use-checkup';
import { standingText } from './words';

/**
 * What a finding says besides its message: demanded, actual, missing, basis; each only where the message has not said it
 * already, for nobody reads a thing twice on the evening before the inspection.
 */
export function factsOf({ message, required, actual, missing = '', basis }: Finding): readonly string[] {
  // Of an empty cell the message has said all there is.
  if (actual === '空白') {
    return basisOf(message, basis);
  }
  const facts = [
    fact(message, required, demandWord(required, basis)),
    fact(message, actual, '现为 '),
    fact(message, missing, ''),
  ].filter((words) => words !== '');
  return [...(facts.length > 0 ? [facts.join(' · ')] : []), ...basisOf(message, basis)];
}

function basisOf(message: string, basis: string): readonly string[] {
  const words = fact(message, basis, '依据 ');
  return words === '' ? [] : [words];
}

/** The message in three parts, so that how much is missing can stand out. */
export function aroundMissing({
  message,
  missing,
}: Finding): readonly [before: string, missing: string, after: string] {
  const at = missing ? message.indexOf(missing) : -1;
  return at < 0 || !missing
    ? [message, '', '']
    : [message.slice(0, at), missing, message.slice(at + missing.length)];
}

/** A document demands a standard; arithmetic and form only say what it should have been. */
function demandWord(required: string, basis: string): string {
  if (basis !== '') {
    return '标准 ';
  }
  return /^(应|不|必|能|≥|≤|<|>|至少|最多)/.test(required) ? '要求 ' : '应为 ';
}

function fact(message: string, value: string, word: string): string {
  return value === '' || says(message, value) ? '' : word + value;
}

/** `39` is not said by `139`; spaces do not count. */
function says(message: string, value: string): boolean {
  const [text, part] = [message, value].map((words) => words.replace(/\s/g, '')) as [string, string];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const continuesBefore = /^\d/.test(part) && /\d\.?$/.test(text.slice(0, at));
    const continuesAfter = /\d$/.test(part) && /^\.?\d/.test(text.slice(at + part.length));
    if (!continuesBefore && !continuesAfter) {
      return true;
    }
  }
  return false;
}

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
