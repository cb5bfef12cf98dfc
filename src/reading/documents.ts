import { foldWidth } from './words';

/** 1-居民身份证, 身份证; 香港特区护照/身份证明 is another document. */
export function isResidentCard(type: string): boolean {
  return /身份证(?!明)/.test(foldWidth(type));
}

/**
 * Whether a type of document says that there is none with a number: Z-其他, 无, 未办理. The national pupil register lets
 * the number stay blank then (全国中小学生学籍信息管理系统, filling instructions for 身份证件类型).
 */
export function mayLackNumber(type: string): boolean {
  return /^(?:[Zz]|99?|0+)?[-—.、:]?(?:其他|其它|没有|暂无|无|未办理?|未上户|未落户)|^[Zz]$/.test(
    foldWidth(type),
  );
}
