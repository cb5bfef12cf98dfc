import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { areaAddress } from '../model/address';
import { AssignForm } from './assign-form';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

/** What was recognised, with how sure we are and why; what was not can be assigned by hand. */
export function LedgerList({
  checkup,
  brief = false,
}: {
  readonly checkup: Checkup;
  readonly brief?: boolean;
}) {
  const look = useLook();
  const { survey, program } = checkup.state;
  const [assigning, setAssigning] = useState<string>();
  if (!survey || !program) {
    return null;
  }
  const label = (kind: string) => program.ledgers.find(({ id }) => id === kind)?.label ?? kind;
  return (
    <>
      <p className={look.strong} style={{ margin: '4px 0 8px' }}>
        识别出 {survey.ledgers.length} 本台账
        {survey.unrecognised.length > 0 && `,${survey.unrecognised.length} 处未识别`}
      </p>
      <ul className={look.list} style={{ rowGap: brief ? '2px' : '8px' }}>
        {survey.ledgers.map(({ kind, table, confidence, reasons, fields }) => {
          const rows = table.lines.filter(({ role }) => role === 'data').length;
          const id = `${table.sheet.name} ${areaAddress(table.area)}`;
          return (
            <li key={id} className={brief ? undefined : look.card}>
              <div className={look.spread}>
                <span>
                  <span className={look.met}>✓</span> {table.sheet.name}
                  {table.sheet.name !== label(kind) && <span className={look.quiet}> {label(kind)}</span>}
                </span>
                <span className={look.quiet} style={{ whiteSpace: 'nowrap' }}>
                  {table.orientation === 'key-value' ? `${fields.length} 项` : `${rows} 行`}
                </span>
              </div>
              {!brief && (
                <>
                  <div className={look.quiet}>
                    {areaAddress(table.area)} · 把握 {Math.round(confidence * 100)}% · {reasons.join(';')}
                  </div>
                  <Button
                    size="small"
                    style={{ marginTop: '6px' }}
                    onClick={() => setAssigning(assigning === id ? undefined : id)}
                  >
                    不对,重新指定
                  </Button>
                  {assigning === id && (
                    <AssignForm
                      checkup={checkup}
                      sheet={table.sheet.name}
                      range={areaAddress(table.area)}
                      first={kind}
                      onDone={() => setAssigning(undefined)}
                    />
                  )}
                </>
              )}
            </li>
          );
        })}
        {survey.unrecognised.map(({ sheet, range, reason, guesses }) => {
          const id = `${sheet} ${range} ?`;
          return (
            <li key={id} className={brief ? undefined : look.card}>
              <div className={look.spread}>
                <span>
                  <span className={look.query}>?</span> {sheet} <span className={look.quiet}>{range}</span>
                </span>
                {range && (
                  <Button size="small" onClick={() => setAssigning(assigning === id ? undefined : id)}>
                    指定
                  </Button>
                )}
              </div>
              <div className={look.quiet}>{reason}</div>
              {assigning === id && (
                <AssignForm
                  checkup={checkup}
                  sheet={sheet}
                  range={range}
                  first={guesses[0]?.kind}
                  onDone={() => setAssigning(undefined)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
