import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { keptIn, useLandingFocus } from './landing-focus';
import { LedgerBrief } from './ledger-brief';
import { useLook } from './look';
import { StandardPicker } from './standard-picker';
import type { Checkup } from './use-checkup';

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
