import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import type { Answer } from '../../../src/engine/answers/answer';
import { answerComplaints } from '../../../src/engine/answers/complaints';
import { checkWorkbook } from '../../../src/engine/check';
import type { CellValue } from '../../../src/model/workbook';
import { sheetOf, workbookOf } from '../../support/sheet';

type Rows = readonly (readonly CellValue[])[];

/** Cells that are said to lack something, with the rows of the document that they lack; advice left out. */
function lacking(standard: string, name: string, rows: Rows): readonly string[] {
  const report = checkWorkbook(workbookOf(sheetOf([[name], ...rows], { name })), catalogue, {
    standards: [standard],
    today: '2026-11-23',
  });
  return report.findings
    .filter(({ severity }) => severity !== 'advice')
    .map(({ cell, rows: own = [] }) => `${cell} ${own.join()}`);
}

/** A workbook where one cell is changed. */
function withCell(rows: Rows, row: number, column: number, value: CellValue): Rows {
  return rows.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
  );
}

interface Case {
  readonly what: string;
  readonly standard: string;
  readonly name: string;
  readonly rows: Rows;
  /** Row and column below the title, and what makes it a lack. */
  readonly at: readonly [row: number, column: number, value: CellValue];
  /** A second cell that goes with it. */
  readonly also?: readonly [row: number, column: number, value: CellValue];
  readonly expected: readonly string[];
}

const cases: readonly Case[] = [
  {
    what: 'an interview held where none may be',
    standard: 'guizhou-xishui-2014',
    name: '秋季招生入学督查',
    rows: [
      ['学校', '招生数', '组织测试(次)', '组织面试(次)'],
      ['样一完小', 96, 0, 0],
      ['样二完小', 23, 0, 0],
      ['样三完小', 24, 0, 0],
      ['样四完小', 25, 0, 0],
    ],
    at: [3, 3, 1],
    expected: ['D5 E-4-3-3'],
  },
  {
    what: 'a total of persons by year below the least, at the bound and one below',
    standard: 'guizhou-xishui-2014',
    name: '知名校长培养计划',
    rows: [
      ['年度', '培养知名校长(名)', '培训方式'],
      ['2014年', 1, '跟岗培训'],
      ['2015年', 1, '高级研修'],
      ['2016年', 1, '名校挂职'],
      ['三年合计', 3, null],
    ],
    at: [3, 1, 0],
    also: [4, 1, 2],
    expected: ['B6 E-4-2-1c'],
  },
  {
    what: 'a tick under 没有 beside 有',
    standard: 'anhui-wuhe-2015',
    name: '实验室管理',
    rows: [
      ['自查内容', '有', '没有', '备注'],
      ['实验室管理使用制度', '√', null, null],
      ['仪器室管理使用制度', '√', null, null],
      ['药品管理使用制度', '√', null, null],
      ['器材管理使用制度', '√', null, null],
    ],
    at: [3, 1, null],
    also: [3, 2, '√'],
    expected: ['C5 A-4-3a'],
  },
  {
    what: 'what is demanded in the line belongs to its question',
    standard: 'anhui-wuhe-2015',
    name: '教学常规检查',
    rows: [
      ['项目', '要求', '检查情况'],
      ['作息时间表', '按上级规定', '已执行'],
      ['分课表', '每班教室张贴上墙', '已上墙'],
      ['教案', '提前一周备课', '已检查'],
    ],
    at: [2, 2, '未上墙'],
    expected: ['C4 A-3-4c'],
  },
  {
    what: 'a date of which only the year is written',
    standard: 'anhui-wuhe-2015',
    name: '均衡发展工作责任书',
    rows: [
      ['甲方(盖章)', '已盖章'],
      ['乙方(盖章)', '已盖章'],
      ['校长签字', '张样一'],
      ['签订日期', '2015年3月10日'],
    ],
    at: [3, 1, '2015年  月  日'],
    expected: ['B5 A-6b'],
  },
  {
    what: 'a label of a form beside which nothing is written',
    standard: 'guizhou-songtao-2018',
    name: '目标责任书落款',
    rows: [
      ['县教育局(签章)', '已签章'],
      ['局长(签字)', '张样一'],
      ['学校(签章)', '已签章'],
      ['校长(签字)', '张样二'],
      ['签订时间', '2018年3月12日'],
    ],
    at: [3, 1, null],
    expected: ['B5 C-6'],
  },
  {
    what: 'parts of a table that are too small a share of its whole, at the bound and one below',
    standard: 'guizhou-songtao-2018',
    name: '片区适龄残疾儿童入学',
    rows: [
      ['村(社区)', '适龄残疾儿童', '随班就读', '送教上门', '特校就读'],
      ['样一村', 12, 8, 2, 0],
      ['样二村', 8, 4, 2, 1],
      ['合计', 20, 12, 4, 1],
    ],
    at: [1, 1, 13],
    also: [3, 1, 21],
    expected: ['C5 C-5-3'],
  },
  {
    what: 'degrees one below the other that are too small a share of the teachers, at the bound and one below',
    standard: 'guizhou-xishui-2014',
    name: '小学专任教师学历情况',
    rows: [
      ['学历', '人数', '其中女'],
      ['本科', 10, 6],
      ['大专', 16, 9],
      ['中师', 14, 7],
      ['专任教师合计', 40, 22],
    ],
    at: [2, 1, 15],
    also: [3, 1, 15],
    expected: ['B3 E-4-2-2b'],
  },
  {
    what: 'built and planned under one head each',
    standard: 'guizhou-xishui-2014',
    name: '建设项目规划与完成',
    rows: [
      ['学校', '食堂', null, '厕所', null],
      [null, '规划', '建成', '规划', '建成'],
      ['样一完小', 158, 158, 60, 60],
      ['样二完小', 140, 140, 60, 60],
      ['样三完小', 158, 158, 60, 64],
    ],
    at: [3, 2, 139],
    expected: ['C5 E-4-1-2e'],
  },
  {
    what: 'a sort of training of which none is listed',
    standard: 'guizhou-xishui-2014',
    name: '培训开展情况',
    rows: [
      ['时间', '培训类别', '人数'],
      ['2014年3月', '岗位培训', 38],
      ['2014年8月', '新任教师培训', 4],
      ['2014年10月', '班主任培训', 9],
    ],
    at: [3, 1, '岗位培训'],
    expected: ['A1 E-4-2-2d'],
  },
  {
    what: 'none in a term of what every term wants',
    standard: 'guizhou-songtao-2018',
    name: '派教师到片区小学支教',
    rows: [
      ['学期', '支教人次', '学科'],
      ['2017年春季学期', 1, '美术'],
      ['2017年秋季学期', 1, '数学'],
      ['2018年春季学期', 1, '音乐'],
    ],
    at: [1, 1, 0],
    expected: ['B3 C-4-3'],
  },
  {
    what: 'one that the school has chosen and that is not met',
    standard: 'guizhou-songtao-2018',
    name: '九项指标自评',
    rows: [
      ['序号', '指标', '是否达标', '是否为选定的七项'],
      ...['班额', '占地', '校舍', '场地', '仪器', '图书', '计算机'].map((name, at) => [
        at + 1,
        name,
        '达标',
        '是',
      ]),
      [8, '专用教室', '未达标', '否'],
      [9, '师生比', '未达标', '否'],
    ],
    at: [7, 2, '未达标'],
    expected: ['C9 C-2-4b'],
  },
  {
    what: 'an entrance test in a list of new pupils',
    standard: 'anhui-wuhe-2015',
    name: '一年级新生登记',
    rows: [
      ['序号', '姓名', '性别', '是否本服务区', '入学方式'],
      [1, '张样一', '男', '是', '免试'],
      [2, '张样二', '女', '是', '免试'],
      [3, '张样三', '男', '是', '免试'],
      [4, '张样四', '女', '是', '免试'],
    ],
    at: [3, 4, '入学测试合格录取'],
    expected: ['E5 A-3-5a'],
  },
  {
    what: 'a word in a middle column under a header that asks',
    standard: 'anhui-wuhe-2015',
    name: '功能室标牌核查',
    rows: [
      ['功能室', '标牌材质', '是否与全校统一', '核查人'],
      ['科学实验室', '铜牌', '统一', '张样一'],
      ['图书室', '铜牌', '统一', '张样一'],
      ['音乐室', '铜牌', '统一', '张样一'],
    ],
    at: [3, 2, '不统一'],
    expected: ['C5 A-1-2b'],
  },
  {
    what: 'fewer than the whole beside it, where most lines have all',
    standard: 'guizhou-songtao-2018',
    name: '留守儿童建档进度',
    rows: [
      ['班级', '留守儿童数', '建档份数', '管理教师'],
      ['一(1)班', 9, 9, '张样一'],
      ['二(1)班', 8, 8, '张样二'],
      ['三(1)班', 11, 11, '张样三'],
      ['四(1)班', 7, 7, '张样四'],
    ],
    at: [3, 2, 10],
    expected: ['C5 C-5-1'],
  },
  {
    what: 'fewer than the whole in a form',
    standard: 'anhui-wuhe-2015',
    name: '教室窗帘安装情况',
    rows: [
      ['教室总数', '12间', '已装窗帘', '12间'],
      ['未装窗帘', '0间', '统计人', '张样一'],
    ],
    at: [0, 3, '9间'],
    expected: ['D2 A-4-1b'],
  },
  {
    what: 'some of what there should be none of',
    standard: 'anhui-wuhe-2015',
    name: '教室窗帘安装情况',
    rows: [
      ['教室总数', '12间', '安装时间', '2014年'],
      ['未装窗帘', '0间', '统计人', '张样一'],
    ],
    at: [1, 1, '1间'],
    expected: ['B3 A-4-1b'],
  },
  {
    what: 'of lines by year the last one',
    standard: 'anhui-wuhe-2015',
    name: '校园绿化达标情况',
    rows: [
      ['年度', '在校学生', '绿化面积(㎡)', '生均绿化(㎡)'],
      ['2013年', 400, 120, 0.3],
      ['2014年', 400, 200, 0.5],
    ],
    at: [2, 3, 0.49],
    expected: ['D4 A-2-4'],
  },
  {
    what: 'of things that add up their sum',
    standard: 'anhui-wuhe-2015',
    name: '教学光盘登记',
    rows: [
      ['序号', '学科', '光盘名称', '片数', '课时数'],
      [1, '语文', '小学语文同步课堂', 100, 200],
      [2, '数学', '小学数学同步课堂', 100, 200],
      ['合计', null, null, 200, 400],
    ],
    at: [3, 4, 398],
    expected: ['E5 A-1-1c'],
  },
  {
    what: 'a line of many that are in order, with the reason in brackets',
    standard: 'anhui-wuhe-2015',
    name: '教室环境检查',
    rows: [
      ['班级', '门窗完好', '物品摆放整齐', '检查人'],
      ...Array.from({ length: 12 }, (_, at) => [
        `${Math.floor(at / 2) + 1}(${(at % 2) + 1})班`,
        '是',
        '是',
        '张样一',
      ]),
    ],
    at: [3, 1, '否(后窗破损1扇)'],
    expected: ['B5 A-2-2'],
  },
  {
    what: 'the one nought of a column of counts',
    standard: 'anhui-wuhe-2015',
    name: '图书进教室情况',
    rows: [
      ['班级', '图书角(册)', '图书管理员'],
      ...Array.from({ length: 6 }, (_, at) => [`${at + 1}(1)班`, 50 + at, '张样一']),
    ],
    at: [2, 1, 0],
    expected: ['B4 A-4-2c'],
  },
  {
    what: 'a nought on a floor of a table by floors, whose title says of what',
    standard: 'anhui-wuhe-2015',
    name: '灭火器分楼层配备情况(具)',
    rows: [
      ['楼栋', '一层', '二层', '三层'],
      ['教学楼', 4, 4, 4],
      ['综合楼', 2, 2, 2],
      ['食堂', 4, '—', '—'],
    ],
    at: [2, 3, 0],
    expected: ['D4 A-1-5b'],
  },
  {
    what: '记录 that is asked for, though 记录人 is not',
    standard: 'anhui-wuhe-2015',
    name: '阳光体育资料检查',
    rows: [
      ['活动', '活动计划', '活动记录', '负责人'],
      ['阳光体育运动', '√', '√', '张样一'],
      ['大课间活动', '√', '√', '张样二'],
    ],
    at: [2, 2, '×'],
    expected: ['C4 A-3-4d'],
  },
  {
    what: 'a paper, though the first column numbers boxes',
    standard: 'anhui-wuhe-2015',
    name: '综合档案目录',
    rows: [
      ['盒号', '件号', '文件题名', '页数', '归档情况'],
      ['1', '1', '三年发展规划(2013—2015)', 18, '已归档'],
      ['2', '1', '2014年度工作计划', 7, '已归档'],
      ['2', '2', '2014年度工作总结', 8, '已归档'],
    ],
    at: [3, 4, '缺'],
    expected: ['E5 A-3-3a'],
  },
];

describe('a lack is tied to the row that all words around it name', () => {
  test.each(cases)('$what', ({ standard, name, rows, at, also = at, expected }) => {
    expect(lacking(standard, name, rows)).toEqual([]);
    expect(lacking(standard, name, withCell(withCell(rows, ...at), ...also))).toEqual(
      expect.arrayContaining([...expected]),
    );
  });

  test.each([
    ['暂无,已预留2400平方米', 'anhui-wuhe-2015', '运动场地情况', '运动场地'],
    ['无害化卫生厕所', 'henan-2012', '生活设施情况', '厕所'],
  ])('%s is no lack', (value, standard, name, label) => {
    expect(
      lacking(standard, name, [
        [label, value, '值班室', '有'],
        ['围墙', '有', '检查人', '张样一'],
      ]),
    ).toEqual([]);
  });

  test('what is met in one of several ways is not denied by another', () => {
    const land = (kept: number) =>
      lacking('anhui-wuhe-2015', '校园用地登记', [
        ['用地类别', '面积(平方米)'],
        ['校园总用地', 9860],
        ['绿化用地', 900],
        ['运动场地', 0],
        ['预留运动场地', kept],
      ]);
    expect(land(2600)).toEqual([]);
    expect(land(0)).toEqual(['B5 A-1-4a', 'B6 A-1-4a']);
    const water = (disinfected: string) =>
      lacking('anhui-wuhe-2015', '学校饮用水设施登记', [
        ['水源', '自备井', '井深(米)', 86],
        ['水井安全防护', '有', '防护责任人', '张样一'],
        ['消毒设施', disinfected, '水质检测日期', '2014年9月12日'],
        ['开水房', '无', '供水人数', 512],
      ]);
    expect(water('有(二氧化氯发生器)')).toEqual([]);
    expect(water('无')).toEqual(['B4 A-1-5c', 'B5 A-1-5c']);
  });

  test('duties are told in words of what is well and what is not', () => {
    const duties = ['负责仪器的保管', '负责图书借阅和上架', '负责接待来访学生'];
    expect(
      lacking('anhui-wuhe-2015', '功能室岗位职责一览表', [
        ['功能室', '性别', '岗位职责'],
        ...['仪器室', '图书室', '心理咨询室'].map((room, at) => [room, '女', duties[at] ?? '']),
      ]),
    ).toEqual([]);
  });

  test('counts of pupils are no examinations of them, nor what is damaged an account that is off', () => {
    expect(
      lacking('guizhou-xishui-2014', '招生入学督查情况', [
        ['学校', '招生数', '组织面试(次)', '就近入学人数'],
        ...['甲小学', '乙小学', '丙小学', '丁小学'].map((school, at) => [school, 20 + at, 0, 20 + at]),
      ]),
    ).toEqual([]);
    expect(
      lacking('anhui-wuhe-2015', '仪器台账', [
        ['名称', '规格', '现有', '损坏'],
        ...['烧杯', '显微镜', '温度计', '量筒'].map((name, at) => [name, '学生用', 20 + at, at]),
      ]),
    ).toEqual([]);
  });

  test('a list of problems says what is wrong, and that is no lack of the list', () => {
    expect(
      lacking('anhui-wuhe-2015', '安全隐患登记', [
        ['检查日期', '隐患情况', '责任人', '整改措施', '整改时限', '整改完成日期'],
        ['2015.3.4', '二楼护栏高度不足', '张样一', '加高', '2015.3.20', '2015.3.18'],
        ['2015.3.11', '楼梯间照明不亮', '张样二', '换灯', '2015.3.20', '2015.3.18'],
      ]),
    ).toEqual([]);
  });

  test('a question and its answer in one cell, with either colon', () => {
    const said = (colon: string) =>
      lacking('anhui-wuhe-2015', '迎检准备清单', [['2015年3月20日'], [`舞蹈教室${colon}没有`]]);
    expect(said(':')).toEqual(['A3 A-1-2a']);
    expect(said('\uff1a')).toEqual(said(':'));
  });
});

test('a figure says the same in full-width digits: nothing is short where the shortage is ０', () => {
  const stock = (short: CellValue, broken: CellValue) =>
    lacking('anhui-wuhe-2015', '科学仪器台账', [
      ['序号', '仪器名称', '应配', '实有', '短缺', '损坏'],
      [1, '计算器', 10, 10, 0, 0],
      [2, '温度计', 20, 20, short, broken],
      [3, '仪器车', 2, 2, 0, 0],
    ]);
  expect(stock(0, 0)).toEqual([]);
  expect(stock('０', '０')).toEqual([]);
  expect(stock('０', '１')).toEqual(stock(0, 1));
});

test('a line is not named by what is remarked of it, wherever that column stands', () => {
  const work = [
    ['班级', '语文作业', '数学作业', '英语作业', '书面作业合计', '每天体育活动', '体活说明'],
    [101, '无书面作业', '无', '无', '0分钟', 70, '体育课+大课间+课间操'],
    [102, '无书面作业', '无', '/', '0分钟', 70, '体育课+大课间+课间操'],
    [201, 0, 0, 0, 0, 70, '体育课+大课间+课间操'],
    [202, 0, 0, 0, 0, 70, '体育课+大课间+课间操'],
  ];
  const turned = work.map((row) => [...row].reverse());
  expect(lacking('henan-2012', '每天书面作业、体育活动时间', work)).toEqual([]);
  expect(lacking('henan-2012', '每天书面作业、体育活动时间', turned)).toEqual([]);
});

describe('a row that another finding of the sheet names', () => {
  const [provision] = catalogue.standards.flatMap(({ provisions }) => provisions);
  const at = (row: number) => ({ sheet: '表', row, column: 1 });
  const short = provision && {
    rule: 'requirement-denied' as const,
    complaint: { cell: at(1), severity: 'query' as const, message: '', basis: provision.basis },
  };
  const denial = (text: string): Answer | undefined =>
    provision && {
      provision,
      standard: 'any',
      says: 'no',
      isFalseClaim: false,
      label: '样项',
      written: { text, place: at(2) },
      places: [at(2)],
      layout: 'list',
    };
  test.each([
    ['未上墙', 1],
    ['3', 0],
  ])('is named again by words of another line, and not by a figure it is made of: %s', (text, times) => {
    const answer = denial(text);
    expect(answerComplaints(answer ? [answer] : [], short ? [short] : [])).toHaveLength(times);
  });
});
