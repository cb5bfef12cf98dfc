import type { RecordView, Relation } from '../../model/ledger';
import { placesOf } from '../../reading/places';
import type { Raised } from '../raised';
import { possessive } from '../sentences';
import { checkAscending, checkOrder } from './order';
import { type Setting, subjectOf } from './setting';
import { checkBlankResults } from './single-holes';

/** The relations between the fields of a record that are no arithmetic; what is worked out and was left blank. The laws hold the rest. */
export function checkRelations(setting: Setting): readonly Raised[] {
  return setting.kind.relations.flatMap((relation) => checkRelation(relation, setting));
}

function checkRelation(relation: Relation, setting: Setting): readonly Raised[] {
  switch (relation.type) {
    case 'order':
      return checkOrder(relation, setting);
    case 'ascending':
      return checkAscending(relation, setting);
    case 'one-of':
      return checkOneOf(relation, setting);
    case 'sum':
    case 'product':
    case 'difference':
    case 'quotient':
      return checkBlankResults(relation, setting);
    default:
      return [];
  }
}

type OneOf = Extract<Relation, { readonly type: 'one-of' }>;

/** Boxes of which exactly one is ticked. */
function checkOneOf({ fields }: OneOf, setting: Setting): readonly Raised[] {
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
