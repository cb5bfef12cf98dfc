import { cellAddress } from '../model/address';
import type { RequirementResult } from '../model/report';
import type { Summary, SummaryInput, SummaryResult } from '../model/summary';
import { figuresOf } from './parts/figures';
import { figureCell, openForm } from './parts/form';
import { schoolName } from './parts/schools';

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

function draw(input: SummaryInput): SummaryResult {
  const { report, catalogue } = input;
  const figureOf = figuresOf(input);
  const own = report.requirements.filter(
    ({ school, comparison }) => school === undefined && comparison === '>=',
  );
  const lines = wanted.flatMap((id) => strictest(own.filter(({ indicator }) => indicator === id)));
  const form = openForm({
    id: equipmentAndBooks.id,
    title: equipmentAndBooks.title,
    school: schoolName(input),
    date: input.today,
    unit: '',
    widths: [24, 9, 13, 13, 13, 12, 12, 26],
    landscape: true,
  });
  form.header('项目', '单位', '应配', '实有', '余缺', '生均(每百名)实有', '标准', '依据');
  const blanks: string[] = [];
  const headline: { label: string; value: string }[] = [];
  for (const result of lines) {
    const indicator = catalogue.indicators.find(({ id }) => id === result.indicator);
    if (indicator?.formula.kind !== 'ratio') {
      continue;
    }
    const { numerator, denominator, times } = indicator.formula;
    const quantity = catalogue.quantities.find(({ id }) => id === numerator[0]?.quantity);
    const have = figureOf(numerator[0]?.quantity ?? '');
    const pupils = figureOf(denominator[0]?.quantity ?? '');
    if (!have || !pupils) {
      blanks.push(`${quantity?.label ?? result.label}:${result.reason || '台账中没有数据'}`);
    }
    const row = form.nextRow();
    const need = pupils ? (pupils.value * result.bound) / times : undefined;
    const balance = have && need !== undefined ? have.value - need : undefined;
    if (balance !== undefined) {
      headline.push({
        label: `${quantity?.label ?? ''}余缺`,
        value: `${Math.round(balance)} ${quantity?.unit ?? ''}`,
      });
    }
    form.row(
      { value: quantity?.label ?? result.label, style: { align: 'left' } },
      quantity?.unit ?? '',
      need === undefined || !pupils
        ? ''
        : {
            value: need,
            formula: `(${pupils.formula ?? pupils.value})*${cellAddress(row, 6)}${times === 1 ? '' : `/${times}`}`,
            style: { format: '0.##' },
          },
      figureCell(have, '0.##'),
      balance === undefined
        ? ''
        : {
            value: balance,
            formula: `${cellAddress(row, 3)}-${cellAddress(row, 2)}`,
            style: { format: '0.##', ...(balance < 0 ? { colour: 'failing' } : {}) },
          },
      have && pupils && pupils.value > 0
        ? {
            value: (have.value / pupils.value) * times,
            formula: `${cellAddress(row, 3)}/(${pupils.formula ?? pupils.value})${times === 1 ? '' : `*${times}`}`,
            style: { format: '0.00' },
          }
        : '',
      { value: result.bound, style: { format: '0.##' } },
      { value: result.basis, style: { align: 'left', colour: 'muted' } },
    );
  }
  if (headline.length === 0) {
    return { ok: false, reason: '台账里没有学生数,或没有图书、仪器、计算机等数据,算不出应配数' };
  }
  form.prose('注:应配=标准×学生数;余缺为负数表示不足。空白项为台账中没有数据,不代表为0。');
  return { ok: true, sheet: form.finish(), headline, blanks };
}

function strictest(results: readonly RequirementResult[]): readonly RequirementResult[] {
  return [...results].sort((one, other) => other.bound - one.bound).slice(0, 1);
}
