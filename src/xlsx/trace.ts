import type { Draft } from './draft';
import { addNames, namesOf, removeNames } from './names';

/**
 * What we added that does not say by itself whose it is: remembered in the workbook as a hidden name, so that it can
 * be taken back exactly.
 */
interface Trace {
  /** Lists, elements and attributes that were not there before: `definedNames`, `dxfs`, `activeTab`, … */
  readonly absent: ReadonlySet<string>;
  /** Lists of the styles: entries before ours, and the checksum of ours. */
  readonly lists: ReadonlyMap<string, { readonly before: number; readonly checksum: number }>;
}

const traceName = '_ledger_checkup';

export function readTrace(draft: Draft): Trace {
  const formula = namesOf(draft).find(({ name }) => name.toLowerCase() === traceName)?.formula ?? '""';
  const absent = new Set<string>();
  const lists = new Map<string, { before: number; checksum: number }>();
  for (const word of formula.slice(1, -1).split(' ').filter(Boolean)) {
    const [, list, before, checksum] = /^(\w+)=(\d+):([\da-f]+)$/.exec(word) ?? [];
    if (list) {
      lists.set(list, { before: Number(before), checksum: Number.parseInt(checksum ?? '', 16) });
    } else {
      absent.add(word);
    }
  }
  return { absent, lists };
}

/** Remembers more; what was remembered before stays. */
export function remember(draft: Draft, more: Partial<Trace>): void {
  const before = readTrace(draft);
  const absent = new Set([...before.absent, ...(more.absent ?? [])]);
  writeTrace(draft, { absent, lists: new Map([...before.lists, ...(more.lists ?? [])]) });
}

/** Forgets these lists, elements and attributes. */
export function forget(draft: Draft, gone: readonly string[]): void {
  const { absent, lists } = readTrace(draft);
  writeTrace(draft, {
    absent: new Set([...absent].filter((name) => !gone.includes(name))),
    lists: new Map([...lists].filter(([name]) => !gone.includes(name))),
  });
}

function writeTrace(draft: Draft, { absent, lists }: Trace): void {
  removeNames(draft, isTrace, false);
  const words = [
    ...absent,
    ...[...lists].map(([list, { before, checksum }]) => `${list}=${before}:${checksum.toString(16)}`),
  ];
  const written = addNames(draft, [{ name: traceName, formula: `"${words.join(' ')}"`, tab: undefined }]);
  if (written.absent) {
    remember(draft, { absent: new Set(['definedNames']) });
  }
}

/** Removes the memory itself, when nothing of ours is left. */
export function removeTrace(draft: Draft): void {
  removeNames(draft, isTrace, readTrace(draft).absent.has('definedNames'));
}

/** Whether a name is that memory. */
export function isTrace(name: string): boolean {
  return name.toLowerCase() === traceName;
}
