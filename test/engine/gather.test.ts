import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { viewLedger } from '../../src/engine/extract/view';
import { gatherFigures } from '../../src/engine/figures';
import { gather } from '../../src/engine/gather';
import { recogniseSheet } from '../../src/engine/hypotheses/recognise';
import { inferStage } from '../../src/engine/stage';
import { cellAddress } from '../../src/model/address';
import { type DrawnSheet, dressed, sheet, workbookOf } from '../support/sheet';

function read(...sheets: readonly DrawnSheet[]) {
  const workbook = workbookOf(...sheets.map((one, index) => dressed(one, { name: `表${index + 1}` })));
  const views = workbook.sheets.flatMap((one) =>
    recogniseSheet(one, catalogue.ledgers).ledgers.flatMap((ledger) => {
      const kind = catalogue.ledgers.find(({ id }) => id === ledger.kind);
      return kind ? [viewLedger(ledger, kind, workbook)] : [];
    }),
  );
  const stage = inferStage(views);
  const statements = gather(views, catalogue.ledgers, catalogue.quantities, stage);
  const figures = gatherFigures(views, catalogue.ledgers, catalogue.indicators);
  return {
    stage,
    /** `B4 7196` for every statement about the quantity in this scope. */
    of: (quantity: string, className?: string) =>
      statements
        .filter(
          (one) =>
            one.quantity === quantity && one.scope.className === className && one.scope.grade === undefined,
        )
        .map(({ place, value, origin }) => `${cellAddress(place.row, place.column)} ${value} ${origin}`)
        .sort(),
    figure: (indicator: string) =>
      figures
        .filter((one) => one.indicator === indicator)
        .map(({ place, value }) => `${cellAddress(place.row, place.column)} ${value}`),
  };
}

test('a line without a name among schools is one of them, and says nothing of the whole', () => {
  const county = (name: string) =>
    read(sheet`
      中小学办学条件汇总
      学校名称 | 在校生 | 专任教师 | 占地面积
      东河小学 | 200 | 12 | 8000
      ${name} | 250 | 15 | 9000
      南河小学 | 100 | 7 | 4500
    `).of('pupils');
  expect(county('西河小学')).toEqual(['B3 200 stated', 'B4 250 stated', 'B5 100 stated']);
  expect(county('')).toEqual(['B3 200 stated', 'B5 100 stated']);
});

describe('units', () => {
  const { of, figure, stage } = read(sheet`
样例小学基本情况表
学校名称|样例小学|办学类型|小学
占地面积(亩)|15|校舍建筑面积|3600平方米
教学仪器设备值(万元)|108.09|图书|1.05万册
互联网接入带宽|1G|环形跑道|200M
在校生数|400人|教学班数|10个
绿化率|35%|师生比|1:18.5
体音美专职教师|无|软件资源|80G
`);
  test('of the header, of the cell, and what M means', () => {
    expect(of('site-area')).toEqual(['B3 10000.05 stated']);
    expect(of('building-area')).toEqual(['D3 3600 stated']);
    expect(of('equipment-value')).toEqual(['B4 1080900 stated']);
    expect(of('books')).toEqual(['D4 10500 stated']);
    expect(of('bandwidth')).toEqual(['B5 1000 stated']);
    expect(of('track-length')).toEqual(['D5 200 stated']);
    expect(of('software-capacity')).toEqual(['D8 80 stated']);
  });
  test('无 is none', () => {
    expect(of('pe-art-teachers')).toEqual(['B8 0 stated']);
  });
  test('rates are fractions, 1:18.5 is 18.5', () => {
    expect(figure('greening-rate')).toEqual(['B7 0.35']);
    expect(figure('pupils-per-teacher')).toEqual(['D7 18.5']);
  });
  test('the stage is what the school is called', () => {
    expect(stage).toBe('primary');
  });
});

describe('rows and totals', () => {
  const { of } = read(sheet`
班额统计表
班级|学生数|男|女|班主任
一(1)班|30|15|15|张样一
二(1)班|32|16|16|李样二
三(1)班|31|15|16|王样三
合计|94|46|47|
平均班额:31人,最大班额:二(1)班32人,大班额0个。
`);
  test('the sum of the rows, the 合计 row and every class', () => {
    expect(of('pupils')).toEqual(['B3 93 summed', 'B6 94 stated']);
    expect(of('pupils', '二(1)班')).toEqual(['B4 32 stated']);
  });
  test('the classes are counted, the largest is found', () => {
    expect(of('classes')).toEqual(['A3 3 counted']);
    expect(of('largest-class')).toEqual(['A7 32 claimed', 'B4 32 summed']);
  });
  test('a footer claims', () => {
    expect(of('big-classes')).toContain('A7 0 claimed');
  });
});

const roster = (className: string, count: number, from: number) => sheet`
样例小学${className}学生花名册
序号|姓名|性别|出生日期
${Array.from({ length: count }, (_, index) => `${index + 1}|学生${from + index}|${index % 2 ? '男' : '女'}|2015-03-0${(index % 9) + 1}`).join('\n')}
`;

describe('several tables of one kind', () => {
  const classes = sheet`
班额统计表
班级|学生数|班主任
一(1)班|8|张样一
一(2)班|7|李样二
`;
  test('class rosters together are the school', () => {
    expect(read(classes, roster('一(1)班', 8, 0), roster('一(2)班', 7, 20)).of('pupils')).toEqual([
      'B3 15 counted',
      'B3 15 summed',
    ]);
  });
  test('a roster of one class says nothing of the school', () => {
    const { of } = read(classes, roster('一(1)班', 8, 0));
    expect(of('pupils')).toEqual(['B3 15 summed']);
    expect(of('pupils', '一(1)班')).toEqual(['B3 8 counted', 'B3 8 stated']);
  });
  test('last year’s table says nothing of this year', () => {
    const term = (title: string, first: number) => sheet`
样例小学${title}班额统计表
班级|学生数|班主任
一(1)班|${first}|张样一
二(1)班|32|李样二
合计|${first + 32}|
`;
    expect(read(term('2022年秋季学期', 30), term('2023年秋季学期', 28)).of('pupils')).toEqual([
      'B3 60 summed',
      'B5 60 stated',
    ]);
  });
});

describe('claims', () => {
  test('a self-assessment claims quantities and indicators', () => {
    const { of, figure } = read(sheet`
责任指标自查表
二级指标|标准|实际情况|是否达标
最大班额|每班不超过46人|44人|√
教学光盘|400课时|360课时|√
生均绿化面积|0.5平方米|0.42㎡|×
学生流失率|0.6%以下|0.82%|√
`);
    expect(of('largest-class')).toEqual(['C3 44 claimed']);
    expect(of('disc-hours')).toEqual(['C4 360 claimed']);
    expect(of('greening-area')).toEqual([]);
    expect(figure('greening-per-pupil')).toEqual(['C5 0.42']);
    expect(figure('dropout-rate')).toEqual(['C6 0.0082']);
  });
  test('remarks claim; what is demanded, of others or of another year is no claim', () => {
    const { of, figure } = read(sheet`
2023年度学校经费情况表
序号|项目|金额|单位|说明
1|公用经费预算总额|387360|元|按在校生538人核拨
2|教师培训费|15000|元|占公用经费5.1%
3|水电费|88600|元|上学年在校生530人,参训专任教师28人
4|维修费|102760|元|应配音乐教室2间
`);
    expect(of('pupils')).toEqual(['E3 538 claimed']);
    expect(figure('training-fund-share')).toEqual(['E4 0.051']);
    expect(of('full-time-teachers')).toEqual([]);
    expect(of('music-rooms')).toEqual([]);
  });
});
