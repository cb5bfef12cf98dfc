import { Checkbox } from '@fluentui/react-components';
import { areaAddress } from '../model/address';
import type { Ledger } from '../model/ledger';
import { AssignButton } from './assign-button';
import { ClearAll } from './clear-all';
import { Fold, TextButton } from './controls';
import { ExplanationList } from './explanations';
import {
  assignmentOf,
  coverageIn,
  isUnsure,
  ledgerKey,
  ledgerTitle,
  sizeText,
  unreadHeaders,
  unreadParts,
  unreadWords,
} from './ledger-words';
import { useLook } from './look';
import { StandardPicker } from './standard-picker';
import type { Choices } from './state';
import { TableCoverage } from './table-coverage';
import { UnreadTable } from './unread-table';
import type { Checkup } from './use-checkup';

/** One recognised ledger: where it stands, how sure we are and why, which columns nobody understood. */
function LedgerCard({ ledger, checkup }: { readonly ledger: Ledger; readonly checkup: Checkup }) {
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

/** What was not recognised first, then what was, the doubtful before the sure: that is where the clerk is needed. */
function LedgerList({ checkup }: { readonly checkup: Checkup }) {
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

/** How the check is done (standards, notes, report sheet, live re-check), and what was recognised. */
export function LedgersTab({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { choices, program } = checkup.state;
  const standards = program?.standards.filter(({ id }) => choices.standards.includes(id)) ?? [];
  return (
    <div className={`${look.scroll} ${look.stack}`}>
      <div>
        <Fold title={<>标准:{standards.map(({ label }) => label).join('、')}</>}>
          <StandardPicker checkup={checkup} />
        </Fold>
        <ExplanationList checkup={checkup} />
        <Fold title="检查方式">
          <CheckWays checkup={checkup} />
        </Fold>
        <Fold title="清除本程序放进工作簿的东西">
          <ClearAll checkup={checkup} />
        </Fold>
      </div>
      <LedgerList checkup={checkup} />
    </div>
  );
}

function CheckWays({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { choices } = checkup.state;
  const { notes: canNote } = checkup.abilities;
  const ways = [
    ['live', '改动后自动重新检查'],
    ['notes', '在单元格里加批注说明'],
    ['reportSheet', '插入“校验报告”工作表'],
  ] as const;
  const isPossible = (way: keyof Choices) => way !== 'notes' || canNote;
  return (
    <fieldset aria-label="检查方式" className={`${look.fieldset} ${look.stack}`} style={{ rowGap: 0 }}>
      {ways.map(([way, words]) => (
        <Checkbox
          key={way}
          checked={choices[way] && isPossible(way)}
          disabled={!isPossible(way)}
          onChange={(_, { checked }) => checkup.choose({ [way]: checked === true })}
          label={words}
        />
      ))}
      {!canNote && (
        <div className={look.quiet}>
          这个版本的 Excel 不能写批注(要 Microsoft 365 或网页版)。每一处的说明在面板和“校验报告”里。
        </div>
      )}
    </fieldset>
  );
}
