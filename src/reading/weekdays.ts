/** Monday to Friday as timetables write them in one character. */
export const BARE_DAYS: readonly string[] = ['一', '二', '三', '四', '五'];

/** 一 | 二 | 三 | 四 | 五 beside one another are the days of a week, though none of them says so. */
export function areBareDays(texts: readonly string[]): boolean {
  return texts.some((_, start) => BARE_DAYS.every((day, step) => texts[start + step] === day));
}
