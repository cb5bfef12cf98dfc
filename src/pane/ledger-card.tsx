import { areaAddress } from '../model/address';
import type { Ledger } from '../model/ledger';
import { AssignButton } from './assign-button';
import { assignmentOf, coverageIn, isUnsure, ledgerTitle, sizeText, unreadHeaders } from './ledger-words';
import { useLook } from './look';
import { TableCoverage } from './table-coverage';
import { TextButton } from './text-button';
import type { Checkup } from './use-checkup';

/** One recognised ledger: where it stands, how sure we are and why, which columns nobody understood. */
export function LedgerCard({ ledger, checkup }: { readonly ledger: Ledger; readonly checkup: Checkup }) {
  const look = useLook();
  const { kind, table, confidence, reasons } = ledger;
  const { program, choices, report } = checkup.state;
  const label = ledgerTitle(ledger, program?.ledgers ?? []);
  const range = areaAddress(table.area);
  const { name } = table.sheet;
  const isByHand = assignmentOf(choices.assignments, name, table.area) !== undefined;
  const unsure = isUnsure(ledger);
  const coverage = report && coverageIn(report, ledger);
  const unread = coverage ? [] : unreadHeaders(ledger);
  return (
    <li className={look.card}>
      <div className={look.spread}>
        <span>
          <span className={unsure ? look.query : look.met}>{unsure ? '?' : '✓'}</span> {name}
          {name !== label && <span className={look.quiet}> {label}</span>}
        </span>
        <span className={`${look.quiet} ${look.nowrap}`}>{sizeText([ledger])}</span>
      </div>
      <div className={look.quiet}>
        <TextButton onClick={() => void checkup.goTo(name, range)} label={`${range},到 ${name} 的这张表`}>
          {range}
        </TextButton>{' '}
        {isByHand ? '由您指定' : `把握 ${Math.round(confidence * 100)}%,${reasons.join(';')}`}
      </div>
      {unsure && <div className={look.query}>把握不大,请看看认得对不对。</div>}
      {unread.length > 0 && <div className={look.quiet}>没有认出、不检查的列:{unread.join('、')}</div>}
      {coverage && <TableCoverage coverage={coverage} />}
      <AssignButton
        words={isByHand ? '修改指定' : '不对,重新指定'}
        checkup={checkup}
        sheet={name}
        range={range}
        guesses={[kind]}
        ledger={ledger}
      />
    </li>
  );
}
