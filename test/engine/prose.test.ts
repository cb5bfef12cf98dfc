import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { citiesIn } from '../../src/reading/places';
import { type DrawnSheet, sheetOf, workbookOf } from '../support/sheet';

/** Everything that is said of a workbook with this text, and these sheets beside it. */
function said(standard: string, paragraphs: readonly string[], ...beside: readonly DrawnSheet[]) {
  const text = sheetOf(
    paragraphs.map((one) => [one]),
    { name: '汇报材料' },
  );
  const report = checkWorkbook(workbookOf(text, ...beside), catalogue, {
    standards: [standard],
    today: '2026-11-23',
  });
  return report.findings
    .filter(({ sheet }) => sheet === '汇报材料')
    .map(({ rule, severity, cell }) => `${cell} ${rule} ${severity}`);
}

interface Pair {
  readonly what: string;
  readonly standard?: string;
  readonly wrong: readonly string[];
  readonly found: readonly string[];
  readonly right: readonly string[];
}

const school = '我校占地总面积7196㎡,建筑总面积4214㎡,专任教师62人,现有23个教学班,在校学生人数1288人';

const pairs: readonly Pair[] = [
  {
    what: 'X1: a value per pupil that follows from another figure',
    wrong: [`${school},生均校舍面积5.6㎡。`],
    found: ['A1 printed-figure query'],
    right: [`${school},生均校舍面积3.3㎡。`],
  },
  {
    what: 'X2: a mean that cannot be',
    wrong: [`${school}。`, '最大班额为58人,本学期平均班额为50人。'],
    found: ['A2 printed-figure query'],
    right: [`${school}。`, '最大班额为58人,本学期平均班额为56人。'],
  },
  {
    what: 'X4: degrees that leave teachers out, while nobody has none',
    wrong: [`${school}。`, '教师中本科学历55人,专科学历4人,学历不达标教师无。'],
    found: ['A2 degrees-unlisted query'],
    right: [`${school}。`, '教师中本科学历58人,专科学历4人,学历不达标教师无。'],
  },
  {
    what: 'X8: boys and girls of the left-behind are not the pupils',
    wrong: [`${school}。`, '现有留守儿童185名,其中男生102名,女生84名。'],
    found: ['A2 parts-and-whole query'],
    right: [`${school}。`, '现有留守儿童185名,其中男生102名,女生83名。'],
  },
  {
    what: 'X9: more places for help than children',
    wrong: [`${school}。`, '现有留守儿童185名。', '让每名教师帮扶5名学生。'],
    found: ['A3 helpers-plausible query'],
    right: [`${school}。`, '现有留守儿童185名。', '让每名教师帮扶3名学生。'],
  },
  {
    what: 'X10: a payroll larger than all the money',
    wrong: ['教育经费161万元,来自财政拨款。', '教师培训经费每年为3万余元,已达教师工资总额的1.5%。'],
    found: ['A2 implied-payroll query'],
    right: ['教育经费361万元,来自财政拨款。', '教师培训经费每年为3万余元,已达教师工资总额的1.5%。'],
  },
  {
    what: 'X20: years that add up to more than the whole',
    wrong: ['计划投入108万元,其中2014年46万元、2015年40万元、2016年26万元。'],
    found: ['A1 total-mismatch query'],
    right: ['计划投入112万元,其中2014年46万元、2015年40万元、2016年26万元。'],
  },
  {
    what: 'some parts of a whole need not be all of it',
    wrong: ['计划投入108万元,其中校舍70万元、设备60万元。'],
    found: ['A1 total-mismatch query'],
    right: ['计划投入108万元,其中校舍40万元、设备30万元。'],
  },
  {
    what: 'X23: nine schools of which eight are named',
    wrong: ['全镇保留小学9所:中心、天楠、润南、永和、天桥、阳光、小岗、坪阳。'],
    found: ['A1 count-mismatch query'],
    right: ['全镇保留小学8所:中心、天楠、润南、永和、天桥、阳光、小岗、坪阳。'],
  },
  {
    what: 'X24: a year in the place of 所',
    wrong: ['全镇小学段保留学校9所,其中中心小学1年、村级完小8所。'],
    found: ['A1 measure-word query'],
    right: ['全镇小学段保留学校9所,其中中心小学1所、村级完小8所。', '本校小学6年级有两个班。'],
  },
  {
    what: 'X32: words of a city in a town',
    wrong: ['永安镇中心小学的经费列入区财政预算。'],
    found: ['A1 foreign-place query'],
    right: ['永安镇中心小学的经费列入县财政预算。'],
  },
  {
    what: 'X33: two degrees for one stage',
    wrong: ['新补充的小学教师达到大学专科和本科及以上。'],
    found: ['A1 two-levels query'],
    right: ['新补充的小学教师达到大学专科、初中教师达到大学本科及以上。'],
  },
  {
    what: 'X34: a city of another province',
    standard: 'gansu-lixian-2018',
    wrong: ['积极参加安庆市中小学教育质量综合评价改革实验。'],
    found: ['A1 foreign-place query'],
    right: ['积极参加陇南市中小学教育质量综合评价改革实验。', '选派教师赴安庆市学习。'],
  },
  {
    what: 'X38: somebody else answers for everything',
    wrong: ['教学工作由教导主任全面负责,各班落实到人。'],
    found: ['A1 head-responsible query'],
    right: ['教学工作由校长全面负责,教导主任分管教学。'],
  },
  {
    what: 'X39: a date that is not filled in',
    wrong: ['责任单位签字盖章:', '签订日期:****年**月**日'],
    found: ['A2 date-unfilled query'],
    right: ['责任单位签字盖章:', '签订日期:2018年3月6日'],
  },
  {
    what: 'X40: two numbers of pupils in one paragraph',
    wrong: ['学校占地14400平方米,生均41.14平方米,建筑面积3118平方米,生均7.4平方米。'],
    found: ['A1 implied-pupils query'],
    right: ['学校占地14400平方米,生均41.14平方米,建筑面积3118平方米,生均8.91平方米。'],
  },
  {
    what: 'X19: slips of writing are advice',
    wrong: ['学校建有一个蓝球场和一个田径场。'],
    found: ['A1 misspelt advice'],
    right: ['学校建有一个篮球场和一个田径场。'],
  },
];

describe('text without a table', () => {
  test.each(pairs)('$what', ({ standard = 'national-basic-2012', wrong, found, right }) => {
    expect(said(standard, wrong)).toEqual(found);
    expect(said(standard, right)).toEqual([]);
  });

  test('a figure that the ledgers say otherwise is asked about', () => {
    const profile = (pupils: number) =>
      sheetOf(
        [
          ['学校基本情况表'],
          ['学校名称', '样例小学', '办学类型', '小学'],
          ['在校学生数', pupils, '教学班数', 23],
          ['专任教师数', 62, '教职工数', 64],
        ],
        { name: '学校基本情况表' },
      );
    expect(said('national-basic-2012', [`${school}。`], profile(1286))).toEqual([
      'A1 figures-disagree query',
    ]);
    expect(said('national-basic-2012', [`${school}。`], profile(1288))).toEqual([]);
  });
});

describe('cities by province', () => {
  test('the longest name before 市 counts, whatever stands before it', () => {
    expect(citiesIn('参加安庆市实验,学习张家口市经验,全市统一')).toEqual([
      { city: '安庆市', province: '安徽' },
      { city: '张家口市', province: '河北' },
    ]);
  });
});
