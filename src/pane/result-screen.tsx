import { Tab, TabList } from '@fluentui/react-components';
import { FindingsTab } from './findings-tab';
import { LedgersTab } from './ledgers-tab';
import { RequirementsTab } from './requirements-tab';
import { SelectedCell } from './selected-cell';
import type { Tab as TabName } from './state';
import { SummariesTab } from './summaries-tab';
import type { Checkup } from './use-checkup';
import { VerdictPanel } from './verdict';

/** The verdict, the selected cell, and the four tabs. The default export is what `lazy` asks for. */
export default function ResultScreen({ checkup }: { readonly checkup: Checkup }) {
  const { tab } = checkup.state;
  return (
    <>
      <VerdictPanel checkup={checkup} />
      <SelectedCell checkup={checkup} />
      <TabList
        selectedValue={tab}
        onTabSelect={(_, { value }) => checkup.change({ tab: value as TabName })}
        size="small"
        style={{ padding: '0 4px' }}
      >
        <Tab value="findings">问题</Tab>
        <Tab value="requirements">指标</Tab>
        <Tab value="ledgers">台账</Tab>
        <Tab value="summaries">汇总表</Tab>
      </TabList>
      {tab === 'findings' && <FindingsTab checkup={checkup} />}
      {tab === 'requirements' && <RequirementsTab checkup={checkup} />}
      {tab === 'ledgers' && <LedgersTab checkup={checkup} />}
      {tab === 'summaries' && <SummariesTab checkup={checkup} />}
    </>
  );
}
