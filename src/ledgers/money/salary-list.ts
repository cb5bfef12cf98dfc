import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { amount } from '../parts/column';
import { demandOf, placeOf, plain, underDemand } from '../parts/complain';
import { bareName } from '../parts/people';
import { remark, seq, teacherName } from '../parts/person-columns';

/** Everybody is paid what is due. */
const paidInFull: LedgerCheck = { id: 'salary-paid', about: '工资是否足额', needs: ['name'], check: owed };

function* owed(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const demand = demandOf(scene, 'salary-paid');
  for (const record of ledger.records) {
    const [due, paid, open] = ['due', 'paid', 'owed'].map((field) => record.number(field));
    const missing =
      open ?? (due !== undefined && paid !== undefined && !ledger.has('deducted') ? due - paid : 0);
    if (missing > 0) {
      yield {
        cell: placeOf(ledger, record, open === undefined ? 'paid' : 'owed'),
        related: placesOf(record, 'due', 'paid'),
        ...underDemand(demand, 'query'),
        message: `${bareName(record.text('name'))}欠发工资${plain(missing)}元。要求按时足额发放,请补发或说明原因(代扣的请单列)。`,
        actual: `欠 ${plain(missing)} 元`,
        required: '足额发放',
        missing: `还差${plain(missing)}元`,
      };
    }
  }
}

/** 教师工资发放表: what is due to everybody and what was paid. */
export const salaryList: LedgerKind = {
  id: 'salary-list',
  label: '工资发放表',
  titles: ['工资发放', '教师工资', '工资表', '绩效工资', '津补贴发放', '工资花名册', '工资明细'],
  fields: [
    seq,
    teacherName,
    amount('due', '应发工资|应发|应发合计|应发金额|应发数|应付工资', { unit: '元' }),
    amount('deducted', '代扣|扣款|扣款合计|代扣合计|社保|公积金|个税', { unit: '元' }),
    amount('paid', '实发工资|实发|实发合计|实发金额|实发数|已发工资|已发', { unit: '元' }),
    amount('owed', '欠发|欠发工资|欠发金额|未发|拖欠|拖欠金额|未发放', { unit: '元' }),
    remark,
  ],
  identifiedBy: [
    ['name', 'due', 'paid'],
    ['name', 'owed'],
  ],
  topic: ['工资', '绩效', '津补贴', '津贴'],
  nameFields: ['name'],
  relations: [{ type: 'difference', result: 'owed', from: 'due', minus: 'paid', floor: true }],
  states: [],
  checks: [paidInFull],
};
