import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { placeOf, plain } from '../parts/complain';
import { fundQuantity } from './fund';
import { yuanIn } from './fund-checks';

/** A share of the payroll implies the payroll, which cannot exceed all the money the school has. */
export const impliedPayroll: LedgerCheck = {
  id: 'implied-payroll',
  about: '工资总额说得通',
  needs: [],
  uses: ['value', 'training_fund_ratio', 'item'],
  check: impossiblePayroll,
};

function* impossiblePayroll(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const all = ledger.records.find((record) => fundQuantity(record.text('item')) === 'education-fund');
  const available = all ? yuanIn(ledger, all) : undefined;
  const implied = payrollOfProfile(scene);
  if (all && available !== undefined && implied && implied.value > available) {
    yield {
      cell: placeOf(ledger, all, 'value'),
      related: implied.places,
      severity: 'query',
      message: `教育经费${plain(available)}元,少于由培训经费和占工资比例推算出的工资总额约${plain(implied.value)}元。请核对经费总额是否含工资,或改正比例。`,
      actual: `${plain(available)} 元`,
      required: `≥ ${plain(implied.value)} 元`,
    };
  }
}

/** Training fund ÷ its share of the payroll, as the school profile states them. */
function payrollOfProfile(scene: Scene) {
  const profile = scene.ledgers('school-profile').flatMap(({ records }) => records);
  const fund = profile.find((record) => record.number('training_fund') !== undefined);
  const share = profile.find((record) => record.number('training_fund_ratio') !== undefined);
  const amount = fund?.number('training_fund');
  const ratio = share?.number('training_fund_ratio');
  if (!fund || !share || amount === undefined || !ratio) {
    return undefined;
  }
  const fraction = ratio > 1 ? ratio / 100 : ratio;
  return {
    value: Math.round(amount / fraction),
    places: [...placesOf(fund, 'training_fund'), ...placesOf(share, 'training_fund_ratio')],
  };
}

/** The stated share of the payroll implies a payroll above everything the school is said to have. */
export const profilePayroll: LedgerCheck = {
  id: 'implied-payroll',
  about: '工资总额说得通',
  needs: [],
  uses: ['value', 'training_fund_ratio', 'item'],
  check: impliedTooMuch,
};

function* impliedTooMuch(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const implied = payrollOfProfile(scene);
  const all = scene.quantity('education-fund');
  const record = ledger.records.find((one) => one.number('training_fund_ratio') !== undefined);
  if (record && implied && all && implied.value > all.value) {
    yield {
      cell: placeOf(ledger, record, 'training_fund_ratio'),
      related: [...implied.places, all.place],
      severity: 'query',
      message: `按这个比例推算,教师工资总额约${plain(implied.value)}元,超过教育经费${plain(all.value)}元。请核对培训经费、比例和经费总额。`,
      actual: record.text('training_fund_ratio'),
      required: `工资总额 ≤ ${plain(all.value)} 元`,
    };
  }
}
