import type { LedgerView } from '../../model/ledger';

/** An item as ledgers keep it: the columns of its result, score and level, and which item of the standard it is by sex. */
export interface Column {
  readonly raw: string;
  readonly score: string;
  readonly level: string;
  readonly item: Readonly<Record<'男' | '女', string>>;
  readonly isTime: boolean;
}

function column(raw: string, stem: string, item: string, ofGirls = item): Column {
  return {
    raw,
    score: `${stem}_score`,
    level: `${stem}_level`,
    item: { 男: item, 女: ofGirls },
    isTime: /^run(?!50$)/.test(raw),
  };
}

const columns: readonly Column[] = [
  column('vital_capacity', 'vital', 'vital_capacity'),
  column('run50', 'run50', 'run50'),
  column('sit_reach', 'sit_reach', 'sit_reach'),
  column('rope', 'rope', 'rope'),
  column('situp', 'situp', 'situp'),
  column('run50x8', 'run50x8', 'run50x8'),
  column('long_jump', 'long_jump', 'long_jump'),
  column('pull_up', 'pull_up', 'pull_up'),
  column('pull_situp', 'pull_situp', 'pull_up', 'situp'),
  column('run1000', 'run1000', 'run1000'),
  column('run800', 'run800', 'run800'),
  column('run_long', 'run_long', 'run1000', 'run800'),
];

/** The items that a ledger has a result or a score of. */
export function columnsOf(view: LedgerView): readonly Column[] {
  return columns.filter(({ raw, score }) => view.has(raw) || view.has(score));
}
