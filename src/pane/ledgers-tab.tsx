import { Checkbox } from '@fluentui/react-components';
import { ClearAll } from './clear-all';
import { ExplanationList } from './explanation-list';
import { Fold } from './fold';
import { LedgerList } from './ledger-list';
import { useLook } from './look';
import { StandardPicker } from './standard-picker';
import type { Choices } from './state';
import type { Checkup } from './use-checkup';

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
