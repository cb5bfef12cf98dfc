import { Fold } from './fold';
import { LedgerCard } from './ledger-card';
import { isUnsure, ledgerKey, unreadParts, unreadWords } from './ledger-words';
import { useLook } from './look';
import { UnreadTable } from './unread-table';
import type { Checkup } from './use-checkup';

/** What was not recognised first, then what was, the doubtful before the sure: that is where the clerk is needed. */
export function LedgerList({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { survey, program } = checkup.state;
  if (!survey || !program) {
    return null;
  }
  const { tables, texts } = unreadParts(survey);
  const sorted = [...survey.ledgers].sort((one, other) => Number(isUnsure(other)) - Number(isUnsure(one)));
  return (
    <>
      <p className={`${look.strong} ${look.plain}`}>
        {[`识别出 ${survey.ledgers.length} 本台账`, ...unreadWords(tables)].join(',')}
      </p>
      <ul className={look.list}>
        {tables.map((table) => (
          <UnreadTable key={`${table.sheet} ${table.range}`} table={table} checkup={checkup} />
        ))}
        {sorted.map((ledger) => (
          <LedgerCard key={ledgerKey(ledger)} ledger={ledger} checkup={checkup} />
        ))}
      </ul>
      {texts.length > 0 && (
        <Fold title={<>不是表格,不检查的 {texts.length} 处</>}>
          <ul className={look.list}>
            {texts.map((text) => (
              <UnreadTable key={`${text.sheet} ${text.range}`} table={text} checkup={checkup} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
