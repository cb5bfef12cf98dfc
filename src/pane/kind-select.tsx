import { Select } from '@fluentui/react-components';
import type { LedgerKind } from '../model/ledger';
import { NO_LEDGER } from '../model/report';

interface KindSelectProps {
  readonly ledgers: readonly LedgerKind[];
  readonly guesses: readonly string[];
  readonly kind: string;
  readonly onKind: (kind: string) => void;
}

/** All kinds of ledger, what the table might be first; last, that it is none. */
export function KindSelect({ ledgers, guesses, kind, onKind }: KindSelectProps) {
  const likely = guesses.flatMap((guess) => ledgers.find(({ id }) => id === guess) ?? []);
  const others = ledgers.filter(({ id }) => !guesses.includes(id));
  const options = (some: readonly LedgerKind[]) =>
    some.map(({ id, label }) => (
      <option key={id} value={id}>
        {label}
      </option>
    ));
  return (
    <Select
      aria-label="这是什么台账"
      value={kind}
      onChange={(_, { value }) => onKind(value)}
      select={{ autoFocus: true }}
    >
      <option value="">请选择台账种类</option>
      {likely.length > 0 && <optgroup label="可能是">{options(likely)}</optgroup>}
      <optgroup label="全部种类">{options(others)}</optgroup>
      <option value={NO_LEDGER}>不是台账,不检查</option>
    </Select>
  );
}
