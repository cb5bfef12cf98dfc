import { HostFailure, refuse } from './failures';
import type { HostObject, ObjectType } from './object-type';

/** Kinds of object paths and actions as they are numbered in a request. */
const PathKind = {
  root: 1,
  created: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;
const ActionKind = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

interface Parameters {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Parameters;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Parameters;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

/** The body of a ProcessQuery request. */
export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: Readonly<Record<string, unknown>>;
}

/**
 * Executes requests of the Office.js client. Knows paths and actions; everything about Excel is in the table of types.
 * Whatever the table lacks is recorded in `unknown` and refused.
 */
export class Wire {
  readonly references = new Map<string, HostObject>();
  readonly unknown = new Set<string>();
  private readonly referenceOf = new WeakMap<HostObject, string>();
  private counter = 0;

  constructor(
    private readonly types: Readonly<Record<string, ObjectType>>,
    private readonly root: HostObject,
  ) {}

  /** Actions before a failure stay done: Excel rolls nothing back. */
  execute(request: Request): Answer {
    const known = new Map<number, HostObject | null>();
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.act(action, request, known) ?? null });
      } catch (reason) {
        if (!(reason instanceof HostFailure)) {
          throw reason;
        }
        const { code, message } = reason;
        return {
          Results: results,
          Error: { Code: code, Message: message, Location: '', ActionIndex: index, HttpStatusCode: 400 },
        };
      }
    }
    return { Results: results };
  }

  /** What was lent in an answer that never arrived cannot be given back. */
  forgetReferences(isLost: (reference: string) => boolean): void {
    for (const reference of [...this.references.keys()].filter(isLost)) {
      this.references.delete(reference);
    }
  }

  private act(action: Action, request: Request, known: Map<number, HostObject | null>): unknown {
    if (action.ActionType === ActionKind.trace) {
      return null;
    }
    const target = this.resolve(action.ObjectPathId, request, known);
    const parameters = this.parameters(action.ArgumentInfo, request, known);
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return target && this.identity(target);
      case ActionKind.query:
        return target && this.query(target, action.QueryInfo?.Select ?? []);
      case ActionKind.method:
        return this.call(target, action.Name, parameters);
      case ActionKind.set:
        return this.write(target, action.Name, parameters[0]);
      default:
        return this.missing(`action ${action.ActionType}`);
    }
  }

  private call(target: HostObject | null, name: string, parameters: readonly unknown[]): unknown {
    if (name === '_KeepReference') {
      return target && this.keep(target);
    }
    if (name === '_RemoveReference') {
      this.references.delete(String(parameters[0]));
      return null;
    }
    return target ? this.method(target, name)(target, ...(parameters as never[])) : { _IsNull: true };
  }

  private keep(target: HostObject): null {
    if (this.typeOf(target).isReferenced && !this.isKept(target)) {
      this.counter += 1;
      this.referenceOf.set(target, `R${this.counter}`);
      this.references.set(`R${this.counter}`, target);
    }
    return null;
  }

  private isKept(target: HostObject): boolean {
    return this.references.has(this.referenceOf.get(target) ?? '');
  }

  private write(target: HostObject | null, name: string, value: unknown): null {
    const scalar = this.typeOf(target ?? refuse('InvalidOperation')).scalars?.[name];
    if (!scalar || typeof scalar === 'function') {
      return this.missing(`${target?.kind}.${name} =`);
    }
    scalar.write(target as HostObject, value as never);
    return null;
  }

  private resolve(id: number, request: Request, known: Map<number, HostObject | null>): HostObject | null {
    const before = known.get(id);
    if (before !== undefined) {
      return before;
    }
    const path = request.ObjectPaths[String(id)] as ObjectPath;
    const parent =
      path.ParentObjectPathId === undefined
        ? undefined
        : this.resolve(path.ParentObjectPathId, request, known);
    const found = parent === null ? null : this.follow(path, parent, request, known);
    known.set(id, found);
    return found;
  }

  private follow(
    path: ObjectPath,
    parent: HostObject | undefined,
    request: Request,
    known: Map<number, HostObject | null>,
  ): HostObject | null {
    const parameters = () => this.parameters(path.ArgumentInfo, request, known) as never[];
    switch (path.ObjectPathType) {
      case PathKind.root:
        return this.root;
      case PathKind.created:
        return this.types[path.Name] ? { kind: path.Name } : this.missing(`new ${path.Name}`);
      case PathKind.property: {
        const link = this.typeOf(parent).links?.[path.Name];
        return link ? link(parent as HostObject) : this.missing(`${parent?.kind}.${path.Name}`);
      }
      case PathKind.method:
        return this.method(parent as HostObject, path.Name)(
          parent as HostObject,
          ...parameters(),
        ) as HostObject | null;
      case PathKind.indexer: {
        const { item } = this.typeOf(parent);
        return (
          (item ? item(parent as HostObject, parameters()[0] as never) : this.missing(`${parent?.kind}[]`)) ??
          refuse('ItemNotFound')
        );
      }
      case PathKind.reference:
        return this.references.get(path.Name) ?? refuse('InvalidReference');
      case PathKind.nothing:
        return null;
      default:
        return this.missing(`path ${path.ObjectPathType}`);
    }
  }

  private parameters(
    info: Parameters | undefined,
    request: Request,
    known: Map<number, HostObject | null>,
  ): readonly unknown[] {
    return (info?.Arguments ?? []).map((plain, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return typeof reference === 'number' && reference > 0 ? this.resolve(reference, request, known) : plain;
    });
  }

  private typeOf(target: HostObject | undefined): ObjectType {
    return this.types[target?.kind ?? ''] ?? this.missing(String(target?.kind));
  }

  private method(target: HostObject, name: string) {
    return this.typeOf(target).methods?.[name] ?? this.missing(`${target.kind}.${name}()`);
  }

  private identity(target: HostObject): Record<string, unknown> {
    const reference = this.referenceOf.get(target);
    return {
      ...this.typeOf(target).identity?.(target),
      ...(reference && this.isKept(target) ? { _ReferenceId: reference } : {}),
    };
  }

  /** `['name', 'protection/protected']` → `{ Name, Protection: { Protected } }`; a collection answers its items. */
  private query(target: HostObject, select: readonly string[]): Record<string, unknown> {
    const { items, links } = this.typeOf(target);
    if (items) {
      return { ...this.identity(target), _Items: items(target).map((item) => this.query(item, select)) };
    }
    const answer = this.identity(target);
    const nested = new Map<string, string[]>();
    for (const path of select) {
      const [first = '', ...rest] = path.split('/');
      const name = first.charAt(0).toUpperCase() + first.slice(1);
      if (links?.[name]) {
        nested.set(name, [...(nested.get(name) ?? []), rest.join('/').replace(/^items\//, '')]);
      } else {
        answer[name] = this.read(target, name);
      }
    }
    for (const [name, paths] of nested) {
      const linked = links?.[name]?.(target) ?? null;
      answer[name] = linked && this.query(linked, paths.filter(Boolean));
    }
    return answer;
  }

  private read(target: HostObject, name: string): unknown {
    const scalar = this.typeOf(target).scalars?.[name];
    if (!scalar) {
      return this.missing(`${target.kind}.${name}`);
    }
    return typeof scalar === 'function' ? scalar(target) : scalar.read(target);
  }

  private missing(what: string): never {
    this.unknown.add(what);
    throw new HostFailure('ApiNotFound', `the host of the tests does not model ${what}`);
  }
}
