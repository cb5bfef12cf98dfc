import type { Header } from '../../model/table';
import { foldWidth } from '../../reading/words';

const GROUP =
  /^((?:\d{1,2}月份?|[一二三四五六七八九十]{1,2}月份?|第?[一二三四1-4]季度|[上下]学期|第[一二]学期|期中|期末|[一二三四五六七八九]年级|初[一二三]|合计|总计|全校))[-—:_/]?(.{1,8})$/;

/**
 * 七年级男生 | 七年级女生 | 八年级男生 | 八年级女生 in one line of headers: groups as good as merged ones. A word that only one
 * group has is left alone (一年级人数 beside 合计人数 alone says nothing of groups).
 */
export function withFlatGroups(headers: readonly Header[]): readonly Header[] {
  const split = headers.map(({ path }) =>
    path.length === 1 ? (GROUP.exec(foldWidth(path[0] ?? '')) ?? undefined) : undefined,
  );
  const groups = new Map<string, Set<string>>();
  for (const match of split) {
    if (match) {
      const [, group = '', own = ''] = match;
      groups.set(own, (groups.get(own) ?? new Set()).add(group));
    }
  }
  const names = new Set(split.map((match) => match?.[1] ?? '').filter((name) => name !== ''));
  const isGrouped = (own: string) => (groups.get(own)?.size ?? 0) >= 2;
  const repeated = [...groups.keys()].filter(isGrouped);
  if (names.size < 2 || repeated.length < 2) {
    return headers;
  }
  return headers.map((header, index) => {
    const [, group = '', own = ''] = split[index] ?? [];
    return isGrouped(own) ? { ...header, path: [group, own] } : header;
  });
}
