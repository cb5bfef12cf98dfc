import type { Report } from '../../model/report';
import type { SummaryInput } from '../../model/summary';
import { valueAt } from '../../model/workbook';

/** 填报单位:样例县教育局(盖章) */
const FILLED_BY = /填报(?:单位|学校|部门)[:：\s]*([\u4e00-\u9fff]{3,}(?:\([^)]*部\))?)/;
/** The county or town at the beginning of a title: 样例县义务教育…, 青石镇中小学…. */
const AREA = /^([\u4e00-\u9fff]{2,7}?[县区市旗镇乡])(?=义务|中小学|小学|初中|中学|各|教育|学校|优质|普通)/;
const NAMED_FILE = /[\u4e00-\u9fff]{2,}?(?:小学|中学|学校|教育局)/;
/** 年度学校, 全校, 各学校: words of a title, nobody's name. */
const NOBODY = /^(?:年|本|全|各|我|该|学校$)|各学校$/;

/** What every form says of who fills it in, and when. */
export function headOf(input: SummaryInput): {
  readonly school: string;
  readonly date: string;
  readonly signer: string;
} {
  return {
    school: schoolName(input),
    date: input.today,
    signer: isOfSeveral(input.report) ? '单位负责人签字' : '校长签字',
  };
}

/**
 * The name printed as 填报单位: of one school what most of its ledgers say, of several whose office or county it is, else
 * what the file is called; `''`, to be written by hand, where none of them is a name.
 */
export function schoolName({ report, workbook }: SummaryInput): string {
  const titles = report.ledgers.flatMap(({ table }) => table.titles.map(({ text }) => text.trim()));
  const filled = titles.flatMap((text) => FILLED_BY.exec(text)?.[1] ?? []);
  const named = isOfSeveral(report)
    ? [mostFrequent(filled), mostFrequent(titles.flatMap((text) => AREA.exec(text)?.[1] ?? []))]
    : [mostFrequent(report.ledgers.map(({ table }) => table.context.school ?? '')), filledIn(report)];
  const ofFile = NAMED_FILE.exec(workbook.name)?.[0];
  return [...named, mostFrequent(filled), ofFile].find((name) => name !== undefined) ?? '';
}

export function isOfSeveral({ parts }: Report): boolean {
  return parts.some(({ school }) => school !== undefined);
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names.filter((one) => one !== '' && !NOBODY.test(one))) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** The cell 学校名称 of a form about one school. */
function filledIn({ ledgers }: Report): string | undefined {
  return ledgers
    .flatMap(({ table, fields }) =>
      fields
        .filter(({ field, row }) => field === 'school_name' && row !== undefined)
        .map(({ row = 0, index }) => valueAt(table.sheet, row, index)),
    )
    .find((value) => typeof value === 'string');
}
