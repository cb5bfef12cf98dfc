import type { Stage } from '../../model/quantity';
import { foldWidth } from '../../reading/words';

const STAGE = /^(小学|初中|初级中学|中学(?=部))(?:部|学?段|阶段)?$/;
const WHOLE = /^(?:全校|合计|总计|全校合计|学校合计|共计|小计|计|全部|学校)$/;

/** 小学部, 初中, 合计 at the edge of a table; `undefined` for any other text. */
export function stageOfLabel(text: string): Stage | 'whole' | undefined {
  const folded = foldWidth(text).replace(/\([^()]*\)$/, '');
  const word = STAGE.exec(folded)?.[1];
  return word === undefined
    ? WHOLE.test(folded)
      ? 'whole'
      : undefined
    : word === '小学'
      ? 'primary'
      : 'junior';
}
