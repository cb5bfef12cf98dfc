import { Button } from '@fluentui/react-components';
import { parseArea } from '../model/address';
import type { Unrecognised } from '../model/report';
import { AssignButton } from './assign-button';
import { otherAssignments } from './ledger-words';
import { useLook } from './look';
import { TableCoverage } from './table-coverage';
import type { Checkup } from './use-checkup';

interface UnreadTableProps {
  readonly table: Unrecognised;
  readonly checkup: Checkup;
}

/** A table that nobody understood: why, and the way to say what it is; one that only wants a yes gets it with one click. */
export function UnreadTable({ table, checkup }: UnreadTableProps) {
  const look = useLook();
  const { sheet, range, reason, guesses, takenFor } = table;
  const coverage = checkup.state.report?.unrecognised.find(
    (one) => one.sheet === sheet && one.range === range,
  )?.coverage;
  return (
    <li className={look.card}>
      <span className={look.query}>{takenFor === undefined ? '? 未识别' : '? 请确认'}</span> {sheet}{' '}
      <span className={look.quiet}>{range}</span>
      <div className={look.quiet}>{reason}</div>
      {coverage && <TableCoverage coverage={coverage} />}
      {takenFor !== undefined && <AgreeButton table={table} kind={takenFor} checkup={checkup} />}
      {range && (
        <AssignButton
          words={takenFor === undefined ? '指定是什么台账' : '不对,另选'}
          checkup={checkup}
          sheet={sheet}
          range={range}
          guesses={guesses.map(({ kind }) => kind)}
        />
      )}
    </li>
  );
}

/** It is what it was taken for: remembered in the workbook like any other assignment. */
function AgreeButton({ table, kind, checkup }: UnreadTableProps & { readonly kind: string }) {
  const { program, choices } = checkup.state;
  const { sheet, range } = table;
  const area = parseArea(range);
  const label = program?.ledgers.find(({ id }) => id === kind)?.label ?? kind;
  const agree = (row: number, others: typeof choices.assignments) =>
    checkup.choose({ assignments: [...others, { sheet, row, kind, fields: {} }] });
  return area ? (
    <Button
      appearance="primary"
      size="small"
      style={{ margin: '6px 8px 0 0' }}
      aria-label={`对,${sheet} ${range} 是${label}`}
      onClick={() => agree(area.top, otherAssignments(choices.assignments, sheet, area))}
    >
      对,是{label}
    </Button>
  ) : null;
}
