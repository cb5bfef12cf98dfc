export {
  measuredText,
  numberText,
  outcomeOf,
  outcomeWords,
  schoolPartText,
  severityWords,
} from '../model/words';
