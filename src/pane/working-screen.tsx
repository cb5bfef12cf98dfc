import { Button, ProgressBar } from '@fluentui/react-components';
import { useRef } from 'react';
import { useLandingFocus } from './landing-focus';
import { useLook } from './look';
import type { Checkup } from './use-checkup';
import { stageWords } from './words';

const stages = Object.keys(stageWords) as readonly (keyof typeof stageWords)[];

/** How far the check is, stage by stage, and the way to stop it. Stages are read out, not every sheet. */
export function WorkingScreen({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const heading = useRef<HTMLHeadingElement>(null);
  useLandingFocus(heading);
  const { progress } = checkup.state;
  const at = stages.indexOf(progress?.stage ?? 'read');
  const words = stageWords[progress?.stage ?? 'read'];
  return (
    <main className={`${look.scroll} ${look.stack}`} aria-busy="true">
      <h2 ref={heading} tabIndex={-1} aria-live="polite" style={{ margin: '8px 0 0', fontSize: '16px' }}>
        {words}…
      </h2>
      <ProgressBar value={progress?.done ?? 0} aria-label={words} />
      <ol className={look.list} style={{ rowGap: '4px' }}>
        {stages.map((stage, index) => (
          <li key={stage} className={index === at ? look.strong : look.quiet}>
            {index < at ? '✓' : index === at ? '▸' : '·'} {stageWords[stage].replace('正在', '')}
            {index === at && progress?.detail ? `:${progress.detail}` : ''}
          </li>
        ))}
      </ol>
      <Button onClick={checkup.cancel}>停止</Button>
      <p className={look.quiet}>停止后台账不变,已有的结果和标记也都还在。</p>
    </main>
  );
}
