/** Digits that say who or what, not how many. */
export function isCode(typed: string, isNumberNow: boolean): boolean {
  return /^\d{12,}$/.test(typed) || (!isNumberNow && /^0\d+$/.test(typed));
}
