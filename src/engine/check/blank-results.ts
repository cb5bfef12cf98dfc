import type { RecordView } from '../../model/ledger';
import { tidy } from '../../reading/numbers';
import type { Raised } from '../raised';
import { figure, possessive } from '../sentences';
import { resultOf } from './arithmetic';
import type { Arithmetic } from './disagreement';
import { headerOf, type Setting, subjectOf } from './setting';

/** A result that is blank in a column that is otherwise filled, although everything it is computed from is there. */
export function checkBlankResults(relation: Arithmetic, setting: Setting): readonly Raised[] {
  const { records } = setting.view;
  const result = resultOf(relation);
  const blank = records.filter((record) => record.isBlank(result));
  if (blank.length === 0 || blank.length > records.length * 0.3) {
    return [];
  }
  const isRequired = setting.kind.fields.some(
    ({ field, required }) => field === result && required !== undefined,
  );
  return blank.flatMap((record) => {
    const value = computed(relation, record);
    const cell = record.place(result);
    return value === undefined || value === 0 || !cell || isRequired
      ? []
      : [complain(record, result, value, setting)];
  });
}

function computed(relation: Arithmetic, record: RecordView): number | undefined {
  switch (relation.type) {
    case 'sum':
      return all(record, relation.parts)?.reduce((sum, value) => sum + value, 0);
    case 'product':
      return all(record, relation.factors)?.reduce((product, value) => product * value, 1);
    case 'difference': {
      const [from = 0, minus = 0] = all(record, [relation.from, relation.minus]) ?? [];
      return relation.floor ? Math.max(0, from - minus) : from - minus;
    }
    case 'quotient': {
      const [above = 0, below = 0] = all(record, [relation.numerator, relation.denominator]) ?? [];
      return below === 0 ? undefined : Number(((above / below) * (relation.times ?? 1)).toFixed(2));
    }
  }
}

/** The figures of the fields, if all of them are filled. */
function all(record: RecordView, fields: readonly string[]): readonly number[] | undefined {
  const values = fields.map((field) => record.number(field)).filter((value) => value !== undefined);
  return values.length === fields.length ? values : undefined;
}

function complain(record: RecordView, result: string, value: number, setting: Setting): Raised {
  const header = headerOf(result, setting);
  const expected = tidy(value);
  return {
    rule: 'missing-result',
    complaint: {
      cell: record.place(result) ?? setting.view.anchor,
      severity: 'query',
      message: `${possessive(subjectOf(setting.kind, record))}“${header}”没有填,按同一行的数应为 ${figure(expected)}。请补填。`,
      actual: '空白',
      required: figure(expected),
      repair: expected,
    },
  };
}
