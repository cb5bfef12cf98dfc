import { describe, expect, it } from '@jest/globals';
import { bodyMassLevel, levelOf, possibleScores, scoreOf } from '../../../src/engine/fitness/item';
import { fitness2014 as fitness } from '../../../src/standards/fitness-2014';

describe('the fitness standard of 2014', () => {
  it('is complete: a threshold per score, ordered, and weights that add up to 100 for boys and girls', () => {
    for (const [id, item] of Object.entries(fitness.items)) {
      for (const grades of Object.values(item.grades)) {
        for (const thresholds of Object.values(grades)) {
          expect(thresholds).toHaveLength(fitness.scores.length);
          const given = thresholds.filter((one) => one !== null);
          const sorted = [...given].sort((one, other) =>
            item.better === 'higher' ? other - one : one - other,
          );
          expect({ id, given }).toEqual({ id, given: sorted });
        }
      }
    }
    for (const [grade, weights] of Object.entries(fitness.weights)) {
      for (const sex of ['男', '女'] as const) {
        const own = Object.entries(weights).filter(
          ([item]) => item === 'bmi' || fitness.items[item]?.grades[grade]?.[sex],
        );
        expect(own.reduce((sum, [, weight]) => sum + weight, 0)).toBe(100);
      }
    }
  });

  it.each([
    ['vital_capacity', 1, '男', 700, 60],
    ['vital_capacity', 1, '男', 699, 50],
    ['run50', 1, '女', 13.8, 60],
    ['run50', 1, '女', 13.9, 50],
    ['sit_reach', 4, '男', -2.2, 60],
    ['sit_reach', 4, '男', -2.3, 50],
    ['rope', 3, '女', 39, 60],
    ['rope', 3, '女', 38, 50],
    ['situp', 6, '男', 19, 60],
    ['run50x8', 5, '男', 138, 60],
    ['run50x8', 5, '男', 139, 50],
    ['run1000', 7, '男', 320, 60],
    ['run800', 9, '女', 285, 60],
    ['pull_up', 7, '男', 4, 60],
    ['pull_up', 7, '男', 3, 50],
    ['pull_up', 8, '男', 8, 72],
    ['long_jump', 9, '女', 146, 60],
    ['vital_capacity', 1, '男', 1700, 100],
    ['vital_capacity', 1, '男', 499, 0],
  ] as const)('%s grade %s %s: %s → %s', (item, grade, sex, result, expected) => {
    expect(scoreOf(fitness, item, grade, sex, result)).toBe(expected);
  });

  it('has no score for what is not tested in the grade or by the sex', () => {
    expect(scoreOf(fitness, 'situp', 2, '男', 30)).toBeUndefined();
    expect(scoreOf(fitness, 'pull_up', 7, '女', 3)).toBeUndefined();
  });

  it('hundredths of the 50 m run may be scored as they are or rounded up', () => {
    expect(possibleScores(fitness, 'run50', 1, '男', 10.21)).toEqual([95, 100]);
    expect(possibleScores(fitness, 'run50', 1, '男', 10.25)).toEqual([95]);
  });

  it.each([
    [13.4, '低体重'],
    [13.5, '正常'],
    [18.1, '正常'],
    [18.2, '超重'],
    [20.3, '超重'],
    [20.4, '肥胖'],
  ])('body mass of a boy in grade 1: %s is %s', (bodyMass, level) => {
    expect(bodyMassLevel(fitness, 1, '男', bodyMass)).toBe(level);
  });

  it.each([
    [90, '优秀'],
    [89.9, '良好'],
    [80, '良好'],
    [79.9, '及格'],
    [60, '及格'],
    [59.9, '不及格'],
  ])('%s points are %s', (score, level) => {
    expect(levelOf(fitness, score)).toBe(level);
  });
});
