import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dialects } from './dialects';
import { held } from './held';
import { brokenLaws, REFERENCES } from './laws';
import { lastDigit } from './school/people';
import { buildWorld } from './school/school';
import { type Line, linesOf, type SchoolType, schoolOf, type World } from './source';

const TYPES: readonly SchoolType[] = ['primary', 'junior', 'nine-year', 'point', 'county'];
const worlds = TYPES.flatMap((type) =>
  [1, 2, 3].map((seed) => ({ type, seed, world: buildWorld(seed, type) })),
);
const schools = worlds.filter(({ type }) => type !== 'county');

const sum = (lines: readonly Line[], field: string) =>
  lines.reduce((total, line) => total + Number(line[field]), 0);

describe('a world is consistent', () => {
  test('the same seed is the same world, another seed another', () => {
    expect(buildWorld(5, 'primary')).toEqual(buildWorld(5, 'primary'));
    expect(buildWorld(5, 'primary')).not.toEqual(buildWorld(6, 'primary'));
  });

  test.each(worlds)('$type $seed: the laws of its lines hold', ({ world }) => {
    expect(brokenLaws(world)).toEqual([]);
  });

  test.each(schools)(
    '$type $seed: nobody is in two classrooms at once, and no class has two lessons',
    ({ world }) => {
      const hours = linesOf(world, 'lessons').flatMap(({ teacher, class: group, day, period }) => [
        `${teacher} ${day} ${period}`,
        `${group} ${day} ${period}`,
      ]);
      expect(new Set(hours).size).toBe(hours.length);
    },
  );

  test.each(schools)(
    '$type $seed: lessons are what is assigned and what teachers are said to give',
    ({ world }) => {
      const lessons = linesOf(world, 'lessons');
      for (const { class: group, subject, teacher, periods } of linesOf(world, 'assignments')) {
        expect(
          lessons.filter((one) => one.class === group && one.subject === subject && one.teacher === teacher),
        ).toHaveLength(Number(periods));
      }
      for (const { name, periods } of linesOf(world, 'staff')) {
        expect(lessons.filter(({ teacher }) => teacher === name)).toHaveLength(Number(periods));
      }
    },
  );

  test.each(schools)('$type $seed: who is named somewhere is one of the staff', ({ world }) => {
    for (const [source, field, to, key] of REFERENCES) {
      const known = new Set(linesOf(world, to).map((line) => line[key]));
      const strangers = linesOf(world, source).filter(
        (line) => line[field] !== null && !known.has(line[field] ?? null),
      );
      expect(strangers).toEqual([]);
    }
  });

  test.each(schools)(
    '$type $seed: people are invented, and no two share name, number or telephone',
    ({ world }) => {
      const people = [...linesOf(world, 'pupils'), ...linesOf(world, 'staff')];
      for (const field of ['name', 'idCard', 'phone']) {
        expect(new Set(people.map((line) => line[field])).size).toBe(people.length);
      }
      expect(
        people.filter(
          ({ idCard, phone }) =>
            !/^000000\d{11}[\dX]$/.test(String(idCard)) || !/^1300000\d{4}$/.test(String(phone)),
        ),
      ).toEqual([]);
      expect(
        people.filter(({ idCard }) => lastDigit(String(idCard).slice(0, 17)) !== String(idCard).charAt(17)),
      ).toEqual([]);
    },
  );

  test.each(schools)('$type $seed: the counts agree across sources', ({ world }) => {
    const pupils = linesOf(world, 'pupils');
    expect(sum(linesOf(world, 'classes'), 'size')).toBe(pupils.length);
    expect(sum(linesOf(world, 'grades'), 'end')).toBe(pupils.length);
    expect(sum(linesOf(world, 'bookCategories'), 'copies')).toBe(linesOf(world, 'books').at(-1)?.balance);
  });
});

/** What the national standards of 2017 demand per pupil or per hundred, as the clean schools give it. */
function perPupil(world: World) {
  const pupils = linesOf(world, 'pupils').length;
  const area = (field: string, value: string) =>
    sum(
      linesOf(world, 'buildings').filter((line) => line[field] === value),
      'area',
    );
  const hall = area('use', '体育馆');
  const teachers = linesOf(world, 'staff').filter(({ fullTime }) => fullTime);
  const isJunior = linesOf(world, 'stages').some(({ stage }) => stage === '初中');
  const above = teachers.filter(
    ({ degree }) => degree === '研究生' || degree === '本科' || (!isJunior && degree === '专科'),
  );
  const equipment = linesOf(world, 'assets').filter(({ group }) => group === '教学仪器设备');
  return {
    teaching: (area('group', '教学及辅助用房') - hall) / pupils,
    sports: (Number(schoolOf(world).ground) + hall) / pupils,
    books: sum(linesOf(world, 'bookCategories'), 'copies') / pupils,
    equipment: sum(equipment, 'original') / pupils,
    above: (above.length / pupils) * 100,
    multimedia: (Number(schoolOf(world).multimedia) / pupils) * 100,
  };
}

const PRIMARY = { teaching: 4.5, sports: 7.5, books: 25, equipment: 2000, above: 4.2, multimedia: 2.3 };
const JUNIOR = { teaching: 5.8, sports: 10.2, books: 35, equipment: 2500, above: 5.3, multimedia: 2.4 };

describe('a clean school reaches what it is held against, and one that falls short falls short of that alone', () => {
  const many = TYPES.filter((type) => type !== 'county').flatMap((type) =>
    Array.from({ length: 12 }, (_, seed) => ({ type, seed })),
  );
  const below = (world: World, type: SchoolType) =>
    Object.entries(type === 'junior' || type === 'nine-year' ? JUNIOR : PRIMARY)
      .filter(([key, bound]) => perPupil(world)[key as keyof typeof PRIMARY] < bound)
      .map(([key]) => key);

  test.each(many)('$type $seed', ({ type, seed }) => {
    const world = buildWorld(seed, type);
    expect(below(world, type)).toEqual([]);
    expect(Math.max(...linesOf(world, 'classes').map(({ size }) => Number(size)))).toBeLessThanOrEqual(45);
    expect(below(buildWorld(seed, type, 'books'), type)).toEqual(['books']);
    expect(below(buildWorld(seed, type, 'equipment'), type)).toEqual(['equipment']);
    expect(below(buildWorld(seed, type, 'teaching-area'), type)).toEqual(['teaching']);
    expect(below(buildWorld(seed, type, 'sports-area'), type)).toEqual(['sports']);
  });
});

describe('dialects', () => {
  test('say what they follow and what is special about them, under names of their own', () => {
    const all = [...dialects, ...held];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(dialects.length).toBeGreaterThanOrEqual(8);
    expect(all.filter(({ follows, habits }) => follows === '' || habits.length < 5)).toEqual([]);
  });

  test('can find every source and field in their README', () => {
    const text = readFileSync(join(__dirname, 'dialects', 'README.md'), 'utf8');
    const words = new Set(text.match(/\w+/g));
    const missing = worlds.flatMap(({ world }) =>
      Object.entries(world.sources).flatMap(([source, lines]) =>
        [source, ...Object.keys(lines[0] ?? {})].filter((word) => !words.has(word)),
      ),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});
