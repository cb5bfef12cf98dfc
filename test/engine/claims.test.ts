import { describe, expect, test } from '@jest/globals';
import { checkPlausibility } from '../../src/engine/claims';
import { checkPrinted } from '../../src/engine/claims/printed';
import { checkImplied } from '../../src/engine/claims/prose-rates';
import { checkVariations } from '../../src/engine/claims/variation';
import { judge } from '../../src/engine/judge';
import { measure } from '../../src/engine/measure';
import { completeStandards } from '../../src/engine/packs';
import { standards } from '../../src/standards';
import { allStated, factsOf, figureOf } from '../support/stated';

/** The school of the fourth source document. */
const dongyao = {
  pupils: 1288,
  classes: 23,
  'site-area': 7196,
  'building-area': 4214,
  staff: 64,
  'full-time-teachers': 62,
  'public-fund': 682640,
};

function printed(
  indicator: string,
  value: number,
  precision: number,
  given: Readonly<Record<string, number>> = dongyao,
  packs: readonly string[] = ['henan-2012'],
) {
  const facts = factsOf(allStated(given), {
    figures: [figureOf(indicator, value, { precision, ledger: 9 })],
  });
  return checkPrinted(facts, measure(facts), completeStandards(packs, standards)).map(
    ({ complaint }) => complaint,
  );
}

describe('printed figures (X1–X8 of the source documents)', () => {
  test('生均校舍 5.6 is 占地 ÷ 学生, 校舍 is 3.27', () => {
    const [complaint] = printed('building-area-per-pupil', 5.6, 0.05);
    expect(complaint?.required).toBe('3.27㎡/生');
    expect(complaint?.message).toContain('占地面积');
  });
  test('5.6 as 生均占地 is right', () => {
    expect(printed('site-area-per-pupil', 5.6, 0.05)).toEqual([]);
  });
  test('average class 50, really 56', () => {
    expect(printed('average-class-size', 50, 0.5)[0]?.required).toBe('56人');
    expect(printed('average-class-size', 56, 0.5)).toEqual([]);
  });
  test('1:21 is 1288 ÷ 62 rounded; by all staff 1:20.1 would do too', () => {
    expect(printed('pupils-per-teacher', 21, 0.5)).toEqual([]);
    expect(printed('pupils-per-teacher', 20.1, 0.05)).toEqual([]);
    expect(printed('pupils-per-teacher', 19, 0.5)[0]?.required).toBe('1:20.8');
  });
  test('26000余册 are 20 books a pupil', () => {
    expect(printed('books-per-pupil', 20, 0.5, { pupils: 1288, books: 26000 })).toEqual([]);
  });
  test('530 yuan a pupil are 682640 yuan', () => {
    expect(printed('fund-per-pupil', 530, 0.5)).toEqual([]);
    expect(printed('fund-per-pupil', 531, 0.5)).toHaveLength(1);
  });
  test('half a unit of the last digit is the limit', () => {
    expect(printed('books-per-pupil', 25.5, 0.05, { pupils: 1000, books: 25549 })).toEqual([]);
    expect(printed('books-per-pupil', 25.5, 0.05, { pupils: 1000, books: 25400 })).toHaveLength(1);
  });
  test('室内体育用房 is taken off under the quality standard only', () => {
    const rooms = { pupils: 540, 'teaching-area': 2820, 'indoor-sports-area': 300 };
    const [complaint] = printed('teaching-area-per-pupil', 5.22, 0.005, rooms, ['national-quality-2017']);
    expect(complaint?.message).toContain('没有减去室内体育用房');
    expect(printed('teaching-area-per-pupil', 5.22, 0.005, rooms, ['national-basic-2012'])).toEqual([]);
  });
  test('a figure rightly computed from a wrong quantity of its own ledger is not reported again', () => {
    const facts = factsOf(
      [
        ...allStated({ pupils: 540, books: 14040 }, {}, { ledger: 0 }),
        ...allStated({ books: 13740 }, {}, { ledger: 1, origin: 'summed' }),
      ],
      { figures: [figureOf('books-per-pupil', 26, { precision: 0.5 })] },
    );
    expect(checkPrinted(facts, measure(facts), [])).toEqual([]);
  });
});

describe('coefficients of variation that a county prints', () => {
  const schools = [
    [45, 279],
    [37, 137],
    [89, 935],
    [76, 160],
    [55, 402],
  ].flatMap(([pupils = 0, books = 0], index) =>
    allStated({ pupils, books }, { school: `第${index + 1}小学`, stage: 'primary' }),
  );
  const claimed = (value: number) => {
    const figure = figureOf('books-per-pupil', value, {
      statistic: 'variation',
      scope: { stage: 'primary' },
      precision: 0.0005,
    });
    const facts = factsOf(schools, { figures: [figure] });
    return checkVariations(facts, measure(facts), undefined).map(({ complaint }) => complaint.message);
  };
  test('0.515 is right', () => {
    expect(claimed(0.515)).toEqual([]);
  });
  test('0.489 forgets the pupils', () => {
    expect(claimed(0.489)[0]).toContain('没有按学生数加权');
  });
  test('0.6 is just wrong', () => {
    expect(claimed(0.6)[0]).toContain('0.515');
  });
  test('0.6 is asked about where the printed mean and deviation give it too, and wrong where they do not', () => {
    const severities = (deviation: number) => {
      const said = (statistic: 'mean' | 'deviation' | 'variation', value: number) =>
        figureOf('books-per-pupil', value, { statistic, scope: { stage: 'primary' }, precision: 0.0005 });
      const facts = factsOf(schools, {
        figures: [said('mean', 6.336), said('deviation', deviation), said('variation', 0.6)],
      });
      return checkVariations(facts, measure(facts), undefined)
        .filter(({ complaint }) => complaint.actual === '0.6')
        .map(({ complaint }) => complaint.severity);
    };
    expect(severities(3.8016)).toEqual(['query']);
    expect(severities(3.2)).toEqual(['error']);
  });
});

describe('per-pupil figures of a school that states no pupils', () => {
  const implied = (site: number, building: number) => {
    const facts = factsOf(allStated({ 'site-area': 14400, 'building-area': 3118 }), {
      figures: [
        figureOf('site-area-per-pupil', site, { precision: 0.005 }),
        figureOf('building-area-per-pupil', building, { precision: 0.05 }),
      ],
    });
    return checkImplied(facts).map(({ complaint }) => complaint.message);
  };
  test('41.14 and 7.4 were computed with different numbers of pupils', () => {
    expect(implied(41.14, 7.4)).toHaveLength(1);
    expect(implied(41.14, 7.4)[0]).toContain('350');
  });
  test('41.14 and 8.9 with the same', () => {
    expect(implied(41.14, 8.9)).toEqual([]);
  });
});

describe('one wrong quantity behind many figures', () => {
  const school = { pupils: 594, 'site-area': 12000, 'building-area': 4860, books: 14040 };
  const figures = [
    figureOf('site-area-per-pupil', 22.2, {
      precision: 0.05,
      place: { sheet: '基本情况', row: 20, column: 1 },
    }),
    figureOf('building-area-per-pupil', 9, {
      precision: 0.5,
      place: { sheet: '基本情况', row: 21, column: 1 },
    }),
    figureOf('books-per-pupil', 26, { precision: 0.5, place: { sheet: '基本情况', row: 22, column: 1 } }),
  ];
  const rows = (given: Readonly<Record<string, number>>, printedFigures = figures) => {
    const facts = factsOf(allStated(given), { figures: printedFigures });
    return checkPrinted(facts, measure(facts), []).map(({ complaint }) => complaint.cell.row);
  };
  test('three figures computed with 540 pupils: the number of pupils is asked for', () => {
    expect(rows(school)).toEqual([0]);
  });
  test('one figure alone is wrong itself', () => {
    expect(rows({ ...school, pupils: 540, books: 10000 })).toEqual([22]);
  });
  test('a right figure speaks for the quantity: then the others are wrong', () => {
    const right = figureOf('greening-per-pupil', 1, {
      precision: 0.005,
      place: { sheet: '基本情况', row: 23, column: 1 },
    });
    expect(rows({ ...school, 'greening-area': 594 }, [...figures, right])).toEqual([20, 21, 22]);
  });
});

describe('a slip of the unit', () => {
  const factsWith = (value: number, perPupil?: number) =>
    factsOf(allStated({ pupils: 400, 'equipment-value': value }), {
      figures:
        perPupil === undefined
          ? []
          : [figureOf('equipment-per-pupil', perPupil, { precision: 0.5, text: `${perPupil}元` })],
    });
  const slipsOf = (value: number, perPupil?: number) =>
    checkPlausibility(factsWith(value, perPupil)).map(({ complaint: { message, required, related } }) => [
      required,
      message.split('。')[1],
      related?.length ?? 0,
    ]);
  const asTenThousands = [['1125000元', '像是把元当成了万元(应为1125000元),请核对单位', 0]];

  test('1125000万元 for 400 pupils is 112.5万元', () => {
    expect(slipsOf(1125000 * 10000)).toEqual(asTenThousands);
  });
  test('3000元 a pupil are none; 100000元 are the most, one more is too much', () => {
    expect(slipsOf(1_200_000)).toEqual([]);
    expect(slipsOf(400 * 100_000)).toEqual([]);
    expect(slipsOf(400 * 100_000 + 1)).toHaveLength(1);
  });
  test('the figure per pupil that is printed tells where the point was left out: 11018万元, 2755元 a pupil', () => {
    expect(slipsOf(110_180_000, 2755)).toEqual([
      ['1101800元', '按写着的每名学生2755元算应为1101800元,像是小数点或单位错了,请核对', 1],
    ]);
  });
  test('a printed figure that follows from no power of ten of it tells nothing', () => {
    expect(slipsOf(1125000 * 10000, 2700)).toEqual(asTenThousands);
    expect(slipsOf(1125000 * 10000, 2812)).toEqual([
      ['1125000元', '像是把元当成了万元(应为1125000元),请核对单位', 1],
    ]);
  });
  test('what rests on an amount that no school has is neither accused nor called met', () => {
    const facts = factsWith(110_180_000, 2755);
    const packs = completeStandards(['national-quality-2017'], standards);
    expect(checkPrinted(facts, measure(facts), packs)).toEqual([]);
    const { requirements } = judge(facts, measure(facts), packs);
    expect(
      requirements
        .filter(({ id }) => id === 'equipment-per-pupil-primary')
        .map(({ status, reason }) => `${status} ${reason}`),
    ).toEqual(['unchecked 所用的数大得不合常理,改正后才能判断']);
  });
});
