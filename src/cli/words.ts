export { measuredText, numberText, severityWords, stageWords, statusWords } from '../model/words';
