import type { Header } from '../../model/table';
import { numberOf } from '../../reading/numbers';
import { normaliseWords } from '../../reading/words';
import { type Grid, textOf, valueIn } from './grid';
import type { HeaderBlock } from './header';
import { columnsOf } from './lay-out';

/** First columns of tables: where one comes again, a second table begins beside the first. */
const FIRST =
  /^(?:序号|编号|序|学号|工号|姓名|学生姓名|教师姓名|教师|班级|年级|班别|日期|名称|书名|项目|项目名称|填报项目|统计项目|指标|指标名称|统计指标|登录号|学校|学校名称|考号)$/;
/** What comes in stands left of what goes out: 收入项目 | 金额 | 支出项目 | 金额. */
const INCOMING = /^(?:收入|收方|资金来源|来源)(?:项目|科目|内容|名称|类别|事项|明细)?$/;
const OUTGOING = /^(?:支出|付方|资金用途|用途|使用)(?:项目|科目|内容|名称|类别|事项|明细)?$/;
/** Groups of columns that begin with 姓名 too, and belong to the pupil in the first one. */
const FAMILY = /父|母|监护|家长|成员|配偶|子女|联系人/;

/**
 * Tables drawn side by side without a gap, told by the first header coming again: 转入|转出, the left and right half of
 * one roster. Usually one: the grid as it is.
 */
export function sideBySide(
  grid: Grid,
  header: HeaderBlock,
): readonly { readonly grid: Grid; readonly header: HeaderBlock }[] {
  const { headers } = header;
  const own = headers.map(({ path }) => normaliseWords(path.at(-1) ?? ''));
  const again = repeatedAfter(grid, header);
  const isStart = (text: string, index: number) =>
    (text === own[0] && (FIRST.test(text) || (again !== undefined && index % again === 0))) ||
    (INCOMING.test(own[0] ?? '') && (index === 0 || OUTGOING.test(text)));
  const starts = own.flatMap((text, index) => (isStart(text, index) ? [index] : []));
  const parts = starts.map((start, index) => headers.slice(start, starts[index + 1] ?? headers.length));
  const words = (part: typeof headers) => new Set(part.map(({ path }) => normaliseWords(path.at(-1) ?? '')));
  const first = words(parts[0] ?? []);
  const headed =
    parts.every((part) => headingOf(part) !== undefined) &&
    new Set(parts.map(headingOf)).size === parts.length;
  const alike = parts.slice(1).every((part) => {
    const shared = [...words(part)].filter((word) => first.has(word)).length;
    const enough = headed || INCOMING.test(own[0] ?? '') ? shared >= 1 : shared >= part.length * 0.5;
    return (
      part.length >= 2 &&
      enough &&
      (isRepeated(part, parts[0] ?? []) || !part.some(({ path }) => FAMILY.test(path[0] ?? '')))
    );
  });
  if (parts.length < 2 || !alike) {
    return [{ grid, header }];
  }
  return parts.map((part, index) => ({
    grid: columnsOf(
      grid,
      index === 0 ? grid.first : (part[0]?.index ?? grid.first),
      index === parts.length - 1 ? grid.last : (parts[index + 1]?.[0]?.index ?? grid.last) - 1,
    ),
    header: { lines: header.lines, headers: part },
  }));
}

/** A pair of columns may be one of two groups; three alike are a table. */
const FEWEST = 3;
const LINES_SEEN = 8;

/**
 * After how many columns the whole header comes again, word for word (部类 | 分类号 | 册数 | 部类 | 分类号 | 册数), where words stand
 * in the first column of each part: figures there would be those of one line, whose group nobody named.
 */
function repeatedAfter(grid: Grid, { lines, headers }: HeaderBlock): number | undefined {
  const [first] = headers;
  const length = headers.findIndex(
    (header, index) => index > 0 && first !== undefined && isRepeated([header], [first]),
  );
  if (length < FEWEST || headers.length % length !== 0) {
    return undefined;
  }
  const head = lines.at(-1) ?? 0;
  const below = grid.lines.filter((line) => line > head).slice(0, LINES_SEEN);
  const parts = headers.filter((_, index) => index % length === 0);
  const isNamed = ({ index }: Header) =>
    below.some((line) => textOf(grid, line, index) !== '') &&
    !below.some((line) => numberOf(valueIn(grid, line, index)) !== undefined);
  return parts.every(isNamed) && isRepeated(headers.slice(length), headers.slice(0, -length))
    ? length
    : undefined;
}

/** Column by column the same headers, the parents too: 家长电话 is in both halves, 父亲 and 母亲 are not. */
function isRepeated(part: readonly Header[], first: readonly Header[]): boolean {
  const words = ({ path }: Header) => path.map(normaliseWords).join('>');
  return (
    part.length === first.length &&
    part.every((header, index) => words(header) === words(first[index] ?? header))
  );
}

/** The parent that all columns of a part share: 转入. */
function headingOf(part: readonly Header[]): string | undefined {
  const top = part[0]?.path[0];
  return part.every(({ path }) => path.length > 1 && path[0] === top) ? top : undefined;
}
