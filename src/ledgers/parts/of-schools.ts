import type { Field, LedgerKind } from '../../model/ledger';
import { text } from './column';

/** The school beside every line: what an office writes where it gathers the lists of its schools in one. */
const school: Field = text(
  'school_name',
  '学校|学校名称|校名|所属学校|所在学校|就读学校|任教学校|在读学校|学籍学校|所在校点|校点|校点名称|学校(校点)|学校(教学点)|学校及教学点|所在校区',
  { fillsDown: true },
);

/** Every kind of list occurs for one school and, with a column 学校, for several. */
export function withSchool(kind: LedgerKind): LedgerKind {
  const isList = (kind.layouts ?? ['rows']).includes('rows');
  const isKnown = kind.fields.some(({ field }) => field === school.field);
  return isList && !isKnown ? { ...kind, fields: [...kind.fields, school] } : kind;
}
