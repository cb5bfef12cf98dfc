import { placeAddress } from '../model/address';
import type { ProvisionResult, ProvisionStatus } from '../model/report';
import { judgingWords, provisionWords } from '../model/words';
import { CellLinks } from './cell-links';
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
