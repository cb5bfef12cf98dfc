import type { LedgerKind } from '../../model/ledger';
import { foldWidth } from '../../reading/words';
import { COLON } from './grid';

/** Words that say a list is of some pupils, teachers or things only. */
const SOME =
  /寄宿|住校|住宿|走读|贫困|特困|困难|建档立卡|脱贫|低保|少先队|团员|党员|社团|兴趣小组|兴趣班|获奖|优秀|先进|三好|特长|学困|后进|潜能生|插班|借读|孤儿|残疾|随班就读|送教|少数民族|随迁|外来|进城务工|独生|乘车|校车|未接种|近视|免试|免修|缓考|患病|特异体质|心理|单亲|留守|转入|转出|休学|辍学|骨干教师|名师|外聘|代课|临聘|退休|学科带头人|青年教师|新教师|新进教师|支教|轮岗|班主任(?=花名|名册|名单|一览|基本|信息|情况|登记|统计)|报废|损坏|待修|捐赠|新购|新增/;

/** 各班人数(含住校): what is said to be among the others is no limit. */
const INCLUDED = /[(,、]?(?:包?含|包括|其中|及)[^(),、]*/g;

/** Words of a table that is no list of people. */
const OTHER_TABLE = /登记|台账|记录|统计|表$/;
const SEVERAL = /[、,\uff0c与和及]/;

/**
 * The word in a title that makes its table a list of a part only (寄宿生花名册, 骨干教师一览表): such a list counts nothing for
 * the school, and who is missing in it is not missing. `undefined` where the kind itself is about that part.
 */
export function partIn(titles: readonly string[], sheetName: string, kind: LedgerKind): string | undefined {
  const own = [...kind.titles, kind.label].join(' ');
  const named = titles.slice(0, 2);
  // The name of a sheet with several tables (残疾儿童、资助; 留守儿童登记 over 学生异动) is about another one too.
  const isTitled = kind.titles.some((word) => named.some((title) => title.includes(word)));
  const isOfOthers = SEVERAL.test(sheetName) || (isTitled && OTHER_TABLE.test(sheetName));
  for (const title of isOfOthers ? named : [...named, sheetName]) {
    const plain = foldWidth(title).replace(INCLUDED, '');
    const found = title.length <= 40 && !COLON.test(title) ? SOME.exec(plain)?.[0] : undefined;
    if (found !== undefined && !own.includes(found)) {
      return found;
    }
  }
  return undefined;
}
