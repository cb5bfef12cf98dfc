import type { Indicator } from '../model/indicator';

export const equipmentPerPupil: Indicator = {
  id: 'equipment-per-pupil',
  label: '生均教学仪器设备值',
  unit: '元/生',
  words: ['生均教学仪器设备值', '生均仪器设备值', '生均教学仪器设备资产值', '生均仪器值'],
  formula: {
    kind: 'ratio',
    numerator: [{ quantity: 'equipment-value', sign: 1 }],
    denominator: [{ quantity: 'pupils', sign: 1 }],
    times: 1,
  },
  mixups: [
    {
      what: '没有把万元换成元',
      formula: {
        kind: 'ratio',
        numerator: [{ quantity: 'equipment-value', sign: 1 }],
        denominator: [{ quantity: 'pupils', sign: 1 }],
        times: 0.0001,
      },
    },
  ],
  explanation: '教学仪器设备资产值(账面原值,元)除以在校学生数。报表中常以万元为单位,要先乘10000。',
  examples: [
    { given: { 'equipment-value': 1080900, pupils: 540 }, expect: 2001.6666666667 },
    { given: { 'equipment-value': 2000000, pupils: 1000 }, expect: 2000 },
    { given: { 'equipment-value': 1080900, pupils: 0 }, expect: undefined },
  ],
};
