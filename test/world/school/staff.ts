import type { Line } from '../source';
import type { Duty } from './lessons';
import { planOf } from './lessons';
import { dayBetween } from './people';
import { type ClassPlan, type Ground, stageOf } from './pupils';

/** Who teaches a subject for how many periods a week at most before a second one is needed. */
const FULL = 16;
/** Subjects that the same teacher gives as well, so that no one is hired for three lessons. */
const TOGETHER: readonly (readonly string[])[] = [
  ['数学'],
  ['英语'],
  ['体育与健康'],
  ['音乐', '地方课程'],
  ['美术', '校本课程'],
  ['科学', '劳动'],
  ['信息科技', '综合实践活动'],
  ['历史'],
  ['地理', '生物学'],
  ['物理', '化学'],
];

interface Post {
  readonly stage: string;
  readonly subject: string;
  readonly post: string;
}

/** The staff and who teaches what. The teacher of 语文 leads the class and gives 道德与法治 and 班队会 too. */
export function hire(ground: Ground, classes: readonly ClassPlan[]) {
  const posts: Post[] = [];
  const duties: (Omit<Duty, 'teacher'> & { post: number })[] = [];
  for (const one of classes) {
    const plan = planOf(one.grade);
    const post = posts.push({ stage: stageOf(one.grade), subject: '语文', post: '专任教师' }) - 1;
    for (const subject of ['语文', '道德与法治', '班队会']) {
      duties.push({ class: one, subject, periods: plan[subject] ?? 0, post });
    }
  }
  for (const stage of ['小学', '初中']) {
    const own = classes.filter(({ grade }) => stageOf(grade) === stage);
    for (const group of TOGETHER) {
      let load = FULL;
      for (const one of own) {
        const plan = planOf(one.grade);
        const given = group.filter((subject) => plan[subject]);
        const periods = given.reduce((sum, subject) => sum + (plan[subject] ?? 0), 0);
        if (periods > 0 && load + periods > FULL) {
          posts.push({ stage, subject: group[0] ?? '', post: '专任教师' });
          load = 0;
        }
        load += periods;
        for (const subject of given) {
          duties.push({ class: one, subject, periods: plan[subject] ?? 0, post: posts.length - 1 });
        }
      }
    }
  }
  const others =
    ground.type === 'point' ? ['工勤人员'] : ['行政人员', '行政人员', '教辅人员', '工勤人员', '工勤人员'];
  const stage = stageOf(classes.at(-1)?.grade ?? 1);
  posts.push(...others.map((post) => ({ stage, subject: '', post })));
  const loads = posts.map((_, post) => duties.filter((duty) => duty.post === post));
  const staff = posts.map((post, index) => employ(ground, post, index, loads[index] ?? []));
  const named = duties.map(({ post, ...duty }): Duty => ({ ...duty, teacher: String(staff[post]?.name) }));
  return { staff, duties: named };
}

function employ(
  { random, registry, year }: Ground,
  { stage, subject, post }: Post,
  index: number,
  load: readonly Omit<Duty, 'teacher'>[],
) {
  const sex = random.chance(post === '工勤人员' ? 0.5 : 0.35) ? '男' : '女';
  // Nobody is near the age of retirement.
  const age = random.whole(26, sex === '女' ? 52 : 57);
  const birth = dayBetween(random, `${year - age - 1}-09-02`, `${year - age}-08-30`);
  const teaches = post === '专任教师';
  const degree =
    post === '工勤人员'
      ? '高中阶段'
      : random.pick([
          '本科',
          '本科',
          '本科',
          '本科',
          teaches && stage === '小学' ? '专科' : '本科',
          '研究生',
        ]);
  const title = age >= 42 ? '高级教师' : age >= 32 ? '一级教师' : '二级教师';
  const hours = [0, 1, 2, 3, 4].map(() => random.whole(72, 96));
  const main = load.filter((duty) => duty.subject === subject).reduce((sum, duty) => sum + duty.periods, 0);
  const periods = load.reduce((sum, duty) => sum + duty.periods, 0);
  return {
    id: index + 1,
    name: registry.name(sex),
    sex,
    birth,
    age,
    idCard: registry.identity(birth, sex),
    ethnicity: random.chance(0.92) ? '汉族' : '回族',
    party: random.pick(['中共党员', '群众', '群众']),
    stage,
    post,
    fullTime: teaches,
    subject,
    degree,
    title: teaches ? title : null,
    cert: teaches ? (stage === '小学' ? '小学教师资格' : '初级中学教师资格') : null,
    certified: teaches,
    backbone: teaches && (index % 6 === 0 || random.chance(0.15)) ? random.pick(['县级', '市级']) : '无',
    isArt: teaches && ['体育与健康', '音乐', '美术'].includes(subject),
    established: post !== '工勤人员',
    worked: `${year - age + random.whole(22, 24)}-08-01`,
    periods,
    mainPeriods: main,
    sidePeriods: periods - main,
    phone: registry.phone(),
    ...Object.fromEntries(hours.map((value, at) => [`hours${at + 1}`, teaches ? value : 0])),
    hours: teaches ? hours.reduce((sum, value) => sum + value, 0) : 0,
    topic: random.pick(['新课标研修', '班主任培训', '信息技术提升', '学科教学法']),
    level: random.pick(['国家级', '省级', '县级', '校级']),
    trainedFrom: `${year}-07-${random.whole(10, 14)}`,
    trainedTo: `${year}-07-${random.whole(15, 20)}`,
  } satisfies Line;
}
