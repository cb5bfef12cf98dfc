import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import type { Coverage } from '../../src/model/coverage';
import type { Sheet } from '../../src/model/workbook';
import { dressed, sheet, workbookOf } from '../support/sheet';

function coverageIn(...sheets: readonly Sheet[]): readonly Coverage[] {
  return checkWorkbook(workbookOf(...sheets), catalogue, {
    standards: ['national-quality-2017'],
    today: '2024-01-31',
  }).coverage;
}

const lab = dressed(
  sheet`
小学科学仪器配备台账
序号|名称|规格|单位|应配数|实有数|短缺数|存放位置
1|显微镜|学生用|台|10|8|2|仪器室
2|放大镜|5倍|个|20|20|0|仪器室
3|天平|托盘|台|6|6|0|仪器室
`,
  { name: '仪器' },
);

const labWithoutQuota = dressed(
  sheet`
小学科学仪器配备台账
序号|名称|规格|单位|12班以下|实有数|短缺数|存放位置
1|显微镜|学生用|台|10|8|2|仪器室
2|放大镜|5倍|个|20|20|0|仪器室
3|天平|托盘|台|6|6|0|仪器室
`,
  { name: '仪器' },
);

describe('what was checked in a table and what was not', () => {
  test('a relation whose fields are all there was checked on its filled cells', () => {
    const [{ checked = [], unchecked = [] } = {}] = coverageIn(lab);
    expect(checked).toContainEqual({ group: '应配数−实有数=短缺数', cells: 3 });
    expect(unchecked.filter(({ reason }) => reason.startsWith('没认出'))).toEqual([]);
  });

  test('where the demanded number was not recognised, the shortage is listed as not checked, with the column', () => {
    const [{ checked = [], unchecked = [] } = {}] = coverageIn(labWithoutQuota);
    expect(checked.map(({ group }) => group)).not.toContain('应配数−实有数=短缺数');
    expect(unchecked).toContainEqual({
      group: '应配数−实有数=短缺数',
      reason: '没认出“应配数”',
      columns: ['F列 实有数', 'G列 短缺数'],
    });
    expect(unchecked).toContainEqual({
      group: '没有认出的栏',
      reason: '不知道填的是什么,没有检查',
      columns: ['E列 12班以下'],
    });
  });

  test('a column of which nothing is filled is not missed', () => {
    const empty = sheet`
班额统计表
班级|学生数|男|女|星座
一(1)班|40|20|20
一(2)班|41|21|20
`;
    const [{ checked = [], unchecked = [] } = {}] = coverageIn(empty);
    expect(checked).toContainEqual({ group: '男+女=学生数', cells: 2 });
    expect(unchecked.map(({ group }) => group)).toEqual(['每一行的数']);
  });

  test('a person who can be looked up nowhere was not looked up', () => {
    const classes = dressed(
      sheet`
班额统计表
班级|学生数|男|女|班主任
一(1)班|40|20|20|田禾
一(2)班|41|21|20|江川
`,
      { name: '班额' },
    );
    const teachers = dressed(
      sheet`
教师花名册
序号|姓名|性别|学历|职称|任教学科
1|田禾|女|本科|一级教师|语文
2|江川|男|本科|一级教师|数学
`,
      { name: '教师' },
    );
    const named = (coverages: readonly Coverage[]) =>
      coverages[0]?.unchecked.filter(({ group }) => group.startsWith('班主任'));
    expect(named(coverageIn(classes))).toEqual([
      { group: '班主任有没有这个人、这个班', reason: '工作簿里没有可以对照的名册', columns: ['E列 班主任'] },
    ]);
    expect(named(coverageIn(classes, teachers))).toEqual([]);
  });

  test('a figure of a form that no field has taken is named by its cell and its label', () => {
    const form = sheet`
学校基本情况表
学校名称|样例小学|校长|田禾
班级数|12|学生数|520
专任教师数|30|教职工数|33
图书册数|12000|饮水机台数|14
`;
    const [{ unchecked = [] } = {}] = coverageIn(form);
    expect(unchecked).toContainEqual({
      group: '没有认出的栏',
      reason: '不知道填的是什么,没有检查',
      columns: ['D5 饮水机台数'],
    });
  });
});

describe('what is not checked is named by its place', () => {
  const uncheckedIn = (drawn: Sheet, group: string) =>
    coverageIn(drawn).flatMap(({ unchecked }) => unchecked.filter((one) => one.group === group));

  const classes = (...more: readonly string[]) =>
    dressed(
      sheet`
班额统计表
班级|学生数|男|女
一(1)班|40|20|20
一(2)班|41|21|20
合计|81|41|40
${more[0] ?? ''}
`,
      { name: '班额' },
    );

  test('figures of single classes that no other table states, until one does', () => {
    const [alone] = uncheckedIn(classes(), '每一行的数');
    expect(alone?.columns).toEqual(['B列 学生数', 'C列 男', 'D列 女']);
    const other = dressed(
      sheet`
在校学生数统计
班级|人数|班主任
一(1)班|40|田禾
一(2)班|41|江川
`,
      { name: '人数' },
    );
    const [first] = coverageIn(classes(), other);
    const lines = first?.unchecked.filter(({ group }) => group === '每一行的数');
    expect(lines).toEqual([]);
  });

  test('figures that tables only copy from each other, until one lists what is counted', () => {
    const profile = (name: string) =>
      dressed(
        sheet`
${name}
学校名称|样例小学|校长|田禾
班级数|2|在校学生数|81
专任教师数|2|图书册数|1700
`,
        { name },
      );
    const copies = (...sheets: readonly Sheet[]) =>
      coverageIn(...sheets)[0]?.unchecked.find(({ group }) => group === '实有数')?.columns;
    expect(copies(profile('学校基本情况表'), profile('办学条件基本情况'))).toContain('D3 在校学生数');
    expect(copies(profile('学校基本情况表'), classes()) ?? []).not.toContain('D3 在校学生数');
  });

  test('areas that differ by so little that it was taken for rounding', () => {
    const form = (name: string, area: number) =>
      dressed(
        sheet`
${name}
学校名称|样例小学|校长|田禾
班级数|2|在校学生数|81
校舍建筑面积(㎡)|${area}|学校占地面积(㎡)|9000
`,
        { name },
      );
    const near = (area: number) =>
      coverageIn(form('学校基本情况表', area), form('办学条件基本情况', 2301))[0]?.unchecked.find(
        ({ group }) => group === '相差很小的数',
      )?.columns;
    expect(near(2302)).toEqual(['B4 校舍建筑面积(㎡)']);
    expect(near(2301)).toBeUndefined();
  });

  test('a line of means that nothing holds', () => {
    const lines = uncheckedIn(classes('平均班额|57.5'), '数据以外的行');
    expect(lines.map(({ columns }) => columns)).toEqual([['第6行 平均班额']]);
    expect(uncheckedIn(classes(), '数据以外的行')).toEqual([]);
  });

  test('lines of a self-assessment that nothing else in the workbook gives', () => {
    const assessment = dressed(
      sheet`
七项指标自查表
序号|指标|标准|实际
1|生均图书(册)|≥20|25
2|每百名学生拥有网络多媒体教室数(间)|≥2.3|2.5
3|在校学生数(人)||400
4|图书册数(册)||10000
`,
      { name: '自查' },
    );
    const [first] = uncheckedIn(assessment, '没有对照的指标');
    expect(first?.columns).toEqual([
      '第4行 每百名学生拥有网络多媒体教室数(间)',
      '第5行 在校学生数(人)',
      '第6行 图书册数(册)',
    ]);
  });
});

test('of a table that no kind explains it is said what its own arithmetic holds and what not', () => {
  const { unrecognised } = checkWorkbook(
    workbookOf(
      dressed(
        sheet`
甲数|乙数|合计|丙注
1|2|3|7
4|9|13|5
6|8|14|3
7|5|12|8
`,
        { name: '不明' },
      ),
    ),
    catalogue,
    { standards: ['national-quality-2017'], today: '2024-01-31' },
  );
  expect(unrecognised.map(({ coverage }) => coverage)).toEqual([
    {
      checked: [{ group: '各栏各行的加减、比率关系', cells: 12 }],
      unchecked: [
        { group: '没有认出的栏', reason: '不知道填的是什么,没有检查', columns: ['D列 丙注'] },
        {
          group: '没有认出的数',
          reason: '不知道填的是什么,只核对了表里的加减、比率',
          columns: ['A列 甲数', 'B列 乙数', 'C列 合计'],
        },
      ],
    },
  ]);
});

test('the lessons of a week are checked, a column of figures beside its days is not', () => {
  const week = dressed(
    sheet`
      一(1)班课程表
      节次 | 星期一 | 星期二 | 星期三 | 星期四 | 星期五 | 节数
      第1节 | 语文 | 数学 | 语文 | 数学 | 语文 | 5
      第2节 | 数学 | 语文 | 体育 | 语文 | | 4
    `,
    { name: '课程表' },
  );
  const [{ checked = [], unchecked = [] } = {}] = coverageIn(week);
  expect(checked).toContainEqual({ group: '课表的冲突、课时数和任课', cells: 9 });
  expect(unchecked.map(({ columns }) => columns)).toEqual([['G列 节数']]);
});

describe('the checks of the kinds', () => {
  test('every check says what it is about and names a field that its kind has', () => {
    const wanting = catalogue.ledgers.flatMap(({ id, fields, checks }) =>
      checks
        .filter(({ about, needs, uses = [] }) => {
          const known = (name: string) => fields.some(({ field }) => field === name);
          return about === '' || !needs.every(known) || ![...needs, ...uses].some(known);
        })
        .map((check) => `${id} ${check.id}`),
    );
    expect(wanting).toEqual([]);
  });

  test('a check against another ledger is listed where there is none', () => {
    const pupils = dressed(
      sheet`
留守儿童台账
序号|姓名|性别|班级|父亲姓名|父亲务工地点|监护人姓名|帮扶教师
1|田禾|女|一(1)班|田大山|广东|田老根|江川
2|林松|男|一(1)班|林大海|浙江|林老根|江川
`,
      { name: '留守' },
    );
    const [{ unchecked = [] } = {}] = coverageIn(pupils);
    expect(unchecked).toContainEqual({
      group: '与花名册的留守栏一致',
      reason: '工作簿里没有可以对照的表',
      columns: ['B列 姓名'],
    });
  });
});

test('figures that the arithmetic of the table itself holds were checked, whatever the columns are called', () => {
  const [{ checked = [] } = {}] = coverageIn(
    dressed(
      sheet`
生活附属用房情况
项目|食堂|厕所|教工宿舍|其他|小计
面积|39|31|160|121|351
去年面积|39|31|150|121|341
`,
      { name: '用房' },
    ),
  );
  expect(checked).toContainEqual({ group: '各栏各行的加减、比率关系', cells: 10 });
});
