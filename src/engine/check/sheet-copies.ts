import { cellAddress } from '../../model/address';
import type { UncheckedGroup } from '../../model/coverage';
import type { Copy } from '../extract/copies';
import type { Raised } from '../raised';
import { quoted } from '../sentences';

const DOUBLE = '请核对哪一张是最新的,留下它,删去另一张;两张都要用的,请在表名里写明区别。';
const EARLIER = '以前各期要留存的不用改;如果这张才是最新的,请核对表名或标题里的月份。';

/** A copy is told once, at its own title; nothing else is said of what stands in both. */
export function tellCopies(copies: readonly Copy[]): readonly Raised[] {
  const firsts = copies.filter(
    ({ copy }, index) => copies.findIndex((one) => one.copy.view.sheet === copy.view.sheet) === index,
  );
  return firsts.map(({ of, copy, shared, different, isEarlier }) => {
    const [first] = different;
    const differs = first
      ? `,其中 ${different.length} 格不同(如 ${cellAddress(first.row, first.column)})`
      : ',内容完全一样';
    return {
      rule: 'sheet-copy',
      complaint: {
        cell: copy.view.anchor,
        related: different.slice(0, 9),
        severity: isEarlier ? 'advice' : 'query',
        message: `这张表像是${quoted(of.view.sheet)}的${isEarlier ? '上一期' : '副本'}:${copy.view.records.length} 条里有 ${shared} 条和那张相同${differs}。这张没有另外检查,也不计入统计。${isEarlier ? EARLIER : DOUBLE}`,
        actual: `${shared} 条相同`,
        required: isEarlier ? '统计以最后一期为准' : '同一份台账只留一张',
      },
    };
  });
}

/** What the coverage says of a copy. */
export function uncheckedCopy({ of, isEarlier }: Copy): UncheckedGroup {
  return {
    group: '整张表',
    reason: `是${quoted(of.view.sheet)}的${isEarlier ? '上一期' : '副本'},没有另外检查`,
    columns: [],
  };
}
