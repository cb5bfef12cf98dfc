import type { LedgerCheck } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import { demandOf, underDemand } from '../parts/complain';
import { bareName, complainAt, maskedIdentity } from '../parts/people';

/** The digit after the identity number in a certificate's number: kind of disability 1–7, then the level 1–4. */
const kinds = ['', '视力', '听力', '言语', '肢体', '智力', '精神', '多重'];

/** The kinds of disability that a cell names: 听力残疾二级, 智力/言语, 脑瘫. */
function kindsIn(text: string, types: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.keys(types).filter((type) => types[type]?.some((word) => text.includes(word)));
}

/** The kind of disability is one of the seven of the register; 多动 is none. */
export function typeOfDisability(types: Readonly<Record<string, readonly string[]>>): LedgerCheck {
  return {
    id: 'disability-type-unknown',
    about: '残疾类别',
    needs: ['disability_type'],
    *check(ledger) {
      for (const record of ledger.records) {
        const text = record.text('disability_type');
        if (text !== '' && kindsIn(text, types).length === 0) {
          const known = ['视力', '听力', '言语', '肢体', '智力', '精神', '多重'].join('、');
          yield* complainAt(record, 'disability_type', {
            severity: 'error',
            message: `${bareName(record.text('name'))}的残疾类别“${text}”不是残疾证上的类别。应填:${known}。请按残疾证核对。`,
            actual: text,
            required: known,
          });
        }
      }
    },
  };
}

/** The number of a disability certificate is the holder's identity number, the kind and the level. */
export function certificateFits(types: Readonly<Record<string, readonly string[]>>): LedgerCheck {
  return {
    id: 'disability-certificate',
    about: '残疾证号与类别、等级',
    needs: ['disability_no'],
    uses: ['id_card', 'disability_type', 'disability_level'],
    *check(ledger, scene) {
      const owners = new Map<string, string>();
      for (const view of [...scene.ledgers('student-roster'), ledger]) {
        for (const record of view.records) {
          owners.set(record.text('id_card').toUpperCase(), bareName(record.text('name')));
        }
      }
      for (const record of ledger.records) {
        const match = /^(\d{17}[\dX])(\d)?(\d)?/i.exec(record.text('disability_no').replace(/\s/g, ''));
        const own = record.text('id_card').toUpperCase();
        if (!match || !record.has('id_card') || own === '') {
          continue;
        }
        const [, holder = '', kind, level] = match;
        const name = bareName(record.text('name'));
        const owner = owners.get(holder.toUpperCase());
        if (holder.toUpperCase() !== own) {
          yield* complainAt(record, 'disability_no', {
            related: placesOf(record, 'id_card'),
            severity: owner !== undefined && owner !== name ? 'error' : 'query',
            message: `${name}的残疾证号前18位${maskedIdentity(holder)}不是本人身份证号${owner !== undefined && owner !== name ? `,是${owner}的` : ''}。请按残疾证核对。`,
            actual: maskedIdentity(holder),
            required: maskedIdentity(own),
          });
          continue;
        }
        const [type, ...others] = kindsIn(record.text('disability_type'), types);
        if (kind && type && others.length === 0 && kinds[Number(kind)] && kinds[Number(kind)] !== type) {
          yield* complainAt(record, 'disability_type', {
            related: placesOf(record, 'disability_no'),
            severity: 'query',
            message: `${name}的残疾类别填“${record.text('disability_type')}”,残疾证号第19位是${kind}(${kinds[Number(kind)]})。请按残疾证核对。`,
            actual: type,
            required: kinds[Number(kind)] ?? '',
          });
        }
        const rung = '一二三四'.indexOf(record.text('disability_level').charAt(0)) + 1;
        if (level && rung > 0 && Number(level) !== rung) {
          yield* complainAt(record, 'disability_level', {
            related: placesOf(record, 'disability_no'),
            severity: 'query',
            message: `${name}的残疾等级填“${record.text('disability_level')}”,残疾证号第20位是${level}级。请按残疾证核对。`,
            actual: record.text('disability_level'),
            required: `${level}级`,
          });
        }
      }
    },
  };
}

/** An identity number, the kind and the level (and B1 for a second copy): 残疾人证管理办法. */
const WHOLE = [20, 22];
const BARE = 18;

/** Numbers with digits lost. Ours are the digits; a number of another sort (2 015 0123) is left alone. */
export const certificateLength: LedgerCheck = {
  id: 'disability-certificate-length',
  about: '残疾证号的位数',
  needs: ['disability_no'],
  *check(ledger) {
    const numbers = ledger.records.map((record) => record.text('disability_no').replace(/[\s-]/g, ''));
    const whole = numbers.filter((one) => WHOLE.includes(one.length)).length;
    for (const [index, record] of ledger.records.entries()) {
      const number = numbers[index] ?? '';
      const { length } = number;
      const isNumber = /^\d{14,}[\dXB]*$/i.test(number) && !WHOLE.includes(length);
      if (!isNumber || (length === BARE && whole < 2)) {
        continue;
      }
      yield* complainAt(record, 'disability_no', {
        severity: length === BARE ? 'query' : 'error',
        message: `${bareName(record.text('name'))}的残疾证号是${length}位,应为20位(18位身份证号、1位类别、1位等级)。请按残疾证核对。`,
        actual: `${length} 位`,
        required: '20 位',
      });
    }
  },
};

/** Children who are taught at home do not belong on a list of children in mainstream classes. */
export const placementFits: LedgerCheck = {
  id: 'placement-on-list',
  about: '安置方式',
  needs: ['placement'],
  *check(ledger) {
    const title = [ledger.sheet, ...ledger.titles.map(({ text }) => text)].join(' ');
    if (!title.includes('随班就读') || /送教/.test(title)) {
      return;
    }
    for (const record of ledger.records) {
      if (/送教|特教学校|特殊教育学校/.test(record.text('placement'))) {
        yield* complainAt(record, 'placement', {
          severity: 'query',
          message: `${bareName(record.text('name'))}的安置方式是“${record.text('placement')}”,却列在随班就读名单里。请移到相应名单,或改正安置方式。`,
          actual: record.text('placement'),
          required: '随班就读',
        });
      }
    }
  },
};

/** The plan's cell says that there is none. */
export const planMade: LedgerCheck = {
  id: 'individual-plan',
  about: '个别化教育计划',
  needs: ['iep'],
  *check(ledger, scene) {
    for (const record of ledger.records) {
      if (/^(?:否|无|×|✗|没有|未)/.test(record.text('iep'))) {
        yield* complainAt(record, 'iep', {
          ...underDemand(demandOf(scene, 'individual-plan'), 'query'),
          message: `${bareName(record.text('name'))}没有个别化教育计划。随班就读学生应一人一案,请制定。`,
          actual: record.text('iep'),
          required: '有',
        });
      }
    }
  },
};
