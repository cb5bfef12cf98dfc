import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import { columnName } from '../model/address';
import type { Ledger, LedgerKind } from '../model/ledger';
import { type Area, type Sheet, valueAt } from '../model/workbook';
import { useLook } from './look';

interface AssignColumnsProps {
  readonly known: LedgerKind;
  readonly source: Sheet;
  readonly area: Area;
  readonly row: number;
  /** The table as it was recognised under this kind. */
  readonly ledger: Ledger | undefined;
  readonly fields: Readonly<Record<number, string>>;
  readonly onFields: (fields: Readonly<Record<number, string>>) => void;
}

/** More columns than this are no ledger's. */
const MOST = 60;

/** What is left to recognition. `''` is the engine's word for a column that means nothing. */
const AUTOMATIC = 'automatic';

/** Every column with its header: what it means, by itself or by hand. */
export function AssignColumns({ known, source, area, row, ledger, fields, onFields }: AssignColumnsProps) {
  const columns = Array.from(
    { length: Math.min(area.right - area.left + 1, MOST) },
    (_, at) => area.left + at,
  );
  const choose = (column: number, value: string) => {
    const { [column]: _, ...others } = fields;
    onFields(value === AUTOMATIC ? others : { ...others, [column]: value });
  };
  return columns
    .map((column) => ({ column, heading: headingOf(source, ledger, row, column) }))
    .filter(({ heading }) => heading !== '')
    .map(({ column, heading }) => (
      <ColumnChoice
        key={column}
        name={`${columnName(column)} 列 ${heading}`}
        known={known}
        automatic={ledger?.fields.find(({ index }) => index === column)?.field}
        value={fields[column] ?? AUTOMATIC}
        onValue={(value) => choose(column, value)}
      />
    ));
}

/** All header texts over a column where the table was recognised; else the one in the chosen row. */
function headingOf(source: Sheet, ledger: Ledger | undefined, row: number, column: number): string {
  const path = ledger?.table.headers.find(({ index }) => index === column)?.path;
  return path?.join(' ').trim() || String(valueAt(source, row, column) ?? '').trim();
}

interface ColumnChoiceProps {
  readonly name: string;
  readonly known: LedgerKind;
  readonly automatic: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function ColumnChoice({ name, known, automatic, value, onValue }: ColumnChoiceProps) {
  const look = useLook();
  const id = useId();
  const label = known.fields.find(({ field }) => field === automatic)?.label;
  return (
    <div>
      <label htmlFor={id} className={look.quiet}>
        {name}
      </label>
      <Select id={id} size="small" value={value} onChange={(_, { value: next }) => onValue(next)}>
        <option value={AUTOMATIC}>自动{label ? `:${label}` : ''}</option>
        <option value="">不用这一列</option>
        {known.fields.map((field) => (
          <option key={field.field} value={field.field}>
            {field.label}
          </option>
        ))}
      </Select>
    </div>
  );
}
