import type { Markup, SheetDrawing } from '../model/drawing';
import { type Memory, NEWER_MEMORY } from '../model/memory';
import { hasNewerMemory } from '../xlsx/memory-part';
import type { OwnSheet } from '../xlsx/sheets';
import { annotate, clearAll, endingOf, insertSheets, obstaclesOf, ownSheetsOf } from '../xlsx/write';
import { type OutputPlan, outputFor, writeWhole } from './output';

/** Where the copy of an input goes. @throws SessionError, before any work is done, where it cannot go there */
export function targetOf(input: string, bytes: Uint8Array, plan: OutputPlan): string {
  return outputFor(input, plan, endingOf(bytes));
}

/**
 * Writes the annotated copy of a file, with the summary sheets that were asked for.
 * @returns what was written, and what could not be, as lines for the clerk
 * @throws UnreadableFile, SessionError
 */
export function writeAnnotated(
  target: string,
  bytes: Uint8Array,
  markup: Markup,
  summaries: readonly SheetDrawing[],
  memory: Memory,
): string {
  const obstacles = obstaclesOf(bytes, markup).map(({ message }) => `  ${message}\n`);
  const filled = summaries.length > 0 ? insertSheets(bytes, summaries) : bytes;
  writeWhole(target, annotate(filled, markup, memory));
  const newer = hasNewerMemory(bytes) ? `  ${NEWER_MEMORY}\n` : '';
  const { marks, notes, sheets } = markup;
  const report = sheets.length > 0 ? '，校验报告' : '';
  return `已写出 ${target}：${marks.length} 处标记，${notes.length} 条批注${report}。\n${obstacles.join('')}${newer}`;
}

/**
 * Writes the copy without anything of ours; sheets that people have filled in go only where that was asked for.
 * @returns which sheets are gone, and which are still there, as lines for the clerk
 */
export function writeCleared(
  target: string,
  bytes: Uint8Array,
  filled: readonly OwnSheet[],
  isWhole: boolean,
): string {
  const kept = isWhole ? [] : filled;
  const gone = ownSheetsOf(bytes).filter(({ id }) => !kept.some((one) => one.id === id));
  writeWhole(
    target,
    clearAll(
      bytes,
      kept.map(({ id }) => id),
    ),
  );
  const entered = (sheet: OwnSheet) =>
    filled.some(({ id }) => id === sheet.id) ? '（里面有填写的内容）' : '';
  return [
    `已写出 ${target}：标记、批注和记住的选择、说明都已去掉。\n`,
    ...gone.map((sheet) => `  去掉了工作表“${sheet.name}”${entered(sheet)}\n`),
    ...kept.map(({ name }) => `  工作表“${name}”里有填写的内容，没有去掉；要一起去掉请加 --forms。\n`),
  ].join('');
}
