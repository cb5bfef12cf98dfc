import type { RecordView } from '../../model/ledger';
import type { Place, Sheet } from '../../model/workbook';
import { tidy } from '../../reading/numbers';
import type { Raised } from '../raised';
import { figure, inUnit, unitOf } from '../sentences';
import { compareTotal } from './seen-totals';
import { isAdditive, type Setting, type Total } from './setting';

/** Rows that are not seen: whether a filter hides them, and how many of those that a total covers. */
interface Unseen {
  readonly records: readonly RecordView[];
  readonly isFiltered: boolean;
}

/**
 * Rows that are hidden under a total: what it counts is not what is seen. Said once per list, at the total of the most rows;
 * where no total is there, a filter that was left on is said at the first row that it shows.
 */
export function checkHiddenRows(setting: Setting): readonly Raised[] {
  if (setting.sheetOf(setting.view).hiddenRows.size === 0) {
    return [];
  }
  const totals = setting.view.totals.filter(({ record }) => record.role !== 'statistic');
  const [total] = [...totals].sort((one, other) => other.covers.length - one.covers.length);
  const unseen = unseenOf(total?.covers ?? setting.view.records, setting);
  if (unseen.records.length === 0) {
    return [];
  }
  const said = total && setting.columns.filter(({ field }) => isAdditive(field));
  for (const { field, header } of said ?? []) {
    const raised = total && sayOf(field.field, header, total, unseen, setting);
    if (raised) {
      return [raised];
    }
  }
  return unseen.isFiltered ? leftOn(unseen, setting) : [];
}

function unseenOf(records: readonly RecordView[], { sheetOf, columns }: Setting): Unseen {
  const spotOf = (record: RecordView) =>
    columns.map(({ field }) => record.place(field.field)).find((place) => place?.row === record.line);
  const hidden = records.filter((record) => {
    const place = spotOf(record);
    return place !== undefined && sheetOf(place).hiddenRows.has(place.row);
  });
  const first = hidden[0] && spotOf(hidden[0]);
  return { records: hidden, isFiltered: first !== undefined && isFiltered(sheetOf(first), first.row) };
}

function isFiltered({ filters }: Sheet, row: number): boolean {
  return filters.some(({ top, bottom }) => top < row && row <= bottom);
}

function sayOf(
  field: string,
  header: string,
  total: Total,
  { records, isFiltered }: Unseen,
  setting: Setting,
): Raised | undefined {
  const { record, covers } = total;
  const compared = compareTotal(field, total);
  const hidden = tidy(records.reduce((sum, one) => sum + (one.number(field) ?? 0), 0));
  if (!compared || hidden === 0) {
    return undefined;
  }
  const { place, stated, sum } = compared;
  const seen = tidy(sum - hidden);
  const isOfSeen = Math.abs(stated - seen) < 1e-6;
  if (!isOfSeen && Math.abs(stated - sum) > 1e-6) {
    return undefined;
  }
  const name = record.role === 'subtotal' ? '小计' : '合计';
  const unit = unitOf(field, setting);
  const shown = covers.length - records.length;
  const cause = isFiltered ? '筛选还开着' : `有 ${records.length} 行隐藏着(${rowsOf(records)})`;
  const remedy = isFiltered ? '上报前请先清除筛选' : '请取消隐藏';
  return {
    rule: 'hidden-rows-in-total',
    complaint: {
      cell: place,
      related: placesOf(records, field),
      severity: isOfSeen ? 'query' : 'advice',
      message: isOfSeen
        ? `${cause}:“${header}”${name} ${inUnit(stated, unit)}只算了显示出来的 ${shown} 行,全部 ${covers.length} 行相加是 ${inUnit(sum, unit)}。${remedy},再核对这一行;检查和评估按全部各行计算。`
        : `${cause}:“${header}”${name} ${inUnit(stated, unit)}算的是全部 ${covers.length} 行,屏幕上只显示 ${shown} 行,相加是 ${inUnit(seen, unit)}。${remedy},免得别人加出来不一样。`,
      actual: figure(stated),
      required: figure(isOfSeen ? sum : stated),
      ...(isOfSeen ? { expected: sum } : {}),
    },
  };
}

function leftOn({ records }: Unseen, { view }: Setting): readonly Raised[] {
  return [
    {
      rule: 'hidden-rows-in-total',
      complaint: {
        cell: view.anchor,
        severity: 'advice',
        message: `筛选还开着:这张表有 ${records.length} 行没有显示出来,检查时也算在内。上报或打印前请先清除筛选。`,
        actual: `${records.length} 行没有显示`,
        required: '全部显示',
      },
    },
  ];
}

/** 第 4—9 行, or the first rows one by one. */
function rowsOf(records: readonly RecordView[]): string {
  const rows = records.map(({ line }) => line + 1);
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  return rows.length > 2 && last - first === rows.length - 1
    ? `第 ${first}—${last} 行`
    : `第 ${rows.slice(0, 5).join('、')}${rows.length > 5 ? ' 等' : ''} 行`;
}

function placesOf(records: readonly RecordView[], field: string): readonly Place[] {
  return [records[0], records.at(-1)].map((one) => one?.place(field)).filter((one) => one !== undefined);
}
