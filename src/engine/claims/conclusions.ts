import type { LedgerView } from '../../model/ledger';
import type { Standard } from '../../model/standard';
import { readNumeral } from '../../reading/chinese-numerals';
import type { Facts } from '../facts';
import type { Measurements } from '../measure';
import type { Raised } from '../say/findings';
import type { AssessedLine } from './line-values';
import { assessedLines, isMet } from './lines';

const NUMBER = '[\\d一二三四五六七八九十]+';
const ALL = /全部(?:达到|达标|符合|合格)|(?:均|都|各项)(?:已)?(?:达到|达标|符合)/;
const SOME = new RegExp(
  `(?:达标|合格)(?:指标|项目)?(?:共|有|为|:)?(${NUMBER})项|(${NUMBER})[/项](?:${NUMBER}项?)?(?:指标)?(?:已)?(?:达标|合格)`,
);

/** "七项指标全部达到标准", "5/7达标" under a self-assessment, against its own lines as they are believed. */
export function checkConclusions(
  facts: Facts,
  measurements: Measurements,
  standards: readonly Standard[],
  view: LedgerView,
): readonly Raised[] {
  const lines = assessedLines(facts, measurements, standards, view);
  const judged = lines.filter((line) => isMet(line) !== undefined);
  const met = judged.filter((line) => isMet(line) === true).length;
  if (judged.length < 2) {
    return [];
  }
  return view.footers.flatMap(({ text, place }): readonly Raised[] => {
    const claimed = claimedCount(text, judged.length);
    if (claimed === undefined || claimed === met) {
      return [];
    }
    const short = judged.filter((line) => isMet(line) === false).map(nameOf);
    return [
      {
        rule: 'claim-false',
        complaint: {
          cell: place,
          related: judged.flatMap(({ record, actualField }) => record.place(actualField) ?? []).slice(0, 8),
          severity: 'error',
          message: `这里说达标${claimed}项,按台账判断${judged.length}项中达标${met}项${short.length > 0 ? `,未达标:${short.join('、')}` : ''}。请改写结论。`,
          actual: `${claimed}项`,
          required: `${met}项`,
        },
      },
    ];
  });
}

function nameOf({ indicator, label }: AssessedLine): string {
  return indicator?.label ?? label;
}

/** The number of met lines that a sentence claims. */
function claimedCount(text: string, lines: number): number | undefined {
  if (ALL.test(text)) {
    return lines;
  }
  const match = SOME.exec(text.replace(/\s/g, ''));
  const figure = match?.[1] ?? match?.[2];
  return figure === undefined ? undefined : /^\d+$/.test(figure) ? Number(figure) : readNumeral(figure);
}
