import type { CheckedGroup, Coverage, UncheckedGroup } from '../../model/coverage';
import type { Field, FieldPlace, LedgerCheck, Scene } from '../../model/ledger';
import type { Table } from '../../model/table';
import { isAdditive } from '../check/setting';
import type { Figure } from '../figures';
import { asGroupField } from '../group';
import {
  type Covered,
  columnsOf,
  type IsHeld,
  isHeldSomewhere,
  placesOf,
  type Strange,
  strangeColumns,
} from './columns';
import { type Compared, quantityGroups } from './compared';
import { elsewhereGroups, isOfFigures, isWeek, referenceGroups, relationNeeds } from './groups';
import { linesBeside } from './lines';
import { filledIn, formGroups, type Need, settleNeeds } from './need';

/** What the whole workbook offers to hold a table against. */
export interface Around {
  readonly scene: Scene;
  /** What the table states and something outside of it bears on. */
  readonly compared: readonly Compared[];
  /** What it prints and the workbook's own quantities give. */
  readonly recomputed: readonly Figure[];
  /** Fields of all ledgers that were read off the same cells: the parts of a school side by side. */
  readonly fields: readonly FieldPlace[];
  readonly arithmetic: Arithmetic;
}

/** What the table's own arithmetic holds. */
export interface Arithmetic {
  readonly count: number;
  readonly at: IsHeld;
}

const ARITHMETIC = '各栏各行的加减、比率关系';

/** What was checked in a ledger and what was not, in a clerk's words. */
export function coverageOf(covered: Covered, around: Around): Coverage {
  const { scene, compared, recomputed, fields, arithmetic } = around;
  const { table } = covered.ledger;
  const asked = isWeek(covered.ledger)
    ? { ...table, headers: table.headers.filter(({ index }) => isOfFigures(table, index)) }
    : table;
  const strange = strangeColumns(asked, fields, arithmetic.at);
  const hasStrange = strange.held.length + strange.silent.length > 0;
  const needs = [...relationNeeds(covered), ...ownNeeds(covered, scene)];
  const settled = settleNeeds(needs, covered, hasStrange);
  const totals = totalGroup(covered);
  const references = referenceGroups(covered, scene);
  const quantities = quantityGroups(covered, compared, recomputed);
  const elsewhere = elsewhereGroups(covered);
  const held = new Set([settled, totals, references, quantities, elsewhere].flatMap((one) => [...one.held]));
  const substance = filled([
    ...settled.checked,
    ...totals.checked,
    ...references.checked,
    ...quantities.checked,
    ...elsewhere.checked,
    { group: ARITHMETIC, cells: arithmetic.count },
  ]);
  const writing = filled(formGroups(covered));
  return {
    checked: [...substance, ...writing],
    unchecked: [
      ...reportsOfNone(covered),
      ...settled.unchecked,
      ...quantities.unchecked,
      ...references.unchecked,
      ...alone(covered, scene),
      ...strangeGroups(strange),
      ...linesBeside(table, arithmetic.at),
      ...(substance.length > 0
        ? unheld(covered, held, arithmetic.at)
        : whole(covered.kind.label, writing.length)),
    ],
  };
}

/** The same of a table that no kind explains, or whose reading is withheld: only its own arithmetic was looked at. */
export function coverageOfUnread(table: Table, { count, at }: Arithmetic): Coverage {
  return {
    checked: filled([{ group: ARITHMETIC, cells: count }]),
    unchecked: [...strangeGroups(strangeColumns(table, [], at)), ...linesBeside(table, at)],
  };
}

function filled(groups: readonly CheckedGroup[]): readonly CheckedGroup[] {
  return groups.filter(({ cells }) => cells > 0);
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

/** A table that was recognised and of which nothing could be held against anything is as good as unread. */
function whole(label: string, writing: number): readonly UncheckedGroup[] {
  return [
    {
      group: '整张表',
      reason:
        writing > 0
          ? `认作“${label}”,只看了写法和有没有填,内容没有一项核对能做`
          : `认作“${label}”,但没有一项核对能做,等于没有检查`,
      columns: [],
    },
  ];
}

/** Columns that nobody understood, and what was looked at in them all the same. */
function strangeGroups({ held, silent }: Strange): readonly UncheckedGroup[] {
  return [
    { group: '没有认出的栏', reason: '不知道填的是什么,没有检查', columns: silent },
    { group: '没有认出的数', reason: '不知道填的是什么,只核对了表里的加减、比率', columns: held },
  ].filter(({ columns }) => columns.length > 0);
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
function unheld(covered: Covered, held: ReadonlySet<string>, isHeld: IsHeld): readonly UncheckedGroup[] {
  const { view, kind, ledger } = covered;
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
  const fields = new Set(alone.map(({ field }) => field));
  const isByLaw = ({ row, index }: FieldPlace) =>
    row === undefined ? isHeldSomewhere(ledger.table, index, isHeld) : isHeld(row, index);
  const columns = placesOf(
    ledger,
    ledger.fields.filter((place) => fields.has(asGroupField(kind, place.field)) && !isByLaw(place)),
  );
  return columns.length > 0
    ? [{ group: '内容对不对', reason: '只看了写法和有没有填,没有别的数或规定可以对照', columns }]
    : [];
}
