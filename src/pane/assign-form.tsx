import { Button, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { columnName, parseArea } from '../model/address';
import { valueAt } from '../model/workbook';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

interface AssignFormProps {
  readonly checkup: Checkup;
  readonly sheet: string;
  readonly range: string;
  readonly first: string | undefined;
  readonly onDone: () => void;
}

/** Says by hand what a table is and what its columns mean; remembered in the workbook. */
export function AssignForm({ checkup, sheet, range, first, onDone }: AssignFormProps) {
  const look = useLook();
  const { program, workbook, choices } = checkup.state;
  const [kind, setKind] = useState(first ?? '');
  const area = parseArea(range);
  const [row, setRow] = useState(area?.top ?? 0);
  const [fields, setFields] = useState<Readonly<Record<number, string>>>({});
  const source = workbook?.sheets.find(({ name }) => name === sheet);
  if (!program || !source || !area) {
    return null;
  }
  const columns = Array.from(
    { length: Math.min(area.right - area.left + 1, 60) },
    (_, index) => area.left + index,
  );
  const known = program.ledgers.find(({ id }) => id === kind);
  const heading = (column: number) => String(valueAt(source, row, column) ?? '').trim();
  const save = () => {
    const others = choices.assignments.filter((one) => one.sheet !== sheet || one.row !== row);
    checkup.choose({ assignments: [...others, { sheet, row, kind, fields }] });
    onDone();
  };
  return (
    <div className={look.stack}>
      <Select aria-label="这是什么台账" value={kind} onChange={(_, { value }) => setKind(value)}>
        <option value="">请选择台账种类</option>
        {program.ledgers.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
      <Select
        aria-label="表头在第几行"
        value={String(row)}
        onChange={(_, { value }) => setRow(Number(value))}
      >
        {Array.from({ length: Math.min(area.bottom - area.top + 1, 12) }, (_, index) => area.top + index).map(
          (one) => (
            <option key={one} value={one}>
              表头在第 {one + 1} 行
            </option>
          ),
        )}
      </Select>
      {known &&
        columns
          .filter((column) => heading(column) !== '')
          .map((column) => (
            <div key={column} className={look.row}>
              <span style={{ flex: '1 1 40%' }}>
                {columnName(column)} {heading(column)}
              </span>
              <Select
                aria-label={`${columnName(column)} 列“${heading(column)}”是什么`}
                value={fields[column] ?? ''}
                onChange={(_, { value }) => setFields({ ...fields, [column]: value })}
                style={{ flex: '1 1 40%' }}
              >
                <option value="">自动</option>
                {known.fields.map(({ field, label }) => (
                  <option key={field} value={field}>
                    {label}
                  </option>
                ))}
              </Select>
            </div>
          ))}
      <div className={look.row}>
        <Button appearance="primary" size="small" disabled={!kind} onClick={save}>
          记住
        </Button>
        <Button size="small" onClick={onDone}>
          取消
        </Button>
      </div>
    </div>
  );
}
