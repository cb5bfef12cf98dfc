import { type KindEntry, wordForms } from './dictionary';
import { asText, filledPositions, type Grid, mergeAt, valueIn } from './grid';
import { hitsOf } from './word-hits';

/** A label with the cell of its value. */
export interface Pair {
  readonly line: number;
  readonly label: number;
  readonly value: number;
  readonly field: string;
  readonly score: number;
}

export interface Form {
  readonly entry: KindEntry;
  readonly pairs: readonly Pair[];
  /** Label cells in the columns of labels, understood or not. */
  readonly labels: number;
}

const LEAST = 0.6;

/** Where somebody signs is no value. */
const SIGNED = /签字|签名|盖章|填表人|填报人|审核人|制表人/;

export function formOf(grid: Grid, lines: readonly number[], entry: KindEntry): Form {
  const found = lines.flatMap((line) => pairsOfLine(grid, line, entry));
  const perColumn = new Map<number, number>();
  for (const { label } of found) {
    perColumn.set(label, (perColumn.get(label) ?? 0) + 1);
  }
  const columns = new Set([...perColumn].filter(([, count]) => count >= 2).map(([column]) => column));
  const pairs = found.filter(({ label }) => columns.has(label));
  const first = pairs[0]?.line ?? 0;
  const last = pairs.at(-1)?.line ?? -1;
  let labels = 0;
  for (const line of lines) {
    for (const column of line >= first && line <= last ? columns : []) {
      const value = valueIn(grid, line, column);
      const area = mergeAt(grid, line, column);
      labels +=
        typeof value === 'string' && value.trim() !== '' && !(area && area.right >= grid.last) ? 1 : 0;
    }
  }
  return { entry, pairs: firstOfEach(pairs, entry), labels };
}

/** From left to right: a label, then its value, which is not looked at as a label. */
function pairsOfLine(grid: Grid, line: number, entry: KindEntry): readonly Pair[] {
  const pairs: Pair[] = [];
  let next = grid.first;
  for (const position of filledPositions(grid, line)) {
    const value = valueIn(grid, line, position);
    if (position < next || typeof value !== 'string' || value.length > 40 || SIGNED.test(value)) {
      continue;
    }
    const beside = (mergeAt(grid, line, position)?.right ?? position) + 1;
    const own = asText(value);
    // 母亲姓名 | … | 务工地点 | …: whose it is says the label before it.
    const relative = RELATIVE.exec(asText(valueIn(grid, line, pairs.at(-1)?.label ?? position)))?.[0] ?? '';
    const best =
      beside > grid.last
        ? undefined
        : ((relative === '' ? undefined : exactField(wordForms(relative + own), entry)) ??
          bestField(wordForms(own), entry));
    if (best) {
      pairs.push({ line, label: position, value: beside, ...best });
      next = (mergeAt(grid, line, beside)?.right ?? beside) + 1;
    }
  }
  return pairs;
}

const RELATIVE = /父亲|母亲|监护人/;

function exactField(forms: readonly string[], entry: KindEntry): ReturnType<typeof bestField> {
  const best = bestField(forms, entry);
  return best?.score === 1 ? best : undefined;
}

export function bestField(
  forms: readonly string[],
  entry: KindEntry,
): { readonly field: string; readonly score: number } | undefined {
  let best: { readonly field: string; readonly score: number } | undefined;
  for (const { order, score } of forms.flatMap((form) => hitsOf(form, entry))) {
    const field = entry.fields[order]?.field.field;
    if (field !== undefined && score >= LEAST && score > (best?.score ?? 0)) {
      best = { field, score };
    }
  }
  return best;
}

/** Of two labels for one field the better one counts, unless the name comes again: then a new form begins. */
function firstOfEach(pairs: readonly Pair[], { kind }: KindEntry): readonly Pair[] {
  let seen = new Map<string, Pair>();
  const kept: Pair[] = [];
  for (const pair of pairs) {
    const before = seen.get(pair.field);
    if (before && kind.nameFields.includes(pair.field) && pair.line > before.line + 1) {
      seen = new Map();
    } else if (before && before.score >= pair.score) {
      continue;
    } else if (before) {
      kept.splice(kept.indexOf(before), 1);
    }
    seen.set(pair.field, pair);
    kept.push(pair);
  }
  return kept;
}
