import type { Coverage, UncheckedGroup } from '../../model/coverage';
import type { Field, LedgerCheck, Scene } from '../../model/ledger';
import type { Statement } from '../../model/quantity';
import { isAdditive } from '../check/total-comparison';
import { type Covered, columnsOf, unreadColumns } from './columns';
import { filledIn, formGroups, type Need, settleNeeds } from './need';
import { quantityGroups, referenceGroups, relationNeeds } from './relations';

/** What the whole workbook offers to hold a table against. */
export interface Around {
  readonly scene: Scene;
  readonly statements: readonly Statement[];
  /** Position of the ledger in the report. */
  readonly index: number;
  /** Figures that the table's own arithmetic holds. */
  readonly heldByLaws: number;
}

/** What was checked in a ledger and what was not, in a clerk's words. */
export function coverageOf(covered: Covered, around: Around): Coverage {
  const unread = unreadColumns(covered);
  const needs = [...relationNeeds(covered), ...ownNeeds(covered, around.scene)];
  const settled = settleNeeds(needs, covered, unread.length > 0);
  const totals = totalGroup(covered);
  const references = referenceGroups(covered, around.scene);
  const quantities = quantityGroups(covered, around);
  const writing = formGroups(covered);
  const held = new Set([...settled.held, ...totals.held, ...references.held, ...quantities.held]);
  const checked = [
    ...settled.checked,
    ...totals.checked,
    ...references.checked,
    ...quantities.checked,
    { group: '各栏各行的加减、比率关系', cells: around.heldByLaws },
    ...writing,
  ].filter(({ cells }) => cells > 0);
  const unchecked = [
    ...whole(covered, checked.length),
    ...reportsOfNone(covered),
    ...settled.unchecked,
    ...references.unchecked,
    ...alone(covered, around.scene),
    ...(unread.length > 0
      ? [{ group: '没有认出的栏', reason: '不知道填的是什么,没有检查', columns: unread }]
      : []),
    ...unheld(covered, held),
  ];
  return { checked, unchecked };
}

/** What the kind's own checks say they need. */
function ownNeeds({ kind, view }: Covered, scene: Scene): readonly Need[] {
  return kind.checks
    .filter((check) => hasOther(check, scene))
    .flatMap(({ about, needs, uses = [] }): readonly Need[] => {
      const counted = needs[0] ?? uses.find((field) => view.has(field));
      return counted === undefined
        ? []
        : [{ group: about, all: needs, some: { fields: uses, least: uses.length > 0 ? 1 : 0 }, counted }];
    });
}

function hasOther({ against = [] }: LedgerCheck, scene: Scene): boolean {
  return against.length === 0 || against.some((kind) => scene.ledgers(kind).length > 0);
}

/** Checks that hold a table against another ledger, which is not there. */
function alone({ kind, view, ...rest }: Covered, scene: Scene): readonly UncheckedGroup[] {
  return kind.checks
    .filter((check) => !hasOther(check, scene) && check.needs.some((field) => view.has(field)))
    .map(({ about, needs }) => ({
      group: about,
      reason: '工作簿里没有可以对照的表',
      columns: columnsOf({ kind, view, ...rest }, new Set(needs)),
    }));
}

/** 小计 and 合计 lines, for every column that they add up. */
function totalGroup(covered: Covered) {
  const { view, kind } = covered;
  const fields = kind.fields
    .filter((field) => view.has(field.field) && isAdditive(field))
    .map(({ field }) => field)
    .filter((field) =>
      view.totals.some(
        ({ record, covers }) => record.role !== 'statistic' && covers.length > 0 && !record.isBlank(field),
      ),
    );
  const cells = fields.reduce((sum, field) => sum + filledIn(field, covered), 0);
  return { checked: [{ group: '小计、合计', cells }], held: new Set(fields) };
}

/** A table that was recognised and in which nothing could be checked is as good as unread. */
function whole({ kind }: Covered, checks: number): readonly UncheckedGroup[] {
  return checks > 0
    ? []
    : [{ group: '整张表', reason: `认作“${kind.label}”,但没有一项核对能做,等于没有检查`, columns: [] }];
}

/** Lines that say that there is none are taken at their word: nothing can prove it. */
function reportsOfNone({ view }: Covered): readonly UncheckedGroup[] {
  const lines = (view.reports ?? []).map(({ line }) => line + 1);
  const named =
    lines.length > NAMED ? `${lines.slice(0, NAMED).join('、')}等${lines.length}` : lines.join('、');
  return lines.length === 0
    ? []
    : [
        {
          group: '写明“没有”的行',
          reason: `第${named}行写的是没有(无、未发现、放假等),当作零报告:不算一条记录,不要求逐栏填写,也没有逐栏检查`,
          columns: [],
        },
      ];
}

/** More lines than these are counted. */
const NAMED = 10;

/** Columns of which only the way of writing was looked at: nothing in the workbook says what should stand there. */
function unheld(covered: Covered, held: ReadonlySet<string>): readonly UncheckedGroup[] {
  const { view, kind } = covered;
  // The number says the day of birth and the sex, and is held against both.
  const saysWho = kind.fields.some(({ field, content }) => content.type === 'identity' && view.has(field));
  const isSaid = ({ field, content }: Field) =>
    saysWho && (content.type === 'gender' || field === 'birth_date');
  const alone = kind.fields.filter(
    (one) =>
      view.has(one.field) &&
      !held.has(one.field) &&
      !isSaid(one) &&
      one.unique === undefined &&
      one.refersTo === undefined &&
      one.content.type !== 'sequence' &&
      one.field !== 'remark' &&
      !kind.nameFields.includes(one.field),
  );
  const columns = columnsOf(covered, new Set(alone.map(({ field }) => field)));
  return columns.length > 0
    ? [{ group: '内容对不对', reason: '只看了写法和有没有填,没有别的数或规定可以对照', columns }]
    : [];
}
