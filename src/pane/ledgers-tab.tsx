import { Checkbox } from '@fluentui/react-components';
import { LedgerList } from './ledger-list';
import { useLook } from './look';
import { StandardPicker } from './standard-picker';
import type { Checkup } from './use-checkup';

/** What was recognised, and how the check is done: standards, notes, report sheet, live re-check. */
export function LedgersTab({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { choices } = checkup.state;
  return (
    <div className={`${look.scroll} ${look.stack}`}>
      <LedgerList checkup={checkup} />
      <StandardPicker checkup={checkup} />
      <fieldset style={{ border: 'none', margin: 0, padding: 0 }} className={look.stack}>
        <legend className={look.strong}>检查方式</legend>
        <Checkbox
          checked={choices.live}
          onChange={(_, { checked }) => checkup.choose({ live: checked === true })}
          label="改动后自动重新检查"
        />
        <Checkbox
          checked={choices.notes}
          onChange={(_, { checked }) => checkup.choose({ notes: checked === true })}
          label="在单元格里加批注说明"
        />
        <Checkbox
          checked={choices.reportSheet}
          onChange={(_, { checked }) => checkup.choose({ reportSheet: checked === true })}
          label="插入“校验报告”工作表"
        />
      </fieldset>
    </div>
  );
}
