import type { Place } from '../../model/workbook';
import type { Raised } from '../raised';
import type { Answer } from './answer';
import type { Asked } from './asked';
import { type GridCell, gridOf } from './grid';
import { askedIn, TAKEN } from './lacks';
import { asksFor, denies } from './polarity';

/** A cell that says no, of which nobody understood what it is about. */
export interface Unheard {
  readonly label: string;
  readonly text: string;
  readonly place: Place;
  /** First and last row of its table. */
  readonly top: number;
  readonly bottom: number;
}

/** Longer lists are of persons, who are this or that. */
const LINES = 40;

/** Every cell that says no and is neither the answer to a row nor complained of: nothing that its table shows is proven by it. */
export function unheardIn(
  tables: readonly Asked[],
  answers: readonly Answer[],
  raised: readonly Raised[],
): readonly Unheard[] {
  const heard = new Set([
    ...answers.flatMap(({ places }) => places.map(keyOf)),
    ...raised.map(({ complaint }) => keyOf(complaint.cell)),
  ]);
  return tables.flatMap(({ table, kind }) => {
    const grid = TAKEN.has(kind ?? '') || table.lines.length > LINES ? undefined : gridOf(table);
    const isAsked = grid && askedIn(grid);
    return (grid?.columns.flat() ?? [])
      .filter((cell) => isAsked?.(cell) && saysNo(cell) && !heard.has(keyOf(cell.written.place)))
      .map(({ item, question, written }) => ({
        label: item === '' ? question : `${item}:${question}`,
        text: written.text,
        place: written.place,
        top: table.area.top,
        bottom: table.area.bottom,
      }));
  });
}

/** Of what is wanted: that there is none of what nobody wants is well. */
function saysNo({ question, item, written }: GridCell): boolean {
  return (
    denies(written.text) && !asksFor(`${item}${question}`).isEvil && !MAY_BE_NONE.test(`${item}${question}`)
  );
}

/** Of these there may be none: 补课, 收费, 考试. */
const MAY_BE_NONE = /补课|收费|费用|考试|测试|面试|作业|隐患|投诉|异常|缺勤|危房|问题|不良|过敏|病/;

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet}!${row}:${column}`;
}
