import {
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Session } from '../model/session';
import { Heading } from './heading';
import { useLook } from './look';
import type { Program } from './program';
import { Rescue } from './rescue';
import { StartFailure } from './start-failure';
import { StartScreen } from './start-screen';
import { type Checkup, useCheckup } from './use-checkup';
import { WorkingScreen } from './working-screen';

interface PaneProps {
  readonly session: Session;
  readonly loadProgram: () => Promise<Program>;
  readonly appearance: keyof typeof themes;
  /** Tells the page what the pane can do now: the ribbon's buttons do the same. */
  readonly onChange?: (checkup: Checkup) => void;
}

/** Loaded while the clerk reads the first screen: nothing of it is needed before. */
const loadResultScreen = () => import('./result-screen');
const ResultScreen = lazy(loadResultScreen);

const themes = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme } as const;

/** The task pane: the same in Excel and in the workbench. */
export function Pane({ session, loadProgram, appearance, onChange }: PaneProps) {
  const checkup = useCheckup(session, loadProgram);
  useEffect(() => onChange?.(checkup), [checkup, onChange]);
  useEffect(() => void loadResultScreen(), []);
  return (
    <FluentProvider theme={themes[appearance]} style={{ height: '100%' }}>
      <Screens checkup={checkup} />
    </FluentProvider>
  );
}

function Screens({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { phase, program, message } = checkup.state;
  const before = useRef(phase);
  useEffect(() => {
    before.current = phase;
  }, [phase]);
  return (
    <div className={look.pane}>
      <Heading checkup={checkup} />
      {phase === 'loading' && !message && <p className={look.loading}>正在打开面板…</p>}
      {phase === 'loading' && message && <StartFailure words="台账没有改动。还是打不开,请重新打开面板:" />}
      {phase === 'working' && <WorkingScreen checkup={checkup} />}
      {phase === 'start' && program && (
        <StartScreen checkup={checkup} isBack={before.current === 'working'} />
      )}
      {phase === 'result' && (
        <Rescue>
          <Suspense fallback={<WorkingScreen checkup={checkup} />}>
            <ResultScreen checkup={checkup} />
          </Suspense>
        </Rescue>
      )}
    </div>
  );
}
