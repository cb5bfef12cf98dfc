import type { Progress } from '../model/report';

/** Milliseconds before the first word, and between two words. */
const patience = 1000;

const stages: Readonly<Record<Progress['stage'], string>> = {
  read: '正在读取工作簿',
  recognise: '正在识别台账',
  check: '正在逐格检查',
  judge: '正在对照标准',
};

/** Runs a check to its end; one that takes long says every second what it is at. */
export function finish<Result>(
  work: Generator<Progress, Result>,
  tell: (text: string) => void,
  now: () => number = () => performance.now(),
): Result {
  let next = now() + patience;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) {
      return step.value;
    }
    if (now() >= next) {
      const { stage, done, detail } = step.value;
      tell(`${[stages[stage], detail, `${Math.round(done * 100)}%`].filter(Boolean).join(' ')}\n`);
      next = now() + patience;
    }
  }
}
