import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { expectedOn } from '../support/drawn-ledger';
import { engineFinds } from '../support/engine-finds';
import { sheet, sheetOf, workbookOf } from '../support/sheet';

describe('printed rates, means and coefficients', () => {
  it('works coefficients out from the rows above them, and knows 达标 above the limit for false', () => {
    const drawn = sheet`
      校际差异系数 | < | < | < | < | < | < | < | < | <
      学段 | 类型 | 高于规定学历教师 | 骨干教师 | 体艺教师 | 教学及辅助用房 | 体育运动场馆 | 教学仪器设备 | 多媒体教室 | 是否达标
      初中 | 平均值 | 5 | 1 | 1 | 6 | 10 | 2500 | 2.5 |
      ^ | 标准差 | 1 | 0.2 | 0.2 | 1.2 | 4.6 | 500 | 0.5 |
      ^ | 差异系数 | 0.2 | 0.2 | 0.2 | 0.3 !coefficient-mismatch | 0.46 !variation-above-limit | 0.2 | 0.2 | 是 !claim-false
    `;
    expect(engineFinds(drawn)).toEqual(expectedOn(drawn));
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
    expect(engineFinds(drawn)).toEqual(['C8 rate-mismatch', 'D5 mean-mismatch']);
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
      return report.findings.map((one) => `${one.cell} ${one.rule} ${one.severity}`);
    };
    expect(finds(18, '2023年学生体质健康测试成绩')).toEqual(['D23 fitness-pass-rate error']);
    expect(finds(18, '八年级(1)班学生体质健康测试成绩')).toEqual(['D23 fitness-pass-rate query']);
    expect(finds(19, '2023年学生体质健康测试成绩')).toEqual([]);
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
    expect(engineFinds(drawn)).toEqual(isWrong ? ['A5 prose-rate'] : []);
  });
});
