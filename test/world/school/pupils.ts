import type { Random } from '../random';
import type { Line, SchoolType } from '../source';
import { dayBetween, daysAfter, type Registry } from './people';

/** What the parts of a school are built from. */
export interface Ground {
  readonly random: Random;
  readonly registry: Registry;
  readonly type: SchoolType;
  readonly year: number;
  readonly villages: readonly string[];
  readonly boards: boolean;
  /** Pupils of a class. */
  readonly classSizes: readonly [least: number, most: number];
}

export const NUMERALS = '一二三四五六七八九';

export const GRADES: Readonly<Record<Exclude<SchoolType, 'county'>, readonly number[]>> = {
  primary: [1, 2, 3, 4, 5, 6],
  junior: [7, 8, 9],
  'nine-year': [1, 2, 3, 4, 5, 6, 7, 8, 9],
  point: [1, 2, 3],
};

export const stageOf = (grade: number) => (grade <= 6 ? '小学' : '初中');

export interface ClassPlan {
  readonly id: string;
  readonly name: string;
  readonly grade: number;
  readonly no: number;
  readonly size: number;
}

export function planClasses({ random, type, classSizes }: Ground): readonly ClassPlan[] {
  const most = type === 'nine-year' || type === 'point' ? 1 : 2;
  const parallel = random.whole(1, most);
  return GRADES[type as Exclude<SchoolType, 'county'>].flatMap((grade) =>
    Array.from({ length: parallel }, (_, index) => ({
      id: `${grade}-${index + 1}`,
      name: `${NUMERALS[grade - 1]}(${index + 1})班`,
      grade,
      no: index + 1,
      size: random.whole(...classSizes),
    })),
  );
}

const ETHNICITIES = ['苗族', '回族', '壮族', '土家族'];
const PLACES = ['浙江省义乌市', '广东省东莞市', '江苏省昆山市', '福建省晋江市'];
const CAUSES = ['厌学', '随父母外出', '家庭困难', '身体不适'];
const AID_KINDS = ['脱贫家庭学生', '低保家庭学生', '特困救助供养学生', '其他家庭经济困难学生'];
const FITNESS = ['优秀', '良好', '良好', '及格', '及格'];

/** Pupils of all classes, in the order of the classes. `helpers`: teachers who look after left-behind children. */
export function enrol(
  ground: Ground,
  classes: readonly ClassPlan[],
  helpers: readonly string[],
): readonly Line[] {
  let dropouts = ground.type === 'point' ? 1 : 5;
  return classes.flatMap((one) =>
    Array.from({ length: one.size }, (_, index) => {
      const pupil = enrolOne(ground, one, index, helpers);
      const leaves = pupil.disabled === false && dropouts > 0 && ground.random.chance(0.04);
      dropouts -= Number(leaves);
      return { ...pupil, ...dropoutOf(ground, leaves, helpers) };
    }),
  );
}

function enrolOne(ground: Ground, one: ClassPlan, index: number, helpers: readonly string[]) {
  const { random, registry, year } = ground;
  const sex = random.chance(0.52) ? '男' : '女';
  const first = one.grade === 1 || one.grade === 7;
  const birth = dayBetween(random, `${year - 6 - one.grade}-09-02`, `${year - 5 - one.grade}-08-30`);
  const idCard = registry.identity(birth, sex);
  const name = registry.name(sex);
  const disabled = random.chance(0.01);
  const start = one.grade >= 7 ? one.grade - 7 : one.grade - 1;
  const village = random.pick(ground.villages);
  return {
    id: `${one.id}-${index + 1}`,
    name,
    sex,
    birth,
    age: 5 + one.grade,
    idCard,
    code: `G${idCard}`,
    ethnicity: random.chance(0.9) ? '汉族' : random.pick(ETHNICITIES),
    grade: one.grade,
    gradeName: `${NUMERALS[one.grade - 1]}年级`,
    class: one.id,
    className: one.name,
    stage: stageOf(one.grade),
    seat: index + 1,
    first,
    preschool: first && one.grade === 1 ? random.pick([3, 3, 3, 2]) : 0,
    enrolled: `${year - start}-09-01`,
    village,
    address: `${village}${random.whole(1, 9)}组`,
    phone: registry.phone(),
    boarder: ground.boards && random.chance(0.4),
    migrant: random.chance(0.06),
    disabled,
    tested: !disabled,
    fitness: disabled ? '免测' : random.chance(0.02) ? '不及格' : random.pick(FITNESS),
    ...familyOf(ground, name, helpers),
    ...aidOf(random, one.grade),
  };
}

function familyOf({ random, registry }: Ground, name: string, helpers: readonly string[]) {
  const leftBehind = random.chance(0.14);
  const both = leftBehind && random.chance(0.7);
  const kind = random.pick(['祖父母', '祖父母', '外祖父母', '亲朋']);
  const relation = { 祖父母: '祖父', 外祖父母: '外祖母', 亲朋: '叔叔' }[kind] ?? '';
  const father = registry.name('男', name.charAt(0));
  const mother = registry.name('女');
  return {
    father,
    fatherPlace: leftBehind ? random.pick(PLACES) : null,
    fatherPhone: registry.phone(),
    mother,
    motherPlace: both ? random.pick(PLACES) : null,
    motherPhone: registry.phone(),
    leftBehind,
    bothAway: both,
    oneAway: leftBehind && !both,
    careKind: leftBehind ? kind : null,
    guardian: leftBehind ? registry.name(kind === '外祖父母' ? '女' : '男') : father,
    relation: leftBehind ? relation : '父亲',
    guardianPhone: registry.phone(),
    care: leftBehind ? random.pick(['较好', '较好', '一般']) : null,
    health: '健康',
    helper: leftBehind ? random.pick(helpers) : null,
  };
}

function aidOf(random: Random, grade: number) {
  const aid = random.chance(0.1);
  const standard = grade <= 6 ? 500 : 625;
  return {
    aid,
    aidKind: aid ? random.pick(AID_KINDS) : null,
    aidStandard: aid ? standard : 0,
    aidTerms: aid ? 2 : 0,
    aidAmount: aid ? standard * 2 : 0,
  };
}

/** A pupil who stayed away for some days of the autumn and was brought back; all that happened lies in order. */
function dropoutOf({ random, year }: Ground, leaves: boolean, helpers: readonly string[]) {
  const left = dayBetween(random, `${year}-09-04`, `${year}-10-20`);
  const visit1 = daysAfter(left, random.whole(1, 2));
  const visit2 = daysAfter(visit1, random.whole(2, 4));
  return {
    absent: leaves,
    leftDate: leaves ? left : null,
    leftCause: leaves ? random.pick(CAUSES) : null,
    visit1: leaves ? visit1 : null,
    visit2: leaves ? visit2 : null,
    returned: leaves ? daysAfter(visit2, random.whole(1, 5)) : null,
    isBack: leaves,
    responsible: leaves ? random.pick(helpers) : null,
  };
}
