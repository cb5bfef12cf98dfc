import type { LedgerKind, LedgerView } from '../model/ledger';
import type { Quantity, Stage, Statement } from '../model/quantity';
import { readNumber, tidy } from '../reading/numbers';
import { readAmount, unitFactor } from './evidence/amount';
import { asListsOfParts, isNarrower, withoutExcerpts } from './evidence/part-lists';
import { stateLedger } from './evidence/rule';
import { checklistLines, type Source, stateFields } from './evidence/statement';
import { stateTotals } from './evidence/totals';
import { joinParts, type Stated } from './evidence/whole';
import {
  entryOfLabel,
  figureAfter,
  occurrences,
  passagesOf,
  speaksOfRatio,
  type Word,
  wordList,
} from './evidence/words';

/**
 * Everything the workbook says about quantities: what the kinds' rules count and add up, what fields and 合计 rows
 * state, and what self-assessments, titles, footers and remarks claim. `views[i]` is ledger i of the report.
 */
export function gather(
  views: readonly LedgerView[],
  kinds: readonly LedgerKind[],
  quantities: readonly Quantity[],
  stage: Stage | 'nine-year' | undefined,
): readonly Statement[] {
  const known = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const words = wordList(quantities);
  const proseWords = words
    .filter(({ word }) => word.length >= VAGUE_WORD || UNMISTAKABLE.has(word))
    .filter(({ word }) => !word.startsWith('学生'));
  const claims: Statement[] = [];
  const totals: Statement[] = [];
  const stated: Stated[] = [];
  views.forEach((view, index) => {
    const kind = view.records.length > 0 ? kinds.find(({ id }) => id === view.kind) : undefined;
    if (kind) {
      const source: Source = { view, kind, index, stage };
      const own = [...stateLedger(source, known), ...stateFields(source, known)].map(inStage(source));
      const isWhole = ({ quantity }: Statement) => !isNarrower(view, known.get(quantity), known);
      stated.push({
        view,
        kind,
        statements: own.filter(isWhole),
      });
      const ofTotals = view.context.part === undefined ? stateTotals(source, known).filter(isWhole) : [];
      totals.push(...ofTotals.map(inStage(source)));
    }
    claims.push(...claimsOfChecklist(view, index, words), ...claimsOfProse(view, index, proseWords));
  });
  const { statements, current, parts } = joinParts(stated, known);
  const isCurrent = ({ ledger }: Statement) => {
    const view = views[ledger];
    return view === undefined || current.has(view) || stated.every((one) => one.view !== view);
  };
  const ofWholes = totals.filter(({ ledger }) => !views[ledger] || !parts.has(views[ledger]));
  // 班级数:12 over a table is both a form's value and a title's claim: one voice, not two.
  const spelled = new Set(statements.map(({ quantity, place }) => `${quantity} ${placeKey(place)}`));
  const own = claims.filter(({ quantity, place }) => !spelled.has(`${quantity} ${placeKey(place)}`));
  // What is counted is never less than none: such a cell is wrong itself, and proves nothing about others.
  const all = [...statements, ...[...ofWholes, ...own].filter(isCurrent)];
  return asListsOfParts(withoutExcerpts(all.filter(({ value }) => value >= 0)), known);
}

/** 小学分年级学生情况 in a school of both stages is of one of them. */
function inStage({ view, stage: ofSchool }: Source): (statement: Statement) => Statement {
  const { stage } = view.context;
  return (statement) => {
    const { scope } = statement;
    const isOfAll = scope.stage === undefined && scope.className === undefined && scope.grade === undefined;
    return ofSchool === 'nine-year' && stage && isOfAll
      ? { ...statement, scope: { ...scope, stage } }
      : statement;
  };
}

function placeKey({ sheet, row, column }: Statement['place']): string {
  return `${sheet}:${row}:${column}`;
}

function claimsOfChecklist(
  view: LedgerView,
  ledger: number,
  words: readonly Word<Quantity>[],
): readonly Statement[] {
  return checklistLines(view).flatMap(({ record, label, actual }): readonly Statement[] => {
    const quantity = speaksOfRatio(label) ? undefined : entryOfLabel(label, words);
    const place = record.place(actual);
    const amount = quantity && readAmount(record, actual, quantity, 1);
    return quantity && place && amount
      ? [
          {
            quantity: quantity.id,
            value: amount.value,
            scope: {},
            origin: 'claimed',
            place,
            approximate: amount.approximate,
            ...(amount.precision > 0 ? { precision: amount.precision } : {}),
            ledger,
          },
        ]
      : [];
  });
}

/** 生均图书, 每百名学生: ratios; 应配音乐教室: what is demanded, not what is. */
const NO_CLAIM = /均$|每百?名?$|占$|(?:应|需|须|标准|要求|不少于|不低于|规定)[^,。;]*$/;
/** What may stand before the word for it to be the school's own figure: 参训专任教师, 上学年在校生 are others. */
const OPENING = /(?:^|[^\u4e00-\u9fff]|有|共|校|按|以|为|和|及|含|其中|总|的|现|计)$/;
/** 其中寄宿生22人 under a list of those who are aided: the line begins with a part, and its whole is the list. */
const OF_THE_LIST = /^(?:注|说明|备注)?[:\uff1a]?其中$/;
const VAGUE_WORD = 3;
const UNMISTAKABLE = new Set(['辍学', '转入', '转出']);

function claimsOfProse(
  view: LedgerView,
  ledger: number,
  words: readonly Word<Quantity>[],
): readonly Statement[] {
  return passagesOf(view).flatMap(({ text, place }) =>
    occurrences(text, words).flatMap(({ entry, before, after }): readonly Statement[] => {
      const figure = figureAfter(after);
      const reading = figure && readNumber(figure.figure);
      const factor = figure && claimedFactor(entry, figure.unit);
      if (
        !reading ||
        reading.unit === '%' ||
        factor === undefined ||
        NO_CLAIM.test(before) ||
        OF_THE_LIST.test(before) ||
        !OPENING.test(before)
      ) {
        return [];
      }
      const scope = view.context.className ? { className: view.context.className } : {};
      const value = tidy(reading.value * factor);
      return [
        {
          quantity: entry.id,
          value,
          scope,
          origin: 'claimed',
          place,
          approximate: reading.approximate,
          ledger,
        },
      ];
    }),
  );
}

/** Prose must name the unit: "在校生538人" is a claim about pupils, "图书2023年" is none about books. */
function claimedFactor(quantity: Quantity, following: string): number | undefined {
  for (let length = Math.min(following.length, 4); length > 0; length -= 1) {
    const unit = following.slice(0, length);
    const factor = unit === '名' && quantity.unit === '人' ? 1 : unitFactor(quantity, unit);
    if (factor !== undefined) {
      return factor;
    }
  }
  return undefined;
}
