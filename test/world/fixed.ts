import { dialects } from './dialects';
import { type Trial, tryWorlds } from './trial';

/** The dozen worlds that every run of the tests looks at. */
export function fixedTrials(): readonly Trial[] {
  return [...tryWorlds(dialects, 12, 7)];
}
