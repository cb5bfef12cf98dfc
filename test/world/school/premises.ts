import type { Random } from '../random';
import type { Line } from '../source';

/** Uses of buildings: group, use, share of the teaching area or of the pupils (㎡ each), and what they are made of. */
const USES: readonly (readonly [group: string, use: string, share: number])[] = [
  ['教学及辅助用房', '教室', 0.58],
  ['教学及辅助用房', '实验室', 0.12],
  ['教学及辅助用房', '图书室', 0.09],
  ['教学及辅助用房', '微机室', 0.07],
  ['教学及辅助用房', '音美教室', 0.14],
  ['教学及辅助用房', '体育馆', 0],
  ['行政办公用房', '教师办公室', 0],
  ['行政办公用房', '其他办公用房', 0],
  ['生活用房', '教工宿舍', 0],
  ['生活用房', '学生宿舍', 0],
  ['生活用房', '食堂', 0],
  ['生活用房', '厕所', 0],
  ['其他用房', '其他用房', 0],
];

/** Floor areas by use and structure, whole ㎡. `whole`: of teaching, without the sports hall. */
export function build(random: Random, pupils: number, boarders: number, whole: number): readonly Line[] {
  const others: Readonly<Record<string, number>> = {
    体育馆: pupils > 150 ? random.whole(300, 620) : 0,
    教师办公室: Math.ceil(pupils * 0.5) + random.whole(20, 60),
    其他办公用房: random.whole(20, 60),
    教工宿舍: random.whole(120, 400),
    学生宿舍: Math.ceil(boarders * 3.6),
    食堂: Math.ceil(pupils * 0.5) + random.whole(20, 60),
    厕所: Math.ceil(pupils * 0.25) + random.whole(10, 30),
    其他用房: random.whole(40, 160),
  };
  return USES.flatMap(([group, use, share]) => {
    const area = share > 0 ? Math.ceil(whole * share) : (others[use] ?? 0);
    const brick = Math.round(area * random.whole(1, 4) * 0.1);
    const timber = use === '其他用房' ? Math.min(area - brick, random.whole(5, 20)) : 0;
    const parts = { 框架结构: area - brick - timber, 砖混结构: brick, 砖木结构: timber, 土木结构: 0 };
    return Object.entries(parts).map(([structure, part]) => ({
      group,
      use,
      structure,
      area: part,
      added: use === '食堂' && structure === '框架结构',
      dangerous: false,
    }));
  });
}

const ROOMS: readonly (readonly [room: string, least: number, most: number])[] = [
  ['科学实验室', 90, 110],
  ['仪器室', 40, 60],
  ['图书室', 90, 140],
  ['阅览室', 60, 100],
  ['计算机教室', 90, 110],
  ['音乐教室', 97, 120],
  ['美术教室', 91, 118],
  ['体育器材室', 40, 60],
  ['心理咨询室', 30, 50],
  ['卫生室', 30, 45],
  ['多功能教室', 120, 180],
];

/** Rooms for special purposes, each with a teacher who answers for it. */
export function furnish(random: Random, staff: readonly Line[], classSize: number): readonly Line[] {
  return ROOMS.map(([name, least, most], index) => {
    const each = random.whole(least, most);
    const count = name === '仪器室' ? 2 : 1;
    const required = 1;
    return {
      id: index + 1,
      name,
      count,
      each,
      area: each * count,
      required,
      surplus: count - required,
      seats: index % 3 === 0 ? classSize + random.whole(4, 12) : 0,
      place: `综合楼${random.pick(['一', '二', '三'])}楼`,
      responsible: random.pick(staff).name as string,
      posted: true,
      book: true,
    };
  });
}
