import type { FitnessStandard } from '../../model/catalogue';
import { bodyMassOf, isExcused, resultOf, thresholdsOf } from './item';
import { type Column, codedGrade, type Pupil } from './pupil';
import { at, type FitnessRaised, figure, groupName, isUntested, tellUntested } from './untested';

/** The raw results of one pupil: items of the grade all there, none too many, times that exist, plausible body mass. */
export function checkResults(pupil: Pupil, fitness: FitnessStandard): readonly FitnessRaised[] {
  if (isUntested(pupil)) {
    return [...checkGrade(pupil), ...tellUntested(pupil, fitness)];
  }
  const held = pupil.columns.filter(({ raw }) => pupil.record.has(raw));
  return [
    ...checkGrade(pupil),
    ...checkBodyMass(pupil),
    ...held.flatMap((column) => checkTime(pupil, column, fitness)),
    ...checkItems(pupil, held, fitness),
  ];
}

/** The grade's code against the class's name. */
function checkGrade(pupil: Pupil): readonly FitnessRaised[] {
  const { record } = pupil;
  const coded = codedGrade(record.text('grade_code'));
  const named = record.classOf('class_name');
  return coded === undefined || named?.grade === undefined || coded === named.grade
    ? []
    : at(
        pupil,
        'grade_code',
        'fitness-grade-code',
        {
          severity: 'error',
          message: `年级编号${record.text('grade_code')}与班级${named.name}不是同一年级。请核对后改正。`,
          actual: record.text('grade_code'),
          required: `${named.name}的年级编号`,
        },
        'class_name',
      );
}

function checkBodyMass(pupil: Pupil): readonly FitnessRaised[] {
  const bodyMass = bodyMassOf(pupil);
  return bodyMass === undefined || (bodyMass >= 10 && bodyMass <= 40)
    ? []
    : at(
        pupil,
        'weight_kg',
        'fitness-body-mass',
        {
          severity: 'query',
          message: `身高${pupil.record.text('height_cm')}、体重${pupil.record.text('weight_kg')}算出的体重指数是${figure(bodyMass)},不合常理。请核对身高(厘米)和体重(千克)。`,
          actual: figure(bodyMass),
          required: '10—40',
        },
        'height_cm',
      );
}

function checkTime(pupil: Pupil, column: Column, fitness: FitnessStandard): readonly FitnessRaised[] {
  const result = column.isTime ? resultOf(pupil, column) : undefined;
  if (result === undefined) {
    return [];
  }
  const label = fitness.items[column.item[pupil.sex ?? '男']]?.label ?? '';
  const text = pupil.record.text(column.raw);
  if (Number.isNaN(result)) {
    return at(pupil, column.raw, 'fitness-time', {
      severity: 'error',
      message: `${label}写的是${text},按“分.秒”读秒数不能满60。请核对后改正(1分58秒写1.58)。`,
      actual: text,
      required: '秒数小于60',
    });
  }
  const [shortest, longest] = column.raw === 'run50x8' ? [70, 300] : [140, 720];
  return result >= shortest && result <= longest
    ? []
    : at(pupil, column.raw, 'fitness-time', {
        severity: 'query',
        message: `${label}成绩${text}不合常理。请核对单位(分.秒)和数值。`,
        actual: text,
        required: `${Math.floor(shortest / 60)}.${String(shortest % 60).padStart(2, '0')}—${longest / 60}分`,
      });
}

/** Items that are not tested in the grade, and tested ones without a result. */
function checkItems(
  pupil: Pupil,
  held: readonly Column[],
  fitness: FitnessStandard,
): readonly FitnessRaised[] {
  const { grade, sex, record } = pupil;
  if (grade === undefined || held.length < 2) {
    return [];
  }
  const sexes = sex === undefined ? (['男', '女'] as const) : [sex];
  const isTested = (column: Column) =>
    sexes.some((one) => thresholdsOf(fitness, column.item[one], grade, one) !== undefined);
  const demanded = held.filter(isTested);
  const blank = demanded.filter(
    (column) =>
      record.isBlank(column.raw) && !isExcused(pupil, column) && !isDoneElsewhere(column, held, pupil),
  );
  const extra = held.filter((column) => !isTested(column) && (resultOf(pupil, column) ?? 0) !== 0);
  return [
    ...blank.flatMap((column) => missing(pupil, column, fitness)),
    ...extra.flatMap((column) => superfluous(pupil, column, fitness)),
  ];
}

/** 引体/仰卧 and 耐力跑 are kept in one column or in two. */
function isDoneElsewhere(column: Column, held: readonly Column[], pupil: Pupil): boolean {
  const sex = pupil.sex ?? '男';
  return held.some(
    (other) => other !== column && other.item[sex] === column.item[sex] && !pupil.record.isBlank(other.raw),
  );
}

function labelOf(pupil: Pupil, column: Column, fitness: FitnessStandard): string {
  return fitness.items[column.item[pupil.sex ?? '男']]?.label ?? column.raw;
}

function missing(pupil: Pupil, column: Column, fitness: FitnessStandard): readonly FitnessRaised[] {
  const label = labelOf(pupil, column, fitness);
  return at(pupil, column.raw, 'fitness-item-missing', {
    severity: 'error',
    message: `${groupName(pupil)}要测${label},这里没有成绩。请补测补填;免测的请注明“免测”。`,
    actual: '空',
    required: label,
    missing: '缺1项',
  });
}

function superfluous(pupil: Pupil, column: Column, fitness: FitnessStandard): readonly FitnessRaised[] {
  const label = labelOf(pupil, column, fitness);
  return at(pupil, column.raw, 'fitness-item-extra', {
    severity: 'query',
    message: `${groupName(pupil)}不测${label},这里却有成绩${pupil.record.text(column.raw)}。请核对是否填错行、列或年级。`,
    actual: pupil.record.text(column.raw),
    required: '空',
  });
}
