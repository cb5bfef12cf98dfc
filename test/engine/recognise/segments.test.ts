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

  it('is the same whether its figures are stored as numbers or as texts', () => {
    const drawn = sheet`
      双桥初级中学基本数据表
      (一)学校
      学校名称 | 校长 | 办学类别 | 建校时间 | 联系电话
      双桥初级中学 | 王样一 | 初级中学 | 1971年9月 | 13000000039
      (二)学生
      教学班(个) | 在校生(人) | 男生 | 女生 | 住校生 | 最大班额 | 平均班额 | 巩固率
      9 | 415 | 240 | 175 | 189 | 52 | 46.1 | 97.8%
      (三)教师
      教职工 | 专任教师 | 生师比 | 本科及以上 | 县级以上骨干 | 体音美教师
      38 | 35 | 11.9:1 | 33 | 6 | 5人
      (四)校园校舍
      占地面积 | 生均占地 | 校舍面积 | 生均校舍 | 教学及辅助用房 | 生均教辅用房 | 运动场馆 | 生均运动场馆
      18260 | 44 | 6640 | 16 | 2720 | 6.55 | 4400 | 10.6
      (五)装备
      仪器设备值(元) | 生均仪器(元) | 多媒体教室(间) | 学生用计算机(台) | 百生计算机 | 图书(册) | 生均图书
      1120500 | 2700 | 11 | 62 | 14.9 | 15000 | 36.1
    `;
    const asTexts = (write: (figure: number) => string) => ({
      ...drawn,
      values: drawn.values.map((row) =>
        row?.map((value) => (typeof value === 'number' ? write(value) : (value ?? null))),
      ),
    });
    expect(found(drawn)).toContain('school-profile A6:H7 key-value');
    expect(found(asTexts(String))).toEqual(found(drawn));
    expect(found(asTexts((figure) => ` ${figure}`))).toEqual(found(drawn));
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
