import type { RecordView } from '../../model/ledger';
import { type Place, valueAt } from '../../model/workbook';
import { readGender } from '../../reading/choices';
import { readClass } from '../../reading/classes';
import { foldWidth } from '../../reading/words';
import type { Raised } from '../raised';
import { difference } from '../sentences';
import { type Claim, claimsIn, claimsOfCell, whatOf } from './count-claims';
import { cellKey, columnWith, hasCell, isAdditive, type Setting } from './setting';

/**
 * "班级人数:20人" above, "共18人" below, "男12人" in the 合计 row, "一、专任教师(30人)" inside: against the rows that
 * are there.
 */
export function checkCounts(setting: Setting): readonly Raised[] {
  return oncePerCell([...inTitles(setting), ...inTotals(setting), ...inSections(setting)]);
}

/** "男161人,女151人": when one is wrong so is the other. */
function oncePerCell(raised: readonly Raised[]): readonly Raised[] {
  const seen = new Set<string>();
  return raised.filter(({ complaint: { cell } }) => {
    const key = cellKey(cell);
    return !seen.has(key) && seen.add(key);
  });
}

/** By how much a count may be off because of cells that are known to be wrong: blank names, wrong sexes. */
function slackOf(what: Claim['what'], { view, kind, columns, suspicious }: Setting): number {
  const name = kind.nameFields.find((field) => view.has(field));
  const gender = what === '男' || what === '女' ? columnWith(columns, 'gender')?.field.field : undefined;
  const fields = [name, gender].filter((field) => field !== undefined);
  return suspicious.size === 0
    ? 0
    : view.records.filter((record) => hasCell(suspicious, record, fields)).length;
}

function inTitles(setting: Setting): readonly Raised[] {
  const { view, scene } = setting;
  const isRoster = view.kind === 'student-roster';
  return [...view.titles, ...view.footers].flatMap(({ text, place }) => {
    const claims = claimsIn(text, isRoster);
    // "男3人" alone speaks of the pupils of the table only where the whole is stated beside it.
    const overall = claims.some(({ what }) => what === '人');
    return claims
      .filter(({ what }) => overall || (what !== '男' && what !== '女'))
      .flatMap((claim) => {
        const own = countOf(claim.what, view.records, setting);
        const together = [view.sheet, undefined].map((sheet) =>
          scene
            .ledgers(view.kind)
            .filter((other) => sheet === undefined || other.sheet === sheet)
            .flatMap((other) => other.records),
        );
        const accepted = [own, ...together.map((records) => countOf(claim.what, records, setting))];
        const slack = slackOf(claim.what, setting);
        const fits = accepted.some((count) => count !== undefined && Math.abs(count - claim.count) <= slack);
        return own === undefined || fits ? [] : [complain(claim, own, place)];
      });
  });
}

/** Texts of the 合计 row that are not in a column that is added up. */
function inTotals(setting: Setting): readonly Raised[] {
  const { view, columns } = setting;
  return view.totals.flatMap(({ record, covers }) => {
    const places = columns.map(({ field }) => ({ field, place: record.place(field.field) }));
    const rows = new Set(places.map(({ place }) => place?.row));
    const [row] = rows;
    if (rows.size !== 1 || row === undefined || covers.length === 0) {
      return [];
    }
    const first = places.find(({ place }) => place)?.place;
    const sheet = setting.sheetOf(first ?? view);
    const summed = new Set(places.filter(({ field }) => isAdditive(field)).map(({ place }) => place?.column));
    return [...(sheet.values[row]?.keys() ?? [])]
      .filter((column) => !summed.has(column) && (!first || setting.isInTableOf(first, column)))
      .flatMap((column) => {
        const value = valueAt(sheet, row, column);
        const entries = claimsOfCell(typeof value === 'string' ? value : '');
        const entered = entries.length > 0 ? enteredAt(covers, column, setting) : undefined;
        return entries.flatMap((claim) => {
          const own = (claim.what === '人' ? entered : undefined) ?? countOf(claim.what, covers, setting);
          const all = countOf(claim.what, view.records, setting);
          const slack = slackOf(claim.what, setting);
          return own === undefined || Math.abs(claim.count - own) <= slack || claim.count === all
            ? []
            : [complain(claim, own, { sheet: sheet.name, row, column })];
        });
      });
  });
}

/** Under a column that only some lines fill (骨干级别, 备注) a count is of those that do; `undefined` for other columns. */
function enteredAt(records: readonly RecordView[], column: number, { columns }: Setting): number | undefined {
  const field = columns.find((one) => records[0]?.place(one.field.field)?.column === column)?.field.field;
  const filled = records.filter(
    (record) => field !== undefined && !record.isBlank(field) && record.yes(field) !== false,
  ).length;
  return filled > 0 && filled < records.length ? filled : undefined;
}

/** "二、行政人员(2人)": the heading stands in the rows above its first record. */
function inSections(setting: Setting): readonly Raised[] {
  const { view } = setting;
  const sections = new Map<string, RecordView[]>();
  for (const record of view.records) {
    if (/\d/.test(record.section)) {
      sections.set(record.section, [...(sections.get(record.section) ?? []), record]);
    }
  }
  return [...sections].flatMap(([section, records]) => {
    const stated = /[(\uff08](?:共|计)?(\d+)(人|名|间)[)\uff09]$/.exec(foldWidth(section));
    const what = whatOf(stated?.[2] ?? '');
    const count = Number(stated?.[1]);
    const own = stated ? countOf(what, records, setting) : undefined;
    if (own === undefined || Math.abs(own - count) <= slackOf(what, setting)) {
      return [];
    }
    const place = placeOfSection(section, records[0], setting);
    return place ? [complain({ what, count }, own, place)] : [];
  });
}

function placeOfSection(
  section: string,
  first: RecordView | undefined,
  { columns, sheetOf }: Setting,
): Place | undefined {
  const place = columns.map(({ field }) => first?.place(field.field)).find((one) => one !== undefined);
  const row = place?.row;
  const sheet = place && sheetOf(place);
  const wanted = foldWidth(section);
  for (let above = (row ?? 0) - 1; row !== undefined && above >= Math.max(0, row - 5); above--) {
    const column =
      sheet?.values[above]?.findIndex((value) => typeof value === 'string' && foldWidth(value) === wanted) ??
      -1;
    if (sheet && column >= 0) {
      return { sheet: sheet.name, row: above, column };
    }
  }
  return undefined;
}

/** How many of it the records are; `undefined` where a record is not one of it. */
function countOf(what: Claim['what'], records: readonly RecordView[], setting: Setting): number | undefined {
  const { columns, kind, view } = setting;
  const naming = kind.fields.find((field) => kind.nameFields.includes(field.field) && view.has(field.field));
  if (!naming) {
    return undefined;
  }
  const named = records.filter((record) => !record.isBlank(naming.field));
  switch (what) {
    case '人':
      return naming.content.type === 'person' ? named.length : undefined;
    case '男':
    case '女': {
      const gender = columnWith(columns, 'gender')?.field.field;
      const sexes = named.map((record) =>
        gender === undefined ? undefined : readGender(record.text(gender)),
      );
      return gender === undefined || sexes.includes(undefined)
        ? undefined
        : sexes.filter((sex) => sex === what).length;
    }
    case '班': {
      const names = named.map((record) => readClass(record.text(naming.field))?.name);
      return naming.content.type !== 'class' || names.includes(undefined) ? undefined : new Set(names).size;
    }
    case '间': {
      const rooms = columns.find(
        ({ field, header }) => isAdditive(field) && /间数|间$/.test(header + field.label),
      )?.field.field;
      if (rooms !== undefined) {
        return records.reduce((sum, record) => sum + (record.number(rooms) ?? 0), 0);
      }
      return /室|房/.test(naming.label) ? named.length : undefined;
    }
  }
}

function complain({ what, count }: Claim, own: number, place: Place): Raised {
  const unit = what === '班' ? '个班' : what === '间' ? '间' : '人';
  const subject = what === '男' || what === '女' ? what : '';
  return {
    rule: 'count-mismatch',
    complaint: {
      cell: place,
      severity: 'error',
      message:
        `这里写${subject} ${count} ${unit},表里实有${subject} ${own} ${unit},${difference(count, own, unit)}。请核对漏登、多登,或改正人数。`.replace(
          '改正人数',
          unit === '人' ? '改正人数' : '改正这个数',
        ),
      actual: `${count} ${unit}`,
      required: `${own} ${unit}`,
    },
  };
}
