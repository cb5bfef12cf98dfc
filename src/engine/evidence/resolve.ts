import type { Scope, Stage, Statement } from '../../model/quantity';
import type { Facts } from '../facts';
import { byQuantity, scopeKey } from './beliefs';
import type { Consensus } from './consensus';
import { type SchoolPart, SENIORS, WEIGHTS } from './schools';

/** The value of a quantity for a school or part, with what it rests on. */
export interface Resolved {
  readonly value: number;
  readonly approximate: boolean;
  /** Rests on counting a list that nothing else confirms: the list may be incomplete. */
  readonly isUnconfirmed: boolean;
  readonly statements: readonly Statement[];
}

/** What the workbook gives for a quantity of a school part; `undefined` where it gives nothing. */
export function resolve(facts: Facts, id: string, part: SchoolPart): Resolved | undefined {
  return (
    direct(facts, id, part) ??
    fromParts(facts, id, part) ??
    madeUp(facts, id, part) ??
    fromClasses(facts, id, part)
  );
}

/** The facts as one ledger sees them: its own statements before everybody else's. */
export function asSeenBy(facts: Facts, ledger: number): Facts {
  const believed = new Map(
    [...facts.believed].map(([key, consensus]): [string, Consensus] => {
      const all = [...consensus.agreeing, ...consensus.disagreeing];
      const own = consensus.disagreeing.filter((statement) => statement.ledger === ledger);
      const [first] = own;
      return [
        key,
        first
          ? { value: first.value, approximate: first.approximate, agreeing: own, disagreeing: all }
          : consensus,
      ];
    }),
  );
  return { ...facts, believed, believedOf: byQuantity(believed) };
}

function believedIn(facts: Facts, id: string, scope: Scope): Consensus | undefined {
  return facts.believed.get(scopeKey(id, scope));
}

function direct(facts: Facts, id: string, { school, stage, isShared }: SchoolPart): Resolved | undefined {
  const whole: Scope = school === undefined ? {} : { school };
  const staged = stage === undefined ? undefined : believedIn(facts, id, { ...whole, stage });
  if (staged) {
    return resolved(staged);
  }
  const all = believedIn(facts, id, whole);
  if (!all || !isShared) {
    return all && resolved(all);
  }
  if (!facts.quantities.get(id)?.shared || stage === undefined) {
    return undefined;
  }
  const share = shareOf(facts, whole, stage);
  return share === undefined ? undefined : { ...resolved(all), value: all.value * share };
}

function resolved({ value, approximate, agreeing }: Consensus): Resolved {
  const [best] = agreeing;
  const isUnconfirmed = best?.origin === 'counted' && new Set(agreeing.map(({ ledger }) => ledger)).size < 2;
  return { value, approximate, isUnconfirmed, statements: agreeing };
}

/** Facilities of a school of several stages belong to its parts by weighted pupils. */
function shareOf(facts: Facts, whole: Scope, stage: Stage): number | undefined {
  const part = { ...(whole.school === undefined ? {} : { school: whole.school }), isShared: true };
  const primary = resolve(facts, 'pupils', { ...part, stage: 'primary' })?.value;
  const junior = resolve(facts, 'pupils', { ...part, stage: 'junior' })?.value;
  const senior = believedIn(facts, SENIORS, whole)?.value ?? 0;
  const own = stage === 'primary' ? primary : junior;
  // A 完全中学 has no primary part that anybody could state.
  const isKnown = senior > 0 || (primary !== undefined && junior !== undefined);
  return own === undefined || own === 0 || !isKnown
    ? undefined
    : splitShare({ primary: primary ?? 0, junior: junior ?? 0, senior }, stage);
}

/** Share of a stage in what all parts use: 小 A/(A+1.1B+1.32C), 初 1.1B/(A+1.1B+1.32C). */
export function splitShare(
  { primary, junior, senior = 0 }: Readonly<Record<Stage, number>> & { readonly senior?: number },
  stage: Stage,
): number {
  const weighted = { primary: primary * WEIGHTS.primary, junior: junior * WEIGHTS.junior };
  return weighted[stage] / (weighted.primary + weighted.junior + senior * WEIGHTS.senior);
}

/** Sum of the parts; a part that nobody states makes the sum a lower bound: approximate. */
function fromParts(facts: Facts, id: string, part: SchoolPart): Resolved | undefined {
  for (const ids of facts.quantities.get(id)?.sumsOf ?? []) {
    const known = ids.map((one) => direct(facts, one, part)).filter((one) => one !== undefined);
    const [main] = ids;
    if (
      known.length === ids.length ||
      (main !== undefined && facts.quantities.get(id)?.shared && direct(facts, main, part))
    ) {
      return {
        value: known.reduce((sum, { value }) => sum + value, 0),
        approximate: known.length < ids.length || known.some(({ approximate }) => approximate),
        isUnconfirmed: known.some(({ isUnconfirmed }) => isUnconfirmed),
        statements: known.flatMap(({ statements }) => statements),
      };
    }
  }
  return undefined;
}

/** What the quantity is made of at the part's stage; parts that nobody states make it a lower bound. */
function madeUp(facts: Facts, id: string, part: SchoolPart): Resolved | undefined {
  const ids = part.stage && facts.quantities.get(id)?.madeOf?.[part.stage];
  const known = (ids ?? []).map((one) => direct(facts, one, part)).filter((one) => one !== undefined);
  return known.length === 0 || !ids
    ? undefined
    : {
        value: known.reduce((sum, { value }) => sum + value, 0),
        approximate: known.length < ids.length || known.some(({ approximate }) => approximate),
        isUnconfirmed: known.some(({ isUnconfirmed }) => isUnconfirmed),
        statements: known.flatMap(({ statements }) => statements),
      };
}

/** A part's own classes, where the ledgers list classes: 一–六 primary, 七–九 junior. */
function fromClasses(
  facts: Facts,
  id: string,
  { school, stage, isShared }: SchoolPart,
): Resolved | undefined {
  if (!isShared || school !== undefined || stage === undefined) {
    return undefined;
  }
  const own = (facts.believedOf.get(id) ?? []).filter(
    ({ agreeing }) => stageOfClass(agreeing[0]?.scope.className) === stage,
  );
  return own.length === 0
    ? undefined
    : {
        value: own.reduce((sum, { value }) => sum + value, 0),
        approximate: own.some(({ approximate }) => approximate),
        isUnconfirmed: true,
        statements: own.flatMap(({ agreeing }) => agreeing.slice(0, 1)),
      };
}

function stageOfClass(className: string | undefined): Stage | undefined {
  return className === undefined
    ? undefined
    : /^[一二三四五六]/.test(className)
      ? 'primary'
      : /^[七八九]/.test(className)
        ? 'junior'
        : undefined;
}
