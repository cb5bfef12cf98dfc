import { cellAddress } from '../model/address';
import type { Statement } from '../model/quantity';
import type { Summary, SummaryInput, SummaryResult } from '../model/summary';
import { valueAt } from '../model/workbook';
import { openForm } from './parts/form';
import { type FormCell, headOf } from './parts/form-head';
import { type LiveArea, reference } from './parts/live';

/** Official bands: up to and including the upper number. */
const bands: readonly (readonly [label: string, from: number, to: number])[] = [
  ['25人及以下', 1, 25],
  ['26—30人', 26, 30],
  ['31—35人', 31, 35],
  ['36—40人', 36, 40],
  ['41—45人', 41, 45],
  ['46—50人', 46, 50],
  ['51—55人', 51, 55],
  ['56—60人', 56, 60],
  ['61—65人', 61, 65],
  ['66人及以上', 66, 9999],
];
const BIG = 56;
const OVERSIZE = 66;
const grades = ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级', '七年级', '八年级', '九年级'];

/** 班额情况统计表: classes by grade and official band, 大班额 and 超大班额 with their shares. */
export const classSizeBands: Summary = {
  id: 'class-size-bands',
  title: '班额情况统计表',
  explanation: '按年级和官方班额段统计班数;大班额为56人及以上,超大班额为66人及以上。',
  draw,
};

interface GradeClasses {
  readonly label: string;
  readonly classes: readonly Statement[];
}

function draw(input: SummaryInput): SummaryResult {
  const classes = classStatements(input);
  if (classes.length === 0) {
    return { ok: false, reason: '没有找到逐班的学生数(班额统计表)' };
  }
  const rows = byGrade(classes);
  const form = openForm({
    id: classSizeBands.id,
    title: classSizeBands.title,
    ...headOf(input),
    unit: '单位:个、人',
    widths: [12, 8, 9, ...bands.map(() => 10), 9, 9],
    landscape: true,
  });
  form.header('年级', '班数', '学生数', { value: '各班额段班数', span: bands.length }, '大班额', '超大班额');
  form.header('', '', '', ...bands.map(([label]) => label), '(≥56人)', '(≥66人)');
  for (const column of [0, 1, 2]) {
    form.mergeDown(column, 2, 3);
  }
  const firstRow = form.nextRow();
  for (const { label, classes: own } of rows) {
    form.row(label, ...gradeCells(own, input));
  }
  const lastRow = form.nextRow() - 1;
  const totals = Array.from({ length: 2 + bands.length + 2 }, (_, index) => {
    const column = index + 1;
    return {
      value: columnTotal(rows, index),
      formula: `SUM(${cellAddress(firstRow, column)}:${cellAddress(lastRow, column)})`,
      style: { bold: true, format: '0' },
    };
  });
  const totalRow = form.nextRow();
  form.row({ value: '合计', style: { bold: true } }, ...totals);
  const big = classes.filter(({ value }) => value >= BIG).length;
  const oversize = classes.filter(({ value }) => value >= OVERSIZE).length;
  const share = ({ value }: { readonly value: number }, index: number): FormCell => ({
    value: value / classes.length,
    formula: `${cellAddress(totalRow, 3 + index)}/${cellAddress(totalRow, 1)}`,
    style: { format: '0.0%' },
  });
  form.row('占班数比例', '', '', ...totals.slice(2).map(share));
  return {
    ok: true,
    sheet: form.finish(),
    headline: [
      { label: '班数', value: String(classes.length) },
      { label: '大班额(≥56人)', value: `${big} 个` },
      { label: '超大班额(≥66人)', value: `${oversize} 个` },
    ],
    blanks: [],
  };
}

function byGrade(classes: readonly Statement[]): readonly GradeClasses[] {
  const gradeOf = ({ scope }: Statement) =>
    scope.grade ?? grades.findIndex((label) => scope.className?.startsWith(label[0] ?? '?')) + 1;
  const found = [...new Set(classes.map(gradeOf))].sort((one, other) => one - other);
  return found.map((grade) => ({
    label: grades[grade - 1] ?? '其他',
    classes: classes.filter((statement) => gradeOf(statement) === grade),
  }));
}

function gradeCells(classes: readonly Statement[], { workbook }: SummaryInput): readonly FormCell[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  // A size written as text (45人) is no number for a formula; then the present counts are written with a note.
  const isLive = classes.every(({ place, value }) => {
    const sheet = sheets.get(place.sheet);
    return sheet && valueAt(sheet, place.row, place.column) === value;
  });
  const areas = isLive ? classAreas(classes).map(reference) : [];
  const note = isLive
    ? {}
    : { note: '班额台账里有写成文字的人数(如“45人”),不能用公式计算;台账改动后请再次插入本表。' };
  const counted = (from: number, to: number): FormCell => ({
    value: classes.filter(({ value }) => value >= from && value <= to).length,
    style: { format: '0' },
    ...(isLive
      ? { formula: areas.map((area) => `COUNTIFS(${area},">=${from}",${area},"<=${to}")`).join('+') }
      : note),
  });
  return [
    {
      value: classes.length,
      style: { format: '0' },
      ...(isLive ? { formula: `COUNT(${areas.join(',')})` } : note),
    },
    {
      value: classes.reduce((sum, { value }) => sum + value, 0),
      style: { format: '0' },
      ...(isLive ? { formula: `SUM(${areas.join(',')})` } : note),
    },
    ...bands.map(([, from, to]) => counted(from, to)),
    counted(BIG, 9999),
    counted(OVERSIZE, 9999),
  ];
}

function columnTotal(rows: readonly GradeClasses[], index: number): number {
  const all = rows.flatMap(({ classes }) => classes);
  const within = (from: number, to: number) => all.filter(({ value }) => value >= from && value <= to).length;
  const band = bands[index - 2];
  if (index === 0) {
    return all.length;
  }
  if (index === 1) {
    return all.reduce((sum, { value }) => sum + value, 0);
  }
  return band ? within(band[1], band[2]) : within(index === 2 + bands.length ? BIG : OVERSIZE, 9999);
}

/**
 * One size per class: from the ledger that lists most classes, and what others of its kind add to it (a table per grade,
 * one for each part of the school); no class twice.
 */
function classStatements({ report }: SummaryInput): readonly Statement[] {
  const byLedger = new Map<number, Statement[]>();
  for (const statement of report.statements) {
    if (
      statement.quantity === 'pupils' &&
      statement.scope.className !== undefined &&
      isListed(statement, report)
    ) {
      byLedger.set(statement.ledger, [...(byLedger.get(statement.ledger) ?? []), statement]);
    }
  }
  const [best, ...others] = [...byLedger].toSorted(([, one], [, other]) => other.length - one.length);
  const kindOf = (ledger: number) => report.ledgers[ledger]?.kind;
  const alike = others.filter(([ledger]) => best && kindOf(ledger) === kindOf(best[0]));
  const found = new Map<string, Statement>();
  for (const statement of [...(best?.[1] ?? []), ...alike.flatMap(([, own]) => own)]) {
    const { school, className } = statement.scope;
    const key = `${school ?? ''}|${className}`;
    found.set(key, found.get(key) ?? statement);
  }
  return [...found.values()];
}

/** The size stands in one cell of a class's own row; sums and counts of other lists are no list of classes. */
function isListed({ ledger, until }: Statement, report: SummaryInput['report']): boolean {
  return until === undefined && report.ledgers[ledger]?.table.orientation === 'rows';
}

/** Neighbouring cells as one area. */
function classAreas(classes: readonly Statement[]): readonly LiveArea[] {
  const areas: LiveArea[] = [];
  const inOrder = classes.toSorted(
    ({ place: one }, { place: other }) =>
      (one.sheet < other.sheet ? -1 : one.sheet > other.sheet ? 1 : 0) ||
      one.column - other.column ||
      one.row - other.row,
  );
  for (const { place } of inOrder) {
    const last = areas.at(-1);
    if (
      last &&
      last.sheet === place.sheet &&
      last.area.bottom === place.row - 1 &&
      last.area.left === place.column
    ) {
      areas[areas.length - 1] = { sheet: last.sheet, area: { ...last.area, bottom: place.row } };
    } else {
      const area = { top: place.row, bottom: place.row, left: place.column, right: place.column };
      areas.push({ sheet: place.sheet, area });
    }
  }
  return areas;
}
