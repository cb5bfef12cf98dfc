import { localDay } from '../../src/model/words';
import { dialects } from '../world/dialects';
import { failingOf, writeFailing } from '../world/failing';
import { fixedTrials } from '../world/fixed';
import { held } from '../world/held';
import { reachedIn, worldTables } from '../world/tables';
import { tryWorlds } from '../world/trial';
import { raiseFloors } from './floors';
import type { Switches } from './measure';

/** Figures over invented schools in the dialects of the project, and in those that nobody learns from. */
export function measureWorlds({ world, seed = '1', out, raise, verbose }: Switches): string {
  if (raise) {
    raiseFloors({ worlds: reachedIn(fixedTrials()) }, localDay());
    return 'the floors of the fixed worlds are what is reached';
  }
  const count = Number(world);
  const trials = [...tryWorlds(dialects, count, Number(seed))];
  const texts = [`${count} worlds from seed ${seed}`, worldTables(trials, { verbose })];
  if (held.length > 0) {
    const unread = [...tryWorlds(held, Math.ceil((count / dialects.length) * held.length), Number(seed))];
    texts.push('dialects that nobody learns from', worldTables(unread, { verbose }));
  }
  if (out !== undefined) {
    const failing = failingOf(trials);
    writeFailing(out, failing);
    texts.push(`${failing.length} smallest failing workbooks written to ${out}`);
  }
  return texts.join('\n\n');
}
