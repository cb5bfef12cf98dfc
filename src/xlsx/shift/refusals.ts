import { cellAddress } from '../../model/address';
import { SessionError } from '../../model/session';
import type { Shift } from './lines';

const ELSEWHERE = '请在 WPS 或 Excel 里增删后再打开。';

/** Refuses a shift for what stands in its way: what nobody moves safely is not moved at all. */
export function refuse({ kind, axis }: Shift, reason: string): never {
  const deed = `${kind === 'insert' ? '插入' : '删除'}${axis === 'rows' ? '行' : '列'}`;
  throw new SessionError(`没有${deed}：${reason}。${ELSEWHERE}`);
}

export function refuseLost(shift: Shift, sheet: string, row: number, column: number, formula: string): never {
  return refuse(
    shift,
    `工作表“${sheet}”的 ${cellAddress(row, column)} 有公式 =${shortened(formula)}，它引用的单元格会被删掉，公式会变成 #REF!`,
  );
}

export function refuseAcross(shift: Shift, owner: string): never {
  return refuse(shift, `${owner}的公式一次引用几张工作表，不能可靠地跟着移动`);
}

const LONGEST = 40;

function shortened(formula: string): string {
  return formula.length > LONGEST ? `${formula.slice(0, LONGEST)}…` : formula;
}
