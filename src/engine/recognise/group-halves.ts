import { oncePerText } from '../../reading/words';

/** 其中:男, 男生, 女学生数: one sex, of whom the label before it speaks. */
const SEX = /^(?:其中)?[:\uff1a]?(男|女)(?:生|学生)?(?:人?数)?$/;
/** Groups of pupils whose halves are not those of the whole school. */
const GROUP = /留守|随迁|寄宿|住校|残疾|随班就读|贫困|困难|孤儿|单亲|少数民族|建档立卡/;

/** What a label names that says only a sex: 留守儿童男 behind 留守儿童; nothing where it speaks for itself. */
export function halfOfGroup(label: string, before: string): string | undefined {
  const sex = sexOf(label);
  const group = before.normalize('NFKC').replace(/\s|[(\uff08].*$/g, '');
  return sex !== '' && GROUP.test(group) ? group.replace(/(?:人数|数)$/, '') + sex : undefined;
}

/** Whether a label only divides what was named before it. */
export function isHalf(label: string): boolean {
  return sexOf(label) !== '';
}

/** `''` where a label says more than a sex. */
const sexOf = oncePerText((label) => SEX.exec(label.normalize('NFKC').replace(/\s/g, ''))?.[1] ?? '');
