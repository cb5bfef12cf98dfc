import type { Field, StatementRule } from '../../model/ledger';

interface StagedColumn {
  /** The fields are `students` (no stage named), `students_primary` and `students_junior`. */
  readonly stem: string;
  readonly label: string;
  readonly quantity: string;
  /** The header without stage, and the parent header above 小学, 初中 and 计. */
  readonly parents: string;
}

export const staged: readonly StagedColumn[] = [
  {
    stem: 'students',
    label: '在校学生数',
    quantity: 'pupils',
    parents:
      '在校学生数|在校生数|学生数|在校学生|在校生|学生总数|在籍学生数|学生|学生人数|在籍学生|在籍生数|在册学生数',
  },
  { stem: 'classes', label: '教学班数', quantity: 'classes', parents: '教学班数|班数|班级数|教学班|班级' },
  {
    stem: 'teachers',
    label: '专任教师数',
    quantity: 'full-time-teachers',
    parents: '专任教师数|专任教师|教师数|专任教师总数',
  },
  {
    stem: 'high_degree',
    label: '高于规定学历教师',
    quantity: 'teachers-above-required-degree',
    parents:
      '高于规定学历教师|高于规定学历教师数|高于规定学历|高于规定学历专任教师|高于规定学历专任教师数|高于规定学历人数',
  },
  {
    stem: 'mid_title',
    label: '中级及以上职称',
    quantity: 'teachers-mid-title-up',
    parents:
      '中级及以上职称|中级及以上职称教师|中级及以上专业技术职务教师|中级及以上专业技术职务教师数|中级及以上职称教师数|中级及以上专业技术职务|中级以上职称|中级及以上|中级以上|中级职称及以上|中高级职称',
  },
  {
    stem: 'backbone',
    label: '县级以上骨干教师',
    quantity: 'backbone-teachers',
    parents:
      '县级以上骨干教师|骨干教师|县级及以上骨干教师|县级以上骨干教师数|骨干教师数|县级及以上骨干教师数|县级以上骨干|县级及以上骨干|骨干',
  },
  {
    stem: 'pe_art',
    label: '体育、艺术专任教师',
    quantity: 'pe-art-teachers',
    parents:
      '体育、艺术专任教师|体艺教师|体育艺术专任教师|体育、艺术(美术、音乐)专任教师|体艺专任教师|音体美教师|体音美教师|体育、艺术教师|体育艺术教师数|体育、艺术专任教师数|体音美专任教师|体育艺术|体育、艺术|体艺|音体美|体音美|体育艺术教师',
  },
];

const stages = [
  { suffix: '_primary', name: '小学', stage: 'primary' },
  { suffix: '_junior', name: '初中', stage: 'junior' },
] as const;

/** The whole school's column and one per stage, told apart by what stands above 小学, 初中 and 计. */
export const stagedFields: readonly Field[] = staged.flatMap(({ stem, label, parents }) => {
  const names = parents.split('|');
  const common = { under: names, content: { type: 'number', min: 0 } } as const;
  return [
    { field: stem, label, headers: [...names, '计', '合计', '小计', '总计', '总数'], ...common },
    ...stages.map(({ suffix, name }) => ({
      field: stem + suffix,
      label: `${label}(${name})`,
      headers: [name, `${name}部`, ...names.flatMap((header) => [name + header, header + name])],
      ...common,
    })),
  ];
});

/** What stands above 男 and 女: of the staff they are something else. */
export const pupilWords = ['学生', '在校', '在籍', '男生', '女生', '男学生', '女学生'];

export const perSchool = { how: 'value', per: { scope: 'school', field: 'school_name' } } as const;

export const stagedStatements: readonly StatementRule[] = staged.flatMap(({ stem, quantity }) => [
  { quantity, field: stem, ...perSchool },
  ...stages.map(({ suffix, stage }) => ({ quantity, field: stem + suffix, scope: { stage }, ...perSchool })),
]);
