export {
  measuredText,
  numberText,
  outcomeOf,
  outcomeWords,
  schoolPartText,
} from '../model/words';
