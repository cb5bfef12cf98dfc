import {
  FluentProvider,
  Tab,
  TabList,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Session } from '../model/session';
import { FindingsTab } from './findings-tab';
import { Heading } from './heading';
import { LedgersTab } from './ledgers-tab';
import { useLook } from './look';
import type { Program } from './program';
import { RequirementsTab } from './requirements-tab';
import { SelectedCell } from './selected-cell';
import { StartScreen } from './start-screen';
import type { Tab as TabName } from './state';
import { SummariesTab } from './summaries-tab';
import { type Checkup, useCheckup } from './use-checkup';
import { VerdictPanel } from './verdict';
import { WorkingScreen } from './working-screen';

interface PaneProps {
  readonly session: Session;
  readonly loadProgram: () => Promise<Program>;
  readonly appearance: keyof typeof themes;
  /** Tells the page what the pane can do now: the ribbon's buttons do the same. */
  readonly onChange?: (checkup: Checkup) => void;
}

const themes = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme } as const;

/** The task pane: the same in Excel and in the workbench. */
export function Pane({ session, loadProgram, appearance, onChange }: PaneProps) {
  const checkup = useCheckup(session, loadProgram);
  useEffect(() => onChange?.(checkup), [checkup, onChange]);
  return (
    <FluentProvider theme={themes[appearance]} style={{ height: '100%' }}>
      <Screens checkup={checkup} />
    </FluentProvider>
  );
}

function Screens({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { phase, program } = checkup.state;
  return (
    <div className={look.pane}>
      <Heading checkup={checkup} />
      {phase === 'working' && <WorkingScreen checkup={checkup} />}
      {phase === 'start' && program && <StartScreen checkup={checkup} />}
      {phase === 'result' && <ResultScreen checkup={checkup} />}
    </div>
  );
}

function ResultScreen({ checkup }: { readonly checkup: Checkup }) {
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
