import { areaAddress, cellAddress } from '../model/address';
import type { RequirementResult, SchoolPart } from '../model/report';
import type { Summary, SummaryInput, SummaryResult } from '../model/summary';
import { type Figure, grouped } from './parts/figures';
import { type Form, openForm } from './parts/form';
import { figureCell, headOf } from './parts/form-head';
import { partFigures } from './parts/part-figures';
import { listedParts, partName, reasonOf, resultsOf, stageName } from './parts/school-totals';

/** 教学仪器与图书配备情况表: 应配 (bound × pupils), 实有, 余缺, per pupil. */
export const equipmentAndBooks: Summary = {
  id: 'equipment-and-books',
  title: '教学仪器与图书配备情况表',
  explanation: '图书、仪器设备、计算机、多媒体教室等按所选标准算出应配数,与实有数对照余缺。',
  draw,
};

const wanted = [
  'books-per-pupil',
  'equipment-per-pupil',
  'computers-per-100',
  'multimedia-per-100',
  'new-books-per-pupil',
  'student-desks-surplus',
];

const [HAVE, NEED, BALANCE, BOUND] = [3, 2, 4, 6] as const;

interface Line {
  readonly result: RequirementResult;
  readonly label: string;
  readonly unit: string;
  readonly times: number;
  readonly have: Figure | undefined;
  readonly pupils: Figure | undefined;
}

function draw(input: SummaryInput): SummaryResult {
  const parts = listedParts(input.report);
  const groups = parts.map((part) => ({ part, lines: linesFor(part, input) }));
  const all = groups.flatMap(({ lines }) => lines);
  if (!all.some(({ have, pupils }) => have && pupils)) {
    return { ok: false, reason: '台账里没有学生数,或没有图书、仪器、计算机等数据,算不出应配数' };
  }
  const head = headOf(input);
  const school = head.school === '' ? '本校' : head.school;
  const form = openForm({
    id: equipmentAndBooks.id,
    title: equipmentAndBooks.title,
    ...head,
    unit: '',
    widths: [24, 7, 13, 13, 13, 18, 10, 32],
    landscape: true,
  });
  form.header('项目', '单位', '应配', '实有', '余缺', '生均(每百名)实有', '标准', '依据');
  const top = form.nextRow();
  for (const { part, lines } of groups) {
    if (groups.length > 1) {
      const name = partName(part, school);
      const stage = stageName(part.stage);
      form.section(part.isShared || stage === '' ? name : `${name}(${stage})`);
    }
    for (const line of lines) {
      drawLine(form, line);
    }
  }
  const bottom = form.nextRow() - 1;
  form.alert({ area: areaAddress({ top, bottom, left: BALANCE, right: BALANCE }), fails: '<', bound: 0 });
  form.prose('注:应配=标准×学生数;余缺为负数表示不足。空白项为台账中没有数据,不代表为0。');
  const blanks = [
    ...new Set(all.filter(({ have, pupils }) => !have || !pupils).map(({ result }) => reasonOf(result))),
  ];
  form.reasons(blanks);
  return { ok: true, sheet: form.finish(), headline: headlineOf(all, groups.length), blanks };
}

function linesFor(part: SchoolPart, input: SummaryInput): readonly Line[] {
  const { report, catalogue } = input;
  const figureOf = partFigures(input, part);
  const results = resultsOf(part, report.requirements).filter(({ comparison }) => comparison === '>=');
  return wanted.flatMap((id): readonly Line[] => {
    const [result] = results
      .filter(({ indicator }) => indicator === id)
      .toSorted((one, other) => other.bound - one.bound);
    const formula = catalogue.indicators.find((one) => one.id === id)?.formula;
    if (!result || formula?.kind !== 'ratio') {
      return [];
    }
    const [thing, pupils] = [formula.numerator[0]?.quantity ?? '', formula.denominator[0]?.quantity ?? ''];
    const quantity = catalogue.quantities.find((one) => one.id === thing);
    return [
      {
        result,
        label: quantity?.label ?? result.label,
        unit: quantity?.unit ?? '',
        times: formula.times,
        have: figureOf(thing),
        pupils: figureOf(pupils),
      },
    ];
  });
}

function drawLine(form: Form, { result, label, unit, times, have, pupils }: Line): void {
  const row = form.nextRow();
  const [need, balance] = amounts({ result, unit, times, have, pupils });
  const of = pupils ? grouped(pupils) : '';
  const demanded = `${of}*${cellAddress(row, BOUND)}${times === 1 ? '' : `/${times}`}`;
  form.row(
    { value: label, style: { align: 'left' } },
    unit,
    need === undefined
      ? ''
      : {
          value: need,
          formula: isWhole({ unit, have }) ? `ROUNDUP(ROUND(${demanded},6),0)` : demanded,
          style: { format: '0.##' },
          ...(pupils?.remark === undefined ? {} : { note: pupils.remark }),
        },
    figureCell(have, '0.##'),
    balance === undefined
      ? ''
      : {
          value: balance,
          formula: `${cellAddress(row, HAVE)}-${cellAddress(row, NEED)}`,
          style: { format: '0.##', ...(balance < 0 ? { colour: 'failing' } : {}) },
        },
    have && pupils && pupils.value > 0
      ? {
          value: (have.value / pupils.value) * times,
          formula: `IF(${of}>0,${cellAddress(row, HAVE)}/${of}${times === 1 ? '' : `*${times}`},"")`,
          style: { format: '0.00' },
        }
      : '',
    { value: result.bound, style: { format: '0.##' } },
    { value: result.basis, style: { align: 'left', colour: 'muted' } },
  );
}

function amounts({
  result,
  unit,
  times,
  have,
  pupils,
}: Omit<Line, 'label'>): readonly [number | undefined, number | undefined] {
  const exact = pupils && (pupils.value * result.bound) / times;
  const need = exact !== undefined && isWhole({ unit, have }) ? Math.ceil(Number(exact.toFixed(6))) : exact;
  return [need, have && need !== undefined ? have.value - need : undefined];
}

/** Rooms, machines and books come whole; not the share that a part of a school has in them. */
function isWhole({ unit, have }: Pick<Line, 'unit' | 'have'>): boolean {
  return ['间', '台', '册', '套'].includes(unit) && (have === undefined || Number.isInteger(have.value));
}

/** One school: what each thing has too much or lacks. Several: how many lack it. */
function headlineOf(lines: readonly Line[], parts: number) {
  return [...new Set(lines.map(({ label }) => label))].flatMap((label) => {
    const known = lines.flatMap((line) => {
      const [, balance] = amounts(line);
      return line.label === label && balance !== undefined ? [{ balance, unit: line.unit }] : [];
    });
    const [first] = known;
    if (!first) {
      return [];
    }
    const value =
      parts > 1
        ? `${known.filter(({ balance }) => balance < 0).length} 所不足`
        : `${Math.round(first.balance)} ${first.unit}`;
    return [{ label: parts > 1 ? label : `${label}余缺`, value }];
  });
}
