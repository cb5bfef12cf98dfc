import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/catalogue';
import { checkWorkbook } from '../../src/engine/check';
import { type DrawnSheet, dressed, sheet, workbookOf } from '../support/sheet';

/** A drawn school per pack: everything that is said of it, and nothing else. */
function check(packs: readonly string[], ...sheets: readonly DrawnSheet[]) {
  const report = checkWorkbook(workbookOf(...sheets), catalogue, { standards: packs, today: '2026-11-23' });
  return {
    found: report.findings.map((finding) => `${finding.sheet}!${finding.cell} ${finding.rule}`).sort(),
    expected: sheets
      .flatMap((one) => one.expected.map(({ cell, rule }) => `${one.name}!${cell} ${rule}`))
      .sort(),
    verdict: (basis: string, stage = 'primary') =>
      report.verdicts.find(
        (one) => one.basis.includes(basis) && one.stage === stage && one.school === undefined,
      ),
    severity: (cell: string) =>
      report.findings.filter((finding) => finding.cell === cell).map(({ severity }) => severity),
    status: (id: string) => report.requirements.find((one) => one.id === id)?.status,
  };
}

const classes = dressed(
  sheet`
班额统计表
年级|班级|学生数|男|女|班主任
一年级|一(1)班|45|23|22|张样一
二年级|二(1)班|46 !standard-class-size|23|23|李样二
三年级|三(1)班|47 !standard-class-size|24|23|王样三
合计|3个班|138|70|68|
`,
  { name: '班额' },
);

describe('national-quality-2017', () => {
  const school = dressed(
    sheet`
例县第一初级中学基本情况表
学校名称|例县第一初级中学|办学类型|初级中学
教学班数|6|在校生数|290
教职工总数|30|专任教师|26
本科|24|专科|2
县级以上骨干教师|3|体育、音乐、美术专任教师|2
占地面积(亩)|18|校舍建筑面积(㎡)|4200
教学及辅助用房面积(㎡)|1800|室内体育用房(㎡)|0
运动场地面积(㎡)|2900|生均体育运动场馆面积(㎡)|10.3 !printed-figure !standard-sports-area-per-pupil
教学仪器设备值(万元)|72.5|生均教学仪器设备值(元)|2500
图书(册)|10200|生均图书(册)|35.2
网络多媒体教室(间)|7|平均班额(人)|48.3
`,
    { name: '基本情况' },
  );
  const { found, expected, verdict } = check(['national-quality-2017'], school);

  test('a junior school: what is short, what is printed wrong', () => {
    expect(found).toEqual([...expected, '基本情况!D6 standard-pe-art-per-100'].sort());
  });
  test('five of seven, one below 85 %: does not pass', () => {
    expect(verdict('至少6项', 'junior')?.met).toBe(5);
    expect(verdict('至少6项', 'junior')?.passes).toBe(false);
  });
});

describe('two packs', () => {
  test('46 pupils: wrong for the nation, a question where the county allows 46', () => {
    const national = check(['national-quality-2017'], classes);
    expect(national.found).toEqual(national.expected);
    expect(national.severity('C4')).toEqual(['error']);
    expect(check(['national-quality-2017', 'anhui-wuhe-2015'], classes).severity('C4')).toEqual(['query']);
    expect(check(['anhui-wuhe-2015'], classes).severity('C4')).toEqual([]);
    expect(check(['anhui-wuhe-2015'], classes).severity('C5')).toEqual(['error']);
  });
});

describe('anhui-wuhe-2015', () => {
  const school = dressed(
    sheet`
样例中心小学基本情况表
学校名称|样例中心小学|办学类型|小学
教学班数|3|在校生数|138
绿化面积(㎡)|68|生均绿化(㎡)|0.49
互联网接入带宽|2M|教学光盘|400课时
软件资源|79G|接线处离地高度|1.5米
学年辍学率|0.7%|藏书量(册)|2760
`,
    { name: '概况' },
  );
  test('figures at their bounds are met, those just below are not', () => {
    const { found, status } = check(['anhui-wuhe-2015'], school);
    expect(found).toEqual([
      '概况!B4 standard-greening-per-pupil',
      '概况!B5 standard-bandwidth',
      '概况!B6 standard-software-capacity',
      '概况!B7 standard-dropout-rate',
    ]);
    expect(status('disc-hours')).toBe('met');
    expect(status('wire-height')).toBe('met');
    expect(status('books-per-pupil-primary')).toBe('met');
  });
});

describe('henan-2012', () => {
  const school = dressed(
    sheet`
样例完小基本情况表
学校名称|样例完小|办学类型|完全小学
占地总面积|2200㎡|建筑总面积|519㎡
教学班数|3|在校学生人数|100
教师总数|6|教师办公桌|5套
图书|2000册|生均校舍面积|22㎡ !printed-figure !standard-building-area-per-pupil
环形跑道|200M|学生标准课桌凳|100套
`,
    { name: '概况' },
  );
  test('占地 counted as 校舍 hides a shortfall; one desk is missing', () => {
    const { found, expected, severity, status } = check(['henan-2012'], school);
    expect(found).toEqual([...expected, '概况!D5 standard-teacher-desks-surplus'].sort());
    expect(severity('D5')).toEqual(['query']);
    expect([
      status('site-area-per-pupil-primary'),
      status('books-per-pupil-primary'),
      status('track-length-primary'),
    ]).toEqual(['met', 'met', 'met']);
  });
});

describe('gansu-lixian-2018', () => {
  test('三类残疾儿童入学率 90 %, 体质及格率 95 %', () => {
    const school = (enrolled: string, fit: string) =>
      dressed(
        sheet`
自查表
序号|指标|标准|实际情况|是否达标
1|三类残疾儿童少年入学率|≥90%|${enrolled}|√
2|体质健康及格率|95%以上|${fit}|√
`,
        { name: '自查' },
      );
    expect(check(['gansu-lixian-2018'], school('90%', '95%')).found).toEqual([]);
    expect(check(['gansu-lixian-2018'], school('89%', '94.9%')).found).toEqual([
      '自查!E3 claim-false',
      '自查!E4 claim-false',
    ]);
  });
});

describe('guizhou-songtao-2018', () => {
  const list = dressed(
    sheet`
办学条件九项指标达标自查表
序号|指标|标准|实际情况|是否达标
1|最大班额|不超过45人|44人|√
2|生均占地面积|20平方米以上|21.5㎡|√
3|生均校舍建筑面积|≥4.5㎡|4.2㎡|√ !claim-false
4|生均体育活动场地|不低于4.5㎡|5㎡|√
5|生均图书|20册|20册|√
6|每百名学生计算机台数|6台|5.5台 !claim-false|×
7|师生比|1:22|1:20|√
8|残疾儿童少年入学率|85%|100%|√
共8项,达标7项。 !claim-false
`,
    { name: '自查' },
  );
  test('a self-assessment: ticks and the conclusion', () => {
    const { found, expected } = check(['guizhou-songtao-2018'], list);
    expect(found).toEqual(expected);
  });
});

describe('guizhou-xishui-2014', () => {
  const school = dressed(
    sheet`
永样镇中心小学基本情况表
学校名称|永样镇中心小学|办学类型|小学
在校生数|500|教学班数|12
专任教师|20|本科|8
专科|5|中师及以下|7
辍学率|1.8%|小学适龄儿童入学率|100%
`,
    { name: '概况' },
  );
  test('65 % with a higher degree, dropouts up to 1.8 %', () => {
    const { found, status } = check(['guizhou-xishui-2014'], school);
    expect(found).toEqual([]);
    expect(status('dropout-rate-primary')).toBe('met');
    expect(status('above-degree-rate-primary')).toBe('met');
  });
});

describe('a county', () => {
  const list = dressed(
    sheet`
样例县义务教育优质均衡学校资源配置达标情况表
序号|学校名称|学段|学生数|每百名学生拥有高于规定学历教师数|每百名学生拥有县级以上骨干教师数|每百名学生拥有体育、艺术专任教师数|生均教学及辅助用房面积|生均体育运动场馆面积|生均教学仪器设备值|每百名学生拥有网络多媒体教室数|达标项数|是否达标
1|第一小学|小学|500|4.5|1.2|0.95|4.6|7.8|2100|2.4|7|是
2|第二小学|小学|600|4.1|1.2|0.95|4.6|7.8|2100|2.4|7 !claim-false|是
3|第三小学|小学|700|4.5|0.8 !printed-value-short|0.95|4.6|7.8|2100|2.4|6|是 !claim-false
4|第一初中|初中|800|5.5|1.2|0.95|5.9|9|2600|2.5|6|是
5|第二初中|初中|800|5.0 !printed-value-short|0.9 !printed-value-short|0.95|5.9|11|2600|2.5|5|否
`,
    { name: '达标情况' },
  );
  test('coefficients that the sheet itself prints above the limit, and only those', () => {
    const result = dressed(
      sheet`
校际差异系数
学段|类别|高于规定学历教师|骨干教师|体艺教师|教学及辅助用房|体育运动场馆|教学仪器设备|多媒体教室
小学|平均值|5.05|1.12|0.95|4.79|8.1|2180|2.55
小学|差异系数|0.5|0.501 !variation-above-limit|0.2|0.1|0.2|0.2|0.2
初中|平均值|6.4|1.3|1|6.1|10.9|2700|2.6
初中|差异系数|0.2|0.2|0.2|0.1|0.45|0.46 !variation-above-limit|0.2
`,
      { name: '差异系数' },
    );
    const { found, expected } = check(['national-quality-2017'], result);
    expect(found).toEqual(expected);
  });
  test('school by school: the number of met indicators, the verdict, and why one fails', () => {
    const { found, expected } = check(['national-quality-2017'], list);
    // How many schools fail is told once, at the table.
    expect(found).toEqual(['达标情况!A1 schools-short', ...expected]);
  });
});

describe('teachers to pupils', () => {
  test('不低于1:22 asks for at most 22 pupils a teacher', () => {
    const list = dressed(
      sheet`
九项指标自查表
指标名称|省定标准|实际情况|是否达标
师生比|不低于1:22|1:16.7|达标
每百名学生计算机|不少于6台|8台|达标
生师比|不超过22:1|22.5:1|达标 !claim-false
`,
      { name: '九项' },
    );
    const { found, expected } = check(['guizhou-songtao-2018'], list);
    expect(found).toEqual(expected);
  });
});

describe('a printed standard', () => {
  const list = (basic: string, bound: string) =>
    dressed(
      sheet`
资源配置七项指标自查表
序号|指标|基本值(85%)|达标值|实际值|是否达标
1|每百名学生拥有高于规定学历教师数(人)|3.57|4.2|5.00|是
2|生均教学仪器设备值(元)|${basic}|${bound}|2002|是
`,
      { name: '七项' },
    );
  const found = (basic: string, bound: string) => check(['national-quality-2017'], list(basic, bound)).found;
  test('85 % of it stands beside it', () => {
    expect(found('1700', '2000')).toEqual([]);
    expect(found('1600', '2000')).toEqual(['七项!C4 printed-floor']);
  });
  test('the floor of the real bound beside another figure: that one is the slip, and nothing follows from it', () => {
    expect(found('1700', '2200')).toEqual(['七项!D4 printed-standard']);
  });
});

describe('a row that contradicts itself', () => {
  test('its column proves nothing against the profile', () => {
    const classList = dressed(
      sheet`
班额统计表
班级|学生数|男|女
一(1)班|44|23|21
一(2)班|44|23|22
合计|88|46|42
`,
      { name: '班额' },
    );
    const profile = dressed(
      sheet`
样例小学基本情况表
学校名称|样例小学|办学类型|小学
在校生数|88|教学班数|2
其中:男生|46|其中:女生|42
教职工|6|专任教师|6
`,
      { name: '概况' },
    );
    const { found } = check(['national-basic-2012'], profile, classList);
    expect(found).toEqual(['班额!D4 sum-mismatch']);
  });
});
