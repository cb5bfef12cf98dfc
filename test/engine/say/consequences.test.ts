import { describe, expect, it } from '@jest/globals';
import { cellsAt } from '../../../src/engine/laws/book';
import { bookOf } from '../../../src/engine/laws/read-figures';
import type { Suspicion } from '../../../src/engine/laws/suspicion';
import type { Raised } from '../../../src/engine/raised';
import { goneWith, nameOf, withoutConsequences } from '../../../src/engine/say/consequences';
import { cellAddress, placeAddress } from '../../../src/model/address';
import type { Complaint } from '../../../src/model/finding';
import { ledgerOf } from '../../pane/fake-checkup';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet, sheetOf } from '../../support/sheet';

/** County tables are asked for the schools that they leave out. */
const short = 'A1 schools-short';

describe('what follows from a wrong figure', () => {
  const sizes = (all: number) =>
    dressed(
      sheet`
        分校班额统计表
        学校 | 教学班数 | 男 | 女 | 合计
        红柳小学 | 8 | 120 | 111 | 231
        青塘小学 | 6 | 94 | 90 | ${all}
        白桥小学 | 7 | 102 | 98 | 200
        沙河小学 | 6 | 85 | 92 | 177
      `,
      { name: '班额' },
    );
  const data = (pupils: number) =>
    dressed(
      sheet`
        分校资源配置
        学校 | 男 | 女 | 在校学生数 | 教学及辅助用房面积 | 室内体育用房面积 | 生均教学及辅助用房面积
        红柳小学 | 120 | 111 | 231 | 1400 | 200 | 5.19
        青塘小学 | 94 | 90 | ${pupils} | 1150 | 180 | 5.27
        白桥小学 | 102 | 98 | 200 | 1300 | 250 | 5.25
        沙河小学 | 85 | 92 | 177 | 1020 | 150 | 4.92
      `,
      { name: '配置' },
    );

  it('is nothing of its own in another table that has it right', () => {
    expect(engineFinds([sizes(184), data(184)])).toEqual([short]);
    // The advice about the schools is given where the other table stands, which has its figures right.
    expect(engineFinds([sizes(194), data(184)])).toEqual(['E4 figures-disagree']);
    expect(engineFinds([data(184), sizes(194)])).toEqual([short]);
  });

  it('is nothing of its own where it was worked out from the right one', () => {
    expect(engineFinds([data(194)])).toEqual([short, 'D4 sum-mismatch']);
  });

  const grades = (fourth: number) =>
    dressed(
      sheet`
        小学分年级学生数
        学校 | 三年级 | < | 四年级 | < | 合计 | < | 平均班额
        ^ | 班级数 | 学生数 | 班级数 | 学生数 | 班级数 | 学生数 | ^
        红柳小学 | 1 | 34 | 1 | 32 | 2 | 66 | 33
        青塘小学 | 1 | 28 | 1 | ${fourth} | 2 | 52 | 26
        白桥小学 | 2 | 61 | 2 | 57 | 4 | 118 | 29.5
        沙河小学 | 1 | 25 | 1 | 29 | 2 | 54 | 27
        合计 | 5 | 148 | 5 | 142 | 10 | 290 | 29
      `,
      { name: '年级' },
    );

  it('is nothing of its own where it was added up, and only the first of what was added is named', () => {
    expect(engineFinds([grades(24)])).toEqual([]);
    expect(engineFinds([grades(29)])).toEqual(['E5 sum-mismatch']);
  });
});

const drawn = sheetOf(
  [
    ['学校', '男', '女', '合计', '班数'],
    ['红柳小学', 20, 21, 41, 2],
    ['青塘小学', 23, 20, 34, 2],
    ['白桥小学', 18, 19, 37, 2],
  ],
  { name: '班额' },
);
const book = bookOf([{ table: ledgerOf(drawn, 'class-size').table }]);

const placeOf = (address: string) => {
  const [spot = '', name] = address.split('!').reverse();
  return { sheet: name ?? '班额', row: Number(spot.slice(1)) - 1, column: spot.charCodeAt(0) - 65 };
};
const cellOf = (address: string) => [...cellsAt(book, [placeOf(address)])][0] ?? -1;

function raise(rule: string, address: string, more: Partial<Complaint> = {}): Raised {
  return { rule, complaint: { cell: placeOf(address), severity: 'error', message: '不对。', ...more } };
}

const suspicion: Suspicion = {
  cell: cellOf('D3'),
  now: 34,
  value: 43,
  settles: [],
  follows: [],
  ties: [],
  score: 3,
  isSure: true,
};

/** `D3 sum-mismatch 不对。改正后,A5也就对得上了。 → A5`, with what is related behind the arrow. */
function told(
  raised: readonly Raised[],
  gone: readonly Raised[] | undefined,
  suspicions: readonly Partial<Suspicion>[] = [{}],
): readonly string[] {
  // A sum is sure where more than a bound wants it.
  const settles = [{ law: { operation: 'sum' }, line: 1 }] as unknown as Suspicion['settles'];
  const found = {
    book,
    suspicions: suspicions.map((more) => ({ ...suspicion, settles, ...more })),
  };
  return withoutConsequences(raised, found, gone && new Set(gone.map(nameOf))).map(({ rule, complaint }) =>
    [
      cellAddress(complaint.cell.row, complaint.cell.column),
      rule,
      complaint.message,
      ...(complaint.related ? ['→', ...complaint.related.map(placeAddress)] : []),
    ].join(' '),
  );
}

const root = raise('sum-mismatch', 'D3', { expected: 43 });
const saidOf = (root: string, ...cells: readonly string[]) =>
  `${root} 不对。改正后,${cells.join('、')}也就对得上了。 → ${cells.map((cell) => (cell.includes('!') ? cell : `班额!${cell}`)).join(' ')}`;

describe('what is gone with a figure put right', () => {
  const names = (before: readonly Raised[], after: readonly Raised[]) => [...goneWith(before, after)];

  it('is what is not raised any more', () => {
    expect(names([root, raise('printed-figure', 'E3')], [root])).toEqual(['printed-figure 班额!2:4']);
    expect(names([root], [root])).toEqual([]);
  });

  it('is not what has only moved: the same demand at another cell, another rule at the same cells', () => {
    const demand = (cell: string, rule = 'standard-books') =>
      raise(rule, cell, { basis: { document: '责任书', clause: '一' } });
    expect(names([demand('E3')], [demand('E4')])).toEqual([]);
    expect(names([demand('E3')], [demand('E4', 'standard-desks')])).toEqual(['standard-books 班额!2:4']);
    expect(names([raise('printed-figure', 'E3')], [raise('printed-figure', 'E4')])).toEqual([
      'printed-figure 班额!2:4',
    ]);
    expect(names([raise('printed-figure', 'E3')], [raise('rate-mismatch', 'E3')])).toEqual([]);
    const resting = raise('printed-figure', 'E3', { related: [placeOf('B3')] });
    expect(names([resting], [raise('rate-mismatch', 'B3')])).toEqual([]);
    expect(names([resting, raise('rate-mismatch', 'B3')], [raise('rate-mismatch', 'B3')])).toEqual([
      'printed-figure 班额!2:4',
    ]);
  });
});

describe('what is gone is named at its root and not told again', () => {
  it('where it stands at the cell of the root, rests on it, or is worked out from it', () => {
    const follower = raise('printed-figure', 'E3', { related: [placeOf('D3')] });
    expect(told([root, follower], [follower])).toEqual([saidOf('D3 sum-mismatch', 'E3')]);
    const resting = raise('printed-figure', 'E3', { restsOn: [placeOf('D3')] });
    expect(told([root, resting], [resting])).toEqual([saidOf('D3 sum-mismatch', 'E3')]);
    const moved = raise('printed-figure', 'E3');
    expect(told([root, moved], [moved], [{ follows: [{ cell: cellOf('E3'), value: 1 }] }])).toEqual([
      saidOf('D3 sum-mismatch', 'E3'),
    ]);
    const onMoved = raise('printed-figure', 'E3', { related: [placeOf('B4')] });
    expect(told([root, onMoved], [onMoved], [{ follows: [{ cell: cellOf('B4'), value: 1 }] }])).toEqual([
      saidOf('D3 sum-mismatch', 'E3'),
    ]);
    expect(told([root, moved], [moved])).toEqual(['D3 sum-mismatch 不对。', 'E3 printed-figure 不对。']);
  });

  it('where it was added up over the column or the words of the root', () => {
    for (const rule of ['figures-disagree', 'printed-figure', 'claimed-value']) {
      const added = raise(rule, '自查!B2', { related: [placeOf('D2')] });
      expect(told([root, added], [added])).toEqual([saidOf('D3 sum-mismatch', '自查!B2')]);
    }
    const inLine = raise('claimed-value', '自查!B2', { related: [placeOf('E3')] });
    const column = raise('rate-mismatch', '自查!B2', { related: [placeOf('D2')] });
    const query = raise('claimed-value', '自查!B2', { severity: 'query', related: [placeOf('D2')] });
    const elsewhere = raise('claimed-value', '自查!B2', { related: [placeOf('自查!D2')] });
    for (const other of [inLine, column, query, elsewhere]) {
      expect(told([root, other], [other])).toEqual([
        'D3 sum-mismatch 不对。',
        `B2 ${other.rule} 不对。 → ${other.complaint.related?.map(placeAddress).join()}`,
      ]);
    }
  });

  it('but not advice, what is not gone, nor where no error at the cell names the value', () => {
    const follower = raise('printed-figure', 'E3', { related: [placeOf('D3')] });
    const advice = { ...follower, complaint: { ...follower.complaint, severity: 'advice' as const } };
    expect(told([root, advice], [advice])).toHaveLength(2);
    expect(told([root, follower], undefined)).toHaveLength(2);
    expect(told([root, follower], [])).toHaveLength(2);
    expect(told([root, follower], [root])).toHaveLength(2);
    expect(told([root, follower], [follower], [{ isSure: false }])).toHaveLength(2);
    expect(told([root, follower], [follower], [{ value: Number.NaN }])).toHaveLength(2);
    expect(told([raise('sum-mismatch', 'D4'), follower], [follower])).toHaveLength(2);
    const demanded = raise('standard-books', 'D3', { basis: { document: '责任书', clause: '一' } });
    const asking = raise('sum-mismatch', 'D3', { severity: 'query', expected: 43 });
    for (const other of [demanded, asking]) {
      expect(told([other, follower], [follower])).toHaveLength(2);
    }
    expect(told([raise('other', 'D3'), follower], [follower])).toHaveLength(1);
  });

  it('at the error that names the value before any other, which goes with the others', () => {
    const other = raise('other', 'D3');
    const demanded = raise('standard-books', 'D3', {
      expected: 43,
      basis: { document: '责任书', clause: '一' },
    });
    const follower = raise('printed-figure', 'E3', { related: [placeOf('D3')] });
    expect(told([demanded, other, root, follower], [demanded, other, follower])).toEqual([
      saidOf('D3 sum-mismatch', 'E3'),
    ]);
    expect(told([demanded, other, root, follower], [follower])).toHaveLength(3);
  });

  it('and what is gone at the cell of a suspicion that nobody tells stays', () => {
    const follower = raise('printed-figure', 'E3', { severity: 'query', related: [placeOf('D3')] });
    expect(told([root, follower], [follower], [{}, { cell: cellOf('E3'), isSure: false }])).toHaveLength(2);
  });

  it('with at most four cells by name, of other sheets with theirs, and every cell once', () => {
    const on = (address: string, rule = 'printed-figure') =>
      raise(rule, address, { related: [placeOf('D3')] });
    const four = ['A2', 'A3', 'A4', '自查!A5'].map((one) => on(one));
    expect(told([root, ...four], four)).toEqual([saidOf('D3 sum-mismatch', 'A2', 'A3', 'A4', '自查!A5')]);
    const five = [...four, on('A6'), on('A6', 'claimed-value')];
    expect(told([root, ...five], five)).toEqual([
      'D3 sum-mismatch 不对。改正后,A2、A3、A4、自查!A5 等 5 处也就对得上了。 → 班额!A2 班额!A3 班额!A4 自查!A5 班额!A6',
    ]);
    const known = raise('sum-mismatch', 'D3', { expected: 43, related: [placeOf('A2'), placeOf('B3')] });
    expect(told([known, on('A2'), on('A3')], [on('A2'), on('A3')])).toEqual([
      'D3 sum-mismatch 不对。改正后,A2、A3也就对得上了。 → 班额!A2 班额!B3 班额!A3',
    ]);
  });
});
