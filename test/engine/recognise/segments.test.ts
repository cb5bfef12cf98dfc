import { describe, expect, it } from '@jest/globals';
import { reasonsOf, short } from '../../support/recognised';
import { type DrawnSheet, sheet, sheetOf } from '../../support/sheet';

function found(drawn: DrawnSheet): readonly string[] {
  return short(drawn).map(({ kind, range, orientation = 'rows' }) => `${kind} ${range} ${orientation}`);
}

describe('what lies between blank lines', () => {
  it('may be tables of all layouts on one sheet', () => {
    const drawn = sheet`
      各年级学生人数 | < | < | < | < | < | < | <
      年  级 | 一年级 | 二年级 | 三年级 | 四年级 | 五年级 | 六年级 | 合计
      男  生 | 4 | 6 | 5 | 6 | 6 | 5 | 32
      女  生 | 3 | 3 | 3 | 5 | 6 | 4 | 24
      合  计 | 7 | 9 | 8 | 11 | 12 | 9 | 56

      留守儿童情况 | < | < | < | | 安全隐患 | < | <
      类  别 | 男 | 女 | 小计 | | 隐患内容 | 整改措施 | 责任人
      双亲外出 | 6 | 4 | 10 | | 灯坏 | 更换 | 张样
      单亲外出 | 2 | 2 | 4 | | 墙裂 | 修补 | 李样
    `;
    expect(found(drawn)).toEqual([
      'class-size A2:H5 columns',
      'left-behind-stats A8:D10 rows',
      'safety-hazard F8:H10 rows',
    ]);
  });

  it('may be a small table under one that lies on its side', () => {
    const drawn = sheet`
      教职工情况 | < | < | <
      姓  名 | 张样 | 李样 | 王样
      性  别 | 男 | 女 | 男
      最高学历 | 本科 | 专科 | 中师
      职  称 | 一级教师 | 二级教师 | 二级教师
      任教学科 | 语文 | 数学 | 英语

      学历统计(专任教师)
      本科 | 专科 | 中师 | 合计
      1 | 1 | 1 | 3
    `;
    expect(found(drawn)).toEqual(['teacher-roster A2:D6 columns', 'teacher-stats A9:D10 rows']);
  });

  it('is one table where a blank line lies between its records', () => {
    const drawn = sheet`
      功能室一览表 | < | <
      功能室名称 | 面积 | 负责人
      音乐教室 | 96 | 张样

      美术教室 | 90 | 李样
    `;
    expect(found(drawn)).toEqual(['function-rooms A2:C5 rows']);
  });
});

describe('the same header once more', () => {
  const page = (title: string, name: string) => [
    [title, null, null, null],
    ['名称', '规模', '现况', '备注'],
    [name, 1, 96, ''],
    [`${name}二`, 2, 90, ''],
  ];

  it('under a title of its own is another table, whatever its words are', () => {
    const drawn = sheetOf([...page('第一小学功能室', '音乐教室'), [], ...page('第二小学功能室', '美术教室')]);
    expect(reasonsOf(drawn).map((reason) => reason.split(' ')[0])).toEqual(['A2:D4', 'A7:D9']);
  });

  it('under the same title or the foot of a page is the next page', () => {
    const [, ...rest] = page('功能室', '美术教室');
    const drawn = sheetOf([...page('功能室', '音乐教室'), ['(第1页)', null, null, null], ...rest]);
    expect(reasonsOf(drawn).map((reason) => reason.split(' ')[0])).toEqual(['A2:D8']);
  });
});

describe('a table that nobody knows under one that is known', () => {
  it('is told by its title and by texts where the first has figures, and is no part of the first', () => {
    const drawn = sheet`
      适龄残疾儿童登记 | < | < | < | < | <
      姓名 | 性别 | 残疾类别 | 残疾等级 | 责任教师 | 年龄
      韦试禾 | 男 | 听力 | 三级 | 石试麦 | 9
      韦试谷 | 男 | 听力 | 三级 | 石试麦 | 10

      营养餐食材 | < | < | < | < | <
      品 | 源 | 斤 | 价 | 户 | 量
      大米 | 甲 | 3 | 4 | 丙 | 5
      白菜 | 乙 | 3 | 4 | 丙 | 6
    `;
    expect(found(drawn)).toEqual(['disability-mainstream A2:F4 rows']);
    expect(reasonsOf(drawn)).toEqual([expect.stringMatching(/^A7:F9 /)]);
  });
});

describe('classes one under another and side by side', () => {
  it('are tables of their own, each under its title, though their headers are broken and alike', () => {
    const drawn = sheet`
      学生花名册 | < | < | < | < | < | <
      一年级(共2人) | | | | 二年级(共1人) | |
      序 | 姓 | 性 | | 序 | 姓 | 性
      号 | 名 | 别 | | 号 | 名 | 别
      1 | 张样 | 男 | | 1 | 李样 | 女
      2 | 王样 | 男 | | | |

      三年级(共1人) | | | | 四年级(共1人) | |
      序 | 姓 | 性 | | 序 | 姓 | 性
      号 | 名 | 别 | | 号 | 名 | 别
      1 | 赵样 | 男 | | 1 | 周样 | 女
    `;
    expect(short(drawn).map(({ kind, range }) => `${kind} ${range}`)).toEqual([
      'student-roster A3:C6',
      'student-roster A9:C11',
      'student-roster E3:G5',
      'student-roster E9:G11',
    ]);
  });
});
