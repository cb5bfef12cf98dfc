import type { LedgerKind } from '../../model/ledger';
import { ENGINE_RULES, type RuleGroup } from './engine-rules';

/** A rule as the list of rules shows it. */
export interface Rule {
  readonly id: string;
  readonly group: RuleGroup;
  /** What it says, in a clerk's words. */
  readonly about: string;
  /** Ledgers and fields without which it says nothing. */
  readonly needs: readonly string[];
}

/** Rules that are no more, and what says it now. */
export const REMOVED: Readonly<Record<string, string>> = {
  'figure-unlike-others': 'unit-slip,以及各栏的加减、比率关系(sum-mismatch 等)',
};

/** A rule that an indicator of a standard makes: its requirement says what is demanded. */
const OF_STANDARDS = /^(?:standard|variation)-/;

/** Every rule of the engine and of the kinds, by id; what the chosen standards make is one line each way. */
export function rulesOf(kinds: readonly LedgerKind[]): readonly Rule[] {
  const rules = new Map<string, Rule>();
  for (const [group, ids] of Object.entries(ENGINE_RULES)) {
    for (const [id, about] of Object.entries(ids)) {
      rules.set(id, { id, group: group as RuleGroup, about, needs: [] });
    }
  }
  for (const { label, checks, fields } of kinds) {
    for (const { id, about, needs, reckons, against = [] } of checks) {
      const known = rules.get(id);
      const names = needs.map((need) => fields.find(({ field }) => field === need)?.label ?? need);
      const group = known?.group ?? (reckons ? '算术' : against.length > 0 ? '各处一致' : '台账内容');
      const own = `${label}${names.length === 0 ? '' : `:${names.join('、')}`}`;
      rules.set(id, { id, group, about: known?.about ?? about, needs: [...(known?.needs ?? []), own] });
    }
  }
  return [...rules.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The group of a rule; of one that no list names, what the kinds check by themselves. */
export function groupOf(rule: string, rules: ReadonlyMap<string, Rule>): RuleGroup {
  return OF_STANDARDS.test(rule) ? '标准' : (rules.get(rule)?.group ?? '台账内容');
}
