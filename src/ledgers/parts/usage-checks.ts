import type { LedgerCheck } from '../../model/ledger';
import { plain } from './complain';
import { complainAt } from './people';

/** The number of uses that a summary states against the rows of the log. */
export const usesAsLogged: LedgerCheck = {
  id: 'usage-count',
  *check(ledger, scene) {
    const logs = scene
      .ledgers('multimedia-usage')
      .filter((other) => other.has('date') && !other.has('usage_count'));
    const logged = logs.flatMap((log) => log.records);
    if (!ledger.has('usage_count') || ledger.has('date') || logged.length === 0) {
      return;
    }
    for (const record of ledger.records) {
      const name = record.classOf('class_name')?.name;
      const stated = record.number('usage_count');
      const uses = logged.filter((use) => use.classOf('class_name')?.name === name);
      if (name !== undefined && stated !== undefined && uses.length !== stated) {
        yield* complainAt(record, 'usage_count', {
          related: uses.slice(0, 3).flatMap((use) => use.place('class_name') ?? []),
          severity: 'error',
          message: `${name}使用次数写${plain(stated)}次,使用记录里只有${uses.length}次,相差${plain(Math.abs(stated - uses.length))}次。请按记录改正,或补登漏记的使用。`,
          actual: `${plain(stated)} 次`,
          required: `${uses.length} 次`,
          missing: `相差 ${plain(Math.abs(stated - uses.length))} 次`,
        });
      }
    }
  },
};

/** √ and × against the number that the header demands ("达标(≥10次)"). */
export const usesClaimed: LedgerCheck = {
  id: 'usage-claim',
  *check(ledger) {
    const bound = Number(
      /(?:≥|>=|不少于|达到)(\d+)/.exec(ledger.header('is_compliant').normalize('NFKC'))?.[1] ?? Number.NaN,
    );
    if (Number.isNaN(bound) || !ledger.has('usage_count')) {
      return;
    }
    for (const record of ledger.records) {
      const stated = record.number('usage_count');
      const claimed = record.yes('is_compliant');
      if (stated !== undefined && claimed !== undefined && claimed !== stated >= bound) {
        yield* complainAt(record, 'is_compliant', {
          related: [record.place('usage_count')].filter((place) => place !== undefined),
          severity: 'error',
          message: `${record.text('class_name')}使用${plain(stated)}次,${stated >= bound ? '已达到' : '不到'}${bound}次,却填“${record.text('is_compliant')}”。请改正。`,
          actual: record.text('is_compliant'),
          required: stated >= bound ? '√' : '×',
        });
      }
    }
  },
};
