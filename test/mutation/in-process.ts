/**
 * A runner for Stryker that keeps code and tests loaded and only switches the changes on and off. Jest loads several hundred modules anew
 * for every change: a folder took longer than a night. What it runs are the very files that jest runs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import { format } from 'node:util';
import type {
  DryRunOptions,
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestResult,
} from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';

/** Which tests, from the root of the copy in which Stryker works; `isFresh`: what the code remembers must not outlive a change. */
export interface InProcessOptions {
  readonly inProcess: { readonly tests: readonly string[]; readonly isFresh: boolean };
}

interface Test {
  readonly id: string;
  readonly file: string;
  readonly run: () => unknown;
}

interface Failure {
  readonly test: string;
  readonly message: string;
}

/** What the changed code reads: which change is on, and where it notes what a test has run through. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

const holder = globalThis as typeof globalThis & { __stryker__?: Switches };
holder.__stryker__ ??= {};
const switches = holder.__stryker__;

let path: readonly string[] = [];
let collected: Test[] = [];
let file = '';

function each(declare: (title: string, body: () => void) => void) {
  return (rows: readonly unknown[]) => (title: string, body: (...row: readonly unknown[]) => void) => {
    for (const [index, row] of rows.entries()) {
      const values = Array.isArray(row) ? row : [row];
      declare(`${format(title, ...values)} #${index}`, () => body(...values));
    }
  };
}

function declareGroup(title: string, body: () => void): void {
  const outer = path;
  path = [...path, title];
  body();
  path = outer;
}

function declareTest(title: string, run: () => unknown): void {
  const id = [file, ...path, title].join(' > ');
  const twins = collected.filter((one) => one.id === id || one.id.startsWith(`${id} (`)).length;
  collected.push({ id: twins === 0 ? id : `${id} (${twins})`, file, run });
}

const describe = Object.assign(declareGroup, { each: each(declareGroup) });
const test = Object.assign(declareTest, { each: each(declareTest) });

/** What tests import from jest. */
const globals = { describe, test, it: test, expect };

type Load = (request: string, ...rest: readonly unknown[]) => unknown;
const loader = Module as unknown as { _load: Load };
const { _load: load } = loader;
loader._load = function asJest(this: unknown, request, ...rest) {
  return request === '@jest/globals' ? globals : load.call(this, request, ...rest);
};

class InProcess {
  static readonly inject = ['options'] as const;
  private tests: readonly Test[] = [];

  constructor(private readonly options: InProcessOptions) {}

  capabilities() {
    return { reloadEnvironment: true };
  }

  dryRun(_options: DryRunOptions): Promise<DryRunResult> {
    const results: TestResult[] = [];
    switches.mutantCoverage = { static: {}, perTest: {} };
    const costs = new Map<string, number>();
    for (const name of this.options.inProcess.tests) {
      const started = performance.now();
      for (const one of this.loadTests([name])) {
        const began = performance.now();
        const failure = runTest(one);
        const timeSpentMs = performance.now() - began;
        const common = { id: one.id, name: one.id, fileName: join(process.cwd(), one.file), timeSpentMs };
        results.push(
          failure
            ? { ...common, status: 1 as TestResult['status'] & 1, failureMessage: failure.message }
            : { ...common, status: 0 as TestResult['status'] & 0 },
        );
      }
      costs.set(name, performance.now() - started);
    }
    const order = [...costs].sort(([, one], [, other]) => one - other).map(([name]) => name);
    writeFileSync(ORDER, JSON.stringify(order));
    const { mutantCoverage } = switches;
    switches.mutantCoverage = { static: {}, perTest: {} };
    forget();
    return Promise.resolve({
      status: 'complete',
      tests: results,
      mutantCoverage,
    } as DryRunResult);
  }

  mutantRun(run: MutantRunOptions): Promise<MutantRunResult> {
    const isStatic = run.mutantActivation === 'static';
    const first = this.attempt(run, isStatic || this.options.inProcess.isFresh);
    // What a change has left behind in memory would make the next ones fail: whoever failed must pass without it.
    const failing = this.tests.find(({ id }) => id === first.failure?.test);
    const isPoisoned = !isStatic && failing !== undefined && runTest(failing) !== undefined;
    const { failure, count, isOverLimit } = isPoisoned ? this.attempt(run, true) : first;
    if (isStatic || isPoisoned || (isOverLimit && !this.options.inProcess.isFresh)) {
      this.drop();
    }
    const result = isOverLimit
      ? { status: 'timeout' }
      : failure
        ? { status: 'killed', killedBy: [failure.test], failureMessage: failure.message, nrOfTests: count }
        : { status: 'survived', nrOfTests: count };
    return Promise.resolve(result as MutantRunResult);
  }

  /** The tests that run through a change, with the change on, until one of them fails. */
  private attempt(
    { activeMutant, testFilter, hitLimit, mutantActivation }: MutantRunOptions,
    isAnew: boolean,
  ): { readonly failure?: Failure; readonly count: number; readonly isOverLimit: boolean } {
    if (isAnew) {
      this.drop();
    }
    const asked = testFilter && new Set(testFilter);
    const wanted = inOrder(this.options.inProcess.tests).filter(
      (name) => !asked || [...asked].some((id) => id.startsWith(`${name} > `)),
    );
    const isStatic = mutantActivation === 'static';
    switches.activeMutant = isStatic ? activeMutant.id : undefined;
    Object.assign(switches, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    let count = 0;
    try {
      for (const names of isAnew ? wanted.map((name) => [name]) : [this.options.inProcess.tests]) {
        const tests = this.loadedOf(names, isAnew);
        switches.activeMutant = activeMutant.id;
        for (const one of tests.filter(({ id }) => !asked || asked.has(id))) {
          count += 1;
          const failure = runTest(one);
          if (failure) {
            return { failure, count, isOverLimit: isBeyond() };
          }
        }
        switches.activeMutant = isStatic ? activeMutant.id : undefined;
      }
      return { count, isOverLimit: isBeyond() };
    } catch (error) {
      return { failure: { test: wanted[0] ?? '', message: String(error) }, count, isOverLimit: isBeyond() };
    } finally {
      Object.assign(switches, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    }
  }

  private loadedOf(names: readonly string[], isAnew: boolean): readonly Test[] {
    if (isAnew || this.tests.length === 0) {
      this.tests = this.loadTests(names);
    }
    return this.tests;
  }

  private drop(): void {
    this.tests = [];
    forget();
  }

  /** Every file of tests with modules of its own where memory matters, as in jest. */
  private loadTests(names: readonly string[]): readonly Test[] {
    collected = [];
    if (this.options.inProcess.isFresh) {
      forget();
    }
    for (const name of names) {
      file = name;
      path = [];
      delete require.cache[join(process.cwd(), name)];
      require(join(process.cwd(), name));
    }
    return collected;
  }
}

/** The quickest files of tests first, as they took it without a change: most changes are noticed before the whole engine is loaded. */
const ORDER = 'tests-in-order.json';

function inOrder(tests: readonly string[]): readonly string[] {
  return existsSync(ORDER) ? (JSON.parse(readFileSync(ORDER, 'utf8')) as string[]) : tests;
}

function isBeyond(): boolean {
  return switches.hitLimit !== undefined && (switches.hitCount ?? 0) > switches.hitLimit;
}

/** Every module of the copy is loaded anew when it is next asked for. */
function forget(): void {
  const own = join(process.cwd(), '/');
  for (const name of Object.keys(require.cache)) {
    if (name.startsWith(own) && !name.includes('node_modules')) {
      delete require.cache[name];
    }
  }
}

function runTest({ id, run }: Test): Failure | undefined {
  switches.currentTestId = id;
  try {
    run();
    return undefined;
  } catch (error) {
    return { test: id, message: error instanceof Error ? error.message : String(error) };
  } finally {
    switches.currentTestId = undefined;
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }];
