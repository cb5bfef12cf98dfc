import type { FitnessStandard } from '../../model/catalogue';
import { bodyMassLevel, bodyMassOf, bodyMassScore } from './item';
import type { Pupil, Sex } from './pupil';
import { at, type FitnessRaised, figure, groupName } from './untested';

const BODY_MASS_WORDS: Readonly<Record<string, string>> = {
  偏瘦: '低体重',
  营养不良: '低体重',
  标准: '正常',
  正常体重: '正常',
};

/** Printed body mass, its score and its level against height and weight. */
export function checkBodyMass(
  pupil: Pupil,
  fitness: FitnessStandard,
  grade: number,
  sex: Sex,
): readonly FitnessRaised[] {
  const { record } = pupil;
  const bodyMass = bodyMassOf(pupil);
  const stated = record.number('bmi');
  const level = bodyMass === undefined ? undefined : bodyMassLevel(fitness, grade, sex, bodyMass);
  if (bodyMass === undefined || level === undefined) {
    return [];
  }
  const score = record.number('bmi_score');
  const word = record.text('bmi_level');
  const own = BODY_MASS_WORDS[word] ?? word;
  const group = groupName(pupil);
  return [
    ...(stated === undefined || Math.abs(stated - bodyMass) < 0.11
      ? []
      : at(
          pupil,
          'bmi',
          'fitness-body-mass',
          {
            severity: 'error',
            message: `体重指数=体重(千克)÷身高(米)的平方,应是${figure(bodyMass)},写的是${figure(stated)}。请改正。`,
            actual: figure(stated),
            required: figure(bodyMass),
          },
          'height_cm',
          'weight_kg',
        )),
    ...(score === undefined || score === bodyMassScore(level)
      ? []
      : at(
          pupil,
          'bmi_score',
          'fitness-score',
          {
            severity: 'error',
            message: `${group}体重指数${figure(bodyMass)}属“${level}”,应得${bodyMassScore(level)}分,写的是${figure(score)}分。请改正。`,
            actual: figure(score),
            required: String(bodyMassScore(level)),
          },
          'height_cm',
          'weight_kg',
        )),
    ...(!['正常', '低体重', '超重', '肥胖'].includes(own) || own === level
      ? []
      : at(
          pupil,
          'bmi_level',
          'fitness-level',
          {
            severity: 'error',
            message: `${group}体重指数${figure(bodyMass)}属“${level}”,写的是“${word}”。请改正。`,
            actual: word,
            required: level,
          },
          'height_cm',
          'weight_kg',
        )),
  ];
}
