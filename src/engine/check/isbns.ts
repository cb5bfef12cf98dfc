import { readIsbn } from '../../reading/isbn';
import { type Raised, unlessMost } from '../raised';
import type { Column } from './column';
import type { Setting } from './setting';

/** ISBN: kept as a number it loses leading zeros and hyphens; otherwise length and check digit. */
export function checkIsbns(setting: Setting): readonly Raised[] {
  return setting.columns.filter(({ field }) => field.content.type === 'isbn').flatMap(checkColumn);
}

function checkColumn(column: Column): readonly Raised[] {
  const numbers: Raised[] = [];
  const damaged: Raised[] = [];
  const wrong: Raised[] = [];
  let considered = 0;
  for (let index = 0; index < column.length; index++) {
    const value = column.value(index);
    const reading = readIsbn(value);
    if (!reading) {
      continue;
    }
    considered++;
    const led = `0${reading.digits}`;
    if (typeof value === 'number' && readIsbn(led)?.status === 'ok') {
      damaged.push(
        raise(
          column,
          index,
          'isbn-as-number',
          'query',
          `ISBN 存成了数字,前面的 0 丢了,应为 ${led}。请把单元格改成文本格式重新录入。`,
          led,
        ),
      );
    } else if (typeof value === 'number') {
      numbers.push(
        raise(
          column,
          index,
          'isbn-as-number',
          'query',
          'ISBN 存成了数字,容易变形丢位。请把单元格改成文本格式重新录入。',
          '文本格式',
        ),
      );
    } else if (reading.status === 'length') {
      wrong.push(
        raise(
          column,
          index,
          'isbn-length',
          'query',
          `ISBN 是 ${reading.digits.length} 位,应为 10 位或 13 位。请对照版权页核对。`,
          '10 位或 13 位',
        ),
      );
    } else if (reading.status === 'check-digit') {
      wrong.push(
        raise(
          column,
          index,
          'isbn-check-digit',
          'advice',
          'ISBN 末位校验码不对。请对照版权页核对。',
          '校验码正确',
        ),
      );
    }
  }
  return [
    ...damaged,
    ...unlessMost(
      numbers,
      considered,
      `“${column.header}”大多存成了数字。请把整列改成文本格式,核对有没有丢位。`,
    ),
    // Numbers that a school's own system has made up are not ISBN at all.
    ...(wrong.length > 3 && wrong.length > considered / 3 ? [] : wrong),
  ];
}

function raise(
  column: Column,
  index: number,
  rule: string,
  severity: 'query' | 'advice',
  message: string,
  required: string,
): Raised {
  return {
    rule,
    complaint: {
      cell: column.place(index),
      severity,
      message,
      actual: String(column.value(index)),
      required,
    },
  };
}
