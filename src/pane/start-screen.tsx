import { Button } from '@fluentui/react-components';
import { LedgerList } from './ledger-list';
import { useLook } from './look';
import { StandardPicker } from './standard-picker';
import type { Checkup } from './use-checkup';

/** What this workbook is, which standards it is held against, and the one large button. */
export function StartScreen({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { survey, program } = checkup.state;
  return (
    <>
      <main className={`${look.scroll} ${look.stack}`}>
        <section aria-label="识别结果">
          {survey ? <LedgerList checkup={checkup} brief /> : <p className={look.quiet}>正在识别台账…</p>}
        </section>
        {program && <StandardPicker checkup={checkup} />}
      </main>
      <footer className={`${look.stack} ${look.foot}`}>
        <Button appearance="primary" size="large" disabled={!program} onClick={() => void checkup.run()}>
          一键体检
        </Button>
        <div className={look.quiet}>
          数据只在本机处理,不会上传。体检只加标记,不改动台账;标记可以随时取下。
        </div>
      </footer>
    </>
  );
}
