import { Button, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { parseArea } from '../model/address';
import type { Ledger, LedgerKind } from '../model/ledger';
import { NO_LEDGER } from '../model/report';
import { AssignColumns } from './assign-columns';
import { onEscape } from './landing-focus';
import { assignmentOf, otherAssignments } from './ledger-words';
import { likelyKinds } from './likely-kinds';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

interface AssignFormProps {
  readonly checkup: Checkup;
  readonly sheet: string;
  readonly range: string;
  /** Kinds that it might be, best first. */
  readonly guesses: readonly string[];
  /** What it was recognised as: shows what `自动` means for every column. */
  readonly ledger?: Ledger;
  readonly onDone: () => void;
}

/** Says by hand what a table is and what its columns mean; remembered in the workbook. */
export function AssignForm({ checkup, sheet, range, guesses, ledger, onDone }: AssignFormProps) {
  const look = useLook();
  const { program, workbook, choices } = checkup.state;
  const area = parseArea(range) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const before = assignmentOf(choices.assignments, sheet, area);
  const [kind, setKind] = useState(before?.kind ?? guesses[0] ?? '');
  const [row, setRow] = useState(before?.row ?? ledger?.table.headerLines[0] ?? area.top);
  const [fields, setFields] = useState<Readonly<Record<number, string>>>(before?.fields ?? {});
  const source = workbook?.sheets.find(({ name }) => name === sheet);
  if (!program || !source) {
    return null;
  }
  const isByRows = (ledger?.table.orientation ?? 'rows') === 'rows';
  const others = otherAssignments(choices.assignments, sheet, area);
  const known = program.ledgers.find(({ id }) => id === kind);
  const done = (assignments: typeof choices.assignments) => {
    checkup.choose({ assignments });
    onDone();
  };
  const rows = Array.from(
    { length: Math.min(area.bottom - area.top + 1, 12) },
    (_, index) => area.top + index,
  );
  return (
    <fieldset
      aria-label={`${sheet} ${range} 是什么台账`}
      className={`${look.fieldset} ${look.stack}`}
      style={{ marginTop: '6px' }}
      onKeyDown={onEscape(onDone)}
    >
      <KindSelect
        ledgers={program.ledgers}
        guesses={likelyKinds(source, row, program.ledgers, guesses)}
        kind={kind}
        onKind={setKind}
      />
      {kind !== NO_LEDGER && (
        <Select
          aria-label="表头在第几行"
          value={String(row)}
          onChange={(_, { value }) => setRow(Number(value))}
        >
          {(rows.includes(row) ? rows : [row, ...rows]).map((one) => (
            <option key={one} value={one}>
              表头从第 {one + 1} 行开始
            </option>
          ))}
        </Select>
      )}
      {!isByRows && kind !== NO_LEDGER && (
        <div className={look.quiet}>现在不是当作“一行一条”的表来读的;指定以后按“一行一条”读。</div>
      )}
      {known && (
        <AssignColumns
          known={known}
          source={source}
          area={area}
          row={row}
          ledger={ledger?.kind === kind && isByRows ? ledger : undefined}
          fields={fields}
          onFields={setFields}
        />
      )}
      <div className={look.row}>
        <Button
          appearance="primary"
          size="small"
          disabled={!kind}
          onClick={() => done([...others, { sheet, row, kind, fields }])}
        >
          记住
        </Button>
        <Button size="small" onClick={onDone}>
          取消
        </Button>
        {before && (
          <Button size="small" onClick={() => done(others)}>
            恢复自动识别
          </Button>
        )}
      </div>
      <div className={look.quiet}>记在工作簿里,下次打开还是这样。</div>
    </fieldset>
  );
}

interface KindSelectProps {
  readonly ledgers: readonly LedgerKind[];
  readonly guesses: readonly string[];
  readonly kind: string;
  readonly onKind: (kind: string) => void;
}

/** All kinds of ledger, what the table might be first; last, that it is none. */
function KindSelect({ ledgers, guesses, kind, onKind }: KindSelectProps) {
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
