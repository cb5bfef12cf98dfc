/** Anything that a path of a request can lead to. */
export interface HostObject {
  readonly kind: string;
}

export type Scalar<Target> =
  | ((target: Target) => unknown)
  | { readonly read: (target: Target) => unknown; readonly write: (target: Target, value: never) => void };

/** What the host knows of a class of Excel's objects. What is not here does not exist: using it fails the test. */
export interface ObjectType<Target extends HostObject = HostObject> {
  /** By what the client addresses the object later on: `{ Id }` or `{ _Id }`. */
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
  /** The client holds a reference that it has to give back. */
  readonly isReferenced?: boolean;
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  /** Properties that are objects. */
  readonly links?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: Target, ...parameters: never[]) => unknown>>;
  /** `getItem` of a collection; `null` where there is none. */
  readonly item?: (target: Target, key: never) => HostObject | null;
  readonly items?: (target: Target) => readonly HostObject[];
}

/** Forgets which class a type describes, so that all of them stand in one table. */
export function objectType<Target extends HostObject>(type: ObjectType<Target>): ObjectType {
  return type as unknown as ObjectType;
}

/** A property that is kept in a record and may be read and written. */
export function stored<Target>(
  recordOf: (target: Target) => Record<string, unknown>,
  name: string,
  initial: unknown,
): Scalar<Target> {
  return {
    read: (target) => recordOf(target)[name] ?? initial,
    write: (target, value) => {
      recordOf(target)[name] = value;
    },
  };
}
