import { columns } from './columns';
import { figures } from './figures';
import { headers } from './headers';
import { layout } from './layout';
import { look } from './look';
import { marks } from './marks';
import type { Relation } from './relation';
import { rows } from './rows';
import { unitChanges } from './unit-changes';

export const relations: readonly Relation[] = [
  ...layout,
  ...columns,
  ...headers,
  ...rows,
  ...figures,
  ...unitChanges,
  ...marks,
  ...look,
];
