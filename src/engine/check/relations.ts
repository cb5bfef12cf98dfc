import type { Relation } from '../../model/ledger';
import type { Raised } from '../raised';
import { checkOneOf } from './one-of';
import { checkAscending, checkOrder } from './order';
import type { Setting } from './setting';
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
