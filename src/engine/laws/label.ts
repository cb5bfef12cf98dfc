import { foldWidth } from '../../reading/words';
import { INHERITED, LENT, NOT_ADDED, ROLE_WORDS, type Role } from './roles';

/** What a header (or the name of a line) says for arithmetic. */
export interface Label {
  /** Folded texts, the topmost parent first. */
  readonly path: readonly string[];
  /** The last of them without its unit and brackets. */
  readonly leaf: string;
  /** The others, joined by `>`. */
  readonly parent: string;
  readonly roles: ReadonlySet<Role>;
  /** Its figures may be added over the lines: no rate, mean, price, code or date. */
  readonly additive: boolean;
}

/** One spelling of widths, white space, dashes and brackets. */
export function foldHeader(text: string): string {
  return foldWidth(text)
    .replace(/[‐-―−－~～]/g, '-')
    .replace(/[【〔[]/g, '(')
    .replace(/[】〕\]]/g, ')');
}

export function labelOf(texts: readonly string[]): Label {
  const path = texts.map(foldHeader).filter((text) => text !== '');
  const last = path.at(-1) ?? '';
  const leaf = last.replace(/\([^()]*\)/g, '') || last;
  const roles = rolesOf(leaf, path.slice(0, -1), last);
  return {
    path,
    leaf,
    parent: path.slice(0, -1).join('>'),
    roles,
    additive: !NOT_ADDED.some((role) => roles.has(role)),
  };
}

function rolesOf(leaf: string, parents: readonly string[], last: string): ReadonlySet<Role> {
  const roles = new Set(ROLE_WORDS.filter(([, words]) => words.test(leaf)).map(([role]) => role));
  const over = parents.join('');
  const lends = !LENT.some((role) => roles.has(role));
  // 数量 beside 指标值 under 生均教学及辅助用房面积 is what the mean is worked out from.
  const inherits = !COUNTED.test(leaf);
  for (const [role, words] of over === '' ? [] : ROLE_WORDS) {
    if (
      (INHERITED.includes(role) && (inherits || role === 'key') && words.test(over)) ||
      (lends && LENT.includes(role) && parents.some((step) => words.test(step)))
    ) {
      roles.add(role);
    }
  }
  if (/其中|#/.test(over) || /其中/.test(last)) {
    roles.add('of-which');
  }
  const isWorkedOut = roles.has('rate') || roles.has('average') || roles.has('price');
  for (const role of isWorkedOut ? (['whole', 'amount', 'count'] as const) : []) {
    roles.delete(role);
  }
  // 净增加 is what remains of both flows.
  for (const role of leaf.includes('净') ? (['incoming', 'outgoing'] as const) : []) {
    roles.delete(role);
  }
  return roles;
}

const COUNTED = /^(?:总?数量?|总量|总数|总额|原始数据?|分子|分母)$/;

/** The label of a column that is printed with %: a rate, whatever its header says. */
export function asRate(label: Label): Label {
  return { ...label, roles: new Set([...label.roles, 'rate']), additive: false };
}

const WHOLE_LINE =
  /^(?:.{0,8}(?:合计|总计|小计|共计|总数|总额)(?:\(.*\))?|计|总分|全校|全县|全乡|全镇|.{0,6}合计[:\uff1a]?)$/;

/** A line that states a whole by its name (folded), whatever role the reading gave it. */
export function namesWhole(text: string): boolean {
  return WHOLE_LINE.test(text);
}
