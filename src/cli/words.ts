import type { RequirementResult } from '../model/report';

export { measuredText, numberText, severityWords, statusWords } from '../model/words';

export const stageWords: Readonly<Record<RequirementResult['stage'], string>> = {
  primary: '小学',
  junior: '初中',
  all: '',
};
