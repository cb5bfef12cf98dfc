import type { CrossCheck, Tier } from '../model/indicator';
import type { Comparison } from '../model/standard';

/** Where the rules were printed: a county's check list of the education statistics, the forms' own structure, the application form of 优质均衡. */
const SOURCES = {
  statistics: '教育事业统计本卷须知',
  form: '教育事业统计报表',
  application: '县域义务教育优质均衡发展县申报表填报说明',
} as const;

const TIERS: Readonly<Record<'H' | 'S', Tier>> = { H: 'hard', S: 'soft' };

/**
 * One rule a line: id ; tier ; source ; clause ; quantities, sign, quantities or a number (×factor) ; words.
 * H: 逻辑校验, must be corrected. S: 经验校验, to be corrected or explained.
 */
const TABLE = `
entrants-are-first-graders; H; statistics; 教基3112 招生数; new-pupils = first-graders; 小学招生数等于一年级在校生数(不含复读)
entrants-are-seventh-graders; H; statistics; 教基3115 招生数; new-pupils = seventh-graders; 初中招生数等于初一在校生数(不含复读)
leavers-are-sixth-graders; H; statistics; 教基3112 预计毕业生数; expected-graduates = sixth-graders; 小学预计毕业生数等于六年级在校生数
leavers-are-ninth-graders; H; statistics; 教基3115 预计毕业生数; expected-graduates = ninth-graders; 初中预计毕业生数等于初三在校生数
preschooled-within-entrants; H; statistics; 教基3112 招生数; preschooled <= new-pupils; 受过学前教育的人数不超过招生数
minority-within-pupils; H; form; 教基3112 #少数民族; minority-pupils <= pupils; 少数民族学生数不超过在校生数
rural-migrants-within-migrants; H; form; 教基3112 #进城务工人员随迁子女; working-migrants <= migrants; 进城务工人员随迁子女不超过随迁子女
pupils-examined-enrolled; S; statistics; 体检人数; health-checked <= pupils-start; 上年体检学生数不超过上学年在校生数
pupils-examined-most; S; statistics; 体检人数; health-checked >= pupils-start ×0.8; 上年体检学生数不低于上学年在校生数的80%
posts-within-staff; H; form; 教基4149 #在编人员; posted-staff <= staff; 在编人员不超过教职工数
posts-by-presence; H; application; 在编教职工; posted-staff = posted-present + posted-absent; 在编=在编在岗+在编不在岗
guards-few; S; statistics; 安全保卫人员; guards <= 5; 学校安全保卫人员一般1—5人
pupils-there; S; statistics; 空壳学校; pupils > 0; 有学校就有在校学生
teachers-there; S; statistics; 空壳学校; full-time-teachers > 0; 有学校就有专任教师
buildings-there; S; statistics; 空壳学校; building-area > 0; 有学校就有校舍
toilets-there; H; statistics; 厕所; toilet-area > 0; 每所学校都有厕所,面积大于0
answers-within-forms; H; application; 表Ⅵ 满意度; valid-answers <= forms-given; 有效问卷不超过发放总数
content-within-answers; H; application; 表Ⅵ 满意度; content-answers <= valid-answers; 满意的不超过有效问卷
pupils-year-on-year-up; S; statistics; 年度对比; pupils <= pupils-start ×1.3; 在校生比上学年增加三成以上的,要逐条说明
pupils-year-on-year-down; S; statistics; 年度对比; pupils >= pupils-start ×0.7; 在校生比上学年减少三成以上的,要逐条说明
`;

/** Cross-checks of the official statistics and application forms between figures that every school states. */
export const officialChecks: readonly CrossCheck[] = TABLE.trim().split('\n').map(ruleOf);

function ruleOf(line: string): CrossCheck {
  const [id = '', tier = '', source = '', clause = '', formula = '', text = ''] = line
    .split(';')
    .map((cell) => cell.trim());
  const [, left = '', sign = '', right = '', factor] =
    /^(.+?) (>=|<=|=|>|<) (.+?)(?: ×([\d.]+))?$/.exec(formula) ?? [];
  const document = SOURCES[source as keyof typeof SOURCES];
  if (left === '' || document === undefined || !(tier in TIERS)) {
    throw new Error(`Not a cross-check: ${line}`);
  }
  return {
    id,
    tier: TIERS[tier as keyof typeof TIERS],
    left: left.split(' + '),
    comparison: sign as Comparison,
    right: /^\d/.test(right) ? Number(right) : right.split(' + '),
    ...(factor === undefined ? {} : { times: Number(factor) }),
    text,
    basis: { document, clause },
  };
}
