import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerKind, LedgerView, Scene } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { date, text } from '../parts/column';
import { demandOf, placeOf, underDemand } from '../parts/complain';
import { bareName, namesOf } from '../parts/people';
import { gender, remark, seq, teacherName } from '../parts/person-columns';

/** Nobody whose conduct was found wanting is honoured or promoted. */
const unqualified: LedgerCheck = {
  id: 'awards-conduct',
  about: '师德不合格的有没有评优',
  needs: ['name'],
  against: ['teacher-ethics'],
  check: honouredInSpite,
};

function* honouredInSpite(ledger: LedgerView, scene: Scene): Iterable<Complaint> {
  const demand = demandOf(scene, 'awards-conduct');
  const failed = scene
    .ledgers('teacher-ethics')
    .flatMap(({ records }) =>
      records.filter((record) => /^不合格|^不称职|^不达标/.test(record.text('result'))),
    );
  const names = new Map(failed.map((record) => [bareName(record.text('name')), record]));
  for (const record of ledger.records) {
    const appraisal = names.get(bareName(record.text('name')));
    if (appraisal) {
      yield {
        cell: placeOf(ledger, record, 'name'),
        related: placesOf(appraisal, 'result'),
        ...underDemand(demand, 'query'),
        message: `${bareName(record.text('name'))}的师德考核是“${appraisal.text('result')}”,却在评优名单里。师德不合格的实行一票否决,请核对。`,
        actual: '师德不合格',
        required: '师德合格',
      };
    }
  }
}

/** 评优评先、表彰、职称晋升名单. */
export const awards: LedgerKind = {
  id: 'awards',
  label: '评优表彰名单',
  titles: [
    '评优评先',
    '评先评优',
    '表彰',
    '优秀教师名单',
    '先进名单',
    '职称晋升名单',
    '职称评审名单',
    '荣誉',
    '评优',
  ],
  fields: [
    seq,
    teacherName,
    gender,
    text(
      'honour',
      '荣誉|荣誉称号|拟表彰项目|推荐类别|推荐称号|荣誉名称|表彰名称|获奖名称|称号|奖项|评优类别|晋升职称|推荐项目',
    ),
    text('level', '级别|表彰级别|荣誉级别|授予级别'),
    date('date', '时间|表彰时间|获奖时间|授予时间|日期|年度'),
    text('issuer', '表彰单位|授予单位|颁发单位|发证单位'),
    remark,
  ],
  identifiedBy: [
    ['name', 'honour', 'level'],
    ['name', 'honour', 'date'],
    ['name', 'honour', 'issuer'],
  ],
  topic: ['评优', '评先', '表彰', '优秀', '先进', '荣誉', '晋升', '职称'],
  nameFields: ['name'],
  relations: [],
  states: [],
  checks: [
    unqualified,
    {
      id: 'awards-known',
      about: '评优教师与花名册',
      needs: ['name'],
      against: ['teacher-roster'],
      *check(ledger, scene) {
        const staff = namesOf(scene.ledgers('teacher-roster'), 'name');
        for (const record of staff.size > 0 ? ledger.records : []) {
          const name = bareName(record.text('name'));
          if (name !== '' && !staff.has(name)) {
            yield {
              cell: placeOf(ledger, record, 'name'),
              severity: 'query',
              message: `${name}不在教师花名册里。请核对姓名;已调离的请注明。`,
              actual: name,
              required: '教师花名册里的教师',
            };
          }
        }
      },
    },
  ],
};
