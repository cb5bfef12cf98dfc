import type { CellValue } from '../model/workbook';

interface IsbnReading {
  readonly status: 'ok' | 'length' | 'check-digit';
  readonly digits: string;
}

/** ISBN-10 or ISBN-13; `undefined` for a blank cell. A school's own remark (无, 内部资料) is `undefined` too. */
export function readIsbn(value: CellValue): IsbnReading | undefined {
  const text =
    typeof value === 'number'
      ? String(value)
      : typeof value === 'string'
        ? value.normalize('NFKC').toUpperCase()
        : '';
  const digits = text.replace(/^ISBN/, '').replace(/[\s\-—–:]/g, '');
  if (!/^\d{3,}X?$/.test(digits)) {
    return undefined;
  }
  if (digits.length !== 10 && digits.length !== 13) {
    return { status: 'length', digits };
  }
  return {
    status:
      digits.length === 13
        ? isValid13(digits)
          ? 'ok'
          : 'check-digit'
        : isValid10(digits)
          ? 'ok'
          : 'check-digit',
    digits,
  };
}

function isValid13(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 13; index++) {
    sum += (digits.charCodeAt(index) - 48) * (index % 2 === 0 ? 1 : 3);
  }
  return sum % 10 === 0;
}

function isValid10(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index++) {
    const character = digits.charAt(index);
    sum += (10 - index) * (character === 'X' ? 10 : Number(character));
  }
  return sum % 11 === 0;
}
