import type { Summary, SummaryInput, SummaryResult } from '../model/summary';
import { type FigureGroup, fillFigures } from './parts/figure-list';
import { figuresOf } from './parts/figures';
import { openForm } from './parts/form';
import { headOf } from './parts/form-head';

const groups: readonly FigureGroup[] = [
  [
    '一、在校学生',
    [
      { label: '在校学生数', quantity: 'pupils' },
      { label: '男生', quantity: 'boys', of: 'pupils', beside: ['girls'] },
      { label: '女生', quantity: 'girls', of: 'pupils', beside: ['boys'] },
      { label: '寄宿生', quantity: 'boarders', of: 'pupils' },
    ],
  ],
  [
    '二、留守儿童',
    [
      { label: '留守儿童', quantity: 'left-behind', of: 'pupils' },
      { label: '其中:男', quantity: 'left-behind-boys', of: 'left-behind', beside: ['left-behind-girls'] },
      { label: '其中:女', quantity: 'left-behind-girls', of: 'left-behind', beside: ['left-behind-boys'] },
    ],
  ],
  ['三、随迁子女', [{ label: '进城务工人员随迁子女', quantity: 'migrants', of: 'pupils' }]],
  [
    '四、残疾儿童少年',
    [
      { label: '适龄残疾儿童少年', quantity: 'disabled-school-age' },
      { label: '在校残疾学生', quantity: 'disabled-enrolled', of: 'disabled-school-age' },
      { label: '其中:随班就读', quantity: 'mainstreamed', of: 'disabled-enrolled' },
      { label: '其中:送教上门', quantity: 'home-taught', of: 'disabled-enrolled' },
    ],
  ],
  [
    '五、控辍保学',
    [
      { label: '学年初在校生数', quantity: 'pupils-start' },
      { label: '转入', quantity: 'transfers-in' },
      { label: '转出', quantity: 'transfers-out' },
      { label: '休学', quantity: 'suspended' },
      { label: '复学', quantity: 'resumed' },
      { label: '辍学', quantity: 'dropouts', of: 'pupils-start' },
    ],
  ],
  ['六、资助', [{ label: '受资助学生', quantity: 'aided-pupils', of: 'pupils' }]],
];

/** 留守儿童、随迁子女、残疾儿童、控辍保学情况统计表. */
export const careGroups: Summary = {
  id: 'care-groups',
  title: '特殊群体与控辍保学情况统计表',
  explanation: '留守儿童、随迁子女、残疾儿童少年的人数和比例,转入转出、休学复学和辍学。',
  draw,
};

function draw(input: SummaryInput): SummaryResult {
  const figureOf = figuresOf(input);
  if (!groups.some(([, lines]) => lines.some(({ quantity }) => figureOf(quantity)))) {
    return { ok: false, reason: '没有找到学生数据(班额统计表、留守儿童台账、控辍保学台账等)' };
  }
  const form = openForm({
    id: careGroups.id,
    title: careGroups.title,
    ...headOf(input),
    unit: '单位:人',
    widths: [32, 8, 12, 12, 32],
  });
  form.header('项目', '单位', '人数', '占比', '说明');
  const blanks = fillFigures(input, form, groups);
  const text = (quantity: string) => (figureOf(quantity) ? `${figureOf(quantity)?.value} 人` : '台账中没有');
  return {
    ok: true,
    sheet: form.finish(),
    headline: [
      { label: '留守儿童', value: text('left-behind') },
      { label: '辍学', value: text('dropouts') },
    ],
    blanks,
  };
}
