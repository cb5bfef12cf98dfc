import { Tab, TabList } from '@fluentui/react-components';
import { FindingsTab } from './findings-tab';
import { LedgersTab } from './ledgers-tab';
import { useLook } from './look';
import { RequirementsTab } from './requirements-tab';
import { Rescue } from './rescue';
import { SelectedCell } from './selected-cell';
import type { Tab as TabName } from './state';
import { SummariesTab } from './summaries-tab';
import type { Checkup } from './use-checkup';
import { VerdictPanel } from './verdict';

const tabs: readonly (readonly [TabName, label: string, face: typeof FindingsTab])[] = [
  ['findings', '问题', FindingsTab],
  ['requirements', '指标', RequirementsTab],
  ['ledgers', '台账', LedgersTab],
  ['summaries', '汇总表', SummariesTab],
];

/** The verdict, the selected cell, and the four tabs. The default export is what `lazy` asks for. */
export default function ResultScreen({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { tab, confirming = false } = checkup.state;
  // The list of problems has it in its place; whoever answers row by row needs the room.
  const saysSelected = tab !== 'findings' && !(tab === 'requirements' && confirming);
  return (
    <main className={look.panel}>
      <VerdictPanel checkup={checkup} />
      <TabList
        aria-label="体检结果"
        selectedValue={tab}
        onTabSelect={(_, { value }) => checkup.change({ tab: value as TabName })}
        size="small"
        style={{ padding: '0 4px', flexShrink: 0 }}
      >
        {tabs.map(([name, label]) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`panel-${name}`}>
            {label}
          </Tab>
        ))}
      </TabList>
      {tabs
        .filter(([name]) => name === tab)
        .map(([name, , Face]) => (
          <div
            key={name}
            role="tabpanel"
            id={`panel-${name}`}
            aria-labelledby={`tab-${name}`}
            className={look.panel}
          >
            {saysSelected && <SelectedCell checkup={checkup} />}
            <Rescue>
              <Face checkup={checkup} />
            </Rescue>
          </div>
        ))}
    </main>
  );
}
