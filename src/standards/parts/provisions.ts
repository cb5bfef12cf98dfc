import type { Basis } from '../../model/finding';
import type {
  Count,
  Fault,
  FigureName,
  Judging,
  Naming,
  Provision,
  ProvisionKind,
  Status,
  Tie,
} from '../../model/standard';

/** What the rows of one document have in common. */
interface Book {
  readonly document: string;
  readonly status: Status;
}

const KINDS: Readonly<Record<string, ProvisionKind>> = {
  N: 'figure',
  X: 'agreement',
  P: 'presence',
  D: 'documentary',
};

const JUDGED: Readonly<Record<ProvisionKind, Judging>> = {
  figure: 'computed',
  agreement: 'computed',
  presence: 'recorded',
  documentary: 'confirmed',
};

const STATUSES: readonly Status[] = ['second-hand', 'from-memory', 'uncertain'];

/**
 * The rows of a document as a table of texts, one line each, columns parted by `;`:
 * row (several: `A-2-1+A-2-2`) ; clause ; kind and options ; what is demanded ; how lists name it ; ledgers that show it ;
 * rules whose findings miss it (`rule@kind.field`) ; how its figures hang together (`床位 >= 寄宿生`, see `tieOf`).
 * A clause of another document is written `document#clause`. Options: a status, `query`, `advice`, `primary`, `junior`,
 * `boarding`, `forbidden`, `confirmed`, `part`, `together` (see `Provision.shows`), `from=2025-04-15`, `least=3孔`, `most=6/8小时` (primary, junior).
 */
export function provisionsOf(book: Book, table: string): readonly Provision[] {
  return table
    .trim()
    .split('\n')
    .map((line) =>
      provisionOf(
        book,
        line.split(';').map((cell) => cell.trim()),
      ),
    );
}

function provisionOf(book: Book, cells: readonly string[]): Provision {
  const [row = '', clause = '', sort = '', text = '', words = '', shown = '', faults = '', ties = ''] = cells;
  const [letter = '', ...options] = sort.split(' ');
  const kind = KINDS[letter];
  if (!kind || text === '') {
    throw new Error(`Not a row of requirements: ${cells.join(';')}`);
  }
  const rows = row.split('+');
  const has = (option: string) => options.includes(option);
  const stage = (['primary', 'junior'] as const).find(has);
  const atMost = (['query', 'advice'] as const).find(has);
  const shows = (['part', 'together'] as const).find(has);
  const from = options.find((option) => option.startsWith('from='))?.slice('from='.length);
  return {
    id: rows[0] ?? '',
    rows,
    basis: { ...cited(book, clause), rows },
    text,
    kind,
    judged: has('confirmed') ? 'confirmed' : JUDGED[kind],
    status: STATUSES.find(has) ?? book.status,
    ...(atMost === undefined ? {} : { atMost }),
    ...(stage === undefined ? {} : { stage }),
    ...(from === undefined ? {} : { from }),
    ...(has('forbidden') ? { isForbidden: true } : {}),
    counts: options.flatMap(countOf),
    ...(has('boarding') ? { isBoarding: true } : {}),
    ...(shows === undefined ? {} : { shows }),
    namings: words.split('|').filter(Boolean).map(namingOf),
    shownIn: shown.split(' ').filter(Boolean),
    faults: faults.split(' ').filter(Boolean).map(faultOf),
    ties: ties.split('|').filter(Boolean).map(tieOf),
  };
}

/**
 * `床位 >= 寄宿生/住宿` no fewer · `教师总数 = 专任 + 行政 + 工勤?` the parts, some of which may be missing · `经费总额 = 学生 * 生均` ·
 * `绿化率 = 绿化面积 : 占地面积` · `总投入 = Σ 金额` the lines of a column · `达标率 rises`. `平均班额 = x̄ 人数`. `本科/大专 % 专任教师` all of these are a share of the other.
 * A figure's name is `one/other -but/not @title #line`; `*` is every one.
 */
function tieOf(text: string): Tie {
  const [, left = '', sign = '', rest = ''] = /^(.*?) (>=|=|%|rises)(?: (.*))?$/.exec(text.trim()) ?? [];
  const parts = (by: string) => rest.split(by).map(figureNameOf);
  const of = (kind: Tie['kind'], right: readonly FigureName[]): Tie => ({
    kind,
    left: figureNameOf(left),
    right,
  });
  if (sign === '') {
    throw new Error(`Not a tie between figures: ${text}`);
  }
  if (sign === '%') {
    return of('share', [figureNameOf(rest)]);
  }
  if (sign !== '=') {
    return sign === '>=' ? of('covers', parts(' >= ')) : of('rises', []);
  }
  if (rest.startsWith('Σ ')) {
    return of('column', [figureNameOf(rest.slice(2))]);
  }
  if (rest.startsWith('x̄ ')) {
    return of('mean', [figureNameOf(rest.slice(2))]);
  }
  return rest.includes(' * ')
    ? of('product', parts(' * '))
    : rest.includes(' : ')
      ? of('quotient', parts(' : '))
      : of('sum', parts(' + '));
}

function figureNameOf(text: string): FigureName {
  const parts = text.trim().replace(/\?$/, '').split(' ');
  const words = (mark: RegExp) =>
    parts.filter((part) => mark.test(part)).flatMap((part) => part.replace(/^[-@#]/, '').split('/'));
  return {
    words: words(/^[^-@#]/),
    without: words(/^-/),
    around: words(/^@/),
    items: words(/^#/),
    ...(text.trim().endsWith('?') ? { isOptional: true } : {}),
  };
}

function countOf(option: string): readonly Count[] {
  const [, mark, bound, junior, unit = ''] = /^(least|most)=([\d.]+)(?:\/([\d.]+))?(\D+)$/.exec(option) ?? [];
  return mark === undefined
    ? []
    : [
        {
          comparison: mark === 'least' ? '>=' : '<=',
          bound: Number(bound),
          unit,
          ...(junior === undefined ? {} : { junior: Number(junior) }),
        },
      ];
}

function faultOf(text: string): Fault {
  const [rule = '', place] = text.split('@');
  const [kind, field] = place?.split('.') ?? [];
  return { rule, ...(kind === undefined ? {} : { kind }), ...(field === undefined ? {} : { field }) };
}

function cited({ document }: Book, clause: string): Basis {
  const [first = '', second] = clause.split('#');
  return second === undefined ? { document, clause: first } : { document: first, clause: second };
}

/**
 * `@图书室 窗帘/灭火器 -教学楼`: around it 图书室, in the label one of the two, nowhere 教学楼. `!卫生死角`: what is named must not be
 * there; `+随机编班`: it must, though the row forbids something.
 */
function namingOf(text: string): Naming {
  const mark = /^[!+]/.exec(text.trim())?.[0];
  const parts = text.trim().replace(/^[!+]/, '').split(/\s+/);
  const spellings = (mark: RegExp) =>
    parts.filter((part) => mark.test(part)).map((part) => part.replace(/^[@-]/, '').split('/'));
  return {
    label: spellings(/^[^@-]/),
    around: spellings(/^@/),
    without: spellings(/^-/).flat(),
    ...(mark === undefined ? {} : { isUnwanted: mark === '!' }),
  };
}

export function provisionOfRow(provisions: readonly Provision[], row: string): Provision {
  const found = provisions.find(({ rows }) => rows.includes(row));
  if (!found) {
    throw new Error(`No row of requirements is called ${row}`);
  }
  return found;
}
