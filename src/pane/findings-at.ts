import { parseArea } from '../model/address';
import type { Report } from '../model/report';
import type { PaneState } from './state';

/** Indices of the findings whose area holds the cell. */
export function findingsAt({ findings }: Report, selected: PaneState['selected']): readonly number[] {
  const at = selected && parseArea(selected.cell);
  if (!selected || !at) {
    return [];
  }
  return findings.flatMap((finding, index) => {
    const area = finding.sheet === selected.sheet ? parseArea(finding.cell) : undefined;
    const isInside =
      area && area.top <= at.top && at.top <= area.bottom && area.left <= at.left && at.left <= area.right;
    return isInside ? [index] : [];
  });
}
