import { describe, expect, test } from '@jest/globals';
import { suspected } from '../../support/laws';
import { sheet } from '../../support/sheet';

/** A statistics form as offices publish it: groups once down the side and once across. */
const form = (cells: Readonly<Record<string, number>> = {}) => sheet`
  教职工数 | < | < | < | < | < | <
  指标名称 | 代码 | 教职工数 | 专任教师 | 行政人员 | 教辅人员 | 其他人员
  甲 | 乙 | 1 | 2 | 3 | 4 | 5
  总计 | 01 | ${cells.all ?? 53} | 42 | 4 | 5 | 2
  #女 | 02 | 36 | 30 | 2 | 3 | 1
  #少数民族 | 03 | 3 | 1 | 1 | 1 | 0
  #在编人员 | 04 | 48 | ${cells.posts ?? 40} | 3 | 4 | 1
`;

describe('groups down the side of a form', () => {
  test('nothing is wrong', () => {
    expect(suspected(form())).toEqual([]);
  });

  test('a first column adds up the others to 其他', () => {
    expect(suspected(form({ all: 55 }))).toEqual(['C4 55→53']);
  });

  test('a group does not exceed the whole; it may reach it', () => {
    expect(suspected(form({ posts: 42 })).filter((one) => one.startsWith('D7 42→ '))).toEqual([]);
    expect(suspected(form({ posts: 46 }))).toEqual(['D7 46→40']);
  });
});

describe('a group that stands both as a column and as a line', () => {
  const crossed = (line: number) => sheet`
    分课程专任教师学历情况 | < | < | < | < | <
    指标名称 | 代码 | 合计 | #女 | 语文 | 数学
    甲 | 乙 | 1 | 2 | 3 | 4
    总计 | 01 | 42 | 30 | 22 | 20
    #女 | 02 | ${line} | - | 16 | ${line - 16}
    本科毕业 | 04 | 33 | 25 | 18 | 15
    专科毕业 | 05 | 9 | 5 | 4 | 5
  `;

  test('says one figure', () => {
    expect(suspected(crossed(30))).toEqual([]);
  });

  test('is asked about where it says two', () => {
    expect(suspected(crossed(29))).toEqual(['D4 30→? |C5']);
  });
});

describe('the 小计 of a group of one line', () => {
  const classes = (line: number, subtotal: number) => sheet`
    分班学生数
    年级 | 班级 | 学生数 | 男 | 女 | 寄宿生
    七年级 | 七(1)班 | 37 | 16 | 21 | 18
    小计 | | 37 | 16 | 21 | 18
    八年级 | 八(1)班 | 33 | 21 | 12 | ${line}
    小计 | | 33 | 21 | 12 | ${subtotal}
    总计 | | 70 | 37 | 33 | 35
  `;

  test('says what the line says', () => {
    expect(suspected(classes(17, 17))).toEqual([]);
    expect(suspected(classes(17, 16))).toEqual(['F6 16→17']);
  });

  test('and bears out the total against the line', () => {
    expect(suspected(classes(16, 17))).toEqual(['F5 16→17']);
  });
});

describe('a total whose other columns come out', () => {
  const rooms = (total: number, women = 68) => sheet`
    班级学生数统计表
    班级 | 学生数 | 男 | 女 | 寄宿生
    一(1)班 | 41 | 23 | 18 | 14
    二(1)班 | 45 | 21 | 24 | 19
    三(1)班 | 48 | 22 | 26 | 23
    合计 | 134 | 66 | ${women} | ${total}
  `;

  test('adds up a column of which its kind says so, however far off it is', () => {
    expect(suspected(rooms(56))).toEqual([]);
    expect(suspected(rooms(9))).toEqual(['E6 9→56']);
  });
});

describe('a 小计 among others of its kind', () => {
  const aid = (third: number) => sheet`
    生活补助发放花名册
    年级 | 班级 | 受助学生 | 应发金额
    一年级 | 一(1)班 | 甲样一 | 1000
    一年级小计 | | | 1000
    三年级 | 三(1)班 | 乙样二 | 1000
    三年级 | 三(1)班 | 丙样三 | 1000
    三年级小计 | | | ${third}
    总计 | | | 3000
  `;

  test('adds up its lines as they do, however far off', () => {
    expect(suspected(aid(2000))).toEqual([]);
    expect(suspected(aid(1000))).toEqual(['D7 1000→2000']);
  });

  const lessons = (english: number) => sheet`
    任课教师及周课时
    班级 | 课程 | 任课教师 | 每周节数
    一(1)班 | 语文 | 甲样一 | 8
    | 数学 | 乙样二 | 5
    一(1)班合计 | | | 13
    二(1)班 | 语文 | 丙样三 | 8
    | 英语 | 丁样四 | ${english}
    二(1)班合计 | | | 13
    三(1)班 | 语文 | 戊样五 | 7
    | 数学 | 己样六 | 6
    三(1)班合计 | | | 13
    总节数 | | | 39
  `;

  test('is not the sum of lines below it that come out by chance', () => {
    expect(suspected(lessons(5))).toEqual([]);
    expect(suspected(lessons(6))).toEqual(['D8 13→14? |D6 |D7']);
  });
});

describe('one of two figures that would settle it alone', () => {
  const prices = (price: number) => sheet`
    仪器明细账
    名称 | 数量 | 单价(元) | 金额(元)
    显微镜 | 16 | ${price} | 720
    天平 | 6 | 180 | 1080
    量筒 | 20 | 12 | 240
    烧杯 | 35 | 8 | 280
    合计 | | | 2320
  `;

  test('is asked about, not the one that others bear out', () => {
    expect(suspected(prices(45))).toEqual([]);
    expect(suspected(prices(47))).toEqual(['C3 47→45? |D3']);
  });
});

describe('a subject among the parts of a 合计', () => {
  const courses = (sport: number) => sheet`
    分课程专任教师 | < | < | < | < | < | <
    学历 | 合计 | 语文 | 体育与健康 | 音乐 | 美术 | 其他
    总计 | ${55 + sport} | 36 | ${8 + sport} | 5 | 4 | 2
    研究生毕业 | 7 | 3 | 2 | 1 | 0 | 1
    本科毕业 | ${21 + sport} | 18 | ${sport} | 1 | 2 | 0
    专科毕业 | 21 | 11 | 5 | 2 | 2 | 1
    高中毕业 | 6 | 4 | 1 | 1 | 0 | 0
  `;

  test('is not the sum of those behind it, whatever some of its lines come to', () => {
    expect(suspected(courses(3))).toEqual([]);
    expect(suspected(courses(5))).toEqual([]);
  });
});

describe('a form of whose lines the kind says nothing', () => {
  const ages = (written: number) => sheet`
    初中分年龄学生数 | < | < | < | < | <
    年龄 | 代码 | 合计 | 一年级 | 二年级 | 三年级
    甲 | 乙 | 1 | 2 | 3 | 4
    总计 | 01 | 460 | 188 | 137 | 135
    11岁及以下 | 02 | 6 | 6 | | 
    12岁 | 03 | 165 | 161 | 4 | 
    13岁 | 04 | 135 | 20 | 112 | 3
    14岁 | 05 | 129 | 1 | ${written} | 110
    15岁 | 06 | 22 | | 3 | 19
    16岁及以上 | 07 | 3 | | | 3
    1=2+3+4。 | < | < | < | < | <
  `;

  test('is added up all the same: the figure that settles its line and its column is wrong', () => {
    expect(suspected(ages(18))).toEqual([]);
    expect(suspected(ages(28))).toEqual(['E8 28→18']);
  });
});

describe('a 累计 under columns that are added, and one that is carried on', () => {
  const account = (left: number) => sheet`
    学生营养改善计划资金收支台账 | < | < | < | < | < | <
    月份 | 就餐人数 | 供餐天数 | 上月结余 | 本月应拨 | 本月支出 | 本月结余
    9月 | 98 | 22 | 412.6 | 10780 | 10736.4 | 456.2
    10月 | 98 | 18 | 456.2 | 8820 | 8742.5 | 533.7
    11月 | 98 | 21 | 533.7 | 10290 | 10318.4 | 505.3
    12月 | 97 | 10 | 505.3 | 4850 | 4675.5 | 679.8
    累计 | | 71 | | 34740 | 34472.8 | ${left}
  `;

  test('holds the last of it', () => {
    expect(suspected(account(679.8))).toEqual([]);
  });
});
