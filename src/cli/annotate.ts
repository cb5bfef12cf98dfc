import type { Markup, SheetDrawing } from '../model/drawing';
import { type Memory, NEWER_MEMORY } from '../model/memory';
import { hasNewerMemory } from '../xlsx/memory-part';
import { annotate, clearAll, endingOf, insertSheets, obstaclesOf } from '../xlsx/write';
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

/** Writes the copy without anything of ours. */
export function writeCleared(target: string, bytes: Uint8Array): string {
  writeWhole(target, clearAll(bytes));
  return `已写出 ${target}：标记、批注、本程序插入的工作表和记住的选择、说明都已去掉。\n`;
}
