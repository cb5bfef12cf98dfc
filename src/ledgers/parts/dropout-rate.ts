import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import { placeOf, placesOf, quoted } from './complain';

const names = ['school_name', 'class_name', 'grade', 'town', 'term'];

/** The records, and the 合计 lines, which say the same of the whole. */
function linesOf(ledger: LedgerView): readonly RecordView[] {
  return [...ledger.records, ...ledger.totals.map(({ record }) => record)].filter(
    ({ role }) => role !== 'statistic',
  );
}

/** 辍学率 = dropouts by the pupils of the beginning (some divide by those of the end), in ‰ or %. */
export const dropoutRate: LedgerCheck = { id: 'dropout-rate', check: wrongRates };

function* wrongRates(ledger: LedgerView): Iterable<Complaint> {
  if (!ledger.has('dropout_rate') || !ledger.has('dropouts')) {
    return;
  }
  const header = ledger.header('dropout_rate').normalize('NFKC');
  const scales = /‰|千分/.test(header) ? [1000] : /%|百分/.test(header) ? [100] : [100, 1000, 1];
  const judged = linesOf(ledger).flatMap((record) => {
    const stated = record.reading('dropout_rate');
    const dropouts = record.number('dropouts') ?? (record.isBlank('dropouts') ? 0 : undefined);
    const wholes = ['opening', 'closing']
      .map((field) => record.number(field) ?? 0)
      .filter((whole) => whole > 0);
    if (!stated || dropouts === undefined || wholes.length === 0) {
      return [];
    }
    const own = stated.unit === '%' ? [100] : stated.unit === '‰' ? [1000] : scales;
    const value = stated.unit === '%' || stated.unit === '‰' ? stated.value * (own[0] ?? 1) : stated.value;
    const rates = own.flatMap((scale) => wholes.map((whole) => (dropouts / whole) * scale));
    const fits = rates.some((rate) => Math.abs(rate - value) <= 0.5 * 10 ** -stated.decimals + 1e-9);
    return [{ record, fits, right: (rates[0] ?? 0).toFixed(Math.max(2, stated.decimals)) }];
  });
  const wrong = judged.filter(({ fits }) => !fits);
  for (const { record, right } of wrong.length > judged.length / 2 ? [] : wrong) {
    yield {
      cell: placeOf(ledger, record, 'dropout_rate'),
      related: placesOf(record, 'dropouts', 'opening'),
      severity: 'error',
      message: `${quoted(record, ...names)}的辍学率写${record.text('dropout_rate')},按本行人数是${right}。请重新计算,并核对单位(%或‰)。`,
      actual: record.text('dropout_rate'),
      required: right,
    };
  }
}
