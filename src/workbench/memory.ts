import type { Memory } from '../model/memory';

/** What this browser keeps: comfort only, and, until they are taken over, what earlier versions kept of single files. */
const STORE = 'ledger-checkup';

interface Stored {
  /** The standards that were chosen last. */
  readonly standards?: unknown;
  /** Earlier versions: choices for all files, the rest by the file's name. */
  readonly shared?: Readonly<Record<string, unknown>>;
  readonly files?: readonly (readonly [name: string, values: Memory])[];
}

export type BrowserStorage = Pick<Storage, 'getItem' | 'setItem'>;

interface FileMemory {
  readonly recall: () => Memory;
  readonly remember: (entries: Memory) => void;
  readonly forget: () => void;
  /** What the saved file is to remember; `undefined` where there is nothing. */
  readonly toSave: () => Memory | undefined;
}

/**
 * What is remembered of the file that is open: it came with the file and goes with it when it is saved. A file that
 * remembers nothing is given what an earlier version kept under its name, once, or else the standards chosen last.
 */
export function fileMemory(ofFile: Memory | undefined, name: string, storage: BrowserStorage): FileMemory {
  const stored = load(storage);
  const earlier = stored.files?.find(([file]) => file === name)?.[1];
  let memory = ofFile ?? (earlier ? takenOver(earlier, stored) : undefined);
  if (earlier) {
    const files = stored.files?.filter(([file]) => file !== name) ?? [];
    save(storage, { ...stored, files });
  }
  return {
    // Files that are open together remember their salts, if nothing else.
    recall: () =>
      memory?.schools !== undefined && memory.choices === undefined
        ? { ...memory, ...comfort(load(storage)) }
        : (memory ?? comfort(load(storage))),
    remember(entries) {
      const next = { ...memory, ...entries };
      memory = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
      const { standards } = Object(entries.choices) as { readonly standards?: unknown };
      if (standards !== undefined) {
        save(storage, { ...load(storage), standards });
      }
    },
    forget() {
      memory = undefined;
    },
    toSave: () => memory,
  };
}

function takenOver(earlier: Memory, { shared }: Stored): Memory {
  return { ...earlier, choices: { ...Object(shared?.choices), ...Object(earlier.choices) } };
}

function comfort({ standards, shared }: Stored): Memory {
  const { standards: before } = Object(shared?.choices) as { readonly standards?: unknown };
  const chosen = standards ?? before;
  return chosen === undefined ? {} : { choices: { standards: chosen } };
}

function load(storage: BrowserStorage): Stored {
  try {
    return Object(JSON.parse(storage.getItem(STORE) ?? '{}')) as Stored;
  } catch {
    return {};
  }
}

function save(storage: BrowserStorage, stored: Stored): void {
  try {
    storage.setItem(STORE, JSON.stringify(stored));
  } catch {
    // A browser that keeps nothing for pages: the next file starts with the standard of the program.
  }
}
