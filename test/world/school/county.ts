import type { Random } from '../random';
import type { Line } from '../source';

const TOWNS = ['青塘镇', '石桥镇', '红柳乡', '云溪乡', '白沙镇'];

/** Public schools of a county, one line each; areas in ㎡, equipment in yuan. All reach the national bounds. */
export function schoolsOf(random: Random): readonly Line[] {
  const primary = TOWNS.slice(0, random.whole(3, 5)).map((town) => ({
    town,
    name: `${town}中心小学`,
    stage: '小学',
  }));
  const junior = TOWNS.slice(0, random.whole(2, 4)).map((town) => ({
    town,
    name: `${town}初级中学`,
    stage: '初中',
  }));
  return [...primary, ...junior].map(({ town, name, stage }, index) => {
    const isPrimary = stage === '小学';
    const classes = isPrimary ? random.pick([6, 12, 18]) : random.pick([6, 9, 12]);
    const size = random.whole(30, isPrimary ? 43 : 46);
    const pupils = classes * size - random.whole(0, classes - 1);
    const girls = Math.round((pupils * random.whole(44, 52)) / 100);
    const teachers = Math.ceil((pupils * random.whole(62, 76)) / 1000);
    const staff = teachers + random.whole(2, 7);
    const above = Math.ceil((pupils * (isPrimary ? 5 : 5.6)) / 100);
    const area = Math.ceil(pupils * (isPrimary ? 5 : 6.3) * (1 + random.next() * 0.3));
    const hall = random.whole(2, 6) * 100;
    const ground = Math.ceil(pupils * (isPrimary ? 8 : 10.8) * (1 + random.next() * 0.3));
    return {
      no: index + 1,
      town,
      name,
      stage,
      nature: '公办',
      classes,
      pupils,
      girls,
      boys: pupils - girls,
      largest: Math.min(isPrimary ? 45 : 49, Math.ceil(pupils / classes) + random.whole(0, 2)),
      boarders: isPrimary ? 0 : Math.round(pupils * 0.3),
      leftBehind: Math.round((pupils * random.whole(6, 16)) / 100),
      staff,
      teachers,
      above: Math.min(above, teachers),
      backbone: Math.ceil((pupils * random.whole(11, 16)) / 1000),
      artists: Math.ceil((pupils * random.whole(10, 14)) / 1000),
      site: Math.ceil(pupils * random.whole(25, 38)),
      teaching: area + hall,
      hall,
      ground,
      equipment: Math.ceil((pupils * (isPrimary ? 2150 : 2700) * (1 + random.next() * 0.3)) / 100) * 100,
      books: Math.ceil(pupils * (isPrimary ? 26 : 37) * (1 + random.next() * 0.2)),
      computers: Math.ceil((pupils * random.whole(12, 18)) / 100),
      multimedia: Math.max(classes, Math.ceil(pupils * 0.025)) + random.whole(1, 4),
    };
  });
}

/** Pupil-weighted coefficients of variation of what every school has per pupil (教督〔2012〕3号). */
export function variationOf(schools: readonly Line[]): readonly Line[] {
  return ['小学', '初中'].map((stage) => {
    const own = schools.filter((school) => school.stage === stage);
    const line: Record<string, string | number> = { stage };
    for (const field of ['above', 'backbone', 'artists', 'area', 'sports', 'equipment', 'multimedia']) {
      const amounts = own.map((school) => amountOf(school, field));
      const sizes = own.map((school) => Number(school.pupils));
      const all = sizes.reduce((sum, size) => sum + size, 0);
      const mean = amounts.reduce((sum, amount) => sum + amount, 0) / all;
      const square = amounts.reduce(
        (sum, amount, index) =>
          sum + ((sizes[index] ?? 0) / all) * (amount / (sizes[index] ?? 1) - mean) ** 2,
        0,
      );
      line[`${field}Mean`] =
        mean * (['above', 'backbone', 'artists', 'multimedia'].includes(field) ? 100 : 1);
      line[`${field}Cv`] = Math.sqrt(square) / mean;
    }
    return line;
  });
}

function amountOf(school: Line, field: string): number {
  switch (field) {
    case 'area':
      return Number(school.teaching) - Number(school.hall);
    case 'sports':
      return Number(school.ground) + Number(school.hall);
    default:
      return Number(school[field]);
  }
}
