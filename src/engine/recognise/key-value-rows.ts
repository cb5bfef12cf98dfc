import type { FieldPlace, Ledger } from '../../model/ledger';
import type { Stage } from '../../model/quantity';
import type { Block } from './blocks';
import { type Dictionary, type KindEntry, wordForms } from './dictionary';
import { bestField, type FieldName, stageOfLabel } from './field-name';
import { textOf } from './grid';
import { isUnitText } from './line-words';
import { isIdentified } from './mapping';
import { tableOf } from './table';
import { titleStrengths } from './title-words';

const ITEM =
  /^(?:填报)?(?:项目|指标|内容|名称|事项|栏目|类目|指标名称|项目名称|数据项|填报内容|基本情况|办学条件)$/;
const VALUE =
  /^(?:填报|实际|学校)?(?:值|数值|数量|数据|内容|结果|情况|现状|实有数|数|填写内容|填写|实际情况|实际值|合计|总计|计)$/;

interface StageColumn {
  readonly index: number;
  readonly stage: Stage | 'whole';
}

const UNIT = /^(?:计量|数量)?单位$/;

/**
 * A form with a line per figure, 序号 | 填报项目 | 单位 | 填报值 | 备注, for a kind whose fields are labels: every line is one
 * value. A school of two stages has a column for each, 项目 | 小学部 | 初中部 | 全校, and each is a ledger of its own. Empty where
 * the items are not the labels of such a kind.
 */
export function recogniseItemLists(block: Block, dictionary: Dictionary): readonly Ledger[] {
  const { grid, header, titles } = block;
  if (grid.turned) {
    return [];
  }
  const columnFor = (pattern: RegExp, not?: number) =>
    header.headers.find(
      ({ index, path }) => index !== not && wordForms(path.at(-1) ?? '').some((form) => pattern.test(form)),
    )?.index;
  const staged = header.headers.flatMap(({ index, path }) => {
    const stage = stageOfLabel(path.at(-1) ?? '');
    return stage === undefined ? [] : [{ index, stage }];
  });
  const isStaged = staged.filter(({ stage }) => stage !== 'whole').length > 1;
  const item = columnFor(ITEM) ?? (isStaged ? labelsBefore(block, staged[0]?.index ?? 0) : undefined);
  const value = item === undefined ? undefined : columnFor(VALUE, item);
  const columns = isStaged ? staged : value === undefined ? [] : [{ index: value, stage: 'whole' as const }];
  if (item === undefined || columns.length === 0) {
    return [];
  }
  const unit = columnFor(UNIT, item);
  // 教学仪器设备值 | 万元 | 112.5 is headed 教学仪器设备值(万元).
  const unitOf = (line: number) => {
    const text = unit === undefined ? '' : textOf(grid, line, unit);
    return isUnitText(text) && text.trim() !== '' ? `(${text})` : '';
  };
  const labels = labelsOf(block, item, unitOf);
  const spoken = titleStrengths(
    dictionary,
    titles.map(({ text }) => text),
    grid.sheet.name,
  );
  for (const entry of dictionary.kinds.filter(isListed)) {
    const named = namesOf(labels, entry);
    const share = named.length / Math.max(1, labels.length);
    if (
      named.length >= 4 &&
      share >= 0.4 &&
      isIdentified(
        entry,
        named.map((one) => placeOf(one, 0)),
      )
    ) {
      const confidence = Math.min(1, 0.4 + 0.35 * share + 0.25 * (spoken.get(entry) ?? 0));
      return wholeFirst(columns).map(({ index, stage }) =>
        ledgerOf(
          block,
          entry,
          named.map((one) => placeOf(one, index)),
          stage,
          confidence,
        ),
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
}

type Named = Label & FieldName;

function labelsOf({ grid, body }: Block, item: number, unitOf: (line: number) => string): readonly Label[] {
  return body.lines
    .filter(({ role }) => role === 'data')
    .slice(0, 300)
    .map(({ index }) => {
      const text = textOf(grid, index, item);
      return { line: index, text, header: text + unitOf(index) };
    });
}

/** Where no header says 项目, the labels are the last texts before the first column of a stage that are no units. */
function labelsBefore({ grid, body }: Block, first: number): number | undefined {
  const lines = body.lines.filter(({ role }) => role === 'data').slice(0, 40);
  for (let position = first - 1; position >= grid.first; position--) {
    const texts = lines.map(({ index }) => textOf(grid, index, position)).filter((text) => text !== '');
    if (texts.length >= lines.length * 0.8 && texts.filter(isUnitText).length < texts.length * 0.5) {
      return position;
    }
  }
  return undefined;
}

function namesOf(labels: readonly Label[], entry: KindEntry): readonly Named[] {
  const named = labels.flatMap((label): readonly Named[] => {
    const best = bestField(wordForms(label.text), entry);
    return best ? [{ ...label, ...best }] : [];
  });
  return named.filter(({ field }, index) => named.findIndex((other) => other.field === field) === index);
}

function placeOf({ field, header, line, score }: Named, index: number): FieldPlace {
  return { field, header, index, row: line, confidence: score };
}

function wholeFirst(columns: readonly StageColumn[]): readonly StageColumn[] {
  return [...columns].sort((a, b) => Number(b.stage === 'whole') - Number(a.stage === 'whole'));
}

function ledgerOf(
  block: Block,
  entry: KindEntry,
  fields: readonly FieldPlace[],
  stage: StageColumn['stage'],
  confidence: number,
): Ledger {
  const table = tableOf(block);
  const context = stage === 'whole' ? table.context : { ...table.context, stage };
  const told = fields.slice(0, 5).map((place) => place.header.replace(/\s+/g, ''));
  return {
    kind: entry.kind.id,
    table: { ...table, context, orientation: 'key-value' },
    fields,
    confidence,
    reasons: [`逐行列出${told.join('、')}等项目`],
  };
}

function isListed({ kind }: KindEntry): boolean {
  const layouts = kind.layouts ?? [];
  return layouts.includes('key-value-rows') && !layouts.includes('rows');
}
