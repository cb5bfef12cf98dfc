import type { Field, LedgerCheck, LedgerKind, RecordView } from '../../model/ledger';
import { pastDate, person, text } from '../parts/column';
import { demandOf, plain, underDemand } from '../parts/complain';
import { bareName, complainAt } from '../parts/people';
import {
  address,
  gender,
  grade,
  gradeClass,
  identity,
  idType,
  onStaff,
  phone,
  pupilName,
  remark,
  schoolName,
  seq,
  studentCode,
} from '../parts/person-columns';
import { ownGuardian } from './own-guardian';

const visits = ['第一次', '第二次', '第三次'] as const;

/** One round of bringing the pupil back: when, who, with what result. The first is also written without a number. */
function visit(number: 1 | 2 | 3): readonly Field[] {
  const word = visits[number - 1] ?? '';
  const ordinal = ['首', '二', '三'][number - 1] ?? '';
  const under = [word, `${ordinal}次`, `${word}劝返`, `${word}家访`, `第${number}次`];
  const headers = (own: readonly string[], alone: readonly string[]) => [
    ...own,
    ...own.flatMap((header) => [
      `${word}${header}`,
      `${word}劝返${header}`,
      `第${number}次${header}`,
      `第${number}次劝返${header}`,
      `${ordinal}次${header}`,
      `${ordinal}次劝返${header}`,
    ]),
    ...alone,
  ];
  // A column of days may be headed by the visit itself.
  const visitAlone = ['家访', '劝返', '走访'].flatMap((act) => [
    `${word}${act}`,
    `第${number}次${act}`,
    `${ordinal}次${act}`,
  ]);
  const field = (
    part: string,
    label: string,
    own: readonly string[],
    alone: readonly string[],
    content: Field['content'],
  ): Field => ({
    field: `visit${number}_${part}`,
    label: `${word}${label}`,
    headers: [...headers(own, number === 1 ? alone : []), ...(part === 'date' ? visitAlone : [])],
    ...(number === 1 ? {} : { under }),
    content,
    // Who went there, and what came of it, belongs to every visit that was made.
    ...(part === 'date'
      ? {}
      : { required: 'query', requiredWhen: (record) => !record.isBlank(`visit${number}_date`) }),
  });
  return [
    field(
      'date',
      '劝返时间',
      ['时间', '日期'],
      ['劝返时间', '劝返日期', '家访时间', '动员时间', '走访时间', '劝返动员时间'],
      { type: 'date' },
    ),
    field(
      'by',
      '劝返人员',
      ['人员', '劝返人', '劝返人员'],
      ['劝返人', '劝返人员', '家访人员', '动员人员', '参与人员', '劝返教师', '家访教师'],
      { type: 'text' },
    ),
    field(
      'result',
      '劝返结果',
      ['结果', '情况'],
      ['劝返结果', '劝返情况', '动员返校情况', '家访结果', '动员情况', '劝返成效'],
      { type: 'text' },
    ),
  ];
}

const BACK = /已返|返校|复学|已到校|在校|在读|送教|就读|已劝返|劝返成功|转学|休学/;
const AWAY = /未返|未复学|仍未|没有返|不返|拒绝|辍学|失学|未到校|失联|打工|务工|劝返中|正在劝返|^否|^×|不愿/;

/** The field that says how things stand: its own, else the result of the latest visit. */
function stateField(record: RecordView): string {
  const fields = ['status', 'visit3_result', 'visit2_result', 'visit1_result'];
  return fields.find((field) => record.has(field) && !record.isBlank(field)) ?? 'status';
}

/** `true` where the state of a pupil says that the pupil is not back at school; a blank says nothing. */
function isStillAway(record: RecordView): boolean {
  const status = record.text(stateField(record));
  return AWAY.test(status) && !/已返|已复学|已到校/.test(status);
}

function isBack(record: RecordView): boolean {
  return (
    !isStillAway(record) && (BACK.test(record.text('status')) || /^(?:是|√)/.test(record.text('status')))
  );
}

/** Every pupil who left is to be brought back; whoever is back has a day of return. */
const broughtBack: LedgerCheck = {
  id: 'not-returned',
  about: '劝返结果与复学时间',
  needs: ['status'],
  uses: ['return_date', 'visit1_result', 'visit2_result', 'visit3_result'],
  *check(ledger, scene) {
    for (const record of ledger.records) {
      const name = bareName(record.text('name'));
      if (isStillAway(record)) {
        const field = stateField(record);
        yield* complainAt(record, field, {
          ...underDemand(demandOf(scene, 'no-dropout'), 'error'),
          message: `${name}现状是“${record.text(field)}”。义务教育阶段不得辍学,请继续劝返,落实包保人,返校后补填返校时间。`,
          actual: record.text(field),
          required: '已返校',
        });
      } else if (
        isBack(record) &&
        ledger.has('return_date') &&
        record.isBlank('return_date') &&
        !/送教|转学|休学/.test(record.text('status'))
      ) {
        yield* complainAt(record, 'return_date', {
          severity: 'query',
          message: `${name}现状是“${record.text('status')}”,返校时间没有填。请补填。`,
          actual: '空白',
          required: '返校时间',
        });
      }
    }
  },
};

/** "辍学0人,辍学率0" below rows of pupils who have not come back. */
const dropoutClaim: LedgerCheck = {
  id: 'dropout-claim',
  about: '控辍保学的说法',
  needs: ['status'],
  uses: ['visit1_result', 'visit2_result', 'visit3_result'],
  *check(ledger, scene) {
    const away = ledger.records.filter(isStillAway);
    const pupils = scene.quantity('pupils-start') ?? scene.quantity('pupils');
    for (const { text, place } of [...ledger.titles, ...ledger.footers]) {
      const line = text.normalize('NFKC').replace(/\s+/g, '');
      const stated = /(?<!疑似|曾)(?:辍学|流失|失学)(?:学生)?(?:人数)?[:\uff1a为]?(\d+)(?:人|名)/.exec(
        line,
      )?.[1];
      const isZero = /(?:辍学|流失)率[:\uff1a为是]?0(?:\.0+)?(?:%|[,。;]|$)|无(?:一人)?辍学|零辍学/.test(
        line,
      );
      const wrong = stated === undefined ? isZero && away.length > 0 : Number(stated) < away.length;
      if (wrong) {
        const rate =
          pupils && pupils.value > 0
            ? `(${away.length}÷${plain(pupils.value)}=${plain((away.length / pupils.value) * 100)}%)`
            : '';
        yield {
          cell: place,
          related: away.slice(0, 10).flatMap((record) => record.place(stateField(record)) ?? []),
          severity: 'error',
          message: `这里写辍学${stated ?? '0'}人${isZero ? '、辍学率0' : ''},表中还有${away.length}名学生没有返校${rate}。请改成与各行一致。`,
          actual: `${stated ?? '0'}人`,
          required: `${away.length}人`,
        };
      }
    }
  },
};

/** 控辍保学台账: one row per pupil who has left or may leave, with what was done to bring the pupil back. */
export const dropoutControl: LedgerKind = {
  id: 'dropout-control',
  label: '控辍保学台账',
  titles: '控辍保学|辍学学生|疑似辍学|劝返复学|一生一案|防流控辍|失学辍学|辍学|控辍|劝返'.split('|'),
  fields: [
    seq,
    schoolName,
    pupilName,
    gender,
    gradeClass('query'),
    grade,
    idType,
    identity('query', 'error'),
    studentCode(undefined, 'error'),
    person('guardian_name', '监护人|监护人姓名|家长|家长姓名|父母姓名|法定监护人', { required: 'query' }),
    {
      ...phone,
      field: 'guardian_phone',
      label: '监护人电话',
      headers: [...phone.headers, '监护人联系电话', '监护人手机'],
    },
    address,
    pastDate(
      'dropout_date',
      '离校时间|离校日期|辍学时间|辍学日期|疑似辍学时间|失学时间|流失时间|未到校时间|缺课时间|未返校时间|开始缺课时间|辍学起始时间',
      { required: 'query' },
    ),
    text('reason', '辍学原因|原因|离校原因|失学原因|疑似辍学原因|未到校原因|缺课原因|流失原因'),
    ...visit(1),
    ...visit(2),
    ...visit(3),
    text(
      'status',
      '目前状态|现状|状态|目前状况|当前状态|返校情况|是否返校|现已返校|是否已返校|现已返校|是否已返校|目前情况|劝返状态|复学情况|学生现状|是否复学|目前去向状态|控辍状态',
      { required: 'error' },
    ),
    text('destination', '去向|目前去向|现去向|学生去向|辍学去向|流向|外出地点'),
    pastDate('return_date', '返校时间|返校日期|复学时间|复学日期|到校时间|劝返时间(返校)|返校就读时间'),
    person(
      'responsible',
      '包保人|责任人|包保责任人|包保教师|劝返责任人|承包老师|承包教师|包联教师|控辍责任人|责任教师|包抓责任人|帮扶责任人|包保领导|包联人|包保干部|学校责任人',
      { ...onStaff, required: 'error' },
    ),
    remark,
  ],
  identifiedBy: [
    ['name', 'dropout_date'],
    ['name', 'visit1_date', 'status'],
    ['name', 'visit1_result'],
    ['name', 'status', 'responsible'],
    ['name', 'return_date', 'responsible'],
  ],
  layouts: ['rows', 'columns', 'key-value'],
  nameFields: ['name'],
  relations: [
    { type: 'order', earlier: 'dropout_date', later: 'visit1_date' },
    { type: 'order', earlier: 'visit1_date', later: 'visit2_date' },
    { type: 'order', earlier: 'visit2_date', later: 'visit3_date' },
    { type: 'order', earlier: 'dropout_date', later: 'return_date' },
    { type: 'order', earlier: 'visit1_date', later: 'return_date' },
    { type: 'order', earlier: 'visit2_date', later: 'return_date' },
  ],
  states: [{ quantity: 'dropouts', how: 'count', field: 'name', where: isStillAway }],
  checks: [broughtBack, dropoutClaim, ownGuardian],
};
