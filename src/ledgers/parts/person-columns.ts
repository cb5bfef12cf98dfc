import type { Severity } from '../../model/finding';
import type { Field } from '../../model/ledger';
import { mayLackNumber } from '../../reading/identity';
import { column, pastDate, person, text } from './column';

/** Somebody on the staff: where the workbook has a roster, the name stands there. */
export const onStaff: Pick<Field, 'refersTo'> = {
  refersTo: { kind: 'teacher-roster', field: 'name', severity: 'error' },
};

/** Columns that nearly every ledger of people has, with the words that schools use for them. */

export const seq: Field = column('seq', '序号|编号|序|号|顺序号|顺序|序列|No|No.|NO|项次|行次', {
  type: 'sequence',
});

export const remark: Field = text(
  'remark',
  '备注|备注选填|说明|备注说明|其他|其它|情况说明|附注|Remark|Remarks|Note',
);

/** 身份证件类型: whether the number beside it must be one of 18 digits, and may be blank. */
export const idType: Field = text(
  'id_type',
  '身份证件类型|证件类型|证件种类|身份证类型|身份证件种类|有效证件类型',
);

/** The pupil of a ledger of pupils. */
export const pupilName: Field = person(
  'name',
  '姓名|学生姓名|学生名字|名字|学生|儿童姓名|幼儿姓名|留守儿童姓名|被帮扶学生|受助学生姓名|受资助学生姓名|Name|Full Name|Student Name',
  { required: 'error' },
);

/** The member of staff of a ledger of staff. */
export const teacherName: Field = person(
  'name',
  '姓名|教师姓名|教职工姓名|职工姓名|教师|老师|名字|参训教师|培训教师|参训人员|交流教师|交流教师姓名|Teacher|Teacher Name|Full Name',
  { required: 'error' },
);

export const gender: Field = column('gender', '性别|学生性别|性別|男/女|男女|Sex|Gender', { type: 'gender' });

export const birthDate: Field = pastDate(
  'birth_date',
  '出生日期|出生年月|出生年月日|出生时间|生日|出生|出生日期自动|出生年 月|出生日期(公历)|Birthday|Birth Date|Date of Birth|DOB',
);

export const age: Field = column(
  'age',
  '年龄|周岁|实足年龄|年龄周岁|现年龄|Age',
  { type: 'number', min: 0, max: 100, integer: true },
  { additive: false },
);

/** `severity` and `unique` differ: in a roster an identity number belongs to one person, in a list of events it recurs. */
export function identity(required: Severity | undefined, unique: Severity | undefined): Field {
  return column(
    'id_card',
    '身份证号|身份证号码|身份证|身份证件号|身份证件号码|身份证件号18位|公民身份证号|公民身份号码|公民身份证号码|居民身份证|居民身份证号|居民身份证号码|学生身份证号|学生身份证号码|学生身份证|儿童身份证号|教师身份证号|证件号|证件号码|有效证件号|身份证号18位|二代身份证号|身份号码|ID Card|ID Number|ID No|ID',
    { type: 'identity' },
    {
      ...(required ? { required, requiredWhen: (record) => !mayLackNumber(record.text('id_type')) } : {}),
      ...(unique ? { unique } : {}),
    },
  );
}

export function studentCode(required: Severity | undefined, unique: Severity | undefined): Field {
  return column(
    'student_code',
    '学籍号|全国学籍号|学籍号码|学生学籍号|全国学籍号码|学籍编号|国网学籍号|电子学籍号|个人学籍号|学籍卡号|学籍证号|G号|全国统一学籍号',
    { type: 'student-code' },
    { ...(required ? { required } : {}), ...(unique ? { unique } : {}) },
  );
}

export const studentNo: Field = text(
  'student_no',
  '学号|班内学号|校内学号|座号|考号|考生号|准考证号|班学号|学生编号|学生号|Student No|Student ID',
);

export const ethnicity: Field = text('ethnicity', '民族|族别|民族名称|Ethnicity|Nation');

export const politicalStatus: Field = text(
  'political_status',
  '政治面貌|政治面目|党派|政治情况|政治身份|党团员',
);

const classHeaders =
  '班级|年级班级|年级+班级|班级名称|所在班级|就读班级|现读班级|现在班级|所属班级|班别|年班|所在班|就读年级班级|年级及班级|年级、班级|年级/班级|年级班|学生班级|行政班|班|学校班级|所在年级班级|在读班级|Class|Class Name'.split(
    '|',
  );

/** The class of a row, where the vocabulary calls it `class_name` (rosters, class tables). */
export function className(required?: Severity): Field {
  return {
    field: 'class_name',
    label: '班级',
    headers: classHeaders,
    content: { type: 'class' },
    ...(required ? { required } : {}),
  };
}

/** The class of a pupil, where the vocabulary calls it `grade_class` (lists of single pupils). */
export function gradeClass(required?: Severity): Field {
  return {
    field: 'grade_class',
    label: '班级',
    headers: [...classHeaders, '年级'],
    content: { type: 'class' },
    ...(required ? { required } : {}),
  };
}

export const grade: Field = column(
  'grade',
  '年级|所在年级|就读年级|年级名称|级别年级|年级段|届别|Grade',
  { type: 'grade' },
  { fillsDown: true },
);

export const phone: Field = column(
  'phone',
  '联系电话|电话|电话号码|手机|手机号|手机号码|联系方式|联系手机|家长电话|家长联系电话|监护人电话|家庭电话|家长手机|家长手机号|联系电话手机|Mobile|Phone|Tel|Telephone',
  { type: 'phone' },
);

export const address: Field = text(
  'address',
  '家庭住址|现住址|住址|家庭地址|居住地址|现居住地|居住所在地|现居住地址|家庭详细住址|详细住址|现住地址|居住地|现住地|Address',
);

export const schoolName: Field = text(
  'school_name',
  '学校|学校名称|单位|单位名称|校名|填报单位|所属学校|就读学校|学校(机构)名称',
  { fillsDown: true },
);
