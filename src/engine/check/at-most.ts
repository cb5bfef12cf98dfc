import type { RecordView, Relation } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import type { Raised } from '../raised';
import { figure, inUnit, possessive, unitOf } from '../sentences';
import { hasCell } from './cell-set';
import { unlessMost } from './flood';
import { type Setting, subjectOf } from './setting';

type AtMost = Extract<Relation, { readonly type: 'at-most' }>;

/** 其中: a part is never more than its whole. The part is marked. */
export function checkAtMost(
  { part, whole, severity = 'error' }: AtMost,
  setting: Setting,
): readonly Raised[] {
  const { view } = setting;
  if (!view.has(part) || !view.has(whole)) {
    return [];
  }
  const [small, large] = [part, whole].map(
    (field) => setting.columns.find((column) => column.field.field === field)?.header ?? field,
  );
  const raised: Raised[] = [];
  for (const record of view.records) {
    const [less, more] = [record.reading(part), record.reading(whole)];
    const cell = record.place(part);
    if (
      !less ||
      !more ||
      !cell ||
      less.value <= more.value + 1e-9 ||
      hasCell(setting.suspicious, record, [part, whole]) ||
      less.each ||
      more.each
    ) {
      continue;
    }
    const [unit, unitOfWhole] = [unitOf(part, setting, record), unitOf(whole, setting, record)];
    raised.push({
      rule: 'part-exceeds-whole',
      complaint: {
        cell,
        related: placesOf(record, whole),
        severity: less.approximate || more.approximate ? 'query' : severity,
        message: `${possessive(subjectOf(setting.kind, record))}“${small}”是 ${inUnit(less.value, unit)},比“${large}”的 ${inUnit(more.value, unitOfWhole)}${unitOfWhole === '' ? ' ' : ''}还多 ${inUnit(less.value - more.value, unit)}。部分不能超过全部,请核对改正。`,
        actual: figure(less.value),
        required: `不超过 ${figure(more.value)}`,
      },
    });
  }
  return unlessMost(
    raised,
    view.records.length,
    `“${small}”在大多数行里比“${large}”还多。请核对两列表头有没有对调。`,
  );
}

type OneOf = Extract<Relation, { readonly type: 'one-of' }>;

/** Boxes of which exactly one is ticked. */
export function checkOneOf({ fields }: OneOf, setting: Setting): readonly Raised[] {
  const { view } = setting;
  const boxes = fields.filter((field) => view.has(field));
  if (boxes.length < 2 || boxes.length < fields.length) {
    return [];
  }
  const names = boxes
    .map((box) => `“${setting.columns.find((column) => column.field.field === box)?.header ?? box}”`)
    .join('、');
  const raised: Raised[] = [];
  for (const record of view.records) {
    const ticked = boxes.filter((box) => record.yes(box) === true);
    if (ticked.length === 1 || boxes.some((box) => isUnclear(record, box))) {
      continue;
    }
    // Of several ticks the last is the one too many.
    const [cell, ...related] = placesOf(record, ...(ticked.length > 1 ? ticked.toReversed() : boxes));
    if (cell) {
      raised.push(
        complain({
          cell,
          related,
          several: ticked.length > 1,
          names,
          name: subjectOf(setting.kind, record),
        }),
      );
    }
  }
  return raised.length > 3 && raised.length > view.records.length / 2 ? [] : raised;
}

function isUnclear(record: RecordView, box: string): boolean {
  return !record.isBlank(box) && record.yes(box) === undefined;
}

interface Found {
  readonly cell: Raised['complaint']['cell'];
  readonly related: readonly Raised['complaint']['cell'][];
  readonly several: boolean;
  readonly names: string;
  readonly name: string;
}

function complain({ cell, related, several, names, name }: Found): Raised {
  return {
    rule: several ? 'exclusive-choice' : 'no-choice',
    complaint: {
      cell,
      related,
      severity: 'error',
      message: `${possessive(name)}${names}${several ? '同时打了勾' : '都没有打勾'}。只能也必须选一项,请核对。`,
      actual: several ? '多选' : '未选',
      required: '选一项',
    },
  };
}
