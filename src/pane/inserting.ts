import { holdsEntries } from '../model/own-standard';
import { SessionError } from '../model/session';
import type { Desk } from './desk';

/** Looks which summary sheets are in the workbook now. */
export async function lookUpInserted({ session, change }: Desk): Promise<void> {
  const own = await session.readOwn();
  change({ inserted: new Map([...own].map(([id, { name }]) => [id, name])) });
}

/** Draws these summaries from the last report and inserts them, or updates those that are there. */
export async function insertSummaries(
  { session, state, change }: Desk,
  ids: readonly string[] | 'all',
): Promise<void> {
  const { program, workbook, report, explained } = state();
  if (!program || !workbook || !report) {
    throw new SessionError('还没有体检结果,不能生成汇总表。请先点“一键体检”。');
  }
  const previous = await session.readOwn();
  const sheets = program.summaries
    .filter((summary) => ids === 'all' || ids.includes(summary.id))
    .map((summary) => program.draw(summary, workbook, report, previous.get(summary.id), explained))
    .flatMap((result) => (result.ok ? [result.sheet] : []));
  const obstacles = sheets.length > 0 ? await session.insert(sheets) : [];
  // One protected workbook refuses many sheets in one sentence: what is there is counted, not what was refused.
  const there = await session.readOwn();
  const refused = new Set(obstacles.map(({ sheet }) => sheet));
  const inserted = sheets.filter(({ id }) => there.has(id) && !refused.has(there.get(id)?.name)).length;
  const done = sheets.every(({ id }) => previous.has(id)) ? '已更新' : '已插入';
  const text = `${done} ${inserted} 张汇总表,点“查看”跳过去。台账改动后,表里的数会自动跟着变。`;
  change({
    obstacles,
    message:
      inserted > 0
        ? { intent: 'success', text }
        : {
            intent: 'warning',
            text: obstacles.length > 0 ? '没有插入汇总表。' : '没有能插入的汇总表,原因见“汇总表”。',
          },
  });
}

/** Where the host prints its sheets itself, the report sheet is shown; it is put in where it is not there. */
export async function printReport({ session, state, change }: Desk): Promise<void> {
  const { program, workbook, report, explained, choices } = state();
  if (session.print) {
    session.print();
    return;
  }
  if (!program || !workbook || !report) {
    throw new SessionError('还没有体检结果。请先点“一键体检”。');
  }
  if (!(await session.readOwn()).has('report')) {
    const wishes = { notes: choices.notes, reportSheet: true, explained };
    await session.insert(program.mark(report, workbook, wishes).sheets);
  }
  const sheet = (await session.readOwn()).get('report')?.name;
  if (sheet !== undefined) {
    await session.goTo(sheet, 'A1');
    const text = `“${sheet}”就是清单和报告,已设成 A4:用 Excel 的“文件→打印”打印,或另存为 PDF。`;
    change({ message: { intent: 'success', text } });
  }
}

/** A sheet of ours that is in the workbook. */
export interface InsertedForm {
  readonly id: string;
  readonly title: string;
  /** Its clerk has entered something that would go with it. */
  readonly hasEntries: boolean;
}

export async function insertedForms({ session, state }: Desk): Promise<readonly InsertedForm[]> {
  const { program, workbook, report, explained } = state();
  const own = await session.readOwn();
  return (program?.summaries ?? []).flatMap((summary) => {
    const sheet = own.get(summary.id);
    const drawn =
      sheet && workbook && report
        ? program?.draw(summary, workbook, report, undefined, explained)
        : undefined;
    const drawing = drawn?.ok ? drawn.sheet : undefined;
    return sheet ? [{ id: summary.id, title: sheet.name, hasEntries: holdsEntries(sheet, drawing) }] : [];
  });
}
