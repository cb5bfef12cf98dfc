import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../src/catalogue';
import { checkWorkbook } from '../../../src/engine/check';
import { complaintsOn, drawnLedger, expectedOn, foundOn } from '../../support/drawn-ledger';
import { engineFinds } from '../../support/engine-finds';
import { sheet, workbookOf } from '../../support/sheet';

describe('teacher roster', () => {
  it('wants a certificate of teachers, not of the others', () => {
    const drawn = sheet`
      教职工花名册 | < | < | < | < | < | <
      序号 | 姓名 | 性别 | 最高学历 | 教师资格证 | 任教学科 | 备注
      一、专任教师(3人) | < | < | < | < | < | <
      1 | 王样一 | 男 | 本科 | 小学教师资格 | 语文 |
      2 | 李样二 | 女 | 本科 | !teacher-certificate | 数学 |
      3 | 张样三 | 女 | 本科 | 无 !teacher-certificate | 音乐 |
      二、行政人员(1人) | < | < | < | < | < | <
      4 | 赵样四 | 男 | 本科 |  | 管理 |
      三、工勤人员(1人) | < | < | < | < | < | <
      5 | 钱样五 | 男 | 高中 |  | 后勤 |
    `;
    expect(drawnLedger(drawn).kind.id).toBe('teacher-roster');
    expect(foundOn(drawn, { stage: 'primary', demands: { 'teacher-certificate': true } })).toEqual(
      expectedOn(drawn),
    );
    expect(complaintsOn(drawn, { stage: 'primary' })[0]?.complaint.severity).toBe('query');
  });

  it('asks once where nobody has filled in the certificates', () => {
    const drawn = sheet`
      教师花名册 | < | < | <
      姓名 | 最高学历 | 职称 | 教师资格证 | 任教学科
      ${['王样一', '李样二', '张样三', '赵样四'].map((name) => `${name} | 本科 | 一级教师 |  | 语文`).join('\n')}
    `;
    expect(foundOn(drawn, { demands: { 'teacher-certificate': true } })).toEqual(['D3 teacher-certificate']);
  });

  it('tells teachers by 岗位 and 是否专任 as well', () => {
    const drawn = sheet`
      教职工花名册 | < | < | < | <
      姓名 | 学历 | 职称 | 教师资格证 | 岗位 | 是否专任
      王样一 | 本科 | 一级教师 |  | 专任教师 |
      李样二 | 本科 | 一级教师 | — | 教辅 |
      张样三 | 本科 | 一级教师 |  | 校长 | 否
      赵样四 | 本科 | 一级教师 |  | 后勤 | 是
      钱样五 | 本科 | 一级教师 | 小学 | 专任教师 |
      孙样六 | 本科 | 一级教师 | 小学 | 专任教师 |
    `;
    expect(foundOn(drawn, { stage: 'primary' })).toEqual([
      'D3 teacher-certificate',
      'D6 teacher-certificate',
    ]);
  });

  it('demands the degree of the stage', () => {
    const roster = sheet`
      教师花名册 | < | < | < | <
      姓名 | 最高学历 | 职称 | 教师资格证 | 任教学科
      王样一 | 高中 | 一级教师 | 有 | 语文
      李样二 | 中师 | 一级教师 | 有 | 语文
      张样三 | 大学专科毕业 | 一级教师 | 有 | 语文
      赵样四 | 大学本科毕业 | 一级教师 | 有 | 语文
    `;
    expect(foundOn(roster, { stage: 'primary' })).toEqual(['B3 required-degree']);
    expect(foundOn(roster, { stage: 'junior' })).toEqual(['B3 required-degree', 'B4 required-degree']);
  });

  it('lets nobody start work as a child', () => {
    const drawn = sheet`
      教师花名册 | < | < | < | <
      姓名 | 出生年月 | 参加工作时间 | 职称 | 任教学科
      王样一 | 1981.3 | 1997.3 | 一级教师 | 语文
      李样二 | 1981.3 | 1997.2 !work-start-age | 一级教师 | 语文
      张样三 | 1981.3 | 1996.2 !work-start-age | 一级教师 | 语文
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
    expect(complaintsOn(drawn).map(({ complaint }) => complaint.severity)).toEqual(['query', 'error']);
  });

  it('mentions who is past retirement, on the day of the ledger', () => {
    const drawn = sheet`
      教师花名册 | < | < | < | < | <
      填报日期:2015年9月30日
      姓名 | 性别 | 出生年月 | 参加工作时间 | 职称 | 任教学科
      王样一 | 男 | 1955年9月 !retirement-age | 1975.9 | 一级教师 | 语文
      李样二 | 男 | 1955年10月 | 1975.9 | 一级教师 | 语文
      张样三 | 女 | 1960年9月 !retirement-age | 1985.9 | 一级教师 | 语文
      赵样四 | 女 | 1960年10月 | 1985.9 | 一级教师 | 语文
    `;
    expect(foundOn(drawn, { today: '2026-11-23' })).toEqual(expectedOn(drawn));
  });

  it('asks about more than 25 periods a week', () => {
    const drawn = sheet`
      教师花名册 | < | < | < | <
      姓名 | 性别 | 职称 | 任教学科 | 周课时
      王样一 | 男 | 一级教师 | 语文 | 25节
      李样二 | 男 | 一级教师 | 语文 | 26节 !weekly-periods-high
    `;
    expect(foundOn(drawn)).toEqual(expectedOn(drawn));
  });

  it('counts who is a librarian besides, and backbone teachers of every level above the school', () => {
    const drawn = sheet`
      教职工花名册 | < | < | < | <
      姓名 | 性别 | 职称 | 任教学科 | 职务 | 骨干教师
      王样一 | 男 | 一级教师 | 语文 | 教师兼图书管理员 | 州级
      李样二 | 男 | 一级教师 | 数学 | 教师 | 县级
      张样三 | 女 | 二级教师 | 英语 | 教师 | 校级
      赵样四 | 女 | — | — | 图书管理员兼出纳 |
    `;
    const { statements } = checkWorkbook(workbookOf(drawn), catalogue, {
      standards: [],
      today: '2026-11-23',
    });
    const counted = (id: string) => statements.find(({ quantity }) => quantity === id)?.value;
    expect(counted('full-time-teachers')).toBe(3);
    expect(counted('backbone-teachers')).toBe(2);
  });

  it('leaves open whether a head without lessons is one of the teachers, as schools count in either way', () => {
    const roster = sheet`
      教职工花名册 | < | < | < | <
      姓名 | 性别 | 职称 | 任教学科 | 备注
      王样一 | 男 | 高级 | — | 校长
      李样二 | 男 | 一级 | 数学 |
      张样三 | 女 | 二级 | 语文 |
      钱样五 | 女 | 二级 | 英语 |
      孙样六 | 女 | 一级 | 体育 |
      周样七 | 男 | 二级 | 音乐 |
      赵样四 | 女 | 无 | — | 后勤
    `;
    const stating = (teachers: number) => sheet`
      样例小学基本情况表 | < | < | <
      学校名称 | 样例小学 | 办学性质 | 公办
      教学班数 | 6 | 在校学生 | 100
      教职工总数 | 7 | 专任教师 | ${teachers}
      占地面积(㎡) | 9000 | 图书(册) | 3000
    `;
    const found = (teachers: number) => engineFinds([stating(teachers), { ...roster, name: '名册' }]);
    expect(found(5)).toEqual([]);
    expect(found(6)).toEqual([]);
    expect(found(7)).toEqual(['D4 figures-disagree']);
  });
});
