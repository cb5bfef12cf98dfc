import type { Report, RequirementResult } from '../model/report';
import type { Summary, SummaryInput, SummaryResult } from '../model/summary';
import {
  countProvisions,
  countsText,
  outcomeOf,
  outcomeWords,
  spokenUnit,
  verdictTitle,
} from '../model/words';
import { type FigureOf, figuresOf } from './parts/figures';
import { openForm } from './parts/form';
import { chineseDay, headOf } from './parts/form-head';
import { ofSingleSchools, shortfalls, stageName } from './parts/school-totals';

/** 自查情况汇总: the self-inspection in prose, built from the report, with room for the measures. */
export const selfInspection: Summary = {
  id: 'self-inspection',
  title: '自查情况汇总',
  explanation: '按自查报告的写法:学校基本情况、逐项自查、存在问题、整改措施。数字取自台账,措施留给学校填写。',
  draw,
};

const facts: readonly (readonly [quantity: string, words: string])[] = [
  ['classes', '教学班'],
  ['pupils', '在校学生'],
  ['left-behind', '留守儿童'],
  ['staff', '教职工'],
  ['full-time-teachers', '专任教师'],
  ['site-area', '占地面积'],
  ['building-area', '校舍建筑面积'],
  ['teaching-area', '教学及辅助用房面积'],
  ['sports-ground-area', '运动场地面积'],
  ['books', '图书'],
  ['computers', '计算机'],
  ['multimedia-rooms', '网络多媒体教室'],
];

function draw(input: SummaryInput): SummaryResult {
  const { report, today } = input;
  const isCounty = report.parts.some(({ school }) => school !== undefined);
  const requirements = isCounty ? report.requirements : ofSingleSchools(report);
  const figureOf = figuresOf(input);
  const basics = basicSituation(figureOf, input);
  if (basics === '' && report.requirements.every(({ status }) => status === 'unchecked')) {
    return { ok: false, reason: '台账里没有学校的基本数据,写不出自查情况' };
  }
  const head = headOf(input);
  const school = head.school === '' ? '本校' : head.school;
  const form = openForm({
    id: selfInspection.id,
    title: selfInspection.title,
    ...head,
    unit: '',
    widths: [48, 48],
  });
  form.section('一、学校基本情况');
  form.prose(basics === '' ? '(台账中没有基本数据,请补充。)' : `${school}现有${basics}。`);
  form.section('二、自查情况');
  for (const standard of report.standards) {
    form.prose(
      `(一)对照${standard.document.number || standard.document.title}`.replace(
        '(一)',
        `(${'一二三四五六七八九'[report.standards.indexOf(standard)] ?? ''})`,
      ),
    );
    const rows = report.provisions.filter((one) => one.standard === standard.id);
    if (rows.length > 0) {
      form.prose(`逐条核对${rows.length}条:${countsText(countProvisions(rows))}。`);
    }
    const results = requirements.filter((result) => result.standard === standard.id);
    const checked = results.filter(({ status }) => status !== 'unchecked');
    (isCounty ? acrossSchools(checked) : checked.map(sentence)).forEach((line, index) => {
      form.prose(`${index + 1}. ${line}`);
    });
    const unchecked = results.filter(({ status }) => status === 'unchecked');
    if (unchecked.length > 0) {
      form.prose(`没有数据、尚未自查的项目:${byLabel(unchecked).join('、')}。`);
    }
    const verdicts = report.verdicts.filter((one) => one.standard === standard.id);
    const failing = verdicts.filter(
      ({ passes, school, isUncertain }) => school !== undefined && passes === false && !isUncertain,
    );
    for (const verdict of verdicts.filter((one) => one.school === undefined)) {
      const stage = verdict.stage === 'all' ? '' : `(${stageName(verdict.stage)})`;
      form.prose(`${verdictTitle(verdict)}${stage}:${verdict.message}。`);
    }
    if (failing.length > 0) {
      form.prose(
        `综合未达标的学校:${failing.map(({ school, stage }) => `${school}${stage === 'all' ? '' : `(${stageName(stage)})`}`).join('、')}。`,
      );
    }
  }
  form.section('三、存在问题');
  problemLines(report).forEach((line) => {
    form.prose(line);
  });
  form.section('四、整改措施');
  form.prose('(请逐条写明措施、责任人和完成时限,可与“未达标项目与问题整改台账”一致。)', 4);
  form.prose(`${school}    ${chineseDay(today)}`);
  return {
    ok: true,
    sheet: form.finish(),
    headline: [
      {
        label: '未达标',
        value: `${shortfalls(report).length} 项`,
      },
    ],
    blanks: [],
  };
}

function basicSituation(figureOf: FigureOf, { catalogue }: SummaryInput): string {
  return facts
    .flatMap(([quantity, words]) => {
      const figure = figureOf(quantity);
      const unit = catalogue.quantities.find(({ id }) => id === quantity)?.unit ?? '';
      return figure ? [`${words}${Number(figure.value.toFixed(2))}${unit === '㎡' ? '平方米' : unit}`] : [];
    })
    .join(',');
}

function sentence(result: RequirementResult): string {
  const value = result.value === undefined ? '' : `为${shown(result.value, result.unit)}`;
  const verdict =
    result.status === 'met'
      ? '已达标'
      : `${outcomeWords[outcomeOf(result)]}${result.missing ? `,${result.missing}` : ''}`;
  return `${named(result)}${value},标准${inWords(result.required)},${verdict}(依据${result.basis})。`;
}

/** One sentence per requirement: how many schools meet it, and which do not. */
function acrossSchools(results: readonly RequirementResult[]): readonly string[] {
  const groups = new Map<string, RequirementResult[]>();
  for (const result of results) {
    const key = `${result.id}|${result.stage}`;
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()].flatMap((group): readonly string[] => {
    const [first] = group;
    if (!first || first.school === undefined) {
      return group.map(sentence);
    }
    const short = group.filter(({ status }) => status === 'short');
    const names =
      short.length > 0
        ? `,${outcomeWords[outcomeOf(short[0] ?? first)]}:${short.map(({ school }) => school).join('、')}`
        : '';
    return [
      `${withoutSchool(first)},标准${inWords(first.required)}:${group.length}所中${group.length - short.length}所达标${names}(依据${first.basis})。`,
    ];
  });
}

/** ≥25册/生 as a report says it. */
function inWords(required: string): string {
  return required
    .replace(/^≥\s*/, '不低于')
    .replace(/^≤\s*/, '不超过')
    .replace(/^>\s*/, '高于')
    .replace(/^<\s*/, '低于');
}

/** Every indicator once, with the stages that it is demanded of where it is not demanded of all. */
function byLabel(results: readonly RequirementResult[]): readonly string[] {
  const stages = new Map<string, Set<string>>();
  for (const { label, stage } of results) {
    stages.set(label, (stages.get(label) ?? new Set()).add(stage === 'all' ? '' : stageName(stage)));
  }
  const of = new Set(results.map(({ stage }) => stage).filter((stage) => stage !== 'all')).size;
  return [...stages].map(([label, named]) =>
    named.has('') || named.size === of ? label : `${[...named].join('、')}${label}`,
  );
}

function withoutSchool({ stage, label }: RequirementResult): string {
  const words = stage === 'all' ? '' : stageName(stage);
  return `${label.startsWith(words) ? '' : words}${label}`;
}

function named(result: RequirementResult): string {
  return `${result.school ?? ''}${withoutSchool(result)}`;
}

function shown(value: number, unit: string): string {
  return unit === '%'
    ? `${Number((value * 100).toFixed(2))}%`
    : `${Number(value.toFixed(2))}${spokenUnit(unit)}`;
}

function problemLines(report: Report): readonly string[] {
  const bySheet = new Map<string, number>();
  for (const { sheet, severity } of report.findings) {
    if (severity === 'error') {
      bySheet.set(sheet, (bySheet.get(sheet) ?? 0) + 1);
    }
  }
  const short = shortfalls(report);
  const lines = [
    ...short.map(
      (result) =>
        `${named(result)}${outcomeWords[outcomeOf(result)]}${result.missing ? `,${result.missing}` : ''}。`,
    ),
    ...[...bySheet].map(([sheet, count]) => `“${sheet}”有${count}处必须更正。`),
  ];
  return lines.length > 0
    ? lines.map((line, index) => `${index + 1}. ${line}`)
    : [
        report.requirements.some(({ status }) => status === 'unchecked')
          ? '已自查的内容没有发现必须整改的问题;没有数据的项目尚未自查。'
          : '自查没有发现必须整改的问题。',
      ];
}
