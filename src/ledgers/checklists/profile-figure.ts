import type { Content, Field } from '../../model/ledger';

/** A figure of the profile: field, the quantity or indicator it states, its usual unit, the labels it goes by. */
export interface Figure {
  readonly field: string;
  readonly quantity?: string;
  readonly indicator?: string;
  readonly unit?: string;
  readonly type?: 'number' | 'percent' | 'ratio' | 'claim';
  readonly required?: boolean;
  readonly labels: string;
}

function contentOf(type: Figure['type']): Content {
  return type === undefined || type === 'number' ? { type: 'number', min: 0 } : { type };
}

export function figureField({ field, quantity, indicator, unit, type, required, labels }: Figure): Field {
  const headers = labels.split('|');
  return {
    field,
    label: headers[0] ?? field,
    headers,
    content: contentOf(type),
    additive: false,
    ...(quantity ? { quantity } : {}),
    ...(indicator ? { indicator } : {}),
    ...(unit ? { unit } : {}),
    ...(required ? { required: 'query' as const } : {}),
  };
}
