import { valueAt } from '../../model/workbook';
import type { Figures } from './book';
import { admit, type Draft } from './draft';
import { evidenceOf } from './evidence';
import type { Formula } from './law';
import type { View } from './view';

/**
 * Relations that a form prints over or under its table in the numbers of its lines and columns: "01=02+09+11", "2列=3+…+6",
 * "05行≥08行". Each is held along the axis that has all its numbers; where both have, along the one that keeps it oftener.
 */
export function findNoted(
  figures: Figures,
  views: { readonly columns: View; readonly rows: View },
  drafts: { readonly columns: Draft[]; readonly rows: Draft[] },
): void {
  const relations = figures.notes.flatMap(relationsIn);
  if (relations.length === 0) {
    return;
  }
  const { isTurned, ...codes } = codesOf(figures);
  for (const relation of relations) {
    const [along] = [
      { axis: 'columns' as const, view: views.columns, known: codes.columns },
      { axis: 'rows' as const, view: views.rows, known: codes.rows },
    ]
      .filter(({ axis }) => relation.axis === undefined || (relation.axis === axis) !== isTurned)
      .flatMap(({ axis, view, known }) => {
        const formula = formulaOf(relation, known);
        const evidence = formula && evidenceOf(view, formula);
        return formula && evidence && evidence.tried > 0 && evidence.share >= LEAST_SHARE
          ? [{ axis, draft: { ...formula, origin: 'printed' as const, evidence } }]
          : [];
      })
      .sort((one, other) => other.draft.evidence.share - one.draft.evidence.share);
    if (along) {
      admit(drafts[along.axis], along.draft);
    }
  }
}

/** A relation that most lines do not keep was read along the wrong axis. */
const LEAST_SHARE = 0.3;

interface Relation {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly signs: readonly number[];
  readonly operation: 'sum' | 'at-most';
  /** 2列, 05行: whether columns or rows of the sheet are meant, where that is said. */
  readonly axis: 'columns' | 'rows' | undefined;
}

const NUMBER = '\\d{1,3}(?:列|行|栏)?';
const BETWEEN = '(?:[+-]|\\+?(?:…+|\\.{2,}|⋯+)\\+?)';
const RELATION = new RegExp(
  `(?<![\\d.%])(${NUMBER})(=|≥|≤|>=|<=)(${NUMBER}(?:${BETWEEN}${NUMBER})*)(?![\\d.%×÷*/])`,
  'g',
);

function relationsIn(note: string): readonly Relation[] {
  const text = note
    .normalize('NFKC')
    .replace(/[第()\s]/g, '')
    .replace(/−|–|—/g, '-');
  return [...text.matchAll(RELATION)].flatMap(
    ([, left = '', operator = '=', right = '']): readonly Relation[] => {
      const names = [...right.matchAll(/(^|[+-]|…|\.\.|⋯)\+?(\d{1,3})/g)];
      const parts: string[] = [];
      const signs: number[] = [];
      for (const [, before = '', name = ''] of names) {
        const isRange = /[….⋯]/.test(before);
        const from = isRange ? Number(parts.at(-1)) + 1 : Number(name);
        for (let number = from; number <= Number(name); number++) {
          parts.push(String(number));
          signs.push(before === '-' ? -1 : 1);
        }
      }
      const axis = /行/.test(left + right) ? 'rows' : /[列栏]/.test(left + right) ? 'columns' : undefined;
      const whole = String(Number.parseInt(left, 10));
      const [only] = parts;
      if (operator === '=') {
        return parts.length > 1 && !parts.includes(whole)
          ? [{ whole, parts, signs, operation: 'sum', axis }]
          : [];
      }
      const isLarger = /≥|>/.test(operator);
      return parts.length === 1 && only !== undefined && only !== whole
        ? [
            {
              whole: isLarger ? only : whole,
              parts: [isLarger ? whole : only],
              signs: [1],
              operation: 'at-most',
              axis,
            },
          ]
        : [];
    },
  );
}

type Codes = ReadonlyMap<string, number>;

function formulaOf({ whole, parts, signs, operation }: Relation, codes: Codes): Formula | undefined {
  const item = codes.get(whole);
  const items = parts.map((part) => codes.get(part)).filter((part) => part !== undefined);
  return item === undefined || items.length < parts.length
    ? undefined
    : { operation, whole: item, parts: items, signs, scale: 1 };
}

/** The numbers that a form gives its lines and columns stand in a column or line of their own before the figures. */
function codesOf(figures: Figures): {
  readonly rows: Codes;
  readonly columns: Codes;
  readonly isTurned: boolean;
} {
  const { rows, columns, sheet, area } = figures;
  const isTurned =
    figures.place(0, 0).row === figures.place(Math.min(1, rows.length - 1), 0).row && rows.length > 1;
  const down = { index: new Map((isTurned ? columns : rows).map((axis, item) => [axis.index, item])) };
  const across = { index: new Map((isTurned ? rows : columns).map((axis, item) => [axis.index, item])) };
  const firstRow = Math.max(0, area.top - 1);
  const firstColumn = Math.max(0, area.left - 1);
  const lines = best(
    range(firstColumn, firstColumn + CODES_WITHIN).map((column) =>
      codesAt([...down.index], (row) => valueAt(sheet, row, column)),
    ),
  );
  const heads = best(
    range(firstRow, firstRow + CODES_WITHIN + 2).map((row) =>
      codesAt([...across.index], (column) => valueAt(sheet, row, column)),
    ),
  );
  return isTurned ? { rows: heads, columns: lines, isTurned } : { rows: lines, columns: heads, isTurned };
}

/** So many columns (lines) from the corner of the table hold its codes, if any. */
const CODES_WITHIN = 4;
/** Fewer numbers in a row are figures. */
const FEWEST_CODES = 3;

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** 01 02 03 … or 1 2 3 …: whole numbers, each one more than the last. */
function codesAt(
  items: readonly (readonly [index: number, item: number])[],
  cellAt: (index: number) => unknown,
): Codes {
  const codes = new Map<string, number>();
  let last: number | undefined;
  for (const [index, item] of items) {
    const text = String(cellAt(index) ?? '')
      .normalize('NFKC')
      .replace(/[()\s]/g, '');
    if (/^\d{1,3}$/.test(text)) {
      const number = Number(text);
      if (last !== undefined && number !== last + 1) {
        return new Map();
      }
      last = number;
      codes.set(String(number), item);
    }
  }
  return codes.size >= FEWEST_CODES ? codes : new Map();
}

function best(found: readonly Codes[]): Codes {
  return found.reduce<Codes>((one, other) => (other.size > one.size ? other : one), new Map());
}
