import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Ledger } from '../model/ledger';
import { Fold } from './controls';
import { keptIn, useLandingFocus } from './landing-focus';
import { isUnsure, ledgersBySheet, sizeText, unreadParts, unreadWords } from './ledger-words';
import { useLook } from './look';
import { StandardPicker } from './standard-picker';
import { UnreadTable } from './unread-table';
import type { Checkup } from './use-checkup';

/** How many lines are listed before the rest is folded away: the standards below must stay in sight. */
const FEW = 8;

/** The same for tables that nobody understood, which are taller. */
const FEW_UNREAD = 3;

/** What this workbook is, in as few lines as possible: one for the ledgers of a kind on a sheet. */
function LedgerBrief({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { survey, program } = checkup.state;
  if (!survey || !program) {
    return null;
  }
  const label = (kind: string) => program.ledgers.find(({ id }) => id === kind)?.label ?? kind;
  const groups = ledgersBySheet(survey.ledgers);
  const { tables, texts } = unreadParts(survey);
  const unread = tables.map((table) => (
    <UnreadTable key={`${table.sheet} ${table.range}`} table={table} checkup={checkup} />
  ));
  const lines = groups.map((ledgers) => {
    const [first] = ledgers as readonly [Ledger, ...Ledger[]];
    return (
      <LedgerLine
        key={`${first.kind} ${first.table.sheet.name}`}
        ledgers={ledgers}
        label={label(first.kind)}
      />
    );
  });
  return (
    <>
      <p className={look.strong} style={{ margin: '4px 0 6px' }}>
        {[
          survey.ledgers.length > 0 ? `识别出 ${survey.ledgers.length} 本台账` : '没有识别出台账',
          ...unreadWords(tables),
        ].join(',')}
      </p>
      {survey.ledgers.length === 0 && tables.length === 0 && (
        <p className={look.plain}>这个工作簿里没有找到表格。请打开填有台账的工作簿再体检。</p>
      )}
      <ul className={look.list}>{unread.slice(0, FEW_UNREAD)}</ul>
      {unread.length > FEW_UNREAD && (
        <Fold title={<>还有 {unreadWords(tables.slice(FEW_UNREAD)).join(',')}</>}>
          <ul className={look.list}>{unread.slice(FEW_UNREAD)}</ul>
        </Fold>
      )}
      <ul className={look.list} style={{ rowGap: '2px', marginTop: tables.length > 0 ? '8px' : 0 }}>
        {lines.slice(0, FEW)}
      </ul>
      {lines.length > FEW && (
        <Fold title={<>还有 {lines.length - FEW} 种</>}>
          <ul className={look.list} style={{ rowGap: '2px' }}>
            {lines.slice(FEW)}
          </ul>
        </Fold>
      )}
      {texts.length > 0 && (
        <p className={look.quiet}>
          不是表格,不检查:{[...new Set(texts.map(({ sheet }) => sheet))].join('、')}
        </p>
      )}
    </>
  );
}

function LedgerLine({ ledgers, label }: { readonly ledgers: readonly Ledger[]; readonly label: string }) {
  const look = useLook();
  const [first] = ledgers as readonly [Ledger, ...Ledger[]];
  const { name } = first.table.sheet;
  const unsure = ledgers.some(isUnsure);
  return (
    <li className={look.spread}>
      <span>
        <span className={unsure ? look.query : look.met}>{unsure ? '?' : '✓'}</span> {name}
        {name !== label && <span className={look.quiet}> {label}</span>}
        {unsure && <span className={look.query}> 把握不大</span>}
      </span>
      <span className={`${look.quiet} ${look.nowrap}`}>{sizeText(ledgers)}</span>
    </li>
  );
}

/** Excel shows one workbook; the page takes all files of a school. */
const ONE_BOOK = '只检查打开的这一个工作簿;台账分在几个文件里的,请用工作台网页一起打开,才能互相核对。';

/** What this workbook is, which standards it is held against, and the one large button. */
export function StartScreen({
  checkup,
  isBack,
}: {
  readonly checkup: Checkup;
  /** From a check that was stopped or refused. */
  readonly isBack: boolean;
}) {
  const look = useLook();
  const { survey, program } = checkup.state;
  const button = useRef<HTMLButtonElement>(null);
  // A pane that has just opened leaves the keyboard where it is.
  useLandingFocus(button, isBack);
  return (
    <>
      <main className={`${look.scroll} ${look.stack}`}>
        <section aria-label="识别结果" aria-live="polite">
          {survey ? <LedgerBrief checkup={checkup} /> : <p className={look.quiet}>正在识别台账…</p>}
        </section>
        {program && <StandardPicker checkup={checkup} />}
      </main>
      <footer className={`${look.stack} ${look.foot}`}>
        <Button
          ref={keptIn(button)}
          appearance="primary"
          size="large"
          disabled={!program}
          onClick={() => void checkup.run()}
        >
          一键体检
        </Button>
        <div className={look.quiet}>
          数据只在本机处理,不会上传。体检只加标记,不改动台账;标记可以随时取下。
          {!checkup.abilities.save && ONE_BOOK}
        </div>
      </footer>
    </>
  );
}
