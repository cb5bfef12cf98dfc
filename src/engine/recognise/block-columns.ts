import type { Header, Line } from '../../model/table';
import type { Block } from './blocks';
import { type Column, columnOf, type Sample } from './column';
import { withFlatGroups } from './flat-groups';
import { valueIn } from './grid';

const SAMPLED = 24;

export function columnsOfBlock(block: Block): readonly Column[] {
  const sampled = firstRecords(block.body.lines, SAMPLED);
  return withFlatGroups(qualified(block.header.headers)).map((header) =>
    columnOf(
      header,
      sampled.map(({ index }): Sample => {
        const { grid } = block;
        const row = grid.turned ? header.index : index;
        const column = grid.turned ? index : header.index;
        return { value: valueIn(grid, index, header.index), format: grid.sheet.formats[row]?.[column] };
      }),
    ),
  );
}

const DEPENDENT = /^(?:得分|评分|分数|单项得分|等级|评定|评价|名次|排名|级别|成绩|序|位次)$/;

/** 肺活量 | 得分 | 等级: where nothing stands above, a word that says nothing alone belongs to the header left of it. */
function qualified(headers: readonly Header[]): readonly Header[] {
  let before: string | undefined;
  return headers.map((header) => {
    const own = header.path.at(-1) ?? '';
    if (header.path.length > 1 || !DEPENDENT.test(own.trim())) {
      before = own;
      return header;
    }
    return before === undefined ? header : { ...header, path: [before, own] };
  });
}

export function firstRecords(lines: readonly Line[], count: number): readonly Line[] {
  const found: Line[] = [];
  for (let index = 0; index < lines.length && found.length < count; index++) {
    const line = lines[index];
    if (line?.role === 'data') {
      found.push(line);
    }
  }
  return found;
}
