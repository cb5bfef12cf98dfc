import type { Content } from '../../model/content';
import type { Field } from '../../model/ledger';

type Extra = Omit<Partial<Field>, 'field' | 'headers' | 'content'>;

/**
 * A column. `names` are the header's texts, separated by `|`; the first of them is also its label, unless a better one
 * is given for where the header alone says too little (册数 under 入藏).
 * Bracketed units, a leading 其中: and line breaks need not be listed: recognition takes them off.
 */
export function column(field: string, names: string, content: Content, extra: Extra = {}): Field {
  const headers = names.split('|');
  return { field, label: headers[0] ?? field, headers, content, ...extra };
}

export function text(field: string, names: string, extra?: Extra): Field {
  return column(field, names, { type: 'text' }, extra);
}

/** A count or an amount: never negative. */
export function amount(field: string, names: string, extra?: Extra): Field {
  return column(field, names, { type: 'number', min: 0 }, extra);
}

/** Heads: whole, never negative. */
export function people(field: string, names: string, extra?: Extra): Field {
  return column(field, names, { type: 'number', min: 0, integer: true }, { unit: '人', ...extra });
}

/** A price, a ratio, a year: a number that a 合计 row does not add up. */
export function figure(field: string, names: string, extra?: Extra): Field {
  return column(field, names, { type: 'number', min: 0 }, { additive: false, ...extra });
}

export function percent(field: string, names: string, extra?: Extra): Field {
  return column(field, names, { type: 'percent' }, { additive: false, ...extra });
}

export function claim(field: string, names: string, extra?: Extra): Field {
  return column(field, names, { type: 'claim' }, extra);
}

export function yesNo(field: string, names: string, extra?: Extra): Field {
  return column(field, names, { type: 'yes-no' }, extra);
}

export function person(field: string, names: string, extra?: Extra): Field {
  return column(field, names, { type: 'person' }, extra);
}

/** A day that cannot lie after the day on which the ledger was filled in. */
export function pastDate(field: string, names: string, extra?: Extra): Field {
  return column(field, names, { type: 'date', notAfter: 'filled' }, extra);
}

export function date(field: string, names: string, extra?: Extra): Field {
  return column(field, names, { type: 'date' }, extra);
}

/** The running number of a ledger of things; 编号 is not among its names, because things have codes. */
export const sequence: Field = column('seq', '序号|序|顺序号|顺序|项次|行次|No.|No|NO.|NO', {
  type: 'sequence',
});

/** The column in which a statistical form names its figures; its lines are a tree, not a list. */
export const stub: Field = column('stub', '指标名称', { type: 'text' });

/** The printed number of a line of such a form. */
export const lineCode: Field = column('line_code', '代码|编号|行次|行号', { type: 'text' });

export const remark: Field = text('remark', '备注|备注说明|说明|备 注|情况说明|附注|其他说明|Remark');

/** Somebody on the staff answers for the thing; that he is on the roster is checked where the workbook has one. */
export function keeper(names: string, extra?: Extra): Field {
  return person('responsible', names, {
    refersTo: { kind: 'teacher-roster', field: 'name', severity: 'error' },
    ...extra,
  });
}
