import type { Complaint } from '../../model/finding';
import type { LedgerCheck, LedgerView, RecordView } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { demandOf, isVoid, underDemand } from '../parts/complain';
import { bareName, complainAt } from '../parts/people';

const UNKNOWN = /不明|不详|未知|失联|打工|务工|辍学|外流|无去向|不清/;

/** The kind of change that a cell names, by the spellings of the list; `undefined` where it names none. */
export function choiceOf(
  text: string,
  choices: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  const word = text.normalize('NFKC').replace(/[\s()[\]]/g, '');
  if (word === '') {
    return undefined;
  }
  const same = (spelling: string) => spelling.normalize('NFKC').replace(/[\s()[\]]/g, '') === word;
  return Object.entries(choices).find(([choice, spellings]) => choice === word || spellings.some(same))?.[0];
}

type TypeOf = (record: RecordView) => string | undefined;

/** The kind of change is one that registers know; 转如 is a slip of the pen. */
export function typeKnown(typeOf: TypeOf, types: readonly string[]): LedgerCheck {
  return {
    id: 'change-type-unknown',
    about: '异动类型',
    needs: ['change_type'],
    *check(ledger) {
      for (const record of ledger.records) {
        if (!record.isBlank('change_type') && typeOf(record) === undefined) {
          yield* complainAt(record, 'change_type', {
            severity: 'error',
            message: `${bareName(record.text('name'))}的异动类别“${record.text('change_type')}”不是规定的类别。应填:${types.slice(0, 8).join('、')}等。`,
            actual: record.text('change_type'),
            required: types.slice(0, 8).join('、'),
          });
        }
      }
    },
  };
}

/** A pupil transferred out has a school to go to; without one, or "打工", it is a dropout by another name. */
export function transferHasSchool(typeOf: TypeOf): LedgerCheck {
  return {
    id: 'transfer-without-school',
    about: '转入转出学校',
    needs: ['change_type'],
    uses: ['from_school', 'to_school', 'reason'],
    *check(ledger, scene) {
      for (const record of ledger.records) {
        const type = typeOf(record);
        const field = type === '转入' && ledger.has('from_school') ? 'from_school' : 'to_school';
        const school = record.text(field);
        const name = bareName(record.text('name'));
        // 随父母外出务工 is why most pupils go to another school.
        const reason = record.text('reason');
        const isVague = UNKNOWN.test(reason) && !/父|母|家长|监护|随|家庭/.test(reason);
        const isNowhere = ledger.has(field) && (isVoid(school) || UNKNOWN.test(school));
        if (type === '转出' && (isNowhere || isVague)) {
          yield* complainAt(record, isNowhere ? field : 'reason', {
            related: placesOf(record, 'reason'),
            ...underDemand(demandOf(scene, 'no-dropout'), 'error'),
            message: `${name}登记为转出,${isVoid(school) ? '没有填转入学校' : `去向是“${school}”`}${record.isBlank('reason') ? '' : `,原因是“${record.text('reason')}”`}。没有学校接收的转出按辍学处理,请查明去向并补填接收学校,或转入控辍保学台账劝返。`,
            actual: school || '空白',
            required: '接收学校',
          });
        } else if (type === '转入' && ledger.has(field) && isVoid(school)) {
          yield* complainAt(record, field, {
            severity: 'query',
            message: `${name}登记为转入,没有填原就读学校。请补填。`,
            actual: '空白',
            required: '原就读学校',
          });
        } else if (type === '辍学') {
          yield* complainAt(record, 'change_type', {
            ...underDemand(demandOf(scene, 'no-dropout'), 'error'),
            message: `${name}登记为辍学。义务教育阶段学生不得辍学,请劝返复学并记入控辍保学台账。`,
            actual: record.text('change_type'),
          });
        }
      }
    },
  };
}

/** A pupil comes back after leaving, not before. */
export function resumedAfterSuspended(typeOf: TypeOf): LedgerCheck {
  return {
    id: 'resumed-before-suspended',
    about: '休学、复学的先后',
    needs: ['change_date', 'change_type'],
    uses: ['suspend_date', 'resume_date', 'student_code'],
    *check(ledger) {
      const keyOf = (record: RecordView) => record.text('student_code') || bareName(record.text('name'));
      for (const record of ledger.records.filter((one) => typeOf(one) === '复学')) {
        const resumed = record.date('change_date');
        const earlier = ledger.records.filter(
          (one) => typeOf(one) === '休学' && keyOf(one) === keyOf(record),
        );
        const before = earlier.some((one) => (one.date('change_date')?.iso ?? '') <= (resumed?.iso ?? ''));
        const later = earlier.find((one) => (one.date('change_date')?.iso ?? '') > (resumed?.iso ?? '9'));
        if (resumed && later && !before) {
          yield* complainAt(record, 'change_date', {
            related: placesOf(later, 'change_date'),
            severity: 'error',
            message: `${bareName(record.text('name'))}复学在${record.text('change_date')},休学却在${later.text('change_date')},复学早于休学。请核对两个日期。`,
            actual: record.text('change_date'),
            required: `晚于 ${later.text('change_date')}`,
          });
        }
      }
    },
  };
}

/** 休学复学 in one line: back at school only after the leave began. */
export function backAfterLeave(typeOf: TypeOf): LedgerCheck {
  return {
    id: 'resumed-before-suspended',
    about: '休学、复学的先后',
    needs: ['change_date', 'resume_date'],
    *check(ledger) {
      for (const record of ledger.records) {
        const [left, back] = [record.date('change_date'), record.date('resume_date')];
        const isLeave = typeOf(record) === '休学' || /休学/.test(record.text('change_type'));
        if (isLeave && left && back && back.until < left.iso) {
          yield* complainAt(record, 'resume_date', {
            related: placesOf(record, 'change_date'),
            severity: 'error',
            message: `${bareName(record.text('name'))}休学在${record.text('change_date')},复学却在${record.text('resume_date')},复学早于休学。请核对两个日期。`,
            actual: record.text('resume_date'),
            required: `晚于 ${record.text('change_date')}`,
          });
        }
      }
    },
  };
}

/** The same change of the same pupil entered twice. */
export function noRepeatedChange(typeOf: TypeOf): LedgerCheck {
  return {
    id: 'change-entered-twice',
    about: '同一异动重复登记',
    needs: ['change_type'],
    uses: ['change_date', 'student_code'],
    *check(ledger) {
      const seen = new Map<string, RecordView>();
      for (const record of ledger.records) {
        const type = typeOf(record);
        const person = record.text('student_code') || bareName(record.text('name'));
        const key = `${person} ${type} ${record.date('change_date')?.iso}`;
        const before = seen.get(key);
        if (type !== undefined && person !== '' && before) {
          yield* complainAt(record, 'name', {
            related: placesOf(before, 'name'),
            severity: 'query',
            message: `${bareName(record.text('name'))}的同一次${type}登记了两次。请删去一行或核对日期。`,
          });
        }
        seen.set(key, record);
      }
    },
  };
}

/** A student code belongs to one pupil: several changes of one pupil share it, pupils of different names do not. */
export const onePupilPerCode: LedgerCheck = {
  id: 'code-of-another',
  about: '学籍号一人一号',
  needs: ['student_code', 'name'],
  *check(ledger) {
    const first = new Map<string, RecordView>();
    for (const record of ledger.records) {
      const code = record.text('student_code').normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
      const owner = first.get(code);
      const names = [owner, record].map((one) => bareName(one?.text('name') ?? ''));
      if (code.length < 8 || names[1] === '') {
        continue;
      }
      if (owner && names[0] !== names[1]) {
        yield* complainAt(record, 'student_code', {
          related: placesOf(owner, 'student_code'),
          severity: 'error',
          message: `${names[1]}和${names[0]}的学籍号相同。一个学籍号只能属于一名学生,请核对。`,
        });
      }
      first.set(code, owner ?? record);
    }
  },
};

const OPENING = /(?:学年初|学期初|期初|年初|原有|上学期末|上学年末|学初)[^\d,\uff0c;\uff1b。]{0,8}(\d+)/;
const CLOSING = /(?:现有|期末|学年末|学期末|年末|现在校|现在|目前|学末)[^\d,\uff0c;\uff1b。]{0,8}(\d+)/;
const INCOMING = /(?:转入|复学|新生|招收|插班|其他增加|转进)[^\d,\uff0c;\uff1b。]{0,4}(\d+)/g;
const OUTGOING = /(?:转出|休学|辍学|死亡|毕业|流失|退学|开除|其他减少|转走)[^\d,\uff0c;\uff1b。]{0,4}(\d+)/g;

/** "学年初220人,转入3人,转出3人,现有222人": the numbers of a line of text add up. */
export const movementAddsUp: LedgerCheck = {
  id: 'movement-sum',
  about: '表下写的学生增减',
  needs: ['change_type'],
  *check(ledger: LedgerView): Iterable<Complaint> {
    for (const { text, place } of [...ledger.titles, ...ledger.footers]) {
      const line = text
        .normalize('NFKC')
        .replace(/\s+|\([^()]*\)/g, '')
        .replace(/其中[^,，;\uff1b。]*/g, '');
      const opening = OPENING.exec(line)?.[1];
      const closing = CLOSING.exec(line)?.[1];
      if (opening === undefined || closing === undefined) {
        continue;
      }
      const add = (pattern: RegExp) =>
        [...line.matchAll(pattern)].reduce((sum, match) => sum + Number(match[1]), 0);
      const [incoming, outgoing] = [add(INCOMING), add(OUTGOING)];
      const expected = Number(opening) + incoming - outgoing;
      if (expected !== Number(closing)) {
        yield {
          cell: place,
          severity: 'error',
          message: `期初${opening}+增加${incoming}−减少${outgoing}=${expected}人,这里写现有${closing}人,相差${Math.abs(expected - Number(closing))}人。请核对各项人数。`,
          actual: `${closing}人`,
          required: `${expected}人`,
        };
      }
    }
  },
};
