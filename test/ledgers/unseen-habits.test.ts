import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { drawnLedger, expectedOn, foundOn } from '../support/drawn-ledger';
import { type DrawnSheet, dressed, sheet, sheetOf, workbookOf } from '../support/sheet';

/** Cells on which the whole engine finds something by one of these rules: `D3 missing-value`. */
function engineFinds(drawn: DrawnSheet, ...rules: readonly string[]): readonly string[] {
  const report = checkWorkbook(workbookOf(dressed(drawn, { name: drawn.name })), catalogue, {
    standards: ['national-quality-2017'],
    today: '2026-11-23',
  });
  return report.findings
    .filter(({ rule }) => rules.includes(rule))
    .map(({ cell, rule }) => `${cell} ${rule}`)
    .sort();
}

describe('habits that the first samples do not show', () => {
  it('gives a student code to one pupil only, whatever has changed', () => {
    const drawn = sheet`
      学生异动台账 | < | < | < | <
      姓名 | 学籍号 | 异动类别 | 异动时间 | 去向
      王样一 | G000000201001011231 | 休学 | 2022.9.5 |
      王样一 | G000000201001011231 | 复学 | 2022.12.5 |
      李样二 | G000000201001011231 !code-of-another | 转出 | 2022.9.6 | 例县二小
      张样三 | 1 | 转出 | 2022.9.6 | 例县二小
      赵样四 | 1 | 转出 | 2022.9.7 | 例县二小
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('asks for the reason of a leave and for its day within the school year', () => {
    const drawn = sheet`
      2022—2023学年休学复学学生登记 | < | < | < | <
      姓名 | 年级班级 | 休学时间 | 休学原因 | 复学时间
      王样一 | 三(1)班 | 2022.9.13 | 疾病 |
      李样二 | 三(1)班 | 2022.9.20 |  !missing-value | 2022.11.21
      张样三 | 四(1)班 | 2021.10.8 !date-outside-period | 外伤 | 2022.12.5
      赵样四 | 四(1)班 | 2022.9.1 | 疾病 |
    `;
    expect(engineFinds(drawn, 'missing-value', 'date-outside-period')).toEqual(expectedOn(drawn));
  });

  it('asks who made a visit that has a day', () => {
    const drawn = sheet`
      控辍保学劝返台账 | < | < | < | < | < | <
      姓名 | 疑似辍学时间 | 第一次劝返 | < | < | 第二次劝返 | <
      ^ | ^ | 时间 | 劝返人 | 结果 | 时间 | 结果
      王样一 | 2022.9.5 | 2022.9.7 | 韦试禾 | 已返校 |  |
      李样二 | 2022.9.6 | 2022.9.8 |  !missing-value | 已返校 |  |
      张样三 | 2022.9.6 | 2022.9.8 | 韦试禾 | 未返校 | 2022.9.9 |  !missing-value
      赵样四 | 2022.9.6 | 2022.9.8 | 韦试禾 | 已返校 |  |
    `;
    expect(drawnLedger(drawn).kind.id).toBe('dropout-control');
    expect(engineFinds(drawn, 'missing-value').filter((cell) => /^[CDEFG]/.test(cell))).toEqual(
      expectedOn(drawn),
    );
  });

  it('keeps trainings inside the year of their ledger', () => {
    const drawn = sheet`
      2022年度教师培训台账 | < | < | <
      姓名 | 培训时间 | 培训内容 | 学时
      韦试禾 | 2022.1.1—1.3 | 课标 | 8
      石试麦 | 2021.12.31 !date-outside-period | 课标 | 8
      罗试谷 | 2022.12.31 | 课标 | 8
      覃试豆 | 2022.5.1 | 课标 | 8
    `;
    expect(engineFinds(drawn, 'date-outside-period')).toEqual(expectedOn(drawn));
  });

  it('reads from 整改结果 what is unfinished although it has a day', () => {
    const drawn = sheet`
      安全隐患排查台账 | < | < | < | < | <
      排查日期 | 部位 | 隐患内容 | 整改期限 | 完成日期 | 整改结果
      2023.9.5 | 宿舍 | 灯不亮 | 2023.9.8 | 2023.9.7 | 未整改 !hazard-closed
      2023.9.5 | 食堂 | 油污 | 2023.9.8 | 2023.9.7 | 已整改
      2023.9.5 | 走廊 | 灯不亮 | 2023.9.8 | 2023.9.7 | 整改中 !hazard-closed
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('allows a class number once, but 1, 2, 3 in every grade', () => {
    const drawn = sheet`
      班级情况统计 | < | < | <
      班号 | 班级名称 | 学生数 | 班主任
      202301 | 七(1)班 | 40 | 韦试禾
      202302 | 七(2)班 | 40 | 石试麦
      202302 !class-number-twice | 七(3)班 | 40 | 罗试谷
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
    const small = sheet`
      班级情况统计 | < | < | <
      班号 | 班级名称 | 学生数 | 班主任
      1 | 七(1)班 | 40 | 韦试禾
      1 | 八(1)班 | 40 | 石试麦
    `;
    expect(foundOn(small)).toEqual([]);
  });

  it('knows keepers 甲 and 乙', () => {
    const drawn = sheet`
      危险药品台账 | < | < | < | <
      药品名称 | 期初结存 | 结存 | 保管员甲 | 保管员乙
      浓硫酸 | 3 | 3 | 韦试禾 | 韦试禾 !two-keepers
      浓盐酸 | 3 | 3 | 韦试禾 | 石试麦
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('tells a total apart from the blank that would explain it', () => {
    const drawn = sheet`
      班额统计表 | < | <
      班级 | 学生数 | 寄宿生
      七(1)班 | 40 | 10
      七(2)班 | 40 | 11
      八(1)班 | 40 |  !missing-value
      八(2)班 | 40 | 12
      合计 | 160 | 45 !total-mismatch
    `;
    expect(
      engineFinds(drawn, 'missing-value', 'total-mismatch').filter((cell) => cell.startsWith('C')),
    ).toEqual(expectedOn(drawn));
    const full = sheet`
      班额统计表 | < | <
      班级 | 学生数 | 寄宿生
      七(1)班 | 40 | 10
      七(2)班 | 40 | 11
      八(1)班 | 40 |
      八(2)班 | 40 | 12
      合计 | 160 | 33
    `;
    expect(
      engineFinds(full, 'missing-value', 'total-mismatch').filter((cell) => cell.startsWith('C')),
    ).toEqual([]);
  });

  it('does not count a 专任教师名册 as the whole staff', () => {
    const staffIn = (title: string) => {
      const drawn = sheetOf([
        [title],
        ['姓名', '性别', '职称', '任教学科', '最高学历'],
        ['韦试禾', '男', '一级教师', '语文', '本科'],
        ['石试麦', '女', '一级教师', '数学', '本科'],
      ]);
      const report = checkWorkbook(workbookOf(drawn), catalogue, { standards: [], today: '2026-11-23' });
      return report.statements
        .map(({ quantity }) => quantity)
        .filter((id) => /^(staff|full-time-teachers)$/.test(id));
    };
    expect(staffIn('专任教师名册')).toEqual(['full-time-teachers']);
    expect(staffIn('教职工名册')).toEqual(['staff', 'full-time-teachers']);
  });

  it('does not hold the total of one part against the sum of all parts', () => {
    const table = (
      title: string,
      item: string,
      amount: number,
    ): readonly (readonly (string | number)[])[] => [
      [title],
      ['序号', '名称', '应配', '实有', '单价', '金额'],
      [1, `${item}甲`, 2, 2, amount, 2 * amount],
      [2, `${item}乙`, 2, 2, amount, 2 * amount],
      ['合计', '', '', '', '', 4 * amount],
    ];
    const book = {
      name: '样例.xlsx',
      sheets: [
        dressed(sheetOf(table('科学仪器台账', '镜', 10)), { name: '科学' }),
        dressed(sheetOf(table('体育器材台账', '球', 30)), { name: '体育' }),
      ],
    };
    const report = checkWorkbook({ ...workbookOf(...book.sheets) }, catalogue, {
      standards: [],
      today: '2026-11-23',
    });
    expect(report.findings.filter(({ rule }) => rule === 'figures-disagree')).toEqual([]);
  });

  it('works coefficients out from the rows above them, and knows 达标 above the limit for false', () => {
    const drawn = sheet`
      校际差异系数 | < | < | < | < | < | < | < | < | <
      学段 | 类型 | 高于规定学历教师 | 骨干教师 | 体艺教师 | 教学及辅助用房 | 体育运动场馆 | 教学仪器设备 | 多媒体教室 | 是否达标
      初中 | 平均值 | 5 | 1 | 1 | 6 | 10 | 2500 | 2.5 |
      ^ | 标准差 | 1 | 0.2 | 0.2 | 1.2 | 4.6 | 500 | 0.5 |
      ^ | 差异系数 | 0.2 | 0.2 | 0.2 | 0.3 !coefficient-mismatch | 0.46 | 0.2 | 0.2 | 是 !claim-false
    `;
    expect(engineFinds(drawn, 'coefficient-mismatch', 'claim-false')).toEqual(expectedOn(drawn));
  });

  it('works rates out from marks, and finds marks that a mean has passed over', () => {
    const drawn = sheetOf([
      ['期末考试成绩册(满分:语文120、数学120)'],
      ['学号', '姓名', '语文', '数学'],
      ['1', '韦试禾', 72, 60],
      ['2', '石试麦', 71, 80],
      ['3', '罗试谷', 100, '90'],
      ['4', '覃试豆', 110, 100],
      ['平均分', '', 88.25, 80],
      ['及格率', '', '100%', '75%'],
    ]);
    expect(engineFinds(drawn, 'rate-mismatch', 'mean-mismatch')).toEqual([
      'C8 rate-mismatch',
      'D5 mean-mismatch',
    ]);
  });

  it('asks about a teacher of a stage that the school does not have, and about a grade without 大课间', () => {
    const drawn = sheet`
      教师名册 | < | < | <
      姓名 | 任教学段 | 职称 | 任教学科
      韦试禾 | 初中 | 一级教师 | 语文
      石试麦 | 幼儿园 !teacher-stage | 一级教师 | 数学
    `;
    const rows = [...Array.from({ length: 9 }, (_, i) => [`覃试${i}`, '初中', '一级教师', '语文'])];
    const grown = sheetOf([...drawn.values.map((row) => (row ?? []).map((value) => value ?? null)), ...rows]);
    expect(foundOn(grown, { stage: 'junior' })).toEqual(expectedOn(drawn));
    expect(foundOn(grown, { stage: 'nine-year' })).toEqual([]);
    const exercise = sheet`
      作业与体育锻炼时间 | < | < | <
      年级 | 书面作业(分钟) | 体育锻炼(小时) | 大课间
      一、二年级 | 0 | 1 | √
      三、四年级 | 50 | 1 | × !break-exercise
    `;
    expect(foundOn(exercise)).toEqual(expectedOn(exercise));
  });

  it('takes the month that closes the title of a list for its day', () => {
    const drawn = sheet`
      学校领导干部任职情况表(2023年9月) | < | <
      姓名 | 职务 | 任现职时间
      韦试禾 | 校长 | 2022.8
      石试麦 | 副校长 | 2023.9
      罗试谷 | 副校长 | 2023年10月 !date-in-future
      覃试豆 | 主任 | 2022.8
    `;
    expect(engineFinds(drawn, 'date-in-future')).toEqual(expectedOn(drawn));
  });

  it('holds the printed pass rate of a fitness test against the chosen standard', () => {
    const rows = Array.from({ length: 20 }, (_, i) => [
      i + 1,
      `覃试${i}`,
      '男',
      i < 2 ? 50 : 70,
      i < 2 ? '不及格' : '及格',
    ]);
    const finds = (passed: number, title: string) => {
      const lines = rows.map((row, i) => (i === 1 && passed === 19 ? [...row.slice(0, 3), 60, '及格'] : row));
      const drawn = sheetOf([
        [title],
        ['序号', '姓名', '性别', '总分', '等级'],
        ...lines,
        ['及格率', '', '', `${passed * 5}%`, ''],
      ]);
      const report = checkWorkbook(workbookOf(drawn), catalogue, {
        standards: ['gansu-lixian-2018'],
        today: '2026-11-23',
      });
      return report.findings
        .filter(({ rule }) => /^fitness/.test(rule))
        .map((one) => `${one.cell} ${one.rule} ${one.severity}`);
    };
    expect(finds(18, '2023年学生体质健康测试成绩')).toEqual(['D23 fitness-pass-rate error']);
    expect(finds(18, '八年级(1)班学生体质健康测试成绩')).toEqual(['D23 fitness-pass-rate query']);
    expect(finds(19, '2023年学生体质健康测试成绩')).toEqual([]);
  });

  it('asks for the one person who is missing in a list, but not where many are', () => {
    const drawn = sheet`
      体育用品登记 | < | < | < | < | <
      品名 | 单位 | 数量 | 单价 | 金额 | 经手人
      跳绳 | 根 | 60 | 5 | 300 | 韦试禾
      毽子 | 个 | 40 | 3 | 120 | 韦试禾
      秒表 | 块 | 6 | 45 | 270 |  !missing-value
      哨子 | 个 | 6 | 5 | 30 | 韦试禾
    `;
    expect(engineFinds(drawn, 'missing-value')).toEqual(expectedOn(drawn));
    const sparse = sheet`
      体育用品登记 | < | < | < | < | <
      品名 | 单位 | 数量 | 单价 | 金额 | 经手人
      跳绳 | 根 | 60 | 5 | 300 | 韦试禾
      毽子 | 个 | 40 | 3 | 120 |
      秒表 | 块 | 6 | 45 | 270 |
      哨子 | 个 | 6 | 5 | 30 | 韦试禾
    `;
    expect(engineFinds(sparse, 'missing-value')).toEqual([]);
  });

  it('reads two words for one thing in one header', () => {
    const drawn = sheet`
      安全隐患整改台账 | < | < | < | < | < | <
      检查时间 | 隐患部位 | 存在问题 | 整改要求及措施 | 责任单位责任人 | 整改期限 | 完成时间
      2022.9.5 | 食堂 | 油污 | 清洗 | 王样一 | 2022.9.9 | 2022.9.8
      2022.9.5 | 走廊 | 灯不亮 | 更换 |  !missing-value | 2022.9.9 | 2022.9.8
      2022.9.5 | 操场 | 井盖破 |  !missing-value | 王样一 | 2022.9.9 | 2022.9.8
    `;
    expect(engineFinds(drawn, 'missing-value')).toEqual(expectedOn(drawn));
  });

  it('asks who looked again at what is struck off, not at what is still open', () => {
    const drawn = sheet`
      安全隐患整改销号台账 | < | < | < | < | < | < | <
      检查时间 | 隐患部位 | 存在问题 | 整改措施 | 整改期限 | 完成时间 | 验收人 | 是否销号
      2022.9.5 | 食堂 | 油污 | 清洗 | 2022.9.9 | 2022.9.8 | 王样一 | 已销号
      2022.9.5 | 走廊 | 灯不亮 | 更换 | 2022.9.9 | 2022.9.8 |  !missing-value | 已销号
      2022.9.5 | 操场 | 井盖破 | 更换 | 2022.9.9 | 2022.9.8 | 王样一 | 已销号
      2022.9.5 | 教室 | 锁坏 | 更换 | 2022.9.9 | 2022.9.8 | 王样一 | 已销号
      2022.9.8 | 围墙 | 裂缝 | 重砌 | 2022.12.9 | | | 整改中
    `;
    expect(engineFinds(drawn, 'missing-value')).toEqual(expectedOn(drawn));
  });

  it('counts the digits of a disability certificate', () => {
    const drawn = sheet`
      适龄残疾儿童登记表 | < | < | <
      姓名 | 年级 | 残疾证号 | 类别 | 等级
      王样一 | 三年级 | 00000020120918880021 | 听力 | 一级
      李样二 | 四年级 | 0000002012091888002142 | 听力 | 四级
      张样三 | 五年级 | 000000201209188 !disability-certificate-length | 听力 | 一级
      赵样四 | 五年级 | 000000201209188800 !disability-certificate-length | 听力 | 一级
      钱样五 | 五年级 | 2019-015 | 听力 | 一级
    `;
    expect(engineFinds(drawn, 'disability-certificate-length')).toEqual(expectedOn(drawn));
  });

  it.each([
    ['全镇适龄残疾儿童7人,已入学6人,入学率95.7%', true],
    ['适龄儿童208名,入学208名,入学率100%', false],
    ['应参检50人,未参检2人,参检率96%', false],
    ['参检54人,合格52人,合格率96%;优秀9人,优秀率16.7%', false],
    ['在籍学生520人,比上年增加20人,增长率4%', false],
    ['参训教师30人,合格28人,合格率98.3%', true],
    ['教室24间,多媒体教室22间,覆盖率91.6%', false],
    ['教室24间,多媒体教室22间,覆盖率98%', true],
    ['要求合格率不低于95%,共有学生30人,其中男生20人', false],
  ])('works out the rate of a sentence with two counts: %s', (sentence, isWrong) => {
    const drawn = sheetOf(
      [
        ['学校安全隐患整改台账', null, null, null],
        ['检查时间', '隐患部位', '存在问题', '整改措施'],
        ['2022.9.5', '食堂', '油污', '清洗'],
        ['2022.9.5', '走廊', '灯不亮', '更换'],
        [sentence, null, null, null],
      ],
      { merges: ['A1:D1', 'A5:D5'] },
    );
    expect(engineFinds(drawn, 'prose-rate')).toEqual(isWrong ? ['A5 prose-rate'] : []);
  });
});
