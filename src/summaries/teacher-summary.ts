import type { Summary, SummaryInput, SummaryResult } from '../model/summary';
import { fillAges } from './parts/age-lines';
import { type FigureGroup, fillFigures } from './parts/figure-list';
import { figuresOf, grouped } from './parts/figures';
import { openForm } from './parts/form';
import { figureCell, headOf } from './parts/form-head';

const whole = 'full-time-teachers';
const before: readonly FigureGroup[] = [
  [
    '一、数量',
    [
      { label: '教职工数', quantity: 'staff' },
      { label: '其中:专任教师', quantity: whole, of: 'staff' },
      { label: '女教师', quantity: 'female-teachers', of: 'staff' },
    ],
  ],
  [
    '二、学历',
    [
      { label: '研究生', quantity: 'teachers-postgraduate', of: whole },
      { label: '本科', quantity: 'teachers-bachelor', of: whole },
      { label: '专科', quantity: 'teachers-college', of: whole },
      { label: '专科以下', quantity: 'teachers-below-college', of: whole },
      { label: '高于规定学历', quantity: 'teachers-above-required-degree', of: whole },
      { label: '达到规定学历', quantity: 'qualified-teachers', of: whole },
    ],
  ],
  [
    '三、职称',
    [
      { label: '高级', quantity: 'teachers-senior-title', of: whole },
      { label: '中级', quantity: 'teachers-mid-title', of: whole },
      { label: '初级', quantity: 'teachers-junior-title', of: whole },
      { label: '未评', quantity: 'teachers-no-title', of: whole },
    ],
  ],
];

const after: readonly FigureGroup[] = [
  [
    '五、学科与骨干',
    [
      { label: '体育专任教师', quantity: 'pe-teachers', of: whole },
      { label: '音乐专任教师', quantity: 'music-teachers', of: whole },
      { label: '美术专任教师', quantity: 'art-teachers', of: whole },
      { label: '体育、艺术专任教师合计', quantity: 'pe-art-teachers', of: whole },
      { label: '县级以上骨干教师', quantity: 'backbone-teachers', of: whole },
    ],
  ],
  [
    '六、资格与培训',
    [
      { label: '持有教师资格证的专任教师', quantity: 'certified-teachers', of: whole },
      { label: '五年培训满360学时的专任教师', quantity: 'trained-teachers', of: whole },
    ],
  ],
];

/** 教师队伍情况统计表: degree, title, age, subject, backbone, certificate, training, ratio. */
export const teacherSummary: Summary = {
  id: 'teacher-summary',
  title: '教师队伍情况统计表',
  explanation: '学历、职称、年龄、学科、骨干、持证、培训的人数和占专任教师的比例,以及师生比。',
  draw,
};

function draw(input: SummaryInput): SummaryResult {
  const figureOf = figuresOf(input);
  if (![...before, ...after].some(([, lines]) => lines.some(({ quantity }) => figureOf(quantity)))) {
    return { ok: false, reason: '没有找到教师数据(教师花名册、教师队伍统计表或学校基本情况表)' };
  }
  const form = openForm({
    id: teacherSummary.id,
    title: teacherSummary.title,
    ...headOf(input),
    unit: '单位:人',
    widths: [32, 8, 14, 12, 32],
  });
  form.header('项目', '单位', '数量', '占比', '说明');
  const rows = new Map<string, number>();
  const blanks = [
    ...fillFigures(input, form, before, rows),
    ...fillAges(input, form, '四、年龄', { value: figureOf(whole)?.value, row: rows.get(whole) }),
    ...fillFigures(input, form, after, rows),
  ];
  const pupils = figureOf('pupils');
  const staff = figureOf('staff');
  form.section('七、师生比');
  form.row({ value: '在校学生数', style: { align: 'left' } }, '人', figureCell(pupils, '0'), '', {
    value: pupils ? '' : '台账中没有',
    style: { colour: 'muted', align: 'left' },
  });
  const ratio = pupils && staff && staff.value > 0 ? pupils.value / staff.value : undefined;
  form.row(
    { value: '每名教职工负担学生数', style: { align: 'left' } },
    '人',
    ratio === undefined
      ? ''
      : {
          value: ratio,
          formula: pupils && staff ? `${grouped(pupils)}/${grouped(staff)}` : '',
          style: { format: '0.0' },
        },
    '',
    {
      value:
        ratio === undefined
          ? `缺:${[pupils ? '' : '在校学生数', staff ? '' : '教职工数'].filter(Boolean).join('、')}`
          : '',
      style: { colour: 'muted', align: 'left' },
    },
  );
  return {
    ok: true,
    sheet: form.finish(),
    headline: [
      { label: '专任教师', value: figureOf(whole) ? `${figureOf(whole)?.value} 人` : '台账中没有' },
      { label: '每名教职工负担学生', value: ratio === undefined ? '台账中没有' : `${ratio.toFixed(1)} 人` },
    ],
    blanks,
  };
}
