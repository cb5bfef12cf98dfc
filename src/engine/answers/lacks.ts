import type { Provision, Requirement, Standard } from '../../model/standard';
import { groupBy } from '../group';
import type { Answer } from './answer';
import type { Asked } from './asked';
import { type Grid, type GridCell, gridOf } from './grid';
import type { Named } from './naming';
import { isNoughtThing, isOddNought, isOwnQuestion, loneNoughts, mayNotBeNone } from './noughts';
import { isLastPeriod, isOfEveryPeriod } from './periods';
import { asksFor, denies, soundnessOf } from './polarity';
import { fewerThanWhole, type Whole } from './shares';
import { isNeutralHead, type SubjectOf, subjectIn } from './subject';

/** A standard with the finder of its rows. */
export interface Subjects {
  readonly standard: Standard;
  readonly subjectOf: SubjectOf;
  /** Whether a figure of its own decides it. */
  readonly hasBound: (provision: Provision) => boolean;
}

export function subjectsOf(standards: readonly Standard[]): readonly Subjects[] {
  return standards.map((standard) => ({
    standard,
    subjectOf: subjectIn(ownOf(standard).filter((one) => isOfOne(one, standard))),
    hasBound: (provision) =>
      provision.counts.length > 0 || boundsOf(provision, standard).some((bound) => !isOfAll(bound)),
  }));
}

/** Rows of the document that was chosen, not of the laws and national rules that it stands on. */
export function ownOf({ provisions, isNational }: Standard): readonly Provision[] {
  const documents = [...groupBy(provisions, ({ basis }) => basis.document).values()];
  return isNational ? [] : documents.reduce((most, one) => (one.length > most.length ? one : most), []);
}

/** No rule about many schools or about so many of a list: a single line misses none of these. */
function isOfOne(provision: Provision, standard: Standard): boolean {
  return (
    !provision.counts.some(({ unit }) => unit === '项') &&
    !boundsOf(provision, standard).some(
      ({ measure, group }) =>
        measure === 'variation' ||
        standard.combinations.some((one) => one.group === group && one.atLeast !== 'all'),
    )
  );
}

/** Every class, every teacher: one that has not is one too many. */
function isOfAll({ comparison, bound, indicator }: Requirement): boolean {
  return comparison === '>=' && bound === 1 && /-(?:share|rate)$/.test(indicator);
}

function boundsOf({ rows }: Provision, { requirements }: Standard): readonly Requirement[] {
  return requirements.filter(({ basis }) => basis.rows?.some((row) => rows.includes(row)));
}

/** Names, places, reasons: no answers. */
const NO_ANSWER =
  /^达标(?:[≥>\d]|$)|是否(?:寄宿|留守|贫困|残疾|单亲|低保|独生|住校|少数民族|在编|专任|建档立卡|民办|\S{0,5}(?:[制生户]|(?<!片)区)$)|是否达标|自评结论|达标情况|序号|编号|备注|说明|姓名|原因|措施|问题|隐患(?!\S*(?:数|整改|销号))|地址|住址|去向|来源|电话|性别|民族|监护人?$|关系|政治面貌|职务|职称|文号|依据|籍贯|健康状况|残疾类|学籍号|身份证|^(?:责任|负责|联系)$|(?:责任|负责|检查|管理|填报|记录|经办|测量|统计|核对|联系|会计|审核)人$|校长$|教师$|班主任$|^单位$|^用途$|^事[件由]$|^违规(?:类型|情形|行为|事项)$|^处理(?:情况|结果)$|(?:帮扶|结对|帮教)教师(?:人?数)?$|人员$|^(?:其中)?教辅$|(?:种类|类别|类型|学科|层次)$/;

/** Kinds whose own checks say what their answers mean. */
export const TAKEN: ReadonlySet<string> = new Set([
  'indicator-checklist',
  'safety-hazard',
  'problem-rectification',
]);
/** Its figures are its own checks' matter; what its words lack is not. */
export const ROOMS = 'function-rooms';

/** Rows of persons tell what they are (是否留守), where most say no. */
const ATTRIBUTE_LINES = 12;

/** Every cell of a small table that says that something is lacking, tied to the row of each standard that it is about. */
export function lacksIn({ table, kind }: Asked, subjects: readonly Subjects[]): readonly Answer[] {
  const grid = subjects.length > 0 && !TAKEN.has(kind ?? '') ? gridOf(table) : undefined;
  return grid ? lacksOf(grid, kind, subjects) : [];
}

export function lacksOf(
  grid: Grid,
  kind: string | undefined,
  subjects: readonly Subjects[],
): readonly Answer[] {
  const wholes = fewerThanWhole(grid);
  const isAsked = askedIn(grid);
  const holes = grid.blanks.filter(isAsked);
  return [...grid.columns, holes].flatMap((cells) => {
    const asked = cells.filter(isAsked);
    const denied = asked.filter(({ written }) => denies(written.text));
    const isAttribute = !grid.isForm && asked.length >= ATTRIBUTE_LINES && denied.length * 2 > asked.length;
    const open = asked.filter(
      (cell) =>
        (isHole(cell) || mayLack(cell) || wholes.has(cell)) && !(isAttribute && denied.includes(cell)),
    );
    const lone = new Set(loneNoughts(cells, grid));
    return open.flatMap((cell) => {
      const whole = wholes.get(cell);
      return subjects.flatMap(({ standard, subjectOf, hasBound }) =>
        lackOf(cell, { grid, kind, whole, isLone: lone.has(cell), subjectOf, hasBound }).map((provision) =>
          denial(cell, { provision, standard, grid, gap: whole && gapText(cell.written.text, whole) }),
        ),
      );
    });
  });
}

/** That a cell says no of a row. */
export function denial(
  { item, question, written }: Pick<GridCell, 'item' | 'question' | 'written'>,
  { provision, standard, grid, gap }: Denied,
): Answer {
  return {
    provision,
    standard: standard.id,
    says: 'no',
    isFalseClaim: false,
    label: item === '' ? question : `${item}:${question}`,
    written,
    places: [written.place],
    layout: grid.isForm ? 'form' : 'list',
    ...(gap === undefined ? {} : { gap }),
  };
}

interface Denied {
  readonly provision: Provision;
  readonly standard: Standard;
  readonly grid: Grid;
  readonly gap?: string | undefined;
}

/** How many of how many are still lacking. */
function gapText(written: string, { label, amount }: Whole): string {
  return `“${label}”是${amount},还差${amount - Number(/\d+/.exec(written)?.[0])},`;
}

/** That a line does not meet its own standard is its own matter; that it 不适应 is an answer. */
const VERDICT = /自评结论|是否达标|达标情况/;

/** Words that say of a thing or deed that it is not there, whatever stands over them: a remark, a sort of equipment. */
const UNDONE =
  /^(?:[全本][年期]|至今|目前)?(?:没有|未|尚未|还未|从未|暂未)(?:安装|配备|配置|开设|开展|组织|建[立成档]?|制[定订]|成立|设[立置]?$|上墙|张贴|召开|落实|签[订字]?|研发|形成|收集)/;

/** What is done for a person or asked of him, not what he is. */
const DEED =
  /是否(?!骨干|留守)|情况|次数|落实|建档|档案|考核|等次|结果|签|完成|监测|记录|联系卡|资助|享受|帮扶|家访|通话|缴|收取|费|辅导|照顾|安排|谈心|亲情|入学(?:方式|办法)|录取/;

/** A list of problems tells what is wrong; only how far it is put right answers anything. */
export function askedIn({ titles, columns, named }: Grid): (cell: GridCell) => boolean {
  const isOfProblems =
    /未达标|问题|隐患/.test(titles) || columns.some(([first]) => /整改|存在问题/.test(first?.question ?? ''));
  const isOfPersons = [named, ...columns.map(([first]) => first?.question ?? '')].some((head) =>
    /^(?:学生|教师|儿童)?姓名$/.test(head),
  );
  const outside = new Set(
    columns
      .flat()
      .flatMap(({ question, written, row }) =>
        /^是否(?:为)?寄宿/.test(question) && denies(written.text) ? [row] : [],
      ),
  );
  return ({ question, row, written }) =>
    (!NO_ANSWER.test(question.replace(/[\s()（）]/g, '')) ||
      (!isOfPersons && UNDONE.test(written.text)) ||
      (!isOfPersons && asksFor(question).isEvil) ||
      (VERDICT.test(question) && !/^(?:[未不](?:达标|合格|符合)|[×否])/.test(written.text))) &&
    /[\u4e00-\u9fff]/.test(question) &&
    !outside.has(row) &&
    (!isOfPersons || DEED.test(question)) &&
    (!isOfProblems || /状态|销号|完成|验收|到位|落实|是否|率|数|次|未整改|逾期/.test(question));
}

/** Something is kept free for what is not there: 已预留教室2间. */
function isReserved({ columns }: Grid): boolean {
  return columns
    .flat()
    .some(
      ({ item, question, written }) =>
        /预留|腾出/.test(`${item}${question}${written.text}`) &&
        soundnessOf(written.text, false, true) !== 'no',
    );
}

/** Says no of what is wanted, or yes of what is not, whatever turns out to be asked. */
function mayLack({ question, written }: GridCell): boolean {
  return (
    !(/等[次级]|考核|评[定价]/.test(question) && /^(?:基本)?不?合格$/.test(written.text)) &&
    [true, false].some((isUnwanted) => soundnessOf(written.text, isUnwanted, true) === 'no')
  );
}

interface Found extends Omit<Subjects, 'standard'> {
  readonly grid: Grid;
  readonly kind: string | undefined;
  readonly whole: Whole | undefined;
  /** It is the only nought among counts. */
  readonly isLone: boolean;
}

function lackOf(
  cell: GridCell,
  { grid, kind, whole, isLone, subjectOf, hasBound }: Found,
): readonly Provision[] {
  const { question, item, written } = cell;
  const isShown = ({ shownIn }: Provision) =>
    kind !== undefined && shownIn.some((place) => place === kind || place.startsWith(`${kind}.`));
  if ((kind === ROOMS && isFigure(cell)) || (/^0|^[无没]/.test(written.text) && isReserved(grid))) {
    return [];
  }
  const isNought = /^(?:派)?0(?![\d.])/.test(written.text);
  const isOdd = isNought && isOddNought(cell, grid);
  return subjectOf({ question, item, titles: grid.titles, value: written.text }, isShown)
    .filter(
      (named) =>
        (!isHole(cell) ||
          (named.isNamed &&
            isOwnQuestion(question, named.provision) &&
            (kind === undefined || (!grid.isForm && isShown(named.provision))))) &&
        (!isNought ||
          named.isUnwanted ||
          mayNotBeNone(cell, isLone) ||
          (named.isNamed && (isOdd || isNoughtThing(cell, named.provision, grid)))) &&
        // What a kind shows and a figure decides is told where that figure stands.
        (isHole(cell) ||
          !(isShown(named.provision) && hasBound(named.provision) && !(named.isNamed && named.isUnwanted))) &&
        !(
          isFigure(cell) &&
          hasBound(named.provision) &&
          !named.isUnwanted &&
          !demandsAll(named.provision, hasBound)
        ) &&
        (isHole(cell) ||
          isLack(cell, named, { whole, isOfAll: demandsAll(named.provision, hasBound) || isOdd })),
    )
    .map(({ provision }) => provision)
    .filter((provision) => isOfEveryPeriod(provision) || isLastPeriod(item, grid));
}

/** A blank cell lacks what its own header names. */
function isHole({ written }: GridCell): boolean {
  return written.text === '';
}

interface Counted extends Pick<Found, 'whole'> {
  readonly isOfAll: boolean;
}

/** Of a stock some pieces are always damaged: only rows that want things whole are missed by that. */
const DAMAGED = /[损坏破]/;
const WHOLE_THINGS = /[损坏破]|完好/;

function isLack(
  cell: GridCell,
  { isUnwanted, provision: { text } }: Named,
  { whole, isOfAll }: Counted,
): boolean {
  const { question, item, written } = cell;
  if (/^\d/.test(written.text) && DAMAGED.test(question) && !WHOLE_THINGS.test(text)) {
    return false;
  }
  const asks = asksFor(isNeutralHead(question) ? `${item}${question}` : question);
  const isBad = asks.isUnwanted || (isUnwanted && !asks.isDenied);
  const said = soundnessOf(written.text, isBad, isOfAll);
  return said === 'no' || (whole !== undefined && isOfAll && !isBad);
}

function isFigure({ written }: GridCell): boolean {
  return /^\d/.test(written.text);
}

/** What is demanded of all: no share of less than all will do. */
function demandsAll(provision: Provision, hasBound: Subjects['hasBound']): boolean {
  return (
    provision.isForbidden !== true &&
    (provision.kind !== 'figure' ||
      !hasBound(provision) ||
      provision.counts.some(({ bound, unit }) => unit === '%' && bound === 100))
  );
}
