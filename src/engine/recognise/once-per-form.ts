import { oncePerText } from '../../reading/words';
import type { KindEntry } from './dictionary';

/** There are many kinds: each remembers so many forms. */
const FORMS = 3000;

/** What a form of a header is to a kind, worked out once for both: a wide table says the same words over and over. */
export function oncePerForm<Result>(
  compute: (form: string, entry: KindEntry) => Result,
): (form: string, entry: KindEntry) => Result {
  const known = new WeakMap<KindEntry, (form: string) => Result>();
  return (form, entry) => {
    const before = known.get(entry);
    if (before) {
      return before(form);
    }
    const ofKind = oncePerText((text) => compute(text, entry), FORMS);
    known.set(entry, ofKind);
    return ofKind(form);
  };
}
