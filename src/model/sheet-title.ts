/** A title that no sheet has: 校验报告, 校验报告 (2), …; never longer than Excel's 31 characters. */
export function freeTitle(title: string, taken: ReadonlySet<string>): string {
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = title.slice(0, 31 - suffix.length) + suffix;
    if (!lower.has(candidate.toLowerCase())) {
      return candidate;
    }
  }
}
