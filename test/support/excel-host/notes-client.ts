/**
 * Notes (ExcelApi 1.18) for the client, whose npm edition stops at 1.15. Ours, made with the client's own means after the
 * published types: what is tested with it proves less than what is tested with Microsoft's proxies.
 */
interface ClientObject {
  _isNull: boolean;
  context: unknown;
}
type Handled = Readonly<Record<string, unknown>> & {
  readonly _Items?: readonly Readonly<Record<string, unknown>>[];
};
type ObjectClass = new (
  context: unknown,
  path: unknown,
) => ClientObject & { _handleResult(value: Handled): void };

interface Realm {
  readonly Excel: { readonly Workbook: { readonly prototype: object }; readonly Range: unknown };
  readonly OfficeExtension: {
    readonly ClientObject: ObjectClass;
    readonly Utility: {
      load(target: unknown, option: unknown): unknown;
      throwIfNotLoaded(name: string, value: unknown, entity: string, isNull: boolean): void;
      fixObjectPathIfNecessary(target: unknown, value: unknown): void;
    };
    readonly BatchApiHelper: Readonly<Record<string, (...parameters: readonly unknown[]) => unknown>>;
  };
}

/** Adds `workbook.notes` to the client. */
export function addNotes(): void {
  const { Excel, OfficeExtension } = globalThis as unknown as Realm;
  const { Utility, BatchApiHelper: api, ClientObject: Base } = OfficeExtension;
  class Note extends Base {
    private text: string | undefined;
    get content(): string {
      Utility.throwIfNotLoaded('content', this.text, 'Note', this._isNull);
      return this.text as string;
    }
    set content(value: string) {
      this.text = value;
      api.invokeSetProperty?.(this, 'Content', value, 0);
    }
    load(option: unknown): unknown {
      return Utility.load(this, option);
    }
    delete(): void {
      api.invokeMethod?.(this, 'Delete', 0, [], 0, 0);
    }
    getLocation(): unknown {
      return api.createMethodObject?.(Excel.Range, this, 'GetLocation', 1, [], false, true, null, 4);
    }
    override _handleResult(value: Handled): void {
      super._handleResult(value);
      Utility.fixObjectPathIfNecessary(this, value);
      this.text = value.Content === undefined ? this.text : String(value.Content);
    }
  }
  class NoteCollection extends Base {
    private notes: readonly unknown[] | undefined;
    get _isCollection(): boolean {
      return true;
    }
    get items(): readonly unknown[] {
      Utility.throwIfNotLoaded('items', this.notes, 'NoteCollection', this._isNull);
      return this.notes as readonly unknown[];
    }
    load(option: unknown): unknown {
      return Utility.load(this, option);
    }
    add(cell: string, content: string): unknown {
      return api.createMethodObject?.(Note, this, 'Add', 0, [cell, content], false, true, null, 0);
    }
    override _handleResult(value: Handled): void {
      super._handleResult(value);
      this.notes = value._Items?.map((item, index) => {
        const note = api.createChildItemObject?.(Note, true, this, item, index) as Note;
        note._handleResult(item);
        return note;
      });
    }
  }
  const made = new WeakMap<object, unknown>();
  Object.defineProperty(Excel.Workbook.prototype, 'notes', {
    configurable: true,
    get(this: object) {
      const notes = made.get(this) ?? api.createPropertyObject?.(NoteCollection, this, 'Notes', true, 4);
      made.set(this, notes);
      return notes;
    },
  });
}
