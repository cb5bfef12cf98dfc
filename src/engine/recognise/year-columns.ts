import type { Header } from '../../model/table';
import { foldWidth } from '../../reading/words';

const COMPARED = /^(?:比上年|较上年)?增减|增长额|增幅/;
const OF_YEAR = /^((?:19|20)\d{2})年?度?(.*)$/;

/**
 * 2019年决算 | 2020年预算: of two years side by side the later is this year's, the earlier the one before. The header in
 * these words, by column; where more years stand side by side, or nothing but years, nobody is meant.
 */
export function yearColumns(headers: readonly Header[]): ReadonlyMap<number, string> {
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
