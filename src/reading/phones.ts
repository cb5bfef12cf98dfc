import type { CellValue } from '../model/workbook';

/** `length`: too many or too few digits · `area-code`: 7 or 8 digits that nobody outside of the town can dial. */
type PhoneStatus = 'ok' | 'length' | 'area-code' | 'characters';

export interface PhoneReading {
  readonly status: PhoneStatus;
  /** Digits of the first number that is wrong, else of the first one. */
  readonly digits: string;
}

/** 11 digits that begin with 1, exactly as they should be typed: the quick test for the many. */
export function isMobile(text: string): boolean {
  if (text.length !== 11 || text.charCodeAt(0) !== 49) {
    return false;
  }
  for (let index = 1; index < 11; index++) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) {
      return false;
    }
  }
  return true;
}

/** Reads one or several telephone numbers; `undefined` for a blank cell and for dashes. */
export function readPhone(value: CellValue): PhoneReading | undefined {
  if (typeof value === 'number') {
    return judge(String(value));
  }
  if (typeof value !== 'string' || value === '') {
    return undefined;
  }
  // Whose number it is may stand beside it: 13000000001(父), 母:13000000002.
  const numbers = value
    .normalize('NFKC')
    .replace(/[\u4e00-\u9fff:'‘’]+/g, ' ')
    .replace(/(?<!\d)[(]?(?:\+|00)?86[)]?[\s-]*(?=1\d{2}[\s-]?\d{4}[\s-]?\d{4}(?!\d))/g, '')
    .split(/[,;、/\n]|\s+(?=1\d{10})|\s{2,}/)
    .map((part) => part.replace(/\(\s*\)/g, '').trim());
  const readings = numbers.filter((part) => /\d/.test(part)).map(judge);
  if (readings.length === 0) {
    return /^[-—–/\\无\s]*$/.test(value) ? undefined : { status: 'characters', digits: '' };
  }
  return readings.find((reading) => reading.status !== 'ok') ?? readings[0];
}

function judge(text: string): PhoneReading {
  const digits = text.replace(/[\s\-—–()+.]/g, '');
  if (!/^\d+$/.test(digits)) {
    return { status: 'characters', digits: digits.replace(/\D/g, '') };
  }
  if (digits.startsWith('1') && digits.length >= 9) {
    return { status: digits.length === 11 ? 'ok' : 'length', digits };
  }
  // 0 + area code (2–3 digits) + 7–8 digits; 400 and 95 numbers are dialled as they are.
  if ((digits.startsWith('0') && digits.length >= 10 && digits.length <= 12) || /^400\d{7}$/.test(digits)) {
    return { status: 'ok', digits };
  }
  return { status: digits.length === 7 || digits.length === 8 ? 'area-code' : 'length', digits };
}

/** 130****0001: what a message may show of a telephone number. */
export function maskPhone(text: string): string {
  const digits = text.replace(/\D/g, '');
  return digits.length <= 7 ? `${digits.slice(0, 2)}****` : `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}
