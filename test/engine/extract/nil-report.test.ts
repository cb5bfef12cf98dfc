import { describe, expect, it, test } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { dressed, sheet, workbookOf } from '../../support/sheet';

type Drawn = ReturnType<typeof sheet>;

function report(drawn: Drawn, name: string) {
  return checkWorkbook(workbookOf(dressed(drawn, { name })), catalogue, {
    standards: ['national-quality-2017'],
    today: '2025-12-31',
  });
}

const findings = (drawn: Drawn, name: string) =>
  report(drawn, name).findings.map(({ cell, rule }) => `${cell} ${rule}`);

const hazards = sheet`
样例小学校园安全隐患排查整改台账(2025年11月)
序号|排查时间|排查部位|隐患内容|隐患等级|整改措施|整改责任人|整改时限|整改完成时间|是否销号|排查人
1|2025.11.3|教学楼|未发现隐患|||||||赵样甲
2|2025.11.4|食堂|无|无|无|无|无|无|无|赵样甲
3|2025.11.5|学生宿舍|宿舍二楼应急灯不亮|一般|更换应急灯|钱样乙|2025.11.7|2025.11.6|是|赵样甲
4|2025.11.8||周末||||||||
5|2025.11.11|消防设施|一切正常,无安全隐患||继续加强巡查|钱样乙||||赵样甲
6|2025.11.12|围墙|围墙有裂缝|一般||||||赵样甲
7|2025.11.13|门卫|没有防暴盾牌|一般||||||赵样甲
`;

describe('a line that reports that there is none', () => {
  it('needs no measure, nobody in charge and no deadline, and real hazards still do', () => {
    expect(findings(hazards, '安全隐患')).toEqual([
      'F8 missing-value',
      'G8 missing-value',
      'H8 missing-value',
      'F9 missing-value',
      'G9 missing-value',
      'H9 missing-value',
    ]);
  });

  it('is also one that says 无 of the place, where nothing that is demanded is said', () => {
    const drawn = sheet`
样例小学校园安全隐患排查整改台账(2025年11月)
序号|排查时间|排查部位|隐患内容|隐患等级|整改措施|整改责任人|整改时限|整改完成时间|是否销号|排查人
1|2025.11.3|无||||||||赵样甲
2|2025.11.4|食堂|地面湿滑|一般|铺防滑垫|钱样乙|2025.11.7|2025.11.6|是|赵样甲
3|2025.11.5|无|地面湿滑|一般||||||赵样甲
`;
    expect(findings(drawn, '安全隐患')).toEqual(['F5 missing-value', 'G5 missing-value', 'H5 missing-value']);
  });

  it('is not counted', () => {
    const { statements } = report(hazards, '安全隐患');
    expect(statements.filter(({ quantity }) => quantity === 'hazards').map(({ value }) => value)).toEqual([
      3,
    ]);
  });

  it('is said to have been taken at its word', () => {
    const [coverage] = report(hazards, '安全隐患').coverage;
    expect(coverage?.unchecked.map(({ group, reason }) => `${group}:${reason}`)).toContain(
      '写明“没有”的行:第3、4、6、7行写的是没有(无、未发现、放假等),当作零报告:不算一条记录,不要求逐栏填写,也没有逐栏检查',
    );
  });

  it('counts none where the whole list says so', () => {
    const none = sheet`
样例小学校园安全隐患排查整改台账(2025年11月)
序号|排查时间|排查部位|隐患内容|隐患等级|整改措施|整改责任人|整改时限|整改完成时间|是否销号|排查人
1|2025.11.3|教学楼|未发现隐患|||||||赵样甲
2|2025.11.4|食堂|未发现隐患|||||||赵样甲
`;
    expect(findings(none, '安全隐患')).toEqual([]);
  });
});

test('pupils who neither came nor went are not missing their numbers, nor given up', () => {
  const changes = sheet`
样例小学2025年秋季学生学籍异动登记表
序号|姓名|性别|年级班级|学籍号|异动类型|异动时间|转入学校|备注
1|9月无异动||||||
2|10月份|||||||本月无转入、转出
3|无|无|无|无|无|2025.11|无|
4||||||2025.12||零报告
`;
  expect(findings(changes, '学籍异动')).toEqual([]);
});

test('a holiday in the register of the morning check is no class without pupils', () => {
  const mornings = sheet`
样例小学学生晨检记录表
日期|班级|应到人数|实到人数|缺勤人数|缺勤原因|处理情况|检查人
2025.11.5|三(1)班|40|39|1|感冒|在家休息|赵样甲
2025.11.6|三(1)班|40|40|0|无|正常|赵样甲
2025.11.7|三(1)班||40|0|无|正常|赵样甲
2025.11.8|三(1)班||||周末||
2025.11.9|三(1)班|放假|||||
`;
  expect(findings(mornings, '晨检')).toEqual(['C5 missing-value']);
});

test('between months of a list it is no heading under which nothing counts', () => {
  const hazardsByMonth = sheet`
样例小学校园安全隐患排查整改台账
序号|排查时间|排查部位|隐患内容|隐患等级|整改措施|整改责任人|整改时限|整改完成时间|是否销号|排查人
1|2025.9.5|学生宿舍|宿舍二楼应急灯不亮|一般|更换应急灯|钱样乙|2025.9.7|2025.9.6|是|赵样甲
10月份无报废
2|2025.11.5|教学楼|二楼栏杆松动|一般|||2025.11.7|2025.11.6|是|赵样甲
`;
  expect(findings(hazardsByMonth, '安全隐患')).toEqual(['F5 missing-value', 'G5 missing-value']);
});

test('a line that names something is a record, whatever else it says that there is none of', () => {
  const mixed = sheet`
样例小学校园安全隐患排查整改台账(2025年11月)
序号|排查时间|排查部位|隐患内容|隐患等级|整改措施|整改责任人|整改时限|整改完成时间|是否销号|排查人|备注
1|2025.11.5|学生宿舍|宿舍二楼应急灯不亮|一般|更换应急灯|钱样乙|2025.11.7|2025.11.6|是|赵样甲|
2|2025.11.8|围墙|围墙有裂缝|一般||钱样乙|2025.11.9|2025.11.9|是|赵样甲|未发现其他隐患
`;
  expect(findings(mixed, '安全隐患')).toEqual(['F4 missing-value']);
});

test('a line in which all that is demanded is filled in stays a record', () => {
  const loans = sheet`
样例小学各班图书借阅统计表(2025年11月)
班级|借阅册数|借阅人次|备注
三(1)班|40|38|
三(2)班|0|0|本月无借阅
四(1)班|52|44|
`;
  const [coverage] = report(loans, '图书借阅').coverage;
  expect(coverage?.unchecked.map(({ group }) => group)).not.toContain('写明“没有”的行');
});
