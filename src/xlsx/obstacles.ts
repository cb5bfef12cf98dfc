import type { Markup } from '../model/drawing';
import type { Obstacle } from '../model/session';
import { worksheetsOf } from './book';
import type { Draft } from './draft';
import { conversations } from './notes';

/** What of a markup cannot be written or kept, in a clerk's words. */
export function obstaclesIn(draft: Draft, markup: Markup): readonly Obstacle[] {
  const sheets = worksheetsOf(draft);
  const named = new Set([...markup.marks, ...markup.notes].map(({ sheet }) => sheet));
  const missing = [...named].filter((sheet) => !sheets.has(sheet));
  const spoken = [...sheets].flatMap(([sheet, part]) => {
    const cells = named.has(sheet) ? conversations(draft, part) : new Set<string>();
    const hit = markup.notes.filter((note) => note.sheet === sheet && cells.has(note.cell));
    return hit.map(({ cell }) => ({
      sheet,
      message: `${sheet}!${cell} 已有对话式批注，只标了颜色，说明见校验报告。`,
    }));
  });
  return [
    ...brokenSeal(draft),
    ...missing.map((sheet) => ({ sheet, message: `工作表“${sheet}”不能标记，问题见校验报告。` })),
    ...spoken,
  ];
}

/** Whatever is written into a signed file, its digital signature no longer vouches for it. */
function brokenSeal(draft: Draft): readonly Obstacle[] {
  return draft.names.some((name) => /^_xmlsignatures\//i.test(name))
    ? [{ message: '这个文件有数字签名，写入以后签名会失效；原文件没有改动。' }]
    : [];
}
