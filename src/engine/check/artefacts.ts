import { columnName } from '../../model/address';
import { type Artefact, artefactAt } from '../../model/shown';
import { isCellError, type Place, type Sheet, valueAt, type Workbook } from '../../model/workbook';
import type { Raised } from '../raised';
import { quoted } from '../sentences';

interface Found {
  readonly place: Place;
  readonly artefact: Artefact;
}

/**
 * What stands in cells that nobody typed: pictures, formulas without results, failures of other files, days that do not
 * exist, hash signs. Each is told as what it is, once a column. `sheet` is the one of the file, not its ground.
 */
export function checkArtefacts(workbook: Workbook, sheet: Sheet): readonly Raised[] {
  const groups = new Map<string, Found[]>();
  for (const found of artefactsOf(workbook, sheet)) {
    const { artefact, place } = found;
    const key = `${artefact.kind} ${place.column} ${artefact.kind === 'other-file' ? artefact.file : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  return [...groups.values()].map((group) => complain(group, sheet));
}

function* artefactsOf(workbook: Workbook, sheet: Sheet): Iterable<Found> {
  for (let row = 0; row < sheet.values.length; row++) {
    const cells = sheet.values[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column];
      if (mayBe(value)) {
        yield* artefactIn(workbook, sheet, row, column);
      }
    }
  }
  for (const [row, formulas] of sheet.formulas.entries()) {
    for (const column of formulas?.keys() ?? []) {
      if (formulas?.[column] !== undefined && valueAt(sheet, row, column) === null) {
        yield* artefactIn(workbook, sheet, row, column);
      }
    }
  }
}

const LAST_DAY_1904 = 2_957_003;

/** A quick look before the thorough one: failures, texts that begin as formulas do, hash signs, numbers beyond all days. */
function mayBe(value: ReturnType<typeof valueAt> | undefined): boolean {
  return typeof value === 'string'
    ? '=#@_DI'.includes(value.charAt(0)) && value !== ''
    : typeof value === 'number'
      ? value < 0 || value > LAST_DAY_1904
      : isCellError(value ?? null);
}

function* artefactIn(workbook: Workbook, sheet: Sheet, row: number, column: number): Iterable<Found> {
  const artefact = artefactAt(workbook, sheet, row, column);
  if (artefact && !isShownPicture(artefact, sheet, row, column)) {
    yield { place: { sheet: sheet.name, row, column }, artefact };
  }
}

/** A picture that can be seen needs no word. */
function isShownPicture({ kind }: Artefact, sheet: Sheet, row: number, column: number): boolean {
  const value = valueAt(sheet, row, column);
  return kind === 'picture' && (value === null || (isCellError(value) && value.isPicture === true));
}

function complain(group: readonly Found[], sheet: Sheet): Raised {
  const [{ place, artefact }, ...others] = group as readonly [Found, ...Found[]];
  const count = group.length > 1 ? `${columnName(place.column)} 列有 ${group.length} 格` : '这一格';
  const { rule, severity, message, actual, required } = sentenceOf(artefact, count, place, sheet);
  return {
    rule,
    complaint: {
      cell: place,
      related: others.slice(0, 9).map((one) => one.place),
      severity,
      message,
      actual,
      required,
    },
  };
}

interface Sentence {
  readonly rule: string;
  readonly severity: 'query' | 'advice';
  readonly message: string;
  readonly actual: string;
  readonly required: string;
}

function sentenceOf(artefact: Artefact, count: string, place: Place, sheet: Sheet): Sentence {
  switch (artefact.kind) {
    case 'picture':
      return {
        rule: 'picture-not-shown',
        severity: 'advice',
        message: `${count}是嵌入单元格的图片,现在显示不出来(嵌入图片只有 WPS 或新版 Excel 能显示)。不是填错,请不要改成别的内容;要交出去的,请在 WPS 里转成浮动图片再保存。`,
        actual: '图片',
        required: '',
      };
    case 'no-result':
      return {
        rule: 'formula-without-result',
        severity: 'query',
        message: `${count}是公式,文件里还没有算出的结果(多半由别的程序生成,没有用 Excel 打开过),还没有核对。请用 Excel 或 WPS 打开、保存一次,再体检。`,
        actual: '公式还没有结果',
        required: '算出的数',
      };
    case 'other-file':
      return {
        rule: 'other-file',
        severity: 'query',
        message: `${count}的公式要到另一个文件${artefact.file === '' ? '' : quoted(nameOf(artefact.file))}里取数,现在取不到。请打开那个文件后更新链接,或改填核对过的数。`,
        actual: '取不到的数',
        required: '正常的结果',
      };
    case 'no-such-day': {
      const date = dayInFigures(artefact.number);
      return {
        rule: 'figure-as-date',
        severity: 'query',
        message: `${count}里是数字 ${artefact.number},却设成了日期格式,Excel 里只显示成 ########。请${date ? `重填成 ${date} 这样的日期` : '改成常规格式,或重填日期'}。`,
        actual: String(artefact.number),
        required: date ?? '日期',
      };
    }
    case 'hashes':
      return {
        rule: 'hashes-as-text',
        severity: 'query',
        message: `${count}里存的就是“${quotedHashes(place, sheet)}”:列太窄时复制或导出,原来的数没有带过来。请照原件重填。`,
        actual: '####',
        required: '原来的数',
      };
  }
}

function quotedHashes({ row, column }: Place, sheet: Sheet): string {
  return String(valueAt(sheet, row, column)).slice(0, 8);
}

/** The last part of a path of either kind. */
function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}

/** 20160901 as 2016-09-01, where there is such a day. */
function dayInFigures(number: number): string | undefined {
  const [, year, month, day] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(String(number)) ?? [];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return year && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last
    ? `${year}-${month}-${day}`
    : undefined;
}
