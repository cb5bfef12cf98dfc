import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, RecordView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { date, figure, person, remark, sequence, text } from '../parts/column';
import { demandOf, placeOf, underDemand } from '../parts/complain';
import { listsAll } from '../parts/registers';

/** 自查报告 → 自评报告 → 整改方案: what builds on another paper is not older than it. */
const datesInOrder: LedgerCheck = {
  id: 'documents-in-order',
  about: '材料日期先后',
  needs: ['date', 'document_name'],
  check: reversed,
};

function* reversed(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const demand = demandOf(scene, 'documents-in-order');
  const steps = (demand?.items ?? []).flatMap((item) => {
    const record = ledger.records.find((one) => new RegExp(item).test(one.text('document_name')));
    return record?.date('date') ? [record] : [];
  });
  for (const [index, record] of steps.entries()) {
    const before: RecordView | undefined = steps[index - 1];
    const [earlier, later] = [before?.date('date'), record.date('date')];
    if (before && earlier && later && later.until < earlier.iso) {
      yield {
        cell: placeOf(ledger, record, 'date'),
        related: placesOf(before, 'date'),
        ...underDemand(demand, 'query'),
        message: `“${record.text('document_name')}”的日期${record.text('date')}早于“${before.text('document_name')}”的${before.text('date')}。应先有${before.text('document_name')},请核对日期。`,
        actual: record.text('date'),
        required: `不早于 ${before.text('date')}`,
      };
    }
  }
}

/** 档案目录: the papers that an inspection asks for, one per line. */
export const documentRegister: LedgerKind = {
  id: 'document-register',
  label: '档案目录',
  titles: [
    '档案目录',
    '材料目录',
    '卷内目录',
    '资料目录',
    '档案清单',
    '材料清单',
    '文件目录',
    '制度目录',
    '档案盒目录',
  ],
  fields: [
    sequence,
    text('category', '类别|档案类别|一级目录|盒名|卷名', { fillsDown: true }),
    text(
      'document_name',
      '材料名称|文件名称|档案名称|资料名称|题名|文件题名|制度名称|文件材料名称|档案内容',
      { required: 'error' },
    ),
    text('document_no', '文号|文件编号|档号|编号|档案号'),
    date('date', '形成日期|日期|形成时间|时间|成文日期|发文日期|制定时间|制定日期|年月'),
    figure('pages', '页数|页号|页码|份数'),
    person('responsible', '责任者|责任人|负责人|保管人'),
    remark,
  ],
  identifiedBy: [
    ['document_name', 'date'],
    ['document_name', 'pages'],
    ['document_name', 'document_no'],
  ],
  topic: ['档案', '材料', '资料', '目录', '制度', '文件'],
  nameFields: ['document_name'],
  relations: [],
  states: [],
  checks: [listsAll('documents-listed', ['document_name', 'category']), datesInOrder],
};
