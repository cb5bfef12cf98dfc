import type { FieldPlace, Ledger } from '../../model/ledger';
import type { Block } from './blocks';
import { type Dictionary, type KindEntry, wordForms } from './dictionary';
import { bestField, type FieldName, type StageColumn } from './field-name';
import { textOf } from './grid';
import { halfOfGroup, isHalf } from './group-halves';
import { itemColumns } from './item-columns';
import { isUnitText } from './line-words';
import { isIdentified } from './mapping';
import { tableOf } from './table';
import { titleStrengths } from './title-words';

/**
 * A form with a line per figure, 序号 | 填报项目 | 单位 | 填报值 | 备注, for a kind whose fields are labels: every line is one
 * value. A school of two stages has a column for each, 项目 | 小学部 | 初中部 | 全校, and each is a ledger of its own. `blocks`: the
 * halves of one form, where it is continued to the right of itself. Empty where the items are not the labels of such a kind.
 */
export function recogniseItemLists(blocks: readonly Block[], dictionary: Dictionary): readonly Ledger[] {
  const [block, ...halves] = blocks;
  const labels = blocks.flatMap(labelsOf);
  if (!block || labels.length === 0) {
    return [];
  }
  const spoken = titleStrengths(
    dictionary,
    block.titles.map(({ text }) => text),
    block.grid.sheet.name,
  );
  for (const entry of dictionary.kinds.filter(isListed)) {
    const named = namesOf(labels, entry);
    const share = named.length / labels.length;
    if (named.length >= 4 && share >= 0.4 && isIdentified(entry, placesIn(named, 0))) {
      const confidence = Math.min(1, 0.4 + 0.35 * share + 0.25 * (spoken.get(entry) ?? 0));
      return stagesOf(labels).map((stage) =>
        ledgerOf([block, ...halves], entry, placesIn(named, stage), stage, confidence),
      );
    }
  }
  return [];
}

interface Label {
  readonly line: number;
  readonly text: string;
  /** With the unit that stands in a column of its own. */
  readonly header: string;
  readonly values: readonly StageColumn[];
}

type Named = Label & FieldName;

function labelsOf(block: Block): readonly Label[] {
  const { grid, body } = block;
  const columns = grid.turned ? undefined : itemColumns(block);
  if (!columns) {
    return [];
  }
  const { item, unit, values } = columns;
  // 教学仪器设备值 | 万元 | 112.5 is headed 教学仪器设备值(万元).
  const unitOf = (line: number) => {
    const text = unit === undefined ? '' : textOf(grid, line, unit);
    return isUnitText(text) && text.trim() !== '' ? `(${text})` : '';
  };
  return body.lines
    .filter(({ role }) => role === 'data')
    .slice(0, 300)
    .map(({ index }) => {
      const text = textOf(grid, index, item);
      return { line: index, text, header: text + unitOf(index), values };
    })
    .filter(({ text }) => text !== '');
}

function namesOf(labels: readonly Label[], entry: KindEntry): readonly Named[] {
  let subject = '';
  const named = labels.flatMap((label): readonly Named[] => {
    const half = halfOfGroup(label.text, subject);
    subject = isHalf(label.text) ? subject : label.text;
    const best = bestField(wordForms(half ?? label.text), entry);
    if (half !== undefined && best?.score !== 1) {
      return [];
    }
    return best ? [{ ...label, ...best }] : [];
  });
  return named.filter(({ field }, index) => named.findIndex((other) => other.field === field) === index);
}

/** Where the values of a stage stand; `0`: anywhere. */
function placesIn(named: readonly Named[], stage: StageColumn['stage'] | 0): readonly FieldPlace[] {
  return named.flatMap(({ field, header, line, score, values }) => {
    const column = stage === 0 ? values[0] : values.find((one) => one.stage === stage);
    return column ? [{ field, header, index: column.index, row: line, confidence: score }] : [];
  });
}

/** The whole school first. */
function stagesOf(labels: readonly Label[]): readonly StageColumn['stage'][] {
  const stages = new Set(labels.flatMap(({ values }) => values.map(({ stage }) => stage)));
  return [...stages].sort((a, b) => Number(b === 'whole') - Number(a === 'whole'));
}

function ledgerOf(
  [block, ...halves]: readonly [Block, ...Block[]],
  entry: KindEntry,
  fields: readonly FieldPlace[],
  stage: StageColumn['stage'],
  confidence: number,
): Ledger {
  const table = tableOf(block);
  const others = halves.map(tableOf);
  const context = stage === 'whole' ? table.context : { ...table.context, stage };
  const right = Math.max(table.area.right, ...others.map(({ area }) => area.right));
  const bottom = Math.max(table.area.bottom, ...others.map(({ area }) => area.bottom));
  const told = fields.slice(0, 5).map((place) => place.header.replace(/\s+/g, ''));
  return {
    kind: entry.kind.id,
    table: { ...table, area: { ...table.area, right, bottom }, context, orientation: 'key-value' },
    fields,
    confidence,
    reasons: [`逐行列出${told.join('、')}等项目`],
  };
}

function isListed({ kind }: KindEntry): boolean {
  const layouts = kind.layouts ?? [];
  return layouts.includes('key-value-rows') && !layouts.includes('rows');
}
