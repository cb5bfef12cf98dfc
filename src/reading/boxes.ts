/** Boxes to tick that are printed beside their options: 小学√ 初中□, □城市 ☑镇区, 是(√)否( ). A box without a tick says no. */

const EMPTY = '[□☐▢◻◯]|[(]\\s*[)]';
const TICKED = '[√✓✔☑■▣●]|[(]\\s*[√✓✔]\\s*[)]';
const BOX = new RegExp(`(${TICKED})|(?:${EMPTY})`, 'g');
/** What an option may consist of: 九年一贯制, 县(市、区)所在地 has brackets of its own and is not looked for. */
const BEFORE = /[^\s:;,、。()□☐▢◻◯√✓✔☑■▣●]+$/;
const AFTER = /^[^\s:;,、。()□☐▢◻◯√✓✔☑■▣●]+/;
const LONGEST = 400;

/** Whether a text has a box, ticked or not. */
export function isBoxed(text: string): boolean {
  return /[□☐▢◻◯√✓✔☑■▣●]|[(\uff08]\s*[)\uff09]/.test(text);
}

/**
 * A text with boxes, left with the options that are ticked: `类别:小学√ 初中□` says `类别:小学`. Any other text as it is. Where
 * no box is ticked nothing is chosen, and all options go.
 */
export function withTickedOnly(text: string): string {
  if (text.length > LONGEST || !/[□☐▢◻◯√✓✔☑■▣●]/.test(text)) {
    return text;
  }
  const folded = text.normalize('NFKC');
  const boxes = [...folded.matchAll(BOX)];
  const [first] = boxes;
  if (!first || boxes.length < 2) {
    return alone(folded) ?? text;
  }
  const isBehind = BEFORE.test(folded.slice(0, first.index));
  let kept = '';
  let from = 0;
  for (const box of boxes) {
    const at = box.index;
    const end = at + box[0].length;
    const isTicked = box[1] !== undefined;
    const between = folded.slice(from, at);
    if (isBehind) {
      kept += isTicked ? between : between.replace(BEFORE, '');
      from = end;
    } else {
      const option = AFTER.exec(folded.slice(end))?.[0] ?? '';
      kept += between + (isTicked ? option : '');
      from = end + option.length;
    }
  }
  return (kept + folded.slice(from)).replace(/\s+/g, ' ').replace(/:\s/g, ':').trim();
}

/** 小学√ 初中 九年一贯制: one of several short words is ticked, the others have no box to tick. */
function alone(text: string): string | undefined {
  const words = text.trim().split(/[\s、/]+/);
  const ticked = words.filter(
    (word) => /^[√✓✔☑]?[^√✓✔☑]+$|^[^√✓✔☑]+[√✓✔☑]?$/.test(word) && /[√✓✔☑]/.test(word),
  );
  return words.length > 1 && ticked.length === 1 && words.every((word) => word.length <= 8)
    ? ticked[0]?.replace(/[√✓✔☑]/g, '')
    : undefined;
}
