import type { Indicator } from '../model/indicator';
import type { Field, LedgerKind, LedgerView, RecordView } from '../model/ledger';
import type { Scope } from '../model/quantity';
import type { Place } from '../model/workbook';
import { UNIT_PATTERN } from '../reading/units';
import { readFigure, readPrinted } from './evidence/amount';
import { checklistLines, scopeIn, scopeOfRecord } from './evidence/statement';
import { entryOfLabel, figureAfter, occurrences, passagesOf, type Word, wordList } from './evidence/words';

/** A figure that the workbook prints for an indicator: to be recomputed. */
export interface Figure {
  readonly indicator: string;
  /** In the indicator's unit; rates as fractions; 1:21 is 21. */
  readonly value: number;
  /** Half a unit of the last printed digit. */
  readonly precision: number;
  readonly approximate: boolean;
  readonly scope: Scope;
  readonly place: Place;
  readonly ledger: number;
  readonly origin: 'stated' | 'claimed';
  /** The figure is no value of one school but a statistic over the schools of a county. */
  readonly statistic?: 'mean' | 'deviation' | 'variation';
  /** As it stands in the cell. */
  readonly text: string;
}

/** Everything the workbook prints as the value of an indicator: fields, self-assessments, titles, footers, remarks. */
export function gatherFigures(
  views: readonly LedgerView[],
  kinds: readonly LedgerKind[],
  indicators: readonly Indicator[],
): readonly Figure[] {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const words = wordList(indicators.filter(({ formula }) => formula.kind === 'ratio'));
  return views.flatMap((view, ledger) => [
    ...figuresOfFields(
      view,
      ledger,
      kinds.find(({ id }) => id === view.kind),
      known,
      isOfCoefficients(view, views) ? 'variation' : undefined,
    ),
    ...figuresOfChecklist(view, ledger, words),
    ...figuresOfProse(view, ledger, words),
  ]);
}

function figuresOfFields(
  view: LedgerView,
  ledger: number,
  kind: LedgerKind | undefined,
  known: ReadonlyMap<string, Indicator>,
  statistic: Figure['statistic'],
): readonly Figure[] {
  const fields = (kind?.fields ?? []).filter((field) => field.indicator && view.has(field.field));
  return fields.flatMap((field) => {
    const indicator = known.get(field.indicator ?? '');
    return indicator
      ? view.records.flatMap((record) => figureOfField(view, ledger, record, field, indicator, statistic))
      : [];
  });
}

function figureOfField(
  view: LedgerView,
  ledger: number,
  record: RecordView,
  field: Field,
  indicator: Indicator,
  ofTable: Figure['statistic'],
): readonly Figure[] {
  const place = record.place(field.field);
  const read = readFigure(record, field.field, indicator, view.header(field.field));
  const statistic = record.has('row_type') ? statisticOf(record.text('row_type')) : ofTable;
  const scope = statistic ? (scopeOfRecord(record, 1) ?? {}) : scopeIn(view, record);
  return read && place && scope && (statistic !== undefined || !record.has('row_type'))
    ? [
        {
          indicator: indicator.id,
          ...read,
          scope,
          place,
          ledger,
          origin: 'stated',
          ...(statistic === undefined ? {} : { statistic }),
          text: record.text(field.field),
        },
      ]
    : [];
}

/**
 * A table of coefficients by stage alone, 小学 | 0.881 | …, as it is published: its title says what its figures are. Beside the
 * schools' own data it may be worked out from others, and is no figure to be recomputed.
 */
function isOfCoefficients(view: LedgerView, views: readonly LedgerView[]): boolean {
  const titles = [view.sheet, ...view.titles.map(({ text }) => text)];
  return (
    view.kind === 'county-cv' &&
    statisticOf(titles.join(' ')) === 'variation' &&
    !views.some((other) => other.has('school_name') && other.records.length > 1)
  );
}

function statisticOf(text: string): Figure['statistic'] {
  return /差异系数|变异系数|CV/i.test(text)
    ? 'variation'
    : /标准差|均方差/.test(text)
      ? 'deviation'
      : /平均|均值|县均/.test(text)
        ? 'mean'
        : undefined;
}

function figuresOfChecklist(
  view: LedgerView,
  ledger: number,
  words: readonly Word<Indicator>[],
): readonly Figure[] {
  return checklistLines(view).flatMap(({ record, label, actual }): readonly Figure[] => {
    const indicator = entryOfLabel(label, words);
    const place = record.place(actual);
    const read = indicator && readFigure(record, actual, indicator);
    return indicator && place && read
      ? [
          {
            indicator: indicator.id,
            ...read,
            scope: {},
            place,
            ledger,
            origin: 'claimed',
            text: record.text(actual),
          },
        ]
      : [];
  });
}

const LEADING_UNIT = new RegExp(`^(?:${UNIT_PATTERN})`);

/** 人 of "人最大班额47人": what follows the unit belongs to the next words of the cell. */
function unitBefore(words: string): string {
  return LEADING_UNIT.exec(words)?.[0] ?? '';
}

function figuresOfProse(
  view: LedgerView,
  ledger: number,
  words: readonly Word<Indicator>[],
): readonly Figure[] {
  return passagesOf(view).flatMap(({ text, place }) =>
    occurrences(text, words).flatMap(({ entry, after }): readonly Figure[] => {
      const found = figureAfter(after);
      const read = found && readPrinted(found.figure, entry);
      return found && read && !/^[年月日]/.test(found.unit)
        ? [
            {
              indicator: entry.id,
              ...read,
              scope: view.context.className ? { className: view.context.className } : {},
              place,
              ledger,
              origin: 'claimed',
              text: found.figure + (found.figure.endsWith('%') ? '' : unitBefore(found.unit)),
            },
          ]
        : [];
    }),
  );
}
