import {
  Button,
  FluentProvider,
  ProgressBar,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Session } from '../model/session';
import { Heading } from './heading';
import { useLandingFocus } from './landing-focus';
import { useLook } from './look';
import type { Program } from './program';
import { Rescue, StartFailure } from './rescue';
import { StartScreen } from './start-screen';
import { type Checkup, useCheckup } from './use-checkup';
import { progressWords } from './words';

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

const stages = Object.keys(progressWords) as readonly (keyof typeof progressWords)[];

/** How far the check is, stage by stage, and the way to stop it. Stages are read out, not every sheet. */
function WorkingScreen({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const heading = useRef<HTMLHeadingElement>(null);
  useLandingFocus(heading);
  const { progress } = checkup.state;
  const at = stages.indexOf(progress?.stage ?? 'read');
  const words = progressWords[progress?.stage ?? 'read'];
  return (
    <main className={`${look.scroll} ${look.stack}`} aria-busy="true">
      <h2 ref={heading} tabIndex={-1} aria-live="polite" style={{ margin: '8px 0 0', fontSize: '16px' }}>
        {words}…
      </h2>
      <ProgressBar value={progress?.done ?? 0} aria-label={words} />
      <ol className={look.list} style={{ rowGap: '4px' }}>
        {stages.map((stage, index) => (
          <li key={stage} className={index === at ? look.strong : look.quiet}>
            {index < at ? '✓' : index === at ? '▸' : '·'} {progressWords[stage].replace('正在', '')}
            {index === at && progress?.detail ? `:${progress.detail}` : ''}
          </li>
        ))}
      </ol>
      <Button onClick={checkup.cancel}>停止</Button>
      <p className={look.quiet}>停止后台账不变,已有的结果和标记也都还在。</p>
    </main>
  );
}
