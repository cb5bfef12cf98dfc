import type { Provision, Standard } from '../../model/standard';
import type { Place } from '../../model/workbook';
import { figureSays, type Measuring } from './figures';
import type { Named } from './naming';
import { readAnswer, type Said } from './reading';
import type { Line, Written } from './written';

/** What a line of the workbook says of a row of a document. */
export interface Answer {
  readonly provision: Provision;
  readonly standard: string;
  readonly says: 'yes' | 'no';
  /** It says no and claims, in the same line, that the standard is met. */
  readonly isFalseClaim: boolean;
  readonly label: string;
  readonly written: Written;
  /** All cells of the line that speak of it. */
  readonly places: readonly Place[];
  readonly layout: Line['layout'];
}

/** A list of papers shows each of them. */
const PAPERS = 'document-register';

/** What nobody wants, whatever the row demands: 欠发工资, 破损课桌椅. */
const EVIL =
  /欠发|拖欠|欠款|破损|损坏|裸露|过期|挪用|截留|挤占|逾期|事故|(?:不合格|不达标|辍学|流失)(?!率)|无学籍|无证|重点班|快慢班|违规|失学|污渍|死角|垃圾(?!桶|箱|池|房|站|分类|清|处理|收集|篓)|污水(?!处理|净化|管|排放)|排名|名次|体罚|有偿|乱[收订堆贴画涂]|推销|(?:入学|招生|选拔)(?:考试|测试)/;
/** What is done against it is wanted: 防辍学措施, 事故应急预案. */
const AGAINST =
  /(?:制度|机制|措施|预案|台账|记录|方案|小组|处理|报告|公示|承诺书|清理|治理|整治|专项检查|教育|问责|监测)$/;
/** 一、二年级不布置书面作业, 无校园事故: the absence is what is asked; 不合格 is a thing. */
const DENIED =
  /(?:^|[^有])(?:无(?!学籍|证|损)|没有|不(?!合格|达标|足|规范|统一)|未|杜绝|严禁|禁止|零|消除|化解)/;

/** A figure per head is no number of things: 每百名学生拥有体育、艺术专任教师数(人) 1.81. */
const PER_HEAD = /每百|百名|生均|人均|每生/;

/** What an answer is held against. */
export interface AskedBy {
  readonly standard: Standard;
  readonly kind: string | undefined;
  readonly given: Measuring;
}

/** What a line says of a row that it names. */
export function answerOf(line: Line, named: Named, by: AskedBy): readonly Answer[] {
  const { provision } = named;
  const { written, says, isFalseClaim } = wholeAnswer(line, named, by);
  // A head over many things is asked only by plain words.
  if (says === undefined || !written || (line.layout === 'column' && /^\d/.test(written.text))) {
    return [];
  }
  return [
    {
      provision,
      standard: by.standard.id,
      says,
      isFalseClaim,
      label: line.label,
      written: isFalseClaim && line.verdict ? line.verdict : written,
      places: [line.actual, line.verdict].flatMap((one) => one?.place ?? []).concat(written.place),
      layout: line.layout,
    },
  ];
}

/** None at all of what is asked for, in words of a count: 0人. */
function isNought(text: string): boolean {
  return /^0(?:[人个名次间所项台套处位]|人次)?$/.test(text);
}

function wholeAnswer(line: Line, { provision, isUnwanted }: Named, { standard, kind, given }: AskedBy) {
  const label = line.label.replace(/\s/g, '');
  const isDenied = DENIED.test(label.replace(/是否|有无/g, ''));
  const isBad = isUnwanted || (EVIL.test(label) && !AGAINST.test(label));
  const asked = {
    demand: line.demand,
    isForbidden: isBad && !isDenied,
    isAbsence: isDenied && EVIL.test(line.label),
    isCounted:
      !PER_HEAD.test(label) &&
      (provision.kind === 'presence' || provision.kind === 'documentary' || line.demand !== ''),
  };
  // One of seven may miss its bound: that is for the rule of the seven.
  const lenient = standard.combinations.filter(({ atLeast }) => atLeast !== 'all').map(({ group }) => group);
  const bounds = standard.requirements.filter(
    ({ basis, group }) =>
      !(group !== undefined && lenient.includes(group)) &&
      basis.rows?.some((row) => provision.rows.includes(row)),
  );
  const figure = figureSays(line, provision, bounds, given);
  // What bounds judge is no matter of there being any.
  const isMeasured =
    bounds.length > 0 &&
    !asked.isForbidden &&
    /^[约共达有为≥]?[\d.:]+[^\d未没不缺无损坏破过]{0,4}$/.test(line.actual?.text ?? '');
  const actual: Said =
    figure ??
    (isMeasured
      ? undefined
      : line.actual &&
        (readAnswer(line.actual.text, { ...asked, isVerdict: isDenied }) ??
          (provision.kind === 'figure' && !asked.isForbidden && isNought(line.actual.text)
            ? 'no'
            : undefined)));
  const verdict = line.verdict && readAnswer(line.verdict.text, { ...asked, isVerdict: true });
  // A figure in the line is held against its bound, and the verdict beside it too.
  const isFigure = actual === undefined && line.actual !== undefined && /\d/.test(line.actual.text);
  const listed: Said = kind === PAPERS ? 'yes' : undefined;
  const says = isFigure ? listed : (actual ?? verdict ?? listed);
  return {
    written: (actual === undefined ? line.verdict : line.actual) ?? line.item,
    says: says !== undefined && verdict === 'no' ? ('no' as const) : says,
    isFalseClaim: actual === 'no' && verdict === 'yes',
  };
}
