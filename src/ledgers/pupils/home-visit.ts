import type { LedgerCheck, LedgerKind } from '../../model/ledger';
import { column, person, text } from '../parts/column';
import { demandOf, underDemand } from '../parts/complain';
import { namesOf, pupilsKnown } from '../parts/people';
import { address, gender, grade, gradeClass, phone, pupilName, remark, seq } from '../parts/person-columns';

/** Every pupil left behind is visited. */
const everyLeftBehindVisited: LedgerCheck = {
  id: 'home-visit',
  about: '留守儿童都家访了没有',
  needs: ['name'],
  against: ['left-behind'],
  *check(ledger, scene) {
    const demand = demandOf(scene, 'home-visit');
    const visited = namesOf(scene.ledgers('home-visit'), 'name');
    const missing = [...namesOf(scene.ledgers('left-behind'), 'name')].filter((name) => !visited.has(name));
    if (demand && visited.size > 0 && missing.length > 0) {
      yield {
        cell: ledger.anchor,
        ...underDemand(demand, 'query'),
        message: `留守儿童台账里有${missing.length}人没有家访记录(${missing.slice(0, 3).join('、')}${missing.length > 3 ? '等' : ''})。要求定期家访和通话,请补记。`,
        actual: `缺 ${missing.length} 人`,
        required: '每名留守儿童',
      };
    }
  },
};

/** 家访记录: one row per visit to a pupil's family. */
export const homeVisit: LedgerKind = {
  id: 'home-visit',
  label: '家访记录',
  titles: ['家访记录', '家访登记', '家访台账', '家访统计', '家访情况', '走访记录', '家访'],
  fields: [
    seq,
    column(
      'visit_date',
      '家访时间|家访日期|时间|日期|走访时间|访问时间|走访日期',
      { type: 'date', notAfter: 'filled', inPeriod: true },
      { required: 'error', fillsDown: true },
    ),
    pupilName,
    gender,
    gradeClass('query'),
    grade,
    person('guardian_name', '家长|家长姓名|监护人|监护人姓名|受访家长|受访人'),
    address,
    text('visitor', '家访教师|家访人|家访老师|走访教师|家访人员|教师|参与教师|走访人|班主任', {
      required: 'error',
      fillsDown: true,
    }),
    text('mode', '家访方式|方式|形式|家访形式|走访方式'),
    text('content', '家访内容|内容|家访目的|谈话内容|家访情况|家访记录|家访主题|走访内容|交流内容', {
      required: 'query',
    }),
    text('result', '家访效果|效果|家长意见|家长反馈|家长建议|反馈意见|处理结果|家访结果|家长意见和建议'),
    phone,
    remark,
  ],
  identifiedBy: [
    ['name', 'visit_date', 'visitor'],
    ['name', 'visit_date', 'content'],
    ['name', 'visitor', 'content'],
  ],
  layouts: ['rows', 'columns', 'key-value'],
  nameFields: ['name', 'visit_date'],
  relations: [],
  states: [],
  checks: [pupilsKnown, everyLeftBehindVisited],
};
