import type { Header, Line } from '../../model/table';
import { bracketContent, foldWidth, normaliseWords } from '../../reading/words';
import { withLevels } from '../header/range';
import type { Block } from './blocks';
import { type Column, columnOf, isSaidBeside, type Sample } from './column';
import { type Dictionary, isHeaderWord, wordForms } from './dictionary';
import { filledPositions, textOf, valueIn } from './grid';
import { halfOfGroup, isUnitText } from './line-words';

const SAMPLED = 24;

export function columnsOfBlock(block: Block, dictionary: Dictionary): readonly Column[] {
  const sampled = firstRecords(block.body.lines, SAMPLED);
  const units = unitLine(block);
  const years = yearColumns(block.header.headers);
  const isWord = (text: string) => isHeaderWord(dictionary, text);
  const written = qualified(block.header.headers);
  const title = block.titles.map(({ text }) => normaliseWords(text)).join(' ');
  return withLevels(written, isWord).map((header, at) => {
    const column = columnOf(
      header,
      sampled.map(({ index }): Sample => {
        const { grid } = block;
        const row = grid.turned ? header.index : index;
        const column = grid.turned ? index : header.index;
        return { value: valueIn(grid, index, header.index), format: grid.sheet.formats[row]?.[column] };
      }),
      { title, isPart: isSaidBeside(header, written) },
    );
    const unit = units.get(header.index);
    const year = years.get(header.index);
    // 父亲姓名 is called so in messages too; of 学生数男 nobody has heard.
    const whole = written[at];
    const shown = whole?.path.length === 1 && isWord(whole.path[0] ?? '') ? whole : header;
    return {
      ...column,
      own: year === undefined ? column.own : [...column.own, ...wordForms(year)],
      header: unit === undefined ? shown : inUnit(shown, unit),
    };
  });
}

/** The units that stand in a line of their own under the header, by column. */
function unitLine({ grid, body }: Block): ReadonlyMap<number, string> {
  for (const { index, role } of body.lines.slice(0, 5)) {
    const filled = role === 'code' || role === 'instruction' ? filledPositions(grid, index) : [];
    const units = filled.filter((position) => isUnitText(textOf(grid, index, position)));
    if (units.length >= 2 && units.length >= filled.length * 0.5) {
      return new Map(units.map((position) => [position, textOf(grid, index, position)]));
    }
  }
  return new Map();
}

/** 计 in a column of 万元 is 计(万元), as a header with its unit in brackets. */
function inUnit(header: Header, unit: string): Header {
  const own = header.path.at(-1) ?? '';
  return bracketContent(own) === ''
    ? { ...header, path: [...header.path.slice(0, -1), `${own}(${unit.replace(/[()\uff08\uff09]/g, '')})`] }
    : header;
}

const DEPENDENT = /^(?:得分|评分|分数|单项得分|等级|评定|评价|名次|排名|级别|成绩|序|位次)$/;

/**
 * 肺活量 | 得分 | 等级, 留守儿童 | 其中:男 | 其中:女: where nothing stands above, a word that says nothing alone belongs to the
 * header left of it.
 */
function qualified(headers: readonly Header[]): readonly Header[] {
  let before: string | undefined;
  return headers.map((header) => {
    const own = header.path.at(-1) ?? '';
    const half = header.path.length === 1 ? halfOfGroup(own, before ?? '') : undefined;
    if (half !== undefined) {
      return { ...header, path: [half.slice(0, -1), half.slice(-1)] };
    }
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

const COMPARED = /^(?:比上年|较上年)?增减|增长额|增幅/;
const OF_YEAR = /^((?:19|20)\d{2})年?度?(.*)$/;

/**
 * 2019年决算 | 2020年预算: of two years side by side the later is this year's, the earlier the one before. The header in
 * these words, by column; where more years stand side by side, or nothing but years, nobody is meant.
 */
function yearColumns(headers: readonly Header[]): ReadonlyMap<number, string> {
  // Nothing but years is told by what they are compared in: 2013年 | 2014年 | 增减额.
  const areCompared = headers.some(({ path }) => COMPARED.test(foldWidth(path.at(-1) ?? '')));
  const named = headers.flatMap(({ index, path }) => {
    const [, year = '', rest = ''] = OF_YEAR.exec(foldWidth(path.at(-1) ?? '')) ?? [];
    return year === '' || (rest === '' && !areCompared)
      ? []
      : [{ index, year: Number(year), rest: rest.replace(/\(.*\)$/, '') }];
  });
  const years = [...new Set(named.map(({ year }) => year))].sort();
  const [earlier = 0, later = 0] = years;
  return years.length === 2 && later - earlier === 1
    ? new Map(named.map(({ index, year, rest }) => [index, `${year === later ? '本年' : '上年'}${rest}`]))
    : new Map();
}
