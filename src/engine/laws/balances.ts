import { added } from './best-cover';
import { type Book, type Figures, figureAt, figureIn } from './book';
import { couldBeChance } from './chance';
import { admit, type Draft } from './draft';
import { evidenceOf } from './evidence';
import { type Evidence, expectedOf, type Formula, type Law } from './law';
import { has, type View } from './view';

/** 期末 = 期初 + 增 − 减 in a line, or 结存 = 结存 of the line before + 入 − 出. */
export function findBalances(view: View, drafts: Draft[]): void {
  const added = view.numbers.filter(
    (item) => view.items[item]?.label.additive || has(view.items[item], 'opening', 'closing'),
  );
  const incoming = added.filter((item) => has(view.items[item], 'incoming'));
  const outgoing = added.filter(
    (item) => has(view.items[item], 'outgoing') && !has(view.items[item], 'incoming'),
  );
  if (incoming.length + outgoing.length === 0) {
    return;
  }
  // 上期库存 is what the line begins with, of whatever its line is about.
  const closings = added.filter(
    (item) => has(view.items[item], 'closing', 'whole', 'actual') && !has(view.items[item], 'opening'),
  );
  for (const closing of closings) {
    const [best] = optionsOf(view, closing, added, incoming, outgoing)
      .map((formula) => ({ formula, evidence: evidenceOf(view, formula) }))
      .filter(({ formula, evidence }) => isBorneOut(view, formula, evidence))
      // What is called 合计 or 实有 may be told by anything: only 结存, 期末, 现有 close a balance by their name.
      .filter(
        ({ formula, evidence }) =>
          has(view.items[closing], 'closing') || !couldBeChance(view, formula, evidence),
      )
      .sort(
        (one, other) =>
          other.evidence.share - one.evidence.share || other.evidence.active - one.evidence.active,
      );
    const isKnown = drafts.some(
      (draft) =>
        draft.whole === closing &&
        draft.operation !== 'at-most' &&
        best?.formula.parts.every((part) => draft.parts.includes(part)),
    );
    if (best && !isKnown) {
      admit(drafts, { ...best.formula, origin: 'header', evidence: best.evidence });
    }
  }
}

function optionsOf(
  view: View,
  closing: number,
  added: readonly number[],
  incoming: readonly number[],
  outgoing: readonly number[],
): readonly Formula[] {
  const leaf = view.items[closing]?.label.leaf;
  const alike = (list: readonly number[]) => {
    const same = list.filter((item) => view.items[item]?.label.leaf === leaf);
    return same.length > 0 ? same : list;
  };
  const isWhole = (item: number) => has(view.items[item], 'whole');
  const flows = [
    [alike(incoming), alike(outgoing)],
    [incoming, outgoing],
    [incoming.slice(0, 1), outgoing.slice(0, 1)],
    [incoming.filter(isWhole), outgoing.filter(isWhole)],
    [incoming.filter((item) => !isWhole(item)), outgoing.filter((item) => !isWhole(item))],
  ];
  return flows.flatMap(([into = [], out = []]) => {
    const ins = into.filter((item) => item !== closing);
    const outs = out.filter((item) => item !== closing);
    // Never a 小计 and its own parts.
    const isMixed = [ins, outs].some((list) => list.some(isWhole) && !list.every(isWhole));
    if (ins.length + outs.length === 0 || isMixed) {
      return [];
    }
    const signs = [1, ...ins.map(() => 1), ...outs.map(() => -1)];
    const openings = added.filter((item) => ![closing, ...ins, ...outs].includes(item));
    return [
      ...openings.map(
        (opening): Formula => ({
          operation: 'sum',
          whole: closing,
          parts: [opening, ...ins, ...outs],
          signs,
          scale: 1,
        }),
      ),
      ...(has(view.items[closing], 'closing')
        ? [
            {
              operation: 'running' as const,
              whole: closing,
              parts: [closing, ...ins, ...outs],
              signs,
              scale: 1,
            },
          ]
        : []),
    ];
  });
}

function isBorneOut(view: View, { operation, whole, parts }: Formula, evidence: Evidence): boolean {
  const { kept, near, tried, share, active } = evidence;
  const isRunning = operation === 'running';
  // Where the words say it, a near miss beside one kept line is enough: a wrong stock breaks two lines.
  const isNamed =
    isRunning || (has(view.items[whole], 'closing') && has(view.items[parts[0] ?? 0], 'opening'));
  return (
    kept >= 1 &&
    // Only an opening and a closing that are named stand by few lines: what most lines miss is no law of theirs.
    ((isNamed && !isRunning) || kept > tried / 2) &&
    kept + (isNamed ? Math.min(1, near) : 0) >= 2 &&
    share >= 0.5 &&
    active >= (isRunning ? 1 : 2)
  );
}

/** What the ends of an account say is said by nothing else: it convinces less than the lines between them. */
const WEIGHT = 0.8;
const CENT = 0.006;

/** What opens an account without a stock from before, and what its 合计 line repeats: the last stock. */
export function findAccountEnds(columns: View, rows: View, drafts: readonly Draft[]): readonly Law[] {
  return drafts
    .filter(({ operation, view }) => operation === 'running' && view === undefined)
    .flatMap((draft) => [...opening(columns, draft), ...closing(columns, rows, draft)]);
}

/** The first stock is what came in, less what went out, where just that would make the second line come out that does not. */
function opening(view: View, { whole, parts, signs }: Draft): readonly Law[] {
  const { book } = view;
  const [first = -1, second = -1] = view.data;
  const flowsAt = (line: number) => parts.slice(1).map((part) => figureAt(book, view.cell(line, part)));
  const formula = {
    operation: 'sum' as const,
    whole,
    parts: parts.slice(1),
    signs: signs.slice(1),
    scale: 1,
  };
  const begun = expectedOf(formula, flowsAt(first));
  const stated = figureAt(book, view.cell(second, whole));
  const goneOn = expectedOf({ ...formula, signs }, [begun, ...flowsAt(second)]);
  const isOff = Math.abs(begun - figureAt(book, view.cell(first, whole))) > CENT;
  return isOff && Math.abs(goneOn - stated) <= CENT
    ? [{ ...formula, view, lines: [first], origin: 'declared', weight: WEIGHT, kept: 1, tried: 2 }]
    : [];
}

function closing(columns: View, rows: View, { whole }: Draft): readonly Law[] {
  const { book, figures } = rows;
  const last = columns.data.at(-1) ?? -1;
  return figures.rows.flatMap(({ role }, row): readonly Law[] =>
    role === 'whole' && row > last && !isAdded(book, figures, row, whole)
      ? [
          {
            view: rows,
            operation: 'sum',
            whole: row,
            parts: [last],
            signs: [1],
            scale: 1,
            lines: [whole],
            origin: 'declared',
            weight: WEIGHT,
            kept: 1,
            tried: 2,
          },
        ]
      : [],
  );
}

/** Some add their stocks up all the same. */
function isAdded(book: Book, figures: Figures, total: number, column: number): boolean {
  const stocks = figures.rows.flatMap(({ role }, row) => (role === 'data' && row < total ? [row] : []));
  const stated = figureIn(book, figures, total, column);
  return Math.abs(added(book, figures, stocks, column, stated).sum - stated) <= CENT;
}
