import type { LedgerKind } from '../../model/ledger';
import { column, figure, pastDate } from '../parts/column';
import { demandOf, underDemand } from '../parts/complain';
import { bareName, complainAt, pupilsKnown } from '../parts/people';
import { className, gender, grade, pupilName, remark, seq, studentCode } from '../parts/person-columns';

/** Naked acuity as the chart gives it, often with a word on glasses. */
const acuity = { type: 'text' } as const;
const EYES = ['left_acuity', 'right_acuity', 'left_sphere', 'right_sphere'];

/** 视力监测台账: acuity and refraction of both eyes of every pupil. */
export const eyesight: LedgerKind = {
  id: 'eyesight',
  label: '视力监测台账',
  titles: ['视力监测', '视力检查', '视力筛查', '视力登记', '近视防控', '视力台账', '视力统计'],
  fields: [
    seq,
    pupilName,
    gender,
    grade,
    className(),
    studentCode(undefined, undefined),
    pastDate('date', '检查日期|测试日期|筛查日期|日期|监测日期|检查时间'),
    column('left_acuity', '左眼裸眼视力|左眼视力|左裸眼|左眼|裸眼视力左|左眼裸眼', acuity, {
      additive: false,
    }),
    column('right_acuity', '右眼裸眼视力|右眼视力|右裸眼|右眼|裸眼视力右|右眼裸眼', acuity, {
      additive: false,
    }),
    column(
      'left_sphere',
      '左眼球镜|左眼屈光|左眼屈光度|左球镜|屈光度左',
      { type: 'number' },
      { additive: false },
    ),
    column(
      'right_sphere',
      '右眼球镜|右眼屈光|右眼屈光度|右球镜|屈光度右',
      { type: 'number' },
      { additive: false },
    ),
    figure('glasses', '戴镜类型|是否戴镜|戴镜'),
    remark,
  ],
  identifiedBy: [
    ['name', 'left_acuity', 'right_acuity', 'date'],
    ['name', 'left_sphere', 'right_sphere'],
  ],
  topic: ['视力', '近视', '屈光', '裸眼'],
  nameFields: ['name'],
  relations: [],
  states: [],
  checks: [
    pupilsKnown,
    {
      id: 'eyesight-complete',
      about: '左右眼视力填全没有',
      needs: ['left_acuity'],
      *check(ledger, scene) {
        const demand = demandOf(scene, 'eyesight-complete');
        for (const record of demand ? ledger.records : []) {
          for (const field of EYES.filter((one) => ledger.has(one) && record.isBlank(one))) {
            yield* complainAt(record, field, {
              ...underDemand(demand, 'query'),
              severity: 'query',
              message: `${bareName(record.text('name'))}的“${ledger.header(field)}”没有填。左右眼裸眼视力和屈光度都要填报,请补测补填。`,
              actual: '空白',
              required: '左右眼都填',
            });
          }
        }
      },
    },
  ],
};
