import type { LedgerView, RecordView } from '../../model/ledger';
import type { Stage } from '../../model/quantity';
import type { Combination, Requirement, Standard } from '../../model/standard';
import { meets } from '../../reading/bounds';
import { isInLine } from '../evidence/schools';
import { stageOfLevel } from '../evidence/statement';
import { amountText } from '../evidence/words-of';
import type { Facts } from '../facts';
import type { Figure } from '../figures';
import { boundText } from '../judge/bounds';
import type { Raised } from '../raised';
import { stageOfWords } from '../stage';

/** School by school, the printed indicators against the printed number of met ones and the printed verdict. */
export function checkCompliance(facts: Facts, standards: readonly Standard[]): readonly Raised[] {
  return facts.views.flatMap((view, ledger) =>
    nameField(view) !== undefined && (view.has('met_count') || view.has('is_compliant'))
      ? view.records.flatMap((record) => checkRecord(facts, standards, view, ledger, record))
      : [],
  );
}

/** What tells the lines apart: schools, or the stages of one school. */
function nameField(view: LedgerView): 'school_name' | 'level' | undefined {
  return view.has('school_name') ? 'school_name' : view.has('level') ? 'level' : undefined;
}

function nameOf(record: RecordView): string {
  return record.text('school_name') || record.text('level');
}

function checkRecord(
  facts: Facts,
  standards: readonly Standard[],
  view: LedgerView,
  ledger: number,
  record: RecordView,
): readonly Raised[] {
  const stage = stageOf(view, record, facts);
  const figures = facts.figures.filter(
    (figure) =>
      figure.ledger === ledger &&
      figure.statistic === undefined &&
      isInLine(view, record, nameField(view) ?? '', figure.place),
  );
  for (const standard of standards) {
    for (const combination of standard.combinations) {
      const held = stage ? heldOf(standard, combination, stage, figures) : [];
      if (held.length > 1 && held.length === demandedOf(standard, combination, stage).length) {
        return complaints(facts, record, combination, held);
      }
    }
  }
  return [];
}

function stageOf(view: LedgerView, record: RecordView, facts: Facts): Stage | undefined {
  const named = view.has('level') ? stageOfLevel(record.text('level')) : undefined;
  const guessed = named ?? stageOfWords(record.text('school_name')) ?? facts.stage;
  return guessed === 'nine-year' ? undefined : guessed;
}

interface HeldFigure {
  readonly requirement: Requirement;
  readonly figure: Figure;
}

function demandedOf(
  standard: Standard,
  combination: Combination,
  stage: Stage | undefined,
): readonly Requirement[] {
  return standard.requirements.filter(
    (one) => one.group === combination.group && one.measure !== 'variation' && one.stage === stage,
  );
}

function heldOf(
  standard: Standard,
  combination: Combination,
  stage: Stage,
  figures: readonly Figure[],
): readonly HeldFigure[] {
  return demandedOf(standard, combination, stage).flatMap((requirement) => {
    const figure = figures.find(({ indicator }) => indicator === requirement.indicator);
    return figure ? [{ requirement, figure }] : [];
  });
}

/** The values for which a school does not pass. They are results, no slips of the pen: worth a look, no error. */
function tooLow(
  facts: Facts,
  record: RecordView,
  { floor }: Combination,
  held: readonly HeldFigure[],
): readonly Raised[] {
  const low = held.filter(
    ({ requirement, figure }) => !meets(figure.value, requirement.comparison, requirement.bound),
  );
  return low.map(({ requirement, figure }) => {
    const isBelowFloor =
      floor !== undefined && !meets(figure.value, requirement.comparison, requirement.bound * floor);
    const indicator = facts.indicators.get(figure.indicator);
    const required = boundText(requirement, indicator?.unit ?? '');
    return {
      rule: 'printed-value-short',
      requirement: requirement.id,
      complaint: {
        cell: figure.place,
        severity: 'query',
        message: `${nameOf(record)}${indicator?.label ?? ''}是${amountText(figure.value, indicator?.unit ?? '')},要求${required},没有达到${isBelowFloor ? ',而且低于要求的85%' : ''}。请核对数据;属实的列入整改。`,
        basis: requirement.basis,
        actual: figure.text,
        required,
      },
    };
  });
}

function complaints(
  facts: Facts,
  record: RecordView,
  combination: Combination,
  held: readonly HeldFigure[],
): readonly Raised[] {
  const { atLeast, floor, basis } = combination;
  const reach = (share: number) =>
    held.filter(({ requirement, figure }) =>
      meets(figure.value, requirement.comparison, requirement.bound * share),
    ).length;
  const met = reach(1);
  const passes =
    met >= (atLeast === 'all' ? held.length : atLeast) &&
    (floor === undefined || reach(floor) === held.length);
  const claimed = record.has('met_count') ? record.number('met_count') : undefined;
  const verdict =
    record.has('is_compliant') && !record.isBlank('is_compliant') ? record.yes('is_compliant') : undefined;
  const countCell = record.place('met_count');
  const verdictCell = record.place('is_compliant');
  const related = held.map(({ figure }) => figure.place);
  const school = record.text('school_name');
  return [
    ...(passes ? [] : tooLow(facts, record, combination, held)),
    ...(claimed !== undefined && countCell && claimed !== met
      ? [
          {
            rule: 'claim-false',
            complaint: {
              cell: countCell,
              related,
              severity: 'error' as const,
              message: `${school}达标项数写${claimed}项,按本行数值逐项对照是${met}项。请更正。`,
              basis,
              actual: `${claimed}项`,
              required: `${met}项`,
            },
          },
        ]
      : []),
    ...(verdict !== undefined && verdictCell && verdict !== passes
      ? [
          {
            rule: 'claim-false',
            complaint: {
              cell: verdictCell,
              related,
              severity: 'error' as const,
              message: `${school}${held.length}项中达标${met}项${passes ? ',已符合要求,却填未达标' : `,${floor !== undefined && reach(floor) < held.length ? '且有低于85%的指标,' : ''}不能填达标`}。请更正。`,
              basis,
              actual: record.text('is_compliant'),
              required: passes ? '达标' : '未达标',
            },
          },
        ]
      : []),
  ];
}
