/** Excel's ids of the sheets that were edited since the last reading; known only while Excel tells of edits. */
export interface EditedSheets {
  readonly add: (id: string) => void;
  /** Excel tells of edits from now on, until the returned end. */
  readonly watch: () => () => void;
  /** For a reading that starts now: what was edited since the one before; `undefined` where that is not known. */
  readonly take: () => ReadonlySet<string> | undefined;
  /** The reading that took these came to nothing. */
  readonly giveBack: (taken: ReadonlySet<string> | undefined) => void;
}

export function editedSheets(): EditedSheets {
  let edited = new Set<string>();
  /** Of every edit since the last reading we were told. */
  let isKnown = false;
  let watchers = 0;
  return {
    add: (id) => {
      edited.add(id);
    },
    watch: () => {
      watchers += 1;
      return () => {
        watchers -= 1;
        isKnown &&= watchers > 0;
      };
    },
    take: () => {
      const taken = isKnown ? edited : undefined;
      edited = new Set();
      isKnown = watchers > 0;
      return taken;
    },
    giveBack: (taken) => {
      if (taken) {
        edited = new Set([...edited, ...taken]);
      } else {
        isKnown = false;
      }
    },
  };
}
