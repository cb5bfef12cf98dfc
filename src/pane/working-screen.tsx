import { Button, ProgressBar } from '@fluentui/react-components';
import { useLook } from './look';
import type { Checkup } from './use-checkup';
import { stageWords } from './words';

export function WorkingScreen({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { progress } = checkup.state;
  const words = progress ? stageWords[progress.stage] : stageWords.read;
  return (
    <main className={`${look.scroll} ${look.stack}`} aria-busy="true">
      <p aria-live="polite">
        {words}
        {progress?.detail ? `:${progress.detail}` : ''}…
      </p>
      <ProgressBar value={progress?.done ?? 0} aria-label={words} />
      <Button onClick={checkup.cancel}>停止</Button>
    </main>
  );
}
