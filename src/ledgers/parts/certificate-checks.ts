import type { LedgerCheck } from '../../model/ledger';
import { bareName, complainAt } from './people';
import { isFullTimeTeacher } from './staff';

/** 取得教师资格的公民,可以在本级及其以下等级的各类学校任教. As the text is generally quoted; it never fails a school here. */
const BASIS = { document: '《教师资格条例》(国务院令第188号)', clause: '第五条' };

/** A certificate is good for its own stage and those below: that of a primary school does not serve in a junior secondary one. */
export const certificateServes: LedgerCheck = {
  id: 'certificate-stage',
  *check(ledger, scene) {
    const tooLow =
      scene.stage === 'junior' ? /^(?:小学|幼儿)/ : scene.stage === 'primary' ? /^幼儿/ : undefined;
    const teachers = ledger.has('teacher_cert') ? ledger.records.filter(isFullTimeTeacher) : [];
    const low = teachers.filter((record) => tooLow?.test(record.text('teacher_cert').trim()));
    // Where many have it the school is not what we think, or it is a matter of its own.
    for (const record of low.length <= teachers.length * 0.2 ? low : []) {
      yield* complainAt(record, 'teacher_cert', {
        severity: 'query',
        message: `${bareName(record.text('name'))}的“${ledger.header('teacher_cert')}”是“${record.text('teacher_cert')}”,教师资格只能在本级及以下学校任教。请核对证书;属实的请说明或安排补考。`,
        actual: record.text('teacher_cert'),
        required: scene.stage === 'junior' ? '初级中学及以上' : '小学及以上',
        basis: BASIS,
      });
    }
  },
};
