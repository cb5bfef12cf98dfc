import { foldWidth } from '../../reading/words';

/** A count that a text states, and what it counts. */
export interface Claim {
  readonly what: '人' | '男' | '女' | '班' | '间';
  readonly count: number;
}

const OVERALL =
  /(?:^|[\s,;。(:、])(班级人数|全班人数|全班共?有?|学生人数|学生总数|在校生(?:总?数|共)?|总人数|人数|实有|共计?有?|合计|总计)[:\uff1a]?(\d+)(人|名|间|个?教学班|个班|班)(?!次|均|以|左|天)/g;
/** 留守栏打√的…,共8人: so many are those that the sentence describes. */
const DESCRIBED = /栏|打[√✓勾]|的|其中|凡/;
const SEXES = /(男|女)(?:生|教师|职工)?[:\uff1a]?(\d+)(?:人|名|$)/g;
const PUPILS = /班级|全班|学生|在校/;

/** What a title or a footer claims; `isRoster`: the table lists the pupils themselves. */
export function claimsIn(text: string, isRoster: boolean): readonly Claim[] {
  const folded = foldWidth(text.replace(/\s+/g, ' ').replaceAll(' ', ','));
  const overall = [...folded.matchAll(OVERALL)]
    .filter(([, word = '']) => isRoster || !PUPILS.test(word))
    .filter(({ index }) => !DESCRIBED.test(folded.slice(0, index).split(/[。;]/).at(-1) ?? ''))
    .map(([, , count = '', unit = '']): Claim => ({ what: whatOf(unit), count: Number(count) }));
  const sexes = [...folded.matchAll(SEXES)].map(
    ([, sex = '', count = '']): Claim => ({ what: sex === '男' ? '男' : '女', count: Number(count) }),
  );
  return [...overall, ...sexes];
}

/** What a unit counts. */
export function whatOf(unit: string): Claim['what'] {
  return unit.endsWith('班') ? '班' : unit === '间' ? '间' : '人';
}

/** What a cell of the 合计 row claims: "共20人", "本页小计:20人", "男11人", "7个班". */
export function claimsOfCell(text: string): readonly Claim[] {
  const folded = foldWidth(text);
  const whole =
    /^(?:共计?|(?:本页|本班|全班|全校|全部)?(?:合计|总计|小计|共计?)[:\uff1a]?)?(?:共)?(\d+)(人|名|间|个?教学班|个班)$/.exec(
      folded,
    );
  if (whole) {
    return [{ what: whatOf(whole[2] ?? ''), count: Number(whole[1]) }];
  }
  // 合计:46人,男28人,女18人, all of it in one cell.
  if (/^(?:合计|总计|共计?)[:\uff1a]?\d+(?:人|名)[,;、\uff0c\uff1b。]/.test(folded)) {
    return claimsIn(text, false);
  }
  return /^[男女]/.test(folded)
    ? claimsIn(folded, false).filter(({ what }) => what === '男' || what === '女')
    : [];
}
