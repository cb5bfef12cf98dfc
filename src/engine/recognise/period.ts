import { foldWidth } from '../../reading/words';

export interface Period {
  readonly from: string;
  readonly to: string;
}

const FIRST_TERM = /第一学期|上学期|上期|秋季|秋学期|秋期|秋/;
const SECOND_TERM = /第二学期|下学期|下期|春季|春学期|春期|春/;

/** 2023年9月-12月, 2023.9-2024.1, 2023年9月1日-10月31日 */
const MONTHS =
  /((?:19|20)\d{2})[年.](0?[1-9]|1[0-2])(?:月(?:\d{1,2}日)?)?-+(?:((?:19|20)\d{2})[年.])?(0?[1-9]|1[0-2])(?:月|(?=$|[^\d.年]))/;

/**
 * The period a title speaks of: "2015—2016学年度第一学期", "2022-2023学年", "2015年秋季", "2019—2023年", "2023年3月",
 * "2012年". A school year is 09-01 … 08-31, its terms meet at the end of January. `undefined` where no year is named.
 */
export function periodIn(title: string): Period | undefined {
  const text = foldWidth(title)
    .replace(/[—–―~至~]/g, '-')
    .replace(/[〇○]/g, '0');
  const months = MONTHS.exec(text);
  if (months) {
    const [, year = '', first = '', laterYear, last = ''] = months;
    const from = monthOf(Number(year), Number(first)).from;
    const to = monthOf(Number(laterYear ?? year), Number(last)).to;
    return from < to ? { from, to } : undefined;
  }
  const schoolYear = /((?:19|20)\d{2})(?:年)?-+((?:19|20)?\d{2})(?:年)?(学年)?(度)?/.exec(text);
  if (schoolYear) {
    const first = Number(schoolYear[1]);
    const second = Number((schoolYear[2] ?? '').padStart(4, String(first).slice(0, 2)));
    if (schoolYear[3] || second === first + 1) {
      return term(first, text);
    }
    return second > first && second - first < 12
      ? { from: `${first}-01-01`, to: `${second}-12-31` }
      : undefined;
  }
  const year = /((?:19|20)\d{2})(?:年|学年|\.|\/|(?=[春秋上下]))/.exec(text);
  if (!year) {
    return undefined;
  }
  const number = Number(year[1]);
  const rest = text.slice((year.index ?? 0) + year[0].length);
  if (/学年/.test(year[0] + rest.slice(0, 2))) {
    return term(number, text);
  }
  if (/^.{0,4}(?:秋)/.test(rest)) {
    return { from: `${number}-09-01`, to: `${number + 1}-01-31` };
  }
  if (/^.{0,4}(?:春)/.test(rest)) {
    return { from: `${number}-02-01`, to: `${number}-08-31` };
  }
  if (/^.{0,4}下(?:学)?期/.test(rest)) {
    // In schools that count terms by calendar years the second one begins in autumn, and ends in January.
    return { from: `${number}-01-01`, to: `${number + 1}-01-31` };
  }
  const month = /^(0?[1-9]|1[0-2])(?:月|(?![\d.]))/.exec(rest);
  return month ? monthOf(number, Number(month[1])) : { from: `${number}-01-01`, to: `${number}-12-31` };
}

function term(year: number, text: string): Period {
  if (FIRST_TERM.test(text)) {
    return { from: `${year}-09-01`, to: `${year + 1}-01-31` };
  }
  return { from: SECOND_TERM.test(text) ? `${year + 1}-02-01` : `${year}-09-01`, to: `${year + 1}-08-31` };
}

function monthOf(year: number, month: number): Period {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  return { from: `${prefix}-01`, to: `${prefix}-${String(last).padStart(2, '0')}` };
}
