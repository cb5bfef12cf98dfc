import type { CellValue, Workbook } from '../../model/workbook';
import { cellValues, type LiveArea, reference } from './live';

/**
 * Birth months of a roster as they are written (1978.5, 1978年5月, 197805, 1978-05-01, a true date), counted from the
 * year 0, and formulas over them. Ages are by whole months, as schools count them: rosters rarely name the day.
 */
const WRITTEN = /^(\d{4})(?:[-./年](\d{1,2})(?:月|[-./月]\d{1,2}日?)?|(\d{2})(?:\d{2})?)$/;

/** Serial numbers of days from 1927 on; 197805 and 1978.5 are outside. */
const [FIRST_DAY, LAST_DAY] = [10_000, 99_999] as const;

/** Day 0 of a workbook in days before 1970. */
const EPOCH = { usual: 25_569, mac: 24_107 } as const;

export interface AgeBand {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** `undefined` where the cell is blank or is no month. */
export function birthMonth(value: CellValue | undefined, { date1904 }: Workbook): number | undefined {
  if (isDay(value)) {
    const day = new Date((value - (date1904 ? EPOCH.mac : EPOCH.usual)) * 86_400_000);
    return day.getUTCFullYear() * 12 + day.getUTCMonth() + 1;
  }
  const match = WRITTEN.exec(typeof value === 'number' || typeof value === 'string' ? String(value) : '');
  const month = Number(match?.[2] ?? match?.[3]);
  return match && month >= 1 && month <= 12 ? Number(match[1]) * 12 + month : undefined;
}

/** Whether the formula reads the cell as this month; a blank is nobody's month in either. */
export function isReadAs(value: CellValue | undefined, month: number | undefined): boolean {
  const isBlank = value === null || value === undefined || value === '';
  return isBlank || (month !== undefined && (isDay(value) || month === monthByText(String(value))));
}

export function ageAt(month: number, cutoff: number): number {
  return Math.floor((cutoff - month) / 12);
}

/** Persons of a band in the month in the cell `cutoff`. True dates by COUNTIFS; texts, if there are any, taken apart. */
export function ageFormula(
  areas: readonly LiveArea[],
  { from, to }: AgeBand,
  cutoff: string,
  workbook: Workbook,
): string {
  const hasTexts = areas.some((area) => cellValues(area, workbook).some((value) => value && !isDay(value)));
  const born = (years: number) => `EOMONTH(${cutoff},${-12 * years})`;
  const months = `YEAR(${cutoff})*12+MONTH(${cutoff})`;
  return areas
    .map(reference)
    .flatMap((area) => [
      `COUNTIFS(${area},">"&${born(to + 1)},${area},"<="&${born(from)})`,
      // One comparison for both ends of the band: at most half its width away from its middle.
      ...(hasTexts
        ? [
            // The serial number of a day has five digits and is counted already.
            `SUMPRODUCT((LEN(${area})<>5)*(ABS(INT((${months}-("0"&LEFT(${area},4))*12-${monthText(area)})/12)-${(from + to) / 2})<=${(to - from) / 2}))`,
          ]
        : []),
    ])
    .join('+');
}

/** Two characters behind the year and the mark after it, if there is one, without the marks among them. */
function monthText(area: string): string {
  const characters = `MID(${area},6-ISNUMBER(-MID(${area},5,1)),2)`;
  return `("0"&${['月', '-', '.', '/'].reduce((text, mark) => `SUBSTITUTE(${text},"${mark}","")`, characters)})`;
}

/** The same, here; `NaN` where Excel would say #VALUE!. */
function monthByText(text: string): number {
  const start = /^\d$/.test(text.charAt(4)) ? 4 : 5;
  return (
    Number(`0${text.slice(0, 4)}`) * 12 + Number(`0${text.slice(start, start + 2).replace(/[-月./]/g, '')}`)
  );
}

function isDay(value: CellValue | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY;
}
