import type { Field, LedgerKind } from '../../model/ledger';
import { column, person, text } from '../parts/column';
import { className, remark, seq } from '../parts/person-columns';
import { presentPartsAddUp } from '../parts/sums';
import { gradeOf, isLimited, noneForTheYoungest } from './homework-checks';

function minutes(field: string, label: string, others: readonly string[] = []): Field {
  const words = [
    label,
    `${label}分钟`,
    `${label}作业`,
    `${label}作业时间`,
    `${label}作业分钟`,
    `${label}时长`,
    `${label}作业时长`,
    `${label}作业量`,
    `${label}学科`,
    ...others,
  ];
  return {
    field,
    label: `${label}作业`,
    headers: words,
    content: { type: 'number', min: 0, max: 600 },
    unit: '分钟',
  };
}

/** Subjects with written homework and the fields of their minutes. */
const homeworkFields: readonly Field[] = [
  minutes('chinese_min', '语文'),
  minutes('math_min', '数学'),
  minutes('english_min', '英语'),
  minutes('science_min', '科学'),
  minutes('physics_min', '物理'),
  minutes('chemistry_min', '化学'),
  minutes('politics_min', '道德与法治'),
  minutes('history_min', '历史'),
  minutes('geography_min', '地理'),
  minutes('biology_min', '生物'),
  minutes('other_min', '其他学科', ['其他', '其它', '其他科目']),
];

const subjectFields = homeworkFields.map(({ field }) => field);

/** 作业公示: minutes of written homework a day, per class and subject. */
export const homework: LedgerKind = {
  id: 'homework',
  label: '作业公示',
  titles:
    '作业公示|书面作业|作业量|作业时间|作业统计|作业管理|作业台账|每日作业|作业登记|家庭作业|作业'.split('|'),
  fields: [
    seq,
    text('date', '日期|时间|公示日期|布置日期|星期', { fillsDown: true }),
    { ...className('error'), headers: [...className().headers, '年级'] },
    ...homeworkFields,
    column(
      'total_min',
      '合计|合计分钟|总时长|总计|书面作业总时长|作业总时长|合计时长|总时间|作业总量|总分钟|合计时间|总量|作业总时间|预计总时长|总用时|书面作业时长|作业时长|总时长分钟',
      { type: 'number', min: 0, max: 600 },
      {
        required: 'error',
        requiredWhen: (record) => isLimited(gradeOf(record, 'class_name')),
        additive: false,
        unit: '分钟',
      },
    ),
    text(
      'checked',
      '审核|审核人|审核签字|教导处审核|是否审核|审核情况|年级组长审核|教务处审核|审核签名|审批|审批人',
      { required: 'query' },
    ),
    person('head_teacher', '班主任|班主任签字|统筹人|班主任签名'),
    text('content', '作业内容|内容'),
    remark,
  ],
  identifiedBy: [
    ['class_name', 'chinese_min', 'math_min', 'total_min'],
    ['class_name', 'total_min', 'checked'],
    ['class_name', 'chinese_min', 'math_min', 'checked'],
    ['class_name', 'math_min', 'total_min'],
  ],
  nameFields: ['class_name'],
  relations: [],
  states: [
    {
      quantity: 'homework-minutes',
      how: 'each',
      field: 'total_min',
      where: (record) => isLimited(gradeOf(record, 'class_name')),
      per: { scope: 'class', field: 'class_name' },
    },
  ],
  checks: [
    presentPartsAddUp('homework-sum', 'total_min', subjectFields, '分钟', (record) =>
      record.text('class_name'),
    ),
    noneForTheYoungest('class_name', [...subjectFields, 'total_min']),
  ],
};
