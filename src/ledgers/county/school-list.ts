import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, Scene } from '../../model/ledger';
import { figure, person, remark, sequence, text } from '../parts/column';
import { demandOf, plain, underDemand } from '../parts/complain';

/** As many primary schools are listed as are to be kept. */
const allListed: LedgerCheck = {
  id: 'schools-kept',
  about: '保留的学校齐不齐',
  needs: ['school_name'],
  check: notAll,
};

function* notAll(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const demand = demandOf(scene, 'schools-kept');
  const schools = ledger.records.filter(
    (record) => !/幼儿园|教学点/.test(record.text('school_name') + record.text('school_type')),
  );
  const names = new Set(schools.map((record) => record.text('school_name').replace(/\s+/g, '')));
  if (demand?.bound !== undefined && names.size > 0 && names.size !== demand.bound) {
    yield {
      cell: ledger.anchor,
      ...underDemand(demand, 'query'),
      severity: 'query',
      message: `名录里有小学${plain(names.size)}所,方案保留${plain(demand.bound)}所,相差${plain(Math.abs(names.size - demand.bound))}所。请核对漏列或多列的学校。`,
      actual: `${plain(names.size)} 所`,
      required: `${plain(demand.bound)} 所`,
    };
  }
}

/** 学校名录: the schools of a town, one per line. */
export const schoolList: LedgerKind = {
  id: 'school-list',
  label: '学校名录',
  titles: ['学校名录', '学校名单', '学校一览', '保留学校', '学校布局'],
  fields: [
    sequence,
    text('school_name', '学校名称|学校|单位名称|校名', { required: 'error' }),
    text('school_type', '学校类别|类别|办学类型|类型|性质'),
    text('address', '地址|所在村|校址'),
    person('principal', '校长|负责人'),
    figure('students', '学生数|在校生数|在校生'),
    remark,
  ],
  identifiedBy: [
    ['school_name', 'school_type'],
    ['school_name', 'address'],
  ],
  topic: ['名录', '名单', '一览', '布局', '保留'],
  nameFields: ['school_name'],
  relations: [],
  states: [],
  checks: [allListed],
};
