import type { Indicator } from '../model/indicator';
import type { LedgerView, RecordView } from '../model/ledger';
import { demandKey, settingKey } from '../model/own-standard';
import type { Standard } from '../model/standard';
import { buildOwn } from './own-standard/build';
import { badEntry, type Entry, type Origin, readEntry } from './own-standard/entries';
import type { Raised } from './raised';

const SHEET = 'own-standard';

/**
 * The chosen packs with what the sheet 标准设置 in the workbook changes in them. The sheet is the memory of it: every
 * face reads it with the other sheets, and where it is taken out the packs hold as they are.
 */
export function withOwnStandards(
  standards: readonly Standard[],
  views: readonly LedgerView[],
  indicators: readonly Indicator[],
): { readonly standards: readonly Standard[]; readonly raised: readonly Raised[] } {
  const records = views.filter(({ kind }) => kind === SHEET).flatMap((view) => view.records);
  if (records.length === 0) {
    return { standards, raised: [] };
  }
  const raised: Raised[] = [];
  const origins = new Map(standards.flatMap((standard) => originsOf(standard, indicators)));
  const entries = new Map<string, Entry>();
  for (const record of records) {
    const key = record.text('row_id').trim();
    const origin = origins.get(key);
    if (!origin) {
      raised.push(...unknownLine(record, key, standards));
    } else if (entries.has(key)) {
      raised.push(...badEntry(record, 'item', '这一行和前面的一行编号相同。'));
    } else {
      const read = readEntry(record, origin);
      entries.set(key, read.entry);
      raised.push(...read.raised);
    }
  }
  const own = standards.map((standard) => {
    const isSet = [...entries.keys()].some((key) => key.startsWith(`${standard.id}/`));
    return isSet ? buildOwn(standard, entries) : { standard, raised: [] };
  });
  return {
    standards: own.map(({ standard }) => standard),
    raised: [...raised, ...own.flatMap((one) => one.raised)],
  };
}

/** A line of a pack that is not chosen now says nothing; one that people wrote themselves hangs on nothing. */
function unknownLine(record: RecordView, key: string, standards: readonly Standard[]): readonly Raised[] {
  const isOfChosen = standards.some(({ id }) => key.startsWith(`${id}/`));
  return (key === '' && record.text('bound').trim() !== '') || isOfChosen
    ? badEntry(record, 'item', '这一行没有编号,或编号被改过,不知道是哪一项要求。新加的要求不能识别。')
    : [];
}

/** Every line that the sheet may have of a pack. */
function originsOf(
  standard: Standard,
  indicators: readonly Indicator[],
): readonly (readonly [key: string, origin: Origin])[] {
  const { id, requirements, demands, provisions, combinations } = standard;
  return [
    ...requirements.map((one): readonly [string, Origin] => {
      const unit = indicators.find((indicator) => indicator.id === one.indicator)?.unit;
      const isRate = unit === '%' && one.measure !== 'variation';
      return [settingKey(id, 'bound', one.id), { bound: one.bound, ...(isRate ? { unit } : {}) }];
    }),
    ...demands.map((one): readonly [string, Origin] => [
      settingKey(id, 'demand', demandKey(one)),
      one.bound === undefined ? {} : { bound: one.bound },
    ]),
    ...provisions.map((one): readonly [string, Origin] => [settingKey(id, 'row', one.id), {}]),
    ...combinations.map(({ group, atLeast }): readonly [string, Origin] => [
      settingKey(id, 'rule', group),
      { bound: atLeast },
    ]),
  ];
}
