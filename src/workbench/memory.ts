/** Remembered in this browser: choices for all files, the rest by the name of the file that it belongs to. */
const STORE = 'ledger-checkup';
const MOST_FILES = 20;

interface Stored {
  readonly shared?: Readonly<Record<string, unknown>>;
  readonly files?: readonly (readonly [name: string, values: Readonly<Record<string, unknown>>])[];
}

export interface Memory {
  readonly recall: (key: string) => unknown;
  readonly remember: (key: string, value: unknown) => void;
}

/**
 * What the pane remembers, for one file. In Excel it lies in the workbook; here nothing is written into the file, and
 * findings, explanations and assignments of one file say nothing about another.
 */
export function memoryOf(file: string, storage: Pick<Storage, 'getItem' | 'setItem'>): Memory {
  const load = (): Stored => {
    try {
      const stored: unknown = JSON.parse(storage.getItem(STORE) ?? '{}');
      return typeof stored === 'object' && stored !== null ? stored : {};
    } catch {
      return {};
    }
  };
  const own = ({ files = [] }: Stored) => files.find(([name]) => name === file)?.[1] ?? {};
  return {
    recall(key) {
      const stored = load();
      return key === 'choices' ? joined(stored.shared?.[key], own(stored)[key]) : own(stored)[key];
    },
    remember(key, value) {
      const stored = load();
      const [shared, ofFile] = key === 'choices' ? parted(value) : [undefined, value];
      const others = (stored.files ?? []).filter(([name]) => name !== file).slice(0, MOST_FILES - 1);
      const next: Stored = {
        shared: shared === undefined ? (stored.shared ?? {}) : { ...stored.shared, [key]: shared },
        files: [[file, { ...own(stored), [key]: ofFile }], ...others],
      };
      try {
        storage.setItem(STORE, JSON.stringify(next));
      } catch {
        // A browser that keeps nothing for pages: the choice holds until the page is closed.
      }
    },
  };
}

/** Which sheet is which ledger is said of one file; the other choices hold for all. */
function parted(choices: unknown): readonly [shared: unknown, ofFile: unknown] {
  const { assignments, ...shared } = { ...(choices as object) } as { readonly assignments?: unknown };
  return [shared, { assignments: assignments ?? [] }];
}

function joined(shared: unknown, ofFile: unknown): unknown {
  return shared === undefined && ofFile === undefined ? undefined : { ...Object(shared), ...Object(ofFile) };
}
