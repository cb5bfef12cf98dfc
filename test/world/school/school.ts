import { randomOf } from '../random';
import type { Line, SchoolType, World } from '../source';
import { schoolsOf, variationOf } from './county';
import { arrangeWeek, type Lesson } from './lessons';
import { bookAccounts, budget } from './money';
import { registryOf } from './people';
import { build, furnish } from './premises';
import { type ClassPlan, enrol, type Ground, planClasses, stageOf } from './pupils';
import { documents, grades, hazards, loans, surveys } from './records';
import { hire } from './staff';
import { acquire, bookCategories, bookMovements, chemicals, equip } from './stock';

/** What a school falls short of, truly and in all its ledgers alike. */
export type Shortfall = 'none' | 'class-size' | 'books' | 'equipment' | 'teaching-area' | 'sports-area';

const DAYS = '一二三四五';

/** A world that holds together: the same for the same seed. */
export function buildWorld(seed: number, type: SchoolType, shortfall: Shortfall = 'none'): World {
  const random = randomOf(seed);
  const registry = registryOf(random);
  const year = random.whole(2023, 2025);
  const frame = { seed, type, year, today: `${year}-11-23` };
  const town = random.pick(['青塘', '石桥', '红柳', '云溪', '白沙']);
  if (type === 'county') {
    const schools = schoolsOf(random);
    const county = {
      name: `${town}县教育局`,
      county: `${town}县`,
      principal: registry.name('男'),
      clerk: registry.name('女'),
      year,
    };
    return { ...frame, sources: { school: [county], schools, variation: variationOf(schools) } };
  }
  const isSmall = type === 'point';
  const ground: Ground = {
    random,
    registry,
    type,
    year,
    villages: [...'东西南北中'].map((side) => `${town}镇${side}村`),
    boards: type === 'junior' || (type === 'nine-year' && random.chance(0.6)),
    classSizes: isSmall ? [6, 15] : type === 'junior' ? [28, 44] : [20, 40],
  };
  const classes = oversize(planClasses(ground), shortfall);
  const { staff, duties } = hire(ground, classes);
  const teachers = staff.filter(({ fullTime }) => fullTime);
  const pupils = enrol(
    ground,
    classes,
    teachers.map(({ name }) => name),
  );
  const count = pupils.length;
  const boarders = pupils.filter(({ boarder }) => boarder).length;
  const hasJunior = type === 'junior' || type === 'nine-year';
  const factor = (what: Shortfall) => (shortfall === what ? 0.8 : 1);
  const perPupil = (hasJunior ? 6.2 : 4.8) * (shortfall === 'teaching-area' ? 0.88 : 1 + random.next() * 0.3);
  // Special rooms and a classroom for every class must fit in.
  const least = shortfall === 'teaching-area' || isSmall ? 0 : 1000 + classes.length * 55;
  const buildings = build(random, count, boarders, Math.ceil(Math.max(least, count * perPupil)));
  const hall = buildings
    .filter(({ use }) => use === '体育馆')
    .reduce((sum, { area }) => sum + Number(area), 0);
  const books = bookMovements(random, year, count, (hasJunior ? 36 : 26) * factor('books') + random.next());
  const held = Number(books.at(-1)?.balance);
  const assets = acquire(random, year, count * (hasJunior ? 2600 : 2100) * factor('equipment'), count, staff);
  const money = budget(random, count);
  const school = {
    name:
      type === 'primary'
        ? `${town}镇中心小学`
        : type === 'junior'
          ? `${town}镇初级中学`
          : type === 'point'
            ? `${town}镇东村教学点`
            : `${town}镇九年一贯制学校`,
    county: `${town}县`,
    town: `${town}镇`,
    code: `00000${random.whole(10000, 99999)}`,
    typeName: { primary: '小学', junior: '初级中学', 'nine-year': '九年一贯制学校', point: '教学点' }[type],
    isPrimary: type === 'primary',
    isJunior: type === 'junior',
    isNineYear: type === 'nine-year',
    isPoint: isSmall,
    boards: ground.boards,
    region: random.pick(['镇区', '乡村']),
    nature: '公办',
    principal: String(staff.find(({ post }) => post !== '专任教师')?.name),
    clerk: String(teachers.at(-1)?.name),
    phone: registry.phone(),
    founded: random.whole(1952, 1998),
    year,
    site: Math.ceil(count * random.whole(26, 40)),
    green: Math.ceil(count * random.whole(3, 6)),
    ground:
      shortfall === 'sports-area'
        ? Math.max(20, Math.ceil(count * (hasJunior ? 6.6 : 4.8)) - hall)
        : Math.max(200, Math.ceil(count * (hasJunior ? 11 : 8) * (1 + random.next() * 0.3))),
    track: random.pick([200, 250]),
    computers: Math.ceil(count * 0.13) + random.whole(2, 10),
    multimedia: Math.max(classes.length, Math.ceil(count * 0.026)) + random.whole(1, 4),
    newspapers: random.whole(60, 90),
    bandwidth: random.pick([100, 200, 500]),
    lastPupils: count - random.whole(-14, 14),
    lastTeachers: teachers.length - random.whole(-2, 2),
    lastBooks: held - Number(books.at(-1)?.inCopies),
  };
  return {
    ...frame,
    sources: {
      school: [school],
      pupils,
      classes: classes.map((one) => classLine(one, staff, duties, random)),
      grades: grades(random, classes),
      stages: [...new Set(classes.map(({ grade }) => stageOf(grade)))].map((stage) => ({ stage })),
      staff,
      lessons: arrangeWeek(duties, random).map(lessonLine),
      assignments: duties.map((duty, index) => ({
        no: index + 1,
        teacher: duty.teacher,
        class: duty.class.id,
        className: duty.class.name,
        subject: duty.subject,
        periods: duty.periods,
        stage: stageOf(duty.class.grade),
      })),
      buildings,
      rooms: furnish(random, teachers, Math.max(...classes.map(({ size }) => size))),
      books,
      bookCategories: bookCategories(held),
      instruments: equip(random, classes.length, 'instruments'),
      sports: equip(random, classes.length, 'sports'),
      chemicals: chemicals(random, staff),
      assets,
      accounts: bookAccounts(random, year, random.whole(120, 300) * 100),
      budget: money,
      hazards: hazards(random, year, teachers),
      documents: documents(random, year),
      surveys: surveys(random, count, staff.length),
    },
  };
}

function oversize(classes: readonly ClassPlan[], shortfall: Shortfall): readonly ClassPlan[] {
  return classes.map((one, index) =>
    shortfall === 'class-size' && index === classes.length - 1
      ? { ...one, size: one.grade > 6 ? 52 : 47 }
      : one,
  );
}

function classLine(
  one: ClassPlan,
  staff: readonly Line[],
  duties: ReturnType<typeof hire>['duties'],
  random: Parameters<typeof loans>[0],
): Line {
  const head = duties.find((duty) => duty.class.id === one.id && duty.subject === '语文')?.teacher ?? '';
  return {
    id: one.id,
    name: one.name,
    grade: one.grade,
    gradeName: one.name.slice(0, 1) + '年级',
    no: one.no,
    stage: stageOf(one.grade),
    size: one.size,
    head,
    headPhone: staff.find(({ name }) => name === head)?.phone ?? null,
    ...loans(random, one.size),
  };
}

function lessonLine(lesson: Lesson): Line {
  return {
    class: lesson.class.id,
    className: lesson.class.name,
    stage: stageOf(lesson.class.grade),
    grade: lesson.class.grade,
    day: lesson.day + 1,
    dayName: `星期${DAYS[lesson.day]}`,
    period: lesson.period + 1,
    subject: lesson.subject,
    teacher: lesson.teacher,
  };
}
