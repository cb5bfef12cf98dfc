import type { Ledger } from '../../model/ledger';
import type { Block } from './blocks';
import { type Dictionary, type KindEntry, wordForms } from './dictionary';
import { textOf } from './grid';
import { isUnitText } from './line-words';
import { isIdentified } from './mapping';
import { bestField } from './pairs';
import { tableOf } from './table';
import { titleStrengths } from './title-words';

const ITEM =
  /^(?:填报)?(?:项目|指标|内容|名称|事项|栏目|类目|指标名称|项目名称|数据项|填报内容|基本情况|办学条件)$/;
const VALUE =
  /^(?:填报|实际|学校)?(?:值|数值|数量|数据|内容|结果|情况|现状|实有数|数|填写内容|填写|实际情况|实际值)$/;

/** 小学部 | 初中部 | 全校 */
const WHOLE = /^(?:全校|合计|总计|全校合计|学校合计)$/;

const UNIT = /^(?:计量|数量)?单位$/;

/**
 * A form with a line per figure, 序号 | 填报项目 | 单位 | 填报值 | 备注, for a kind whose fields are labels: every line is one
 * value. `undefined` where the items are not the labels of such a kind.
 */
export function recogniseItemList(block: Block, dictionary: Dictionary): Ledger | undefined {
  const { grid, header, body, titles } = block;
  if (grid.turned) {
    return undefined;
  }
  const columnFor = (pattern: RegExp, not?: number) =>
    header.headers.find(
      ({ index, path }) => index !== not && wordForms(path.at(-1) ?? '').some((form) => pattern.test(form)),
    )?.index;
  const item = columnFor(ITEM);
  // A school of two stages has a column for each, and one for both together.
  const value = item === undefined ? undefined : (columnFor(VALUE, item) ?? columnFor(WHOLE, item));
  if (item === undefined || value === undefined) {
    return undefined;
  }
  const unit = columnFor(UNIT, item);
  // 教学仪器设备值 | 万元 | 112.5 is headed 教学仪器设备值(万元).
  const unitOf = (line: number) => {
    const text = unit === undefined ? '' : textOf(grid, line, unit);
    return isUnitText(text) && text.trim() !== '' ? `(${text})` : '';
  };
  const lines = body.lines.filter(({ role }) => role === 'data').slice(0, 300);
  const spoken = titleStrengths(
    dictionary,
    titles.map(({ text }) => text),
    grid.sheet.name,
  );
  for (const entry of dictionary.kinds.filter(isListed)) {
    const fields = lines.flatMap(({ index }) => {
      const label = textOf(grid, index, item);
      const best = bestField(wordForms(label), entry);
      return best
        ? [
            {
              field: best.field,
              header: label + unitOf(index),
              index: value,
              row: index,
              confidence: best.score,
            },
          ]
        : [];
    });
    const unique = fields.filter(
      ({ field }, index) => fields.findIndex((other) => other.field === field) === index,
    );
    const share = unique.length / Math.max(1, lines.length);
    if (unique.length >= 4 && share >= 0.4 && isIdentified(entry, unique)) {
      return {
        kind: entry.kind.id,
        table: { ...tableOf(block), orientation: 'key-value' },
        fields: unique,
        confidence: Math.min(1, 0.4 + 0.35 * share + 0.25 * (spoken.get(entry) ?? 0)),
        reasons: [
          `逐行列出${unique
            .slice(0, 5)
            .map((place) => place.header.replace(/\s+/g, ''))
            .join('、')}等项目`,
        ],
      };
    }
  }
  return undefined;
}

function isListed({ kind }: KindEntry): boolean {
  const layouts = kind.layouts ?? [];
  return layouts.includes('key-value-rows') && !layouts.includes('rows');
}
