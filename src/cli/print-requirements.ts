import { placeAddress } from '../model/address';
import { countProvisions, countsText } from '../model/progress';
import type { Report, RequirementResult } from '../model/report';
import { measuredText, outcomeOf, outcomeWords, schoolPartText } from '../model/words';
import { grouped } from './group';

/** Lines of one outcome that are printed; a county's workbook has hundreds. */
const shownLines = 40;

const order = ['short', 'doubtful', 'unchecked', 'met'] as const;

/** A block of text per standard: what is short, what is only asked about, what could not be checked and why, what is met. */
export function printRequirements({ standards, requirements, provisions }: Report): readonly string[] {
  return standards.flatMap(({ id, label }) => {
    const own = requirements.filter(({ standard }) => standard === id);
    const rows = provisions.filter(({ standard }) => standard === id);
    const counted = rows.length > 0 ? [`  逐条核对：${countsText(countProvisions(rows))}`] : [];
    return own.length > 0
      ? [
          [`【指标】${label}`, ...counted, ...order.flatMap((outcome) => printOutcome(own, outcome))].join(
            '\n',
          ),
        ]
      : [];
  });
}

function printOutcome(
  results: readonly RequirementResult[],
  outcome: (typeof order)[number],
): readonly string[] {
  const own = results.filter((result) => outcomeOf(result) === outcome);
  const lines = outcome === 'unchecked' ? printUnchecked(own) : own.map(printResult);
  const rest = lines.length - shownLines;
  return rest > 0
    ? [...lines.slice(0, shownLines), `          …… ${outcomeWords[outcome]}的还有 ${rest} 项`]
    : lines;
}

function printResult(result: RequirementResult): string {
  const value = result.value === undefined ? '' : measuredText(result.value, result.unit, result.bound);
  const [first] = result.from;
  const details = [
    `要求 ${result.required}`,
    result.missing ?? '',
    first ? `取自 ${placeAddress(first)}${result.from.length > 1 ? ` 等 ${result.from.length} 格` : ''}` : '',
    result.status === 'short' ? result.basis : '',
  ];
  return `  ${outcomeWords[outcomeOf(result)]}  ${nameOf(result)}  ${value}（${details.filter(Boolean).join('；')}）`;
}

/** Requirements that fail for the same reason are named together. */
function printUnchecked(results: readonly RequirementResult[]): readonly string[] {
  return [...grouped(results, ({ reason }) => reason)].map(([reason, group]) => {
    const names = new Set(group.map(nameOf));
    return `  ${outcomeWords.unchecked}  ${[...names].join('、')}${reason ? `：${reason}` : ''}`;
  });
}

function nameOf({ school, stage, label }: RequirementResult): string {
  return [schoolPartText(school, stage, ' '), label].filter(Boolean).join(' ');
}
