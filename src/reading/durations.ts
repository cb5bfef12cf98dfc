import type { CellValue } from '../model/workbook';
import { NUMERAL_CHARACTERS, readNumeral } from './chinese-numerals';
import { foldWidth } from './words';

const HOURS_AND_MINUTES = new RegExp(
  `^(?:约|每天|每日)?(?:(\\d+(?:\\.\\d+)?|[${NUMERAL_CHARACTERS}]+)个?(?:小时|时|h)(半)?)?(?:(\\d+(?:\\.\\d+)?|[${NUMERAL_CHARACTERS}]+)(?:分钟?|min))?(?:以内|之内|左右|以上)?$`,
  'i',
);

/** Minutes of "1小时20分", "1.5小时", "一个半小时"; `undefined` where the text names no length of time. */
export function readMinutes(value: CellValue): number | undefined {
  if (typeof value !== 'string' || value.length > 20) {
    return undefined;
  }
  const text = foldWidth(value).replace('个半小时', '小时半').replace('半小时', '30分钟');
  const match = HOURS_AND_MINUTES.exec(text);
  if (!match || (match[1] === undefined && match[3] === undefined)) {
    return undefined;
  }
  const hours = amount(match[1]) + (match[2] ? 0.5 : 0);
  return Number((hours * 60 + amount(match[3])).toPrecision(12));
}

function amount(text: string | undefined): number {
  return text === undefined ? 0 : /^\d/.test(text) ? Number(text) : (readNumeral(text) ?? 0);
}

/**
 * Seconds of a running time. 2'18", 2′18, 2分18秒 and 2:18 are unambiguous; a bare figure with a point is 分.秒 where
 * `minutesPoint` says that the sport is measured so (1.45 → 105 s, 1.5 → 110 s as 1.50), and whole figures from 60 on
 * are seconds. `undefined` where it is no time; seconds of 60 or more are `NaN`: a time that does not exist.
 */
export function readSeconds(value: CellValue, minutesPoint: boolean): number | undefined {
  const text =
    typeof value === 'number'
      ? String(Number(value.toPrecision(8)))
      : typeof value === 'string'
        ? foldWidth(value)
        : '';
  // ″ is folded into ′′.
  const marked = /^(\d{1,2})(?:'|′|’|‘|:|分)(\d{1,2}(?:\.\d+)?)(?:"|”|''|′′|秒)?$/.exec(text);
  if (marked) {
    return minutesAndSeconds(Number(marked[1]), Number(marked[2]));
  }
  const seconds = /^(\d+(?:\.\d+)?)(?:秒|"|”|''|′′|s)$/i.exec(text);
  if (seconds) {
    return Number(seconds[1]);
  }
  const bare = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (!bare) {
    return undefined;
  }
  const [, whole = '', decimals = ''] = bare;
  if (!minutesPoint || Number(whole) >= 30) {
    return Number(text);
  }
  return minutesAndSeconds(Number(whole), Number(decimals.padEnd(2, '0').slice(0, 2)));
}

function minutesAndSeconds(minutes: number, seconds: number): number {
  return seconds < 60 ? minutes * 60 + seconds : Number.NaN;
}
