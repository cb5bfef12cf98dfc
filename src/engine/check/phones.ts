import { isNothing } from '../../reading/nil-words';
import { isMobile, maskPhone, type PhoneReading, readPhone } from '../../reading/phones';
import type { Raised } from '../raised';
import { possessive } from '../sentences';
import type { Column } from './column';
import { type Setting, subjectOf } from './setting';

/** Telephone numbers: 11 digits of a mobile, or area code and 7–8 digits. */
export function checkPhones(setting: Setting): readonly Raised[] {
  return setting.columns
    .filter(({ field }) => field.content.type === 'phone')
    .flatMap((column) => checkColumn(column, setting));
}

function checkColumn(column: Column, setting: Setting): readonly Raised[] {
  const raised: Raised[] = [];
  for (let index = 0; index < column.length; index++) {
    const value = column.value(index);
    if (typeof value === 'string' && isMobile(value)) {
      continue;
    }
    const reading = readPhone(value);
    const record = setting.view.records[index];
    if (
      !reading ||
      reading.status === 'ok' ||
      !record ||
      (typeof value === 'string' && (value.includes('*') || isNothing(value)))
    ) {
      continue;
    }
    raised.push({
      rule: 'phone-number',
      complaint: {
        cell: column.place(index),
        severity: reading.status === 'characters' || reading.digits.length < 7 ? 'query' : 'error',
        message: `${possessive(subjectOf(setting.kind, record))}“${column.header}”${sentence(reading)}请核对后重填。`,
        actual: maskPhone(reading.digits),
        required: '11 位手机号,或区号加 7–8 位座机号',
      },
    });
  }
  return raised;
}

function sentence({ status, digits }: PhoneReading): string {
  if (status === 'area-code') {
    return `只有 ${digits.length} 位:手机号应为 11 位,座机要带区号。`;
  }
  return status === 'length' ? `是 ${digits.length} 位,手机号应为 11 位。` : '不是电话号码。';
}
